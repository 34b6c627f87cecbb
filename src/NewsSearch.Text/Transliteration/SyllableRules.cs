using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsSearch.Text.Transliteration;

/// <summary>
/// The syllables of Vietnamese in Latin letters and in Thai, from the table <c>vietnamese_syllables.tsv</c> (the Royal Institute's rules
/// of 2012 and what machine translation makes of them). Safe for any number of threads.
/// </summary>
internal sealed class SyllableRules
{
    private const int LongestName = 8;
    private const int MostSegmentations = 8;
    private const int LongestThaiWord = 64;

    private readonly Dictionary<string, int> _onsetClasses = new(StringComparer.Ordinal), _nucleusClasses = new(StringComparer.Ordinal), _codaClasses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, uint> _latinOnsets = new(StringComparer.Ordinal), _latinCodas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SyllableReading[]> _latinNuclei = new(StringComparer.Ordinal), _latinSyllables = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<(string Text, uint Classes)>> _thaiOnsets = [], _thaiCodas = [];
    private readonly ConcurrentDictionary<string, SyllableReading[]> _latinSeen = new(StringComparer.Ordinal);
    // By the vowel before the onset and the first letter after it; \0 for none.
    private readonly Dictionary<(char Before, char After), List<ThaiRime>> _thaiRimes = [];
    private readonly List<(string Text, SyllableReading[] Readings)> _thaiSyllables = [];

    private SyllableRules(TextReader table)
    {
        table.ReadLine();
        while (table.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') Add(line.Split('\t'));
        }
    }

    /// <summary>The rules of the embedded table.</summary>
    public static SyllableRules Default { get; } = Load();

    private static SyllableRules Load()
    {
        using var stream = typeof(SyllableRules).Assembly.GetManifestResourceStream("vietnamese_syllables.tsv")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        return new SyllableRules(reader);
    }

    /// <summary>The classes of codas that are often taken for each other (n, ng, nh) or that end in no consonant, one letter each.</summary>
    public char CodaGroup(uint coda)
    {
        if ((coda & (Bit(_codaClasses, "N") | Bit(_codaClasses, "G") | Bit(_codaClasses, "H"))) != 0) return 'n';
        if ((coda & (Bit(_codaClasses, "") | Bit(_codaClasses, "Y"))) != 0) return '-';
        return (char)('a' + uint.TrailingZeroCount(coda));
    }

    /// <summary>Every way to hear a syllable in Latin letters; empty when it is no Vietnamese syllable.</summary>
    public SyllableReading[] Latin(string syllable)
    {
        if (_latinSeen.TryGetValue(syllable, out var seen)) return seen;
        var readings = ReadLatin(syllable);
        // Only what is a syllable is kept: there are some thousands, however much is asked.
        if (readings.Length > 0) _latinSeen.TryAdd(syllable, readings);
        return readings;
    }

    private SyllableReading[] ReadLatin(string syllable)
    {
        var plain = Plain(syllable);
        if (_latinSyllables.TryGetValue(plain.Replace('đ', 'd'), out var whole)) return whole;
        List<SyllableReading> readings = [];
        for (var onset = Math.Min(3, plain.Length - 1); onset >= 0; onset--)
        {
            if (!_latinOnsets.TryGetValue(plain[..onset], out var classes)) continue;
            var vowels = onset;
            while (vowels < plain.Length && "aeiouy".Contains(plain[vowels], StringComparison.Ordinal)) vowels++;
            if (!_latinNuclei.TryGetValue(plain[onset..vowels], out var nuclei)) continue;
            var closing = plain[vowels..];
            var coda = Bit(_codaClasses, "");
            if (closing.Length > 0 && !_latinCodas.TryGetValue(closing, out coda)) continue;
            // A final nh lends its e to the vowel before: Thanh is แถ่ง too.
            var fronted = closing == "nh" && plain[onset..vowels] == "a" ? Bit(_nucleusClasses, "E") : 0;
            foreach (var nucleus in nuclei)
            {
                if (closing.Length > 0 && nucleus.Coda != Bit(_codaClasses, "") || closing == "nh" && nucleus.Nucleus == Bit(_nucleusClasses, "Â")) continue;
                readings.Add(new SyllableReading(classes, nucleus.Nucleus | fronted, closing.Length > 0 ? coda : nucleus.Coda));
            }
        }
        return [.. readings];
    }

