using System.Buffers;
using NewsSearch.Text;

namespace NewsSearch.Entities;

/// <summary>
/// A text as it reads: without the characters of no width that stand anywhere in scraped Thai, and with ำ and แ as one character where they were typed as
/// two (ํ and า, เ and เ), as they are in one of forty articles. Knows where each character stood. Immutable.
/// </summary>
internal sealed class ReadableText
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD");
    private static readonly SearchValues<char> Suspicious = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD\u0E4D");

    private readonly int[]? _places;

    public ReadableText(string original)
    {
        Text = original;
        if (!original.AsSpan().ContainsAny(Suspicious) && !original.Contains("เเ", StringComparison.Ordinal)) return;
        var text = new char[original.Length];
        var places = new int[original.Length + 1];
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            var c = original[i];
            var next = i + 1 < original.Length ? original[i + 1] : '\0';
            if (Invisible.Contains(c) || c == 'ํ' && next == 'า') continue;
            places[length] = i;
            if (c == 'า' && i > 0 && original[i - 1] == 'ํ') c = 'ำ';
            else if (c == 'เ' && next == 'เ')
            {
                c = 'แ';
                i++;
            }
            text[length++] = c;
        }
        if (length == original.Length) return;
        places[length] = original.Length;
        _places = places[..(length + 1)];
        Text = new string(text, 0, length);
    }

    /// <summary>What is read.</summary>
    public string Text { get; }

    /// <summary>True when it is the original.</summary>
    public bool IsWhole => _places is null;

    /// <summary>The same article with this text.</summary>
    public Article Of(Article article) => IsWhole ? article
        : article with { Text = Text, Lines = [.. article.Lines.Select(line => line with { Span = TextSpan.Between(Place(line.Span.Start), Place(line.Span.End)) })] };

    /// <summary>What was recognised in <see cref="Text"/>, with offsets into the original.</summary>
    public Recognition Restore(Recognition found, string original) => IsWhole ? found : found with
    {
        Officials = [.. found.Officials.Select(official => official with { Mentions = Originals(official.Mentions) })],
        Provinces = [.. found.Provinces.Select(province => province with { Mentions = Originals(province.Mentions) })],
        Codes = [.. found.Codes.Select(code => code with { Mentions = Originals(code.Mentions), Relations = [.. code.Relations.Select(one => one with { Span = Original(one.Span) })] })],
        Plans = [.. found.Plans.Select(plan => plan with { Mentions = Originals(plan.Mentions) })],
        Years = [.. found.Years.Select(year => year with { Span = Original(year.Span), Text = Original(year.Span).In(original) })],
    };

    private IReadOnlyList<TextSpan> Originals(IReadOnlyList<TextSpan> spans) => [.. spans.Select(Original)];

    private TextSpan Original(TextSpan span)
    {
        if (span.Length == 0) return new TextSpan(_places![span.Start], 0);
        var last = _places![span.End - 1];
        // The second half of a แ belongs to it; what has no width between two words to neither.
        return TextSpan.Between(_places[span.Start], Text[span.End - 1] == 'แ' ? _places[span.End] : last + 1);
    }

    private int Place(int original) => Array.BinarySearch(_places!, original) is var at && at < 0 ? ~at : at;
}
