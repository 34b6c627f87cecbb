using System.Buffers;
using NewsSearch.Text;

namespace NewsSearch.Entities;

/// <summary>
/// A text as it reads: without the characters of no width that stand anywhere in scraped Thai, with ำ and แ as one character where they were typed as
/// two (ํ and า, เ and เ), as they are in one of forty articles, and with marks that were typed twice (ัั) once. Knows where each character stood. Immutable.
/// </summary>
internal sealed class ReadableText
{
    private const char Circle = '\u0E4D';

    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD");
    private static readonly SearchValues<char> Suspicious = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD\u0E4D");

    private readonly string _original;
    private readonly int[]? _places;

    public ReadableText(string original)
    {
        (_original, Text) = (original, original);
        if (!original.AsSpan().ContainsAny(Suspicious) && !HasTwice(original)) return;
        var text = new char[original.Length];
        var places = new int[original.Length + 1];
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            var c = original[i];
            if (Invisible.Contains(c) || IsCircleOfAm(original, i)) continue;
            // A circle that was left out stands before its า, or before the tone between.
            if (c == 'า' && i > 0 && (IsCircleOfAm(original, i - 1) || i > 1 && IsTone(original[i - 1]) && IsCircleOfAm(original, i - 2))) c = 'ำ';
            if (length > 0 && text[length - 1] == c && IsMark(c)) continue;
            places[length] = i;
            if (c == 'เ' && i + 1 < original.Length && original[i + 1] == 'เ')
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

    /// <summary>A text as it reads, for what does not ask where its characters stood.</summary>
    public static string Of(string text) => new ReadableText(text).Text;

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

    /// <summary>Where a stretch of <see cref="Text"/> stands in the original.</summary>
    public TextSpan Original(TextSpan span)
    {
        if (_places is null) return span;
        if (span.Length == 0) return new TextSpan(_places[span.Start], 0);
        var end = _places[span.End - 1] + 1;
        // The second half of a แ belongs to it, and so does a mark that was typed twice; what has no width between two words to neither.
        while (end < _places[span.End] && !Invisible.Contains(_original[end])) end++;
        return TextSpan.Between(_places[span.Start], end);
    }

    private static bool HasTwice(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == text[i - 1] && (text[i] == 'เ' || IsMark(text[i]))) return true;
        }
        return false;
    }

    // ํา, and ํ้า with the tone between.
    private static bool IsCircleOfAm(string text, int at) =>
        text[at] == Circle && at + 1 < text.Length && (text[at + 1] == 'า' || IsTone(text[at + 1]) && at + 2 < text.Length && text[at + 2] == 'า');

    private static bool IsTone(char c) => c is >= '\u0E48' and <= '\u0E4B';

    // Above or below its consonant: vowels, tones, silencer.
    private static bool IsMark(char c) => c is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    private int Place(int original) => Array.BinarySearch(_places!, original) is var at && at < 0 ? ~at : at;
}
