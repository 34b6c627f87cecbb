namespace NewsSearch.Search;

/// <summary>An article found.</summary>
public sealed record SearchHit
{
    public required string Id { get; init; }

    /// <summary>The headline, or the first sentence cut at a phrase space when <see cref="Untitled"/>.</summary>
    public required Snippet Title { get; init; }

    /// <summary>True when the original has no headline.</summary>
    public bool Untitled { get; init; }

    /// <summary>The language of the article, <c>th</c>, <c>vi</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "th";

    public string? Url { get; init; }
    public string? Source { get; init; }
    public DateOnly? Published { get; init; }
    public DateOnly? Event { get; init; }
    public Year? Year { get; init; }

    /// <summary>When the article came into the archive, UTC, to the second; null when it came before that was kept.</summary>
    public DateTimeOffset? Added { get; init; }
    public float Score { get; init; }
    public required Snippet Snippet { get; init; }

    /// <summary>Provinces the article is about, ids with labels in the reader's language.</summary>
    public IReadOnlyList<FacetValue> Provinces { get; init; } = [];
    public IReadOnlyList<FacetValue> Officials { get; init; } = [];

    /// <summary>Other articles found that are copies of the same story, when they share this row: the first of them in the order of the search.</summary>
    public IReadOnlyList<ArticleCopy> Copies { get; init; } = [];

    /// <summary>How many those are in all, listed or not.</summary>
    public int CopyCount { get; init; }
    public IReadOnlyList<FacetValue> Codes { get; init; } = [];
}
