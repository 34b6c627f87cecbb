namespace NewsSearch;

/// <summary>What a year says about an article. The lower-case name is the contract's <c>kind</c>.</summary>
public enum YearKind
{
    /// <summary>When the article was published.</summary>
    Published,

    /// <summary>When the main event took place.</summary>
    Event,

    /// <summary>A year talked about.</summary>
    Mention,

    /// <summary>A span of years that is none of the kinds below.</summary>
    Range,

    /// <summary>The span of a plan, or the year a vision or target looks to.</summary>
    Horizon,

    /// <summary>A term of office (วาระ).</summary>
    Term,

    /// <summary>A Thai fiscal year (ปีงบประมาณ), named after the calendar year it ends in: 2567 runs 2023-10-01..2024-09-30.</summary>
    Fiscal,
}
