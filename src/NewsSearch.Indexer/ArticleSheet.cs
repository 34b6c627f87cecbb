using System.Globalization;
using NewsSearch.Entities.Corrections;
using NewsSearch.Search;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer;

/// <summary>An article and what was recognised in it, as a person reads it on a terminal.</summary>
internal static class ArticleSheet
{
    public static void Print(TextWriter output, ArticleRecord record)
    {
        var (article, recognition, title, untitled, _) = record;
        output.WriteLine(Styled.Bold(title) + (untitled ? " (untitled: its first sentence)" : ""));
        output.WriteLine(Styled.Faint(string.Join(" · ", new[] { article.Id, article.Source, article.Url, article.Byline }.OfType<string>())));
        output.WriteLine($"published {Styled.Date(recognition.Published, null)}, event {Styled.Date(recognition.Event, null)}, year {Styled.Date(null, recognition.Year)}");
        if (recognition.DateEvidence is { } evidence) output.WriteLine(Styled.Faint(string.Create(CultureInfo.InvariantCulture, $"{evidence} (confidence {recognition.YearConfidence:0.##})")));
        output.WriteLine();
        foreach (var line in article.Lines.Where(line => line.Kind != LineKind.Title))
        {
            output.WriteLine(line.Kind == LineKind.Paragraph ? line.Span.In(article.Text) : $"[{KindName.Of(line.Kind)}] {line.Span.In(article.Text)}");
        }

        Section(output, "People", recognition.Officials.Select(official =>
            $"{string.Join(" / ", official.Names)}{(official.Role is { } role ? ", " + role : "")}{(official.IsOfficial ? "" : " (private)")}  [{official.Id}]"));
        Section(output, "Places", recognition.Provinces.Select(province => $"{province.Id}{(province.About ? ", about it" : ", mentioned")}: {province.Evidence}"));
        Section(output, "Codes", recognition.Codes.Select(code => $"{code.Code.Canonical}{(code.Date is { } date ? ", " + Styled.Date(date, null) : "")}"));
        Section(output, "Years", recognition.Years.Select(year =>
            $"{Styled.Date(null, year.From)}{(year.To == year.From ? "" : " to " + Styled.Date(null, year.To))}, {KindName.Of(year.Kind)}: {year.Text}"));
        Section(output, "Corrected by the newsroom", (recognition.Corrections ?? []).Select(one => $"{CorrectionTable.Word(one.Kind)} {(one.Value.Length > 0 ? one.Value : CorrectionTable.None)}{(one.IsIdle ? ", changes nothing" : "")}{(one.Note is { } note ? ": " + note : "")}"));
        Section(output, "Cut", article.Removed.Select(removed => $"{removed.Reason}: {removed.Text}"));
    }

    private static void Section(TextWriter output, string name, IEnumerable<string> lines)
    {
        var printed = lines.ToList();
        if (printed.Count == 0) return;
        output.WriteLine();
        output.WriteLine(Styled.Bold(name));
        foreach (var line in printed) output.WriteLine("  " + line);
    }
}
