using NewsSearch.Search.Offers;

namespace NewsSearch.Search;

/// <summary>The answer to a <see cref="SearchRequest"/>. Texts for people are in the language of <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>.</summary>
public sealed record SearchResults
{
    public required SearchRequest Request { get; init; }

    /// <summary>One line: how the query was understood. Empty for an empty query.</summary>
    public string Interpretation { get; init; } = "";

    /// <summary>The order of <see cref="Hits"/>: what was asked for, or the newest first where nothing ranks them.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>False for a query that tells no article better than another: a person, a province alone. Of a day, month or year alone the articles of that time are better than those that mention it.</summary>
    public bool IsRanked { get; init; } = true;

    /// <summary>Articles found, copies and all.</summary>
    public int Total { get; init; }

    /// <summary>Rows of all pages: fewer than <see cref="Total"/> where copies share one.</summary>
    public int Rows { get; init; }

    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    /// <summary>By name, in the order of <see cref="Search.Facets.All"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<FacetValue>>();

    /// <summary>How many values each facet has under these filters, shown or not.</summary>
    public IReadOnlyDictionary<string, int> FacetTotals { get; init; } = new Dictionary<string, int>();

    /// <summary>What was relaxed, ignored or expanded, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Other queries the reader may have meant, as they would be typed.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>What the query names, to be offered as filters beside those chosen; none unless <see cref="SearchRequest.WithOffers"/>.</summary>
    public IReadOnlyList<Offer> Offers { get; init; } = [];

    /// <summary>People, places, codes and years the query names, all that is offered among them; none unless <see cref="SearchRequest.WithOffers"/>.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Ways on when <see cref="Total"/> is 0.</summary>
    public IReadOnlyList<WayOut> WaysOut { get; init; } = [];

    /// <summary>How long the search took.</summary>
    public TimeSpan Took { get; init; }
}
