using System.Text.Encodings.Web;
using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>A piece of the original text with what matched marked in it.</summary>
/// <param name="Text">The characters as printed, with … where it was cut.</param>
/// <param name="Marks">What matched, in order, not overlapping, as spans of <paramref name="Text"/>.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextSpan> Marks)
{
    public static readonly Snippet Empty = new("", []);

    /// <summary>HTML: the text encoded, matches in <c>mark</c> elements.</summary>
    public string ToHtml()
    {
        if (Marks.Count == 0) return Encode(Text);
        var html = new System.Text.StringBuilder();
        var at = 0;
        foreach (var mark in Marks)
        {
            html.Append(Encode(Text[at..mark.Start])).Append("<mark>").Append(Encode(mark.In(Text))).Append("</mark>");
            at = mark.End;
        }
        return html.Append(Encode(Text[at..])).ToString();
    }

    private static string Encode(string text) => Encoder.Encode(text);

    // Thai stays readable in page source and JSON; only what HTML needs escaped is.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
}
