using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using NewsSearch.Text;

namespace NewsSearch.Web.Parts;

/// <summary>
/// An article's text with what was recognised marked in it: four kinds, each a link, each with an anchor <c>m</c> + its start
/// (UTF-16 code units) that the margin points to. Marks do not overlap: where two would, codes win over years, years over people, people over places.
/// </summary>
public sealed class MarkedText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Article _article;
    private readonly List<Mark> _marks;

    /// <param name="article">The article.</param>
    /// <param name="marks">What was found in it; may overlap.</param>
    /// <param name="shown">False leaves the text unmarked.</param>
    public MarkedText(Article article, IEnumerable<Mark> marks, bool shown)
    {
        _article = article;
        IsMarked = shown;
        _marks = shown ? Apart(marks) : [];
    }

    public bool IsMarked { get; }

    /// <summary>The lines of the story without the headline and the captions.</summary>
    public IEnumerable<ArticleLine> Story => _article.Lines.Where(line => line.Kind is LineKind.Paragraph or LineKind.Dateline);

    /// <summary>The words under pictures and who took them.</summary>
    public IEnumerable<ArticleLine> Captions => _article.Lines.Where(line => line.Kind is LineKind.Caption or LineKind.Credit);

    /// <summary>The photographer's credit that closes a caption's line; empty without one.</summary>
    public string CreditOf(ArticleLine caption) =>
        _article.Lines.FirstOrDefault(line => line.Kind is LineKind.Credit && line.Span.Start >= caption.Span.End
            && !_article.Text.AsSpan(caption.Span.End, line.Span.Start - caption.Span.End).Contains('\n')).Span.In(_article.Text);

    /// <summary>The headline as it was written, marked like the rest; null without one.</summary>
    public ArticleLine? Headline => _article.Lines.Where(line => line.Kind is LineKind.Title).Select(line => (ArticleLine?)line).FirstOrDefault();

    /// <summary>The address of the mark of a span on this page, or null when it is not marked.</summary>
    public string? Anchor(TextSpan span) => _marks.Any(mark => mark.Span == span) ? "#" + Id(span) : null;

    /// <summary>
    /// Every reading of the text once, in the order of first mention: the same characters read as the same thing by the same evidence are one line, with the
    /// number of places.
    /// </summary>
    public IEnumerable<(Mark Mark, string Printed, int Times)> Readings() =>
        _marks.GroupBy(mark => (mark.Kind, mark.Href, mark.Meaning, mark.Evidence, Printed: mark.Span.In(_article.Text)))
            .Select(group => (group.First(), group.Key.Printed, group.Count()));

    /// <summary>A line as HTML.</summary>
    public IHtmlContent Html(ArticleLine line)
    {
        var html = new StringBuilder();
        var at = line.Span.Start;
        foreach (var mark in _marks)
        {
            if (mark.Span.Start < at || mark.Span.End > line.Span.End) continue;
            html.Append(Encode(at, mark.Span.Start));
            var printed = _article.Text[mark.Span.Start..mark.Span.End];
            html.Append(CultureInfo.InvariantCulture, $"<a class=\"m {mark.Kind}{(mark.IsSure ? "" : " unsure")}\" id=\"{Id(mark.Span)}\" href=\"{Encoder.Encode(mark.Href)}\" title=\"{Encoder.Encode(mark.Title)}\"");
            if (printed.Any(char.IsAsciiLetter) && !printed.Any(c => c is >= '\u0E00' and <= '\u0E7F')) html.Append(" lang=\"vi\"");
            html.Append('>').Append(Encode(mark.Span.Start, mark.Span.End)).Append("</a>");
            at = mark.Span.End;
        }
        return new HtmlString(html.Append(Encode(at, line.Span.End)).ToString());
    }

    private static List<Mark> Apart(IEnumerable<Mark> all)
    {
        var kept = new List<Mark>();
        foreach (var mark in all.Where(mark => mark.Span.Length > 0).OrderBy(mark => Rank(mark.Kind)).ThenByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Span.Start))
        {
            if (!kept.Exists(other => other.Span.Overlaps(mark.Span))) kept.Add(mark);
        }
        kept.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return kept;
    }

    // A no-break space keeps ๆ from beginning a line.
    private string Encode(int start, int end) => Encoder.Encode(_article.Text[start..end].Replace(" ๆ", "\u00A0ๆ", StringComparison.Ordinal));

    private static string Id(TextSpan span) => "m" + span.Start.ToString(CultureInfo.InvariantCulture);

    private static int Rank(string kind) => kind switch { "code" => 0, "year" => 1, "person" => 2, _ => 3 };
}
