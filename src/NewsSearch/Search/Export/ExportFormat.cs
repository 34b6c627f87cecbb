namespace NewsSearch.Search.Export;

/// <summary>A form in which all articles that a search finds are taken out of the archive, one after the other, however many there are.</summary>
public sealed class ExportFormat
{
    /// <summary>
    /// A table for spreadsheets (RFC 4180): UTF-8 with the mark by which Excel knows it, days as <c>yyyy-MM-dd</c> and beside them as a Thai reader writes them, several values of a cell apart by <c>; </c>.
    /// </summary>
    public static readonly ExportFormat Csv = new("csv", "text/csv; charset=utf-8", (output, labels, addressOf) => new ArticleTable(output, labels, addressOf));

    /// <summary>Every article whole, the JSON of the contract, a line each; <c>index</c> reads it again.</summary>
    public static readonly ExportFormat JsonLines = new("jsonl", "application/x-ndjson; charset=utf-8", (output, _, _) => new ArticleLines(output));

    /// <summary>A bibliography, which Zotero, EndNote and LaTeX read.</summary>
    public static readonly ExportFormat BibTeX = new("bib", "application/x-bibtex; charset=utf-8", (output, _, addressOf) => new ArticleBibliography(output, addressOf));

    private readonly Func<Stream, Labels, Func<string, string>?, IArticleWriter> _writer;

    private ExportFormat(string extension, string mediaType, Func<Stream, Labels, Func<string, string>?, IArticleWriter> writer) => (Extension, MediaType, _writer) = (extension, mediaType, writer);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [Csv, JsonLines, BibTeX];

    /// <summary>What ends the name of a file: <c>csv</c>, <c>jsonl</c>, <c>bib</c>.</summary>
    public string Extension { get; }

    /// <summary>As HTTP calls it.</summary>
    public string MediaType { get; }

    /// <summary>The format of an ending, or null.</summary>
    public static ExportFormat? Of(string extension) => All.FirstOrDefault(format => string.Equals(format.Extension, extension, StringComparison.Ordinal));

    internal IArticleWriter To(Stream output, Labels labels, Func<string, string>? addressOf) => _writer(output, labels, addressOf);
}
