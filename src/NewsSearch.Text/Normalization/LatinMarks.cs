using System.Collections.Frozen;

namespace NewsSearch.Text.Normalization;

/// <summary>
/// Canonical composition (Unicode NFC) of lower-case Latin letters and their marks, from a table of our own: the same on every machine,
/// with ICU or without.
/// </summary>
internal static class LatinMarks
{
    /// <summary>A combining mark, then letter and composed letter in turn (UnicodeData, U+00C0–024F and U+1E00–1EFF).</summary>
    private static readonly (char Mark, string Pairs)[] Table =
    [
        ('\u0300', "aàeèiìoòuùüǜnǹēḕōṑwẁâầăằêềôồơờưừyỳ"),
        ('\u0301', "aáeéiíoóuúyýcćlĺnńrŕsśzźüǘgǵåǻæǽøǿçḉēḗïḯkḱmḿõṍōṓpṕũṹwẃâấăắêếôốơớưứ"),
        ('\u0302', "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷzẑạậẹệọộ"),
        ('\u0303', "aãnñoõiĩuũvṽâẫăẵeẽêễôỗơỡưữyỹ"),
        ('\u0304', "aāeēiīoōuūüǖäǟȧǡæǣǫǭöȫõȭȯȱyȳgḡḷḹṛṝ"),
        ('\u0306', "aăeĕgğiĭoŏuŭȩḝạặ"),
        ('\u0307', "cċeėgġzżaȧoȯbḃdḋfḟhḣmṁnṅpṗrṙsṡśṥšṧṣṩtṫwẇxẋyẏſẛ"),
        ('\u0308', "aäeëiïoöuüyÿhḧõṏūṻwẅxẍtẗ"),
        ('\u0309', "aảâẩăẳeẻêểiỉoỏôổơởuủưửyỷ"),
        ('\u030A', "aåuůwẘyẙ"),
        ('\u030B', "oőuű"),
        ('\u030C', "cčdďeělľnňrřsštťzžaǎiǐoǒuǔüǚgǧkǩʒǯjǰhȟ"),
        ('\u030F', "aȁeȅiȉoȍrȑuȕ"),
        ('\u0311', "aȃeȇiȋoȏrȓuȗ"),
        ('\u031B', "oơuư"),
        ('\u0323', "bḅdḍhḥkḳlḷmṃnṇrṛsṣtṭvṿwẉzẓaạeẹiịoọơợuụưựyỵ"),
        ('\u0324', "uṳ"),
        ('\u0325', "aḁ"),
        ('\u0326', "sștț"),
        ('\u0327', "cçgģkķlļnņrŗsştţeȩdḑhḩ"),
        ('\u0328', "aąeęiįuųoǫ"),
        ('\u032D', "dḓeḙlḽnṋtṱuṷ"),
        ('\u032E', "hḫ"),
        ('\u0330', "eḛiḭuṵ"),
        ('\u0331', "bḇdḏkḵlḻnṉrṟtṯzẕhẖ"),    ];

    private const int MostOwn = 4;

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Pairs().ToFrozenDictionary(p => (p.Letter, p.Mark), p => p.Whole);
    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Taken = Pairs().ToFrozenDictionary(p => p.Whole, p => (p.Letter, p.Mark));

    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>The letter without any of its marks; đ counts as a marked d.</summary>
    public static char Bare(char letter)
    {
        if (letter < '\u00C0') return letter;
        while (Taken.TryGetValue(letter, out var pair)) letter = pair.Letter;
        return letter switch { 'đ' => 'd', 'ø' => 'o', 'ł' => 'l', _ => letter };
    }

    /// <summary>A letter followed by marks, in canonical order and composed as far as it goes.</summary>
    public static void Compose(char letter, ReadOnlySpan<char> marks, List<char> output)
    {
        // A letter brings two marks of its own at the most (ǘ).
        Span<char> all = marks.Length <= 60 ? stackalloc char[marks.Length + MostOwn] : new char[marks.Length + MostOwn];
        marks.CopyTo(all[MostOwn..]);
        var first = MostOwn;
        while (Taken.TryGetValue(letter, out var pair))
        {
            all[--first] = pair.Mark;
            letter = pair.Letter;
        }
        all = all[first..];
        SortByClass(all);
        var at = output.Count;
        output.Add(letter);
        var blocked = 0;
        foreach (var mark in all)
        {
            if (letter == 'i' && mark == '\u0307') continue; // İ in lower case is i
            if (Class(mark) > blocked && Composed.TryGetValue((output[at], mark), out var whole)) output[at] = whole;
            else
            {
                output.Add(mark);
                blocked = Class(mark);
            }
        }
    }

    /// <summary>In order of class; marks of one class keep theirs.</summary>
    private static void SortByClass(Span<char> marks)
    {
        if (marks.Length > 64)
        {
            char[] sorted = [.. marks.ToArray().OrderBy(Class)];
            sorted.CopyTo(marks);
            return;
        }
        for (var i = 1; i < marks.Length; i++)
        {
            var mark = marks[i];
            var at = i;
            for (; at > 0 && Class(marks[at - 1]) > Class(mark); at--) marks[at] = marks[at - 1];
            marks[at] = mark;
        }
    }

    /// <summary>The canonical combining class, to the precision Latin needs.</summary>
    private static int Class(char mark) => mark switch
    {
        >= '\u0334' and <= '\u0338' => 1,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        '\u031B' => 216,
        (>= '\u0316' and <= '\u0319') or (>= '\u031C' and <= '\u0320') or (>= '\u0323' and <= '\u0326') or (>= '\u0329' and <= '\u0333') => 220,
        _ => 230,
    };

    private static IEnumerable<(char Letter, char Mark, char Whole)> Pairs() =>
        from row in Table
        from i in Enumerable.Range(0, row.Pairs.Length / 2)
        select (row.Pairs[2 * i], row.Mark, row.Pairs[(2 * i) + 1]);
}
