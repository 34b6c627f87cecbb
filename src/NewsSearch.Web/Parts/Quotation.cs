using System.Globalization;
using NewsSearch.Text;

namespace NewsSearch.Web.Parts;

/// <summary>What an article says where a thing is mentioned, in its own words.</summary>
/// <param name="Text">The words, from the phrase before the mention on, cut at phrase spaces.</param>
/// <param name="Href">Their place in the article.</param>
/// <param name="Title">The article.</param>
public sealed record Quotation(string Text, string Href, string Title)
{
    private const int Before = 40, After = 240;

    /// <summary>Quotes the line a mention stands in. Thai has no full stop: a space ends a phrase, so cuts are made there.</summary>
    public static Quotation At(Article article, TextSpan mention, string title)
    {
        var text = article.Text;
        var line = article.Lines.FirstOrDefault(line => line.Span.Contains(mention)).Span;
        if (line.Length == 0) line = new TextSpan(0, text.Length);

        var start = line.Start;
        if (mention.Start - Before > start)
        {
            var space = text.LastIndexOf(' ', mention.Start - 1, mention.Start - Math.Max(line.Start, mention.Start - 2 * Before));
            start = space >= 0 ? space + 1 : mention.Start;
        }
        var end = line.End;
        if (mention.End + After < end)
        {
            var space = text.LastIndexOf(' ', mention.End + After, After);
            end = space >= 0 ? space : mention.End;
        }
        var quoted = (start > line.Start ? "… " : "") + text[start..end].Trim() + (end < line.End ? " …" : "");
        return new Quotation(quoted, Addresses.Article(article.Id) + "#m" + mention.Start.ToString(CultureInfo.InvariantCulture), title);
    }
}
