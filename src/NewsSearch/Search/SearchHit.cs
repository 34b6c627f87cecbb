namespace NewsSearch.Search;

/// <summary>An article found.</summary>
public sealed record SearchHit
{
    public required string Id { get; init; }

    /// <summary>The headline, or the first sentence cut at a phrase space when <see cref="Untitled"/>.</summary>
    public required Snippet Title { get; init; }

    /// <summary>True when the original has no headline.</summary>
    public bool Untitled { get; init; }

    public string? Url { get; init; }
    public string? Source { get; init; }
    public DateOnly? Published { get; init; }
    public DateOnly? Event { get; init; }
    public Year? Year { get; init; }
    public float Score { get; init; }
    public required Snippet Snippet { get; init; }

    /// <summary>Provinces the article is about, ids with labels in the reader's language.</summary>
    public IReadOnlyList<FacetValue> Provinces { get; init; } = [];
    public IReadOnlyList<FacetValue> Officials { get; init; } = [];
    public IReadOnlyList<FacetValue> Codes { get; init; } = [];
}
