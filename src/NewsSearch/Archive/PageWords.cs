namespace NewsSearch.Archive;

/// <summary>
/// The words of a page around an article: buttons, counters, names of sections. A line made of nothing else is no line of the article, however they are put together:
/// <c>แชร์ไปที่ LINE</c>, <c>ติดตามเราบน Facebook | Zalo</c>, <c>0 ความคิดเห็น</c>. Immutable, safe for any number of threads.
/// </summary>
internal sealed class PageWords
{
    /// <summary>What a line of a page may be.</summary>
    public enum Line
    {
        /// <summary>None of a page's words alone.</summary>
        Text,

        /// <summary>One or two names of sections: a menu's where others stand beside it, else it may head a part of the story.</summary>
        Section,

        /// <summary>Of the page.</summary>
        Page,
    }

    // Longer ones are sentences, even of such words.
    private const int Longest = 100;

    // So many sections in one line are a menu.
    private const int Menu = 3;

    private const int ShortestGlued = 4;

    private readonly Dictionary<char, List<(string Text, Kind Kind)>> _byFirst = [];
    private readonly List<string> _headings = [];

    private enum Kind
    {
        Button, Counter, Beside, Section, Heading,
    }

    /// <summary>Takes a word in.</summary>
    /// <param name="kind"><c>button</c>, <c>counter</c> (a button's word where a number stands in the line), <c>beside</c> (a word that only goes with a button's), <c>section</c> or <c>heading</c> (what heads a list of other stories).</param>
    /// <param name="folded">The word as <see cref="BoilerplateRules"/> folds lines.</param>
    /// <returns>False when it is none of these kinds.</returns>
    public bool TryAdd(string kind, string folded)
    {
        Kind? known = kind switch { "button" => Kind.Button, "counter" => Kind.Counter, "beside" => Kind.Beside, "section" => Kind.Section, "heading" => Kind.Heading, _ => null };
        if (known is null) return false;
        if (!_byFirst.TryGetValue(folded[0], out var words)) _byFirst[folded[0]] = words = [];
        words.Add((folded, known.Value));
        if (known == Kind.Heading) _headings.Add(folded);
        return true;
    }

    /// <summary>What a folded line is.</summary>
    public Line Of(string folded)
    {
        // 6) ศูนย์ดำรงธรรม is an item of a list.
        if (folded.Length is 0 or > Longest || folded.StartsWith("0)", StringComparison.Ordinal) || folded.StartsWith("0.", StringComparison.Ordinal) && !folded.StartsWith("0.0", StringComparison.Ordinal)) return Line.Text;
        // At each place the ways to have come there: whether by a button's word, and by how many sections. Sections with a word between them are a phrase, no menu.
        Span<byte> ways = stackalloc byte[folded.Length + 1];
        ways[0] = 1;
        var counts = folded.Contains('0', StringComparison.Ordinal);
        for (var at = 0; at < folded.Length; at++)
        {
            if (ways[at] == 0) continue;
            if (!char.IsLetter(folded[at]) && !IsMark(folded[at])) ways[at + 1] |= ways[at];
            if (!_byFirst.TryGetValue(folded[at], out var words)) continue;
            foreach (var (word, kind) in words)
            {
                var end = at + word.Length;
                if (end > folded.Length || !folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal) || !IsWhole(folded, at, end)) continue;
                ways[end] |= kind switch
                {
                    Kind.Button or Kind.Heading => WithButton(ways[at]),
                    Kind.Counter when counts => WithButton(ways[at]),
                    Kind.Section => WithSection(ways[at]),
                    _ => WithoutSections(ways[at]),
                };
            }
        }
        var all = ways[folded.Length];
        return all >> WithButtonBit != 0 || (all >> Menu & 1) != 0 ? Line.Page : (all & 0b0110) != 0 ? Line.Section : Line.Text;
    }

    /// <summary>True for a folded line of a page's words that heads a list of other stories: <c>ข่าวอื่นในหมวดเดียวกัน</c>, <c>บทความยอดนิยมประจำสัปดาห์</c>.</summary>
    public bool HeadsRelated(string folded) => _headings.Exists(heading => folded.Contains(heading, StringComparison.Ordinal)) && Of(folded) == Line.Page;

    // Bits 0 to 3: so many sections (or more) and no button; bits 4 to 7: the same with one.
    private const int WithButtonBit = 4;

    private static byte WithButton(byte ways) => (byte)((ways | ways << WithButtonBit) & 0xF0);

    private static byte WithSection(byte ways) => (byte)((ways & 0x77) << 1 | (ways & 0x88));

    private static byte WithoutSections(byte ways) => (byte)(((ways & 0x0F) != 0 ? 1 : 0) | ((ways & 0xF0) != 0 ? 1 << WithButtonBit : 0));

    // X is a word of its own, not the end of index; in Thai nothing parts words, but a mark belongs to what stands before it. Longer words may have lost the pictures between them: FacebookTwitterLINECopy Link.
    private static bool IsWhole(string text, int start, int end) =>
        !(end < text.Length && IsMark(text[end])) && (end - start >= ShortestGlued || !(end < text.Length && IsLatin(text[end]) && IsLatin(text[end - 1])) && !(start > 0 && IsLatin(text[start]) && IsLatin(text[start - 1])));

    private static bool IsLatin(char c) => char.IsLetter(c) && c is < '\u0E00' or > '\u0E7F';

    private static bool IsMark(char c) => c is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E') || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
