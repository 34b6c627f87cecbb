using NewsSearch.Text;

namespace NewsSearch;

/// <summary>
/// An article after reading and cleaning: what is searched, with every line told apart. Immutable. Offsets everywhere in
/// the program are UTF-16 code units into <see cref="Text"/>.
/// </summary>
public sealed record Article
{
    /// <summary>The article's own identifier: the file name without its ending, or the archive's <c>id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The headline, or null when the original has none.</summary>
    public string? Title { get; init; }

    /// <summary>Where it was published on the web, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it (a host name or a name of a paper), or null.</summary>
    public string? Source { get; init; }

    /// <summary>The archive's own category, or null.</summary>
    public string? Category { get; init; }

    /// <summary>Who wrote it, as printed in a byline, or null. Not an official.</summary>
    public string? Byline { get; init; }

    /// <summary>The day of publication given by the archive or the page's own head, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The cleaned text: the title if there is one, then dateline, paragraphs and captions, a line each, joined by <c>\n</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The lines of <see cref="Text"/> in order; together they cover it but for the line feeds and the space between a caption and its credit.</summary>
    public required IReadOnlyList<ArticleLine> Lines { get; init; }

    /// <summary>What was cut, in the order it stood.</summary>
    public IReadOnlyList<RemovedLine> Removed { get; init; } = [];

    /// <summary>The line that holds a span whole; where none does, an empty one.</summary>
    public ArticleLine LineAt(TextSpan span) => Lines.FirstOrDefault(line => line.Span.Contains(span));
}
