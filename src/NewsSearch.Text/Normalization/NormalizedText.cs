using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Normalization;

/// <summary>
/// A text in the one form the index compares, with the way back to the text as it was. Lower case; Latin letters composed; Thai marks in order and
/// not repeated, ำ in one piece, แ for เเ; Thai digits in ASCII; zero-width and bidirectional controls gone; one kind of space. Line feeds stay.
/// Normalizing twice changes nothing, and broken surrogates pass through. Immutable.
/// </summary>
public sealed class NormalizedText
{
    // Both null when every character stands where it stood, which is most text.
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    private NormalizedText(string text, int originalLength, int[]? starts, int[]? ends) =>
        (Text, OriginalLength, _starts, _ends) = (text, originalLength, starts, ends);

    /// <summary>The normalized text.</summary>
    public string Text { get; }

    /// <summary>How long the text was before, in UTF-16 code units.</summary>
    public int OriginalLength { get; }

    /// <summary>The normalized form of a text.</summary>
    public static NormalizedText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var kept = new char[text.Length];
        var count = 0;
        int[]? from = null;
        var composes = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsInvisible(c))
            {
                from ??= Identity(text.Length);
                continue;
            }
            composes |= c > '~' && NeedsCare(text, i);
            if (from is not null) from[count] = i;
            kept[count++] = Plain(c);
        }
        if (from is not null || composes) return Composed(kept.AsSpan(0, count), from, text.Length);
        return new NormalizedText(kept.AsSpan().SequenceEqual(text) ? text : new string(kept), text.Length, null, null);
    }

    /// <summary>The text alone.</summary>
    public static string Normalize(string text) => Of(text).Text;

    /// <summary>Where a stretch of the normalized text stood in the original: from its first character to its last, in UTF-16 code units.</summary>
    public TextSpan Original(TextSpan span)
    {
        if (_starts is null || _ends is null) return span;
        if (span.Length == 0) return new TextSpan(span.Start < _starts.Length ? _starts[span.Start] : OriginalLength, 0);
        return TextSpan.Between(_starts[span.Start], _ends[span.End - 1]);
    }

    /// <summary>Second pass: what stands beside what. Characters that were put together or reordered all stand for the whole stretch they came from.</summary>
    private static NormalizedText Composed(ReadOnlySpan<char> kept, int[]? from, int originalLength)
    {
        var output = new List<char>(kept.Length);
        var starts = new List<int>(kept.Length);
        var ends = new List<int>(kept.Length);
        for (var i = 0; i < kept.Length;)
        {
            var next = Unit(kept, i, output);
            var start = from is null ? i : from[i];
            var end = (from is null ? next - 1 : from[next - 1]) + 1;
            while (starts.Count < output.Count)
            {
                starts.Add(start);
                ends.Add(end);
            }
            i = next;
        }
        return new NormalizedText(new string([.. output]), originalLength, [.. starts], [.. ends]);
    }

    /// <summary>Writes the characters at <paramref name="at"/> that belong together; returns where the next begin.</summary>
    private static int Unit(ReadOnlySpan<char> text, int at, List<char> output)
    {
        var c = text[at];
        var next = at + 1;
        if (ThaiCharacter.IsMark(c) || c == ThaiCharacter.SaraAm) return ThaiMarks(text, at, output);
        if (c == 'เ' && next < text.Length && text[next] == 'เ')
        {
            output.Add('แ');
            return next + 1;
        }
        if (!IsLetterWithMarks(c))
        {
            output.Add(c);
            return next;
        }
        while (next < text.Length && LatinMarks.IsMark(text[next])) next++;
        if (next > at + 1) LatinMarks.Compose(c, text[(at + 1)..next], output);
        else output.Add(c);
        return next;
    }

    /// <summary>The marks of one consonant: vowels, tones, silencers in that order, none twice; ํ with า is ำ, which comes after the tone.</summary>
    private static int ThaiMarks(ReadOnlySpan<char> text, int at, List<char> output)
    {
        var next = at;
        var circle = false;
        var am = false;
        for (; next < text.Length; next++)
        {
            var c = text[next];
            if (c == ThaiCharacter.SaraAm || (circle && c == ThaiCharacter.SaraAa)) (am, circle) = (true, false);
            else if (ThaiCharacter.IsMark(c)) circle |= c == ThaiCharacter.Nikhahit;
            else break;
        }
        for (var rank = 0; rank <= 2; rank++)
        {
            var last = '\0';
            foreach (var mark in text[at..next])
            {
                if (!ThaiCharacter.IsMark(mark) || ThaiCharacter.MarkRank(mark) != rank || mark == last) continue;
                if (am && mark == ThaiCharacter.Nikhahit) continue;
                output.Add(last = mark);
            }
        }
        if (am) output.Add(ThaiCharacter.SaraAm);
        return next;
    }

    private static bool IsLetterWithMarks(char c) => char.IsLetter(c) && c is not (>= '\u0E00' and <= '\u0E7F');

    private static bool NeedsCare(string text, int at)
    {
        var c = text[at];
        if (LatinMarks.IsMark(c)) return true;
        if (c is < 'ก' or > '\u0E4E' || at == 0) return c == ThaiCharacter.Nikhahit;
        var before = text[at - 1];
        return c switch
        {
            'เ' => before == 'เ',
            ThaiCharacter.Nikhahit => true,
            ThaiCharacter.SaraAm => before == ThaiCharacter.SaraAm,
            _ => ThaiCharacter.IsMark(c) && (before == ThaiCharacter.SaraAm
                || (ThaiCharacter.IsMark(before) && ThaiCharacter.MarkRank(before) >= ThaiCharacter.MarkRank(c))),
        };
    }

    /// <summary>What maps one to one.</summary>
    private static char Plain(char c) => c switch
    {
        < 'A' => c is '\t' or '\r' ? ' ' : c,
        <= 'Z' => (char)(c | 0x20),
        < '\u00A0' => c,
        '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A') => ' ',
        'İ' => 'i',
        >= '\u0E50' and <= '\u0E59' => (char)(c - '\u0E50' + '0'),
        >= '\u0E00' and <= '\u0E7F' => c,
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Zero-width spaces and joiners, soft hyphen, byte order mark, bidirectional controls.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\uFEFF' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');

    private static int[] Identity(int length)
    {
        var all = new int[length];
        for (var i = 0; i < length; i++) all[i] = i;
        return all;
    }
}
