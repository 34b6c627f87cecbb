using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsSearch.Search;
using NewsSearch.Search.Export;

namespace NewsSearch.Web;

/// <summary>
/// The address of a results page, or of the same search in the API, as an object: the URL is the state. Immutable. Two addresses that
/// ask the same thing print the same URL, whatever order their values came in. See <see cref="SearchAddressReader"/> for reading one.
/// </summary>
public sealed record SearchAddress
{
    /// <summary>Hits a page when the URL says nothing.</summary>
    public const int DefaultSize = 10;

    /// <summary>The longest query text, in UTF-16 code units: longer ones would be repeated in every link of the page.</summary>
    public const int LongestText = 1000;

    /// <summary>Where a half-open range is taken to end.</summary>
    private static readonly Year FirstYear = new(1900), LastYear = new(2100);

    /// <summary>The query as typed.</summary>
    public string Text { get; init; } = "";

    /// <summary>Values chosen and excluded, sorted by facet, chosen before excluded, then ordinally; each value once.</summary>
    public ImmutableArray<FacetChoice> Choices { get; private init; } = [];

    /// <summary>Where a range of time begins, or null. One of years is of the articles' own years and takes the place of choices in the year facet; one that begins or ends with a month or day is of their days.</summary>
    public RangeEnd? From { get; init; }

    /// <summary>Where that range ends, or null.</summary>
    public RangeEnd? To { get; init; }

    /// <summary>Only articles that came into the archive after this second, or null for all.</summary>
    public DateTimeOffset? AddedAfter { get; init; }

