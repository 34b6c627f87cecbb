using NewsSearch.Text.Normalization;

namespace NewsSearch.Search;

/// <summary>
/// How far one spelling is from another: edits weighed by how easily they are made. A tone mark, a silent letter or a letter that sounds
/// the same costs little, any other letter 1.
/// </summary>
internal static class SpellingDistance
{
    /// <summary>What one wrong letter costs.</summary>
    public const double Letter = 1;

    public const double Tone = 0.2, SameSound = 0.3, Silent = 0.4, Vowel = 0.5, NearSound = 0.6, Doubled = 0.5, Swapped = 0.8;

    /// <summary>Letters of one sound: at the beginning of a syllable, then at its end.</summary>
    private static readonly string[] Sounds = ["ขฃคฅฆ", "ฉชฌ", "ซสศษ", "ญย", "ฎด", "ฏต", "ฐฑฒถทธ", "ณน", "ผพภ", "ฝฟ", "รลฬ", "หฮ", "ใไ", "อฮ"];
    private static readonly string[] Endings = ["กขคฆ", "จชซฎฏฐฑฒดตถทธศษส", "บปพฟภ", "ญณนรลฬ"];

    private static readonly string[] Vowels = ["ิี", "ึื", "ุู", "ะัา็", "เแ", "โอ"];

    /// <summary>Two letters that are written for one or for another two.</summary>
    private static readonly (string One, string Other, double Cost)[] Digraphs =
    [
        ("ำ", "ัม", SameSound), ("ำ", "าม", NearSound), ("ทร", "ซ", SameSound), ("สร", "ส", SameSound), ("รร", "ัน", SameSound), ("รร", "ั", SameSound), ("ไ", "ัย", NearSound),
        ("ไ", "ไย", Silent), ("ใ", "ไย", Silent), ("ศร", "ส", SameSound), ("จร", "จ", Silent), ("หม", "ม", Silent), ("หน", "น", Silent), ("หล", "ล", Silent), ("หย", "ย", Silent), ("อย", "ย", Silent),
        ("ph", "p", SameSound), ("th", "t", SameSound), ("kh", "k", SameSound), ("ch", "j", NearSound), ("oo", "u", SameSound), ("ee", "i", SameSound),
    ];

    private static readonly Dictionary<char, List<(string One, string Other, double Cost)>> ByEnd = Digraphs
        .Concat(Digraphs.Select(pair => (One: pair.Other, Other: pair.One, pair.Cost)))
        .GroupBy(pair => pair.One[^1]).ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>A text as spellings are compared: normalized, Latin letters without marks, no spaces.</summary>
    public static string Fold(string text) =>
        string.Concat(Folding.Fold(NormalizedText.Normalize(text)).Where(c => !char.IsWhiteSpace(c) && c is not '.' and not '-' and not '\''));

    /// <summary>The distance of two folded texts of at most 60 letters, or <paramref name="limit"/> when it is that or more.</summary>
    public static double Between(string left, string right, double limit)
    {
        const int Longest = 60;
        // Tone marks come cheap: lengths alone tell little.
        if (Math.Abs(left.Length - right.Length) * Tone >= limit || left.Length > Longest || right.Length > Longest) return limit;
        var width = right.Length + 1;
        Span<double> cells = stackalloc double[(left.Length + 1) * width];
        cells[0] = 0;
        for (var j = 1; j < width; j++) cells[j] = cells[j - 1] + Extra(right, j - 1);
        var last = 0.0;
        for (var i = 1; i <= left.Length; i++)
        {
            var row = i * width;
            cells[row] = cells[row - width] + Extra(left, i - 1);
            var least = cells[row];
            for (var j = 1; j < width; j++)
            {
                var value = Step(cells, width, left, right, i, j);
                cells[row + j] = value;
                least = Math.Min(least, value);
            }
            if (Math.Min(least, last) >= limit) return limit;
            last = least;
        }
        return Math.Min(cells[^1], limit);
    }

    // The cheapest way to the letters at i and j, from the cells before.
    private static double Step(ReadOnlySpan<double> cells, int width, string left, string right, int i, int j)
    {
        var (a, b, at) = (left[i - 1], right[j - 1], (i * width) + j);
        var value = cells[at - width - 1] + (a == b ? 0 : Instead(a, b));
        value = Math.Min(value, Math.Min(cells[at - 1] + Extra(right, j - 1), cells[at - width] + Extra(left, i - 1)));
        if (i > 1 && j > 1 && a == right[j - 2] && left[i - 2] == b) value = Math.Min(value, cells[at - (2 * width) - 2] + Swapped);
        // A letter that is silenced goes with its mark.
        if (i > 1 && a == '์') value = Math.Min(value, cells[at - (2 * width)] + Silent);
        if (j > 1 && b == '์') value = Math.Min(value, cells[at - 2] + Silent);
        if (i > 2 && a == '์' && IsSilentPair(left[i - 3], left[i - 2])) value = Math.Min(value, cells[at - (3 * width)] + NearSound);
        if (j > 2 && b == '์' && IsSilentPair(right[j - 3], right[j - 2])) value = Math.Min(value, cells[at - 3] + NearSound);
        if (!ByEnd.TryGetValue(a, out var pairs)) return value;
        foreach (var (one, other, cost) in pairs)
        {
            if (i < one.Length || j < other.Length || b != other[^1]) continue;
            if (left.AsSpan(i - one.Length, one.Length).SequenceEqual(one) && right.AsSpan(j - other.Length, other.Length).SequenceEqual(other))
                value = Math.Min(value, cells[at - (one.Length * width) - other.Length] + cost);
        }
        return value;
    }

    /// <summary>Letters that are easily written for this one, with their cost.</summary>
    public static IEnumerable<(char Letter, double Cost)> Confused(char letter) =>
        Sounds.Where(sounds => sounds.Contains(letter, StringComparison.Ordinal)).SelectMany(sounds => sounds.Select(c => (c, SameSound)))
            .Concat(Vowels.Where(vowels => vowels.Contains(letter, StringComparison.Ordinal)).SelectMany(vowels => vowels.Select(c => (c, Vowel))))
            .Concat(Endings.Where(endings => endings.Contains(letter, StringComparison.Ordinal)).SelectMany(endings => endings.Select(c => (c, NearSound))))
            .Concat(IsTone(letter) ? "่้๊๋".Select(c => (c, Tone)) : [])
            .Where(pair => pair.Item1 != letter);

    public static bool IsTone(char c) => c is >= '่' and <= '๋';

    private static double Instead(char a, char b)
    {
        if (IsTone(a) && IsTone(b)) return Tone;
        if (Both(Sounds, a, b)) return SameSound;
        if (Both(Vowels, a, b)) return Vowel;
        return Both(Endings, a, b) ? NearSound : Letter;
    }

    // จันทร์, ศาสตร์, ลักษณ์, พักตร์.
    private static bool IsSilentPair(char first, char second) => (second is 'ร' && first is 'ท' or 'ต' or 'ด' or 'ก') || (second is 'ณ' && first is 'ษ');

    private static bool Both(string[] classes, char a, char b)
    {
        foreach (var one in classes)
        {
            if (one.Contains(a, StringComparison.Ordinal) && one.Contains(b, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>What it costs to write a letter too much, or to leave it out.</summary>
    public static double OfExtra(char letter) => IsTone(letter) ? Tone : letter is '์' or '็' ? Silent : letter is 'ะ' or 'ั' ? NearSound : Letter;

    private static double Extra(string text, int at) =>
        at > 0 && text[at - 1] == text[at] ? Math.Min(Doubled, OfExtra(text[at])) : OfExtra(text[at]);
}
