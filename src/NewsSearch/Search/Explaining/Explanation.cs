namespace NewsSearch.Search.Explaining;

/// <summary>Why a search finds an article where it does, or why it does not find it.</summary>
public sealed record Explanation
{
    /// <summary>The article, with its matches marked.</summary>
    public required SearchHit Hit { get; init; }

    /// <summary>One line: how the query was understood.</summary>
    public required string Interpretation { get; init; }

    /// <summary>What was done to the query, such as that it was widened.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>True when the search finds the article.</summary>
    public required bool IsFound { get; init; }

    /// <summary>True when points make the order; false when the search puts articles in order of time.</summary>
    public required bool IsRanked { get; init; }

    /// <summary>All points of the article.</summary>
    public required float Score { get; init; }

    /// <summary>What is asked for, each with whether the article has it.</summary>
    public required IReadOnlyList<Asked> Words { get; init; }

    /// <summary>The filters, each with whether the article passes it.</summary>
    public required IReadOnlyList<Asked> Filters { get; init; }

    /// <summary>Where the points come from, most first; they add up to <see cref="Score"/>.</summary>
    public required IReadOnlyList<ScorePart> Parts { get; init; }

    /// <summary>The headline as it is cut into words.</summary>
    public required IReadOnlyList<string> Headline { get; init; }

    /// <summary>One thing asked for.</summary>
    /// <param name="Text">It in words.</param>
    /// <param name="IsMet">Whether the article has it.</param>
    public sealed record Asked(string Text, bool IsMet);
}
