namespace NewsSearch.Search;

/// <summary>What a reader asks.</summary>
public sealed record SearchRequest
{
    /// <summary>The search box, in the query language; empty asks for everything the choices leave.</summary>
    public string Text { get; init; } = "";

    internal bool HasText => !string.IsNullOrWhiteSpace(Text);

    public IReadOnlyList<FacetChoice> Choices { get; init; } = [];

    /// <summary>A value that every article must have without being a choice, so that its facet is counted within it too; null for none.</summary>
    public FacetChoice? Within { get; init; }

    /// <summary>Only articles published on one of these days, the first and the last included; where that is not known, the day of the news counts. Null for all.</summary>
    public (DateOnly First, DateOnly Last)? Days { get; init; }

    /// <summary>Only articles that came into the archive after this second (<see cref="SearchHit.Added"/>); null for all.</summary>
    public DateTimeOffset? AddedAfter { get; init; }

    public SortOrder Sort { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits a page, 0 to 100; 0 asks for counts alone.</summary>
    public int Size { get; init; } = 10;

    /// <summary>True to have the last page where the one asked for lies behind it, with a note: for people. Who reads page after page until no hits are left gets none there.</summary>
    public bool OrLastPage { get; init; }

    /// <summary>True to have the copies of a story as one row, the best of them, with the others in <see cref="SearchHit.Copies"/>; totals and counts are of all articles all the same.</summary>
    public bool OneRowAStory { get; init; }

    /// <summary>Facets to count, with how many values of each; null counts all of <see cref="Facets.All"/>, ten of each and every year.</summary>
    public IReadOnlyDictionary<string, int>? FacetSizes { get; init; }

    /// <summary>A facet counted in more of its values than <see cref="FacetSizes"/> says, or those of a name; null for none.</summary>
    public OpenedFacet? Opened { get; init; }

    /// <summary>True to have only what matches as it is typed: nothing is widened where that is little or nothing. For who waits for what comes.</summary>
    public bool AsTyped { get; init; }

    /// <summary>True to be told what the text names as well (<see cref="SearchResults.Entities"/>, <see cref="SearchResults.Offers"/>), which takes some more searches; for who shows it.</summary>
    public bool WithOffers { get; init; }
}
