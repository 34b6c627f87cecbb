namespace NewsSearch.Archive;

/// <summary>A line of a raw article on its way through the rules.</summary>
/// <param name="text">The line.</param>
internal sealed class RawLine(string text)
{
    public string Text { get; } = text;
    public LineKind Kind { get; set; } = LineKind.Paragraph;

    /// <summary>Why it is cut, or null.</summary>
    public string? Reason { get; set; }

    /// <summary>True for the day that closes the page.</summary>
    public bool IsClosing { get; init; }

    /// <summary>Where a caption's credit starts, or -1.</summary>
    public int Credit { get; set; } = -1;
}