    /// <summary>The ways to cut an unbroken Thai word into the fewest Vietnamese syllables; empty when there is none.</summary>
    public List<SyllableReading[][]> Thai(string word)
    {
        if (word.Length > LongestThaiWord) return [];
        var text = WithoutTones(word);
        Span<byte> fewest = stackalloc byte[LongestThaiWord + 1];
        fewest[..(text.Length + 1)].Fill(byte.MaxValue);
        fewest[0] = 0;
        List<(int Start, int End, SyllableReading Reading)> syllables = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (fewest[i] >= LongestName) continue;
            var first = syllables.Count;
            AddThaiSyllablesAt(text, i, syllables);
            for (var s = first; s < syllables.Count; s++) fewest[syllables[s].End] = Math.Min(fewest[syllables[s].End], (byte)(fewest[i] + 1));
        }
        // Most words are no Vietnamese name, and are seen not to be before anything is put together.
        return fewest[text.Length] == byte.MaxValue ? [] : Cuts(syllables, fewest, text.Length);
    }

    private static List<SyllableReading[][]> Cuts(List<(int Start, int End, SyllableReading Reading)> syllables, ReadOnlySpan<byte> fewest, int length)
    {
        var upTo = new List<SyllableReading[][]>?[length + 1];
        upTo[0] = [[]];
        foreach (var group in syllables.GroupBy(syllable => (syllable.Start, syllable.End), syllable => syllable.Reading))
        {
            var (start, end) = group.Key;
            if (upTo[start] is not { } before || fewest[start] + 1 != fewest[end]) continue;
            SyllableReading[] all = [.. group.Distinct()];
            var known = upTo[end] ??= [];
            foreach (var cut in before)
            {
                if (known.Count < MostSegmentations) known.Add([.. cut, all]);
            }
        }
        return upTo[length] ?? [];
    }

    private void AddThaiSyllablesAt(string text, int start, List<(int Start, int End, SyllableReading Reading)> syllables)
    {
        foreach (var (syllable, readings) in _thaiSyllables)
        {
            if (!At(text, start, syllable)) continue;
            foreach (var reading in readings) syllables.Add((start, start + syllable.Length, reading));
        }
        var leading = text[start] is >= 'เ' and <= 'ไ';
        var at = leading ? start + 1 : start;
        if (at >= text.Length || !_thaiOnsets.TryGetValue(text[at], out var onsets)) return;
        var before = leading ? text[start] : '\0';
        foreach (var (onset, classes) in onsets)
        {
            if (!At(text, at, onset)) continue;
            var rime = at + onset.Length;
            AddRimes(text, start, rime, classes, _thaiRimes.GetValueOrDefault((before, '\0')), syllables);
            if (rime < text.Length) AddRimes(text, start, rime, classes, _thaiRimes.GetValueOrDefault((before, text[rime])), syllables);
        }
    }

    private void AddRimes(string text, int start, int at, uint onset, List<ThaiRime>? rimes, List<(int Start, int End, SyllableReading Reading)> syllables)
    {
        if (rimes is null) return;
        foreach (var rime in rimes)
        {
            if (!At(text, at, rime.After)) continue;
            var end = at + rime.After.Length;
            if (!rime.NeedsCoda && !IsMark(text, end))
            {
                foreach (var nucleus in rime.Readings) syllables.Add((start, end, nucleus with { Onset = onset }));
            }
            if (!rime.TakesCoda || end >= text.Length || !_thaiCodas.TryGetValue(text[end], out var codas)) continue;
            foreach (var (coda, classes) in codas)
            {
                if (!At(text, end, coda) || IsMark(text, end + coda.Length)) continue;
                foreach (var nucleus in rime.Readings) syllables.Add((start, end + coda.Length, new SyllableReading(onset, nucleus.Nucleus, classes)));
            }
        }
    }

    private void Add(string[] row)
    {
        var (script, part, text, classes) = (row[0], row[1], row[2], row[3].Split(' '));
        switch (script, part)
        {
            case ("latin", "onset"): _latinOnsets.Add(text, Mask(_onsetClasses, classes)); break;
            case ("latin", "coda"): _latinCodas.Add(text, Mask(_codaClasses, classes)); break;
            case ("latin", "nucleus"): _latinNuclei.Add(text, Nuclei(classes)); break;
            case ("latin", "syllable"): _latinSyllables.Add(text, Whole(classes)); break;
            case ("thai", "onset"): ListOf(_thaiOnsets, text[0]).Add((text, Mask(_onsetClasses, classes))); break;
            case ("thai", "coda"): ListOf(_thaiCodas, text[0]).Add((text, Mask(_codaClasses, classes))); break;
            case ("thai", "syllable"): _thaiSyllables.Add((text, Whole(classes))); break;
            case ("thai", "rime"):
                var onset = text.IndexOf('-', StringComparison.Ordinal);
                var after = text[(onset + 1)..].TrimEnd('*', '+');
                ListOf(_thaiRimes, (onset == 0 ? '\0' : text[0], after.Length == 0 ? '\0' : after[0])).Add(new ThaiRime(after, text[^1] is '*' or '+', text[^1] is '+', Nuclei(classes)));
                break;
            default: throw new InvalidDataException($"vietnamese_syllables.tsv: a row of {script} {part} is not known.");
        }
    }

    private SyllableReading[] Nuclei(string[] classes) =>
    [
        .. classes.Select(one => one.Split('+')).Select(sounds =>
            new SyllableReading(0, Bit(_nucleusClasses, sounds[0]), Bit(_codaClasses, sounds.Length > 1 ? sounds[1] : ""))),
    ];

    private SyllableReading[] Whole(string[] classes) =>
    [
        .. classes.Select(one => one.Split('.')).Select(parts => new SyllableReading(
            Mask(_onsetClasses, parts[0].Split('/')), Mask(_nucleusClasses, parts[1].Split('/')), Mask(_codaClasses, parts[2].Split('/')))),
    ];

    private static uint Mask(Dictionary<string, int> known, string[] classes) => classes.Aggregate(0u, (mask, one) => mask | Bit(known, one));

    private static uint Bit(Dictionary<string, int> known, string one)
    {
        if (!known.TryGetValue(one, out var bit)) known.Add(one, bit = known.Count);
        return 1u << bit;
    }

    private static bool At(string text, int at, string part) => string.CompareOrdinal(text, at, part, 0, part.Length) == 0;

    // A vowel written over, under or after the consonant before it.
    private static bool IsMark(string text, int at) => at < text.Length && text[at] is (>= 'ะ' and <= 'ฺ') or '็' or '์';

    private static List<TItem> ListOf<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key)
        where TKey : notnull => CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= [];

    private static string WithoutTones(string word) => word.AsSpan().IndexOfAnyInRange('่', '๋') < 0 ? word : string.Concat(word.Where(c => c is not (>= '่' and <= '๋')));

    // Lower case, marks off, but đ is not d.
    private static string Plain(string syllable)
    {
        var plain = new StringBuilder(syllable.Length);
        foreach (var c in syllable.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(c is 'Đ' or 'đ' ? 'đ' : char.ToLowerInvariant(c));
        }
        return plain.ToString();
    }

    /// <summary>How a nucleus is written around its onset.</summary>
    private sealed record ThaiRime(string After, bool TakesCoda, bool NeedsCoda, SyllableReading[] Readings);
}
