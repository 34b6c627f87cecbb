using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Years;
using NewsSearch.Tests.Support;
using NewsSearch.Text;

namespace NewsSearch.Tests.Entities.Years;

/// <summary>What years and days a text is found to have, by the tables of the project.</summary>
internal static class YearsOf
{
    private static readonly string Gazetteer = Repository.Data.Gazetteer;
    private static readonly YearRecognizer Years = new(MonthTable.Load(Gazetteer));
    private static readonly CodeRecognizer Codes = new(CodeTables.Load(Gazetteer), MonthTable.Load(Gazetteer));

    public static string? Iso(DateOnly? day) => day is { } known ? IsoDay.Text(known) : null;

    public static ArticleYears Recognise(string text) => Recognise(Of(text));

    public static ArticleYears Recognise(Article article) => Years.Recognise(article,
        [.. Codes.Recognise(article.Text).Select(code => new RecognisedCode(code.Code, code.Date, [code.Span]))]);

    public static Article Of(params (string Text, LineKind Kind)[] lines)
    {
        var text = string.Join('\n', lines.Select(line => line.Text));
        var start = 0;
        List<ArticleLine> kept = [];
        foreach (var (words, kind) in lines)
        {
            kept.Add(new(new TextSpan(start, words.Length), kind));
            start += words.Length + 1;
        }
        return new() { Id = "x", Text = text, Lines = kept, Title = lines[0].Kind == LineKind.Title ? lines[0].Text : null };
    }

    public static Article Of(string text) => new() { Id = "x", Text = text, Lines = [new(new TextSpan(0, text.Length), LineKind.Paragraph)] };
}