    public SortOrder Sort { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits a page, 0 to 100.</summary>
    public int Size { get; init; } = DefaultSize;

    /// <summary>The facet that shows more of its values, or null.</summary>
    public string? More { get; init; }

    /// <summary>What is looked for among the values of <see cref="More"/>; empty for all.</summary>
    public string Find { get; init; } = "";

    /// <summary>Whether copies of one story share a row; null leaves it to who asks: pages show them together, the API apart.</summary>
    public bool? Together { get; init; }

    /// <summary>True when the axis of the years is to be in the other era than the language's own.</summary>
    public bool OtherEra { get; init; }

    public bool HasRange => From is not null || To is not null;

    /// <summary>Whether the range is one of years.</summary>
    public bool HasYears => HasRange && From?.IsYear != false && To?.IsYear != false;

    /// <summary>The first and last day of a range of days; null without one.</summary>
    public (DateOnly First, DateOnly Last)? Days => HasRange && !HasYears ? (From?.First ?? DateOnly.MinValue, To?.Last ?? DateOnly.MaxValue) : null;

    /// <summary>How many filters are active; a range is one.</summary>
    public int Filters => Choices.Length + (HasRange ? 1 : 0) + (AddedAfter is null ? 0 : 1);

    /// <summary>What is asked, whenever one asks: without order, page, looks and what is new.</summary>
    public SearchAddress Question => this with { AddedAfter = null, Sort = SortOrder.Relevance, Page = 1, Size = DefaultSize, More = null, Find = "", Together = null, OtherEra = false };

    /// <summary>False for the address of all articles.</summary>
    public bool Asks => Text.Length > 0 || Filters > 0;

    public bool Has(string facet, string value) => Choices.Contains(new FacetChoice(facet, value));

    /// <summary>The same search with these choices.</summary>
    public SearchAddress WithChoices(IEnumerable<FacetChoice> choices) => this with { Choices = Sorted(choices), Page = 1 };

    /// <summary>Adds a value, or takes it out when it is chosen or excluded. Choosing a year ends a range of years.</summary>
    public SearchAddress Toggle(string facet, string value)
    {
        var others = Others(facet, value);
        var there = Choices.Length != others.Count;
        return OutOfRange(facet) with { Choices = Sorted(there ? others : others.Append(new FacetChoice(facet, value))), Page = 1 };
    }

    /// <summary>Excludes a value, which is then chosen no more; a value already excluded stays so.</summary>
    public SearchAddress Exclude(string facet, string value) =>
        this with { Choices = Sorted(Others(facet, value).Append(new FacetChoice(facet, value, Excluded: true))), Page = 1 };

    /// <summary>Takes a choice out.</summary>
    public SearchAddress Without(FacetChoice choice) => WithChoices(Choices.Where(c => c != choice));

    public SearchAddress WithoutRange() => this with { From = null, To = null, Page = 1 };

    public SearchAddress WithoutAdded() => this with { AddedAfter = null, Page = 1 };

    public SearchAddress WithoutFilters() => this with { Choices = [], From = null, To = null, AddedAfter = null, Page = 1 };

    public SearchAddress WithText(string text) => this with { Text = text, Page = 1 };

    public SearchAddress WithPage(int page) => this with { Page = Math.Max(1, page) };

    public SearchAddress WithSort(SortOrder sort) => this with { Sort = sort, Page = 1 };

    /// <summary>What the address asks for.</summary>
    public SearchRequest ToRequest() => new()
    {
        Text = Text,
        Choices = [.. Choices, .. RangeChoices()],
        Days = Days,
        AddedAfter = AddedAfter,
        AsTyped = AddedAfter is not null,
        Sort = Sort,
        Page = Page,
        Size = Size,
        Opened = More is null ? null : new OpenedFacet(More, Find),
        OneRowAStory = Together ?? false,
    };

    /// <summary>The address of a request, for ways out that the search proposes.</summary>
    public SearchAddress For(SearchRequest request)
    {
        var range = RangeChoices().ToHashSet();
        var keepsRange = HasYears ? range.All(request.Choices.Contains) : request.Days is not null;
        return this with
        {
            Text = request.Text,
            Choices = Sorted(request.Choices.Where(c => !keepsRange || !range.Contains(c))),
            From = keepsRange ? From : null,
            To = keepsRange ? To : null,
            AddedAfter = request.AddedAfter,
            Sort = request.Sort,
            Page = 1,
        };
    }

    /// <summary>The canonical URL, from <c>/search</c> on.</summary>
    public override string ToString() => "/search" + QueryString();

    /// <summary>The feed of the same search, which has an order of its own.</summary>
    public string Feed => "/feed" + Question.QueryString();

    /// <summary>All that the search finds as a file, in its order.</summary>
    public string Export(ExportFormat format) => $"/api/export.{format.Extension}{(Question with { AddedAfter = AddedAfter, Sort = Sort }).QueryString()}";

    /// <summary>The canonical query string with its <c>?</c>, or nothing.</summary>
    public string QueryString()
    {
        var url = new StringBuilder();
        foreach (var (name, value) in Parameters) url.Append(url.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Addresses.Escape(value));
        return url.ToString();
    }

    /// <summary>The parameters of the canonical query string, not escaped; for the hidden fields of a form that keeps the search.</summary>
    public IEnumerable<(string Name, string Value)> Parameters
    {
        get
        {
            if (Text.Length > 0) yield return ("q", Text);
            foreach (var (facet, value, excluded) in Choices) yield return (facet, excluded ? "-" + value : value);
            if (From is { } from) yield return ("from", from.ToString());
            if (To is { } to) yield return ("to", to.ToString());
            if (AddedAfter is { } added) yield return ("added", IsoTime.Text(added));
            if (Sort != SortOrder.Relevance) yield return ("sort", Sort.ToString().ToLowerInvariant());
            if (Size != DefaultSize) yield return ("size", Size.ToString(CultureInfo.InvariantCulture));
            if (Together is { } together) yield return ("similar", together ? "together" : "apart");
            if (OtherEra) yield return ("era", "other");
            if (More is not null) yield return ("more", More);
            if (More is not null && Find.Length > 0) yield return ("find", Find);
            if (Page > 1) yield return ("page", Page.ToString(CultureInfo.InvariantCulture));
        }
    }

    public bool Equals(SearchAddress? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private SearchAddress OutOfRange(string facet) => facet == Facets.Year && HasYears ? this with { From = null, To = null } : this;

    private List<FacetChoice> Others(string facet, string value) => [.. Choices.Where(c => c.Facet != facet || c.Value != value)];

    private IEnumerable<FacetChoice> RangeChoices()
    {
        if (!HasYears) yield break;
        var first = From?.Year ?? (To?.Year < FirstYear ? To.Value.Year : FirstYear);
        var last = To?.Year ?? (From?.Year > LastYear ? From.Value.Year : LastYear);
        for (var year = first.Common; year <= last.Common; year++)
        {
            yield return new FacetChoice(Facets.Year, new Year(year).ToString());
        }
    }

    private static ImmutableArray<FacetChoice> Sorted(IEnumerable<FacetChoice> choices) =>
    [
        .. choices.Distinct().OrderBy(c => Facets.All.ToList().IndexOf(c.Facet)).ThenBy(c => c.Excluded).ThenBy(c => c.Value, StringComparer.Ordinal),
    ];
}
