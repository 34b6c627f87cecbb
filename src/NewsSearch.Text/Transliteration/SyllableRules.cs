using System.Collections.Concurrent;
using System.Globalization;
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

    private readonly Dictionary<string, int> _onsetClasses = new(StringComparer.Ordinal), _nucleusClasses = new(StringComparer.Ordinal), _codaClasses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, uint> _latinOnsets = new(StringComparer.Ordinal), _latinCodas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SyllableReading[]> _latinNuclei = new(StringComparer.Ordinal), _latinSyllables = new(StringComparer.Ordinal);
    private readonly List<(string Text, uint Classes)> _thaiCodas = [];
    private readonly Dictionary<char, List<(string Text, uint Classes)>> _thaiOnsets = [];
    private readonly ConcurrentDictionary<string, SyllableReading[]> _latinSeen = new(StringComparer.Ordinal);
    private readonly List<ThaiRime> _thaiRimes = [];
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
                if (closing.Length > 0 && nucleus.Coda != Bit(_codaClasses, "")) continue;
                readings.Add(new SyllableReading(classes, nucleus.Nucleus | fronted, closing.Length > 0 ? coda : nucleus.Coda));
            }
        }
        return [.. readings];
    }

    /// <summary>The ways to cut an unbroken Thai word into the fewest Vietnamese syllables; empty when there is none.</summary>
    public List<SyllableReading[][]> Thai(string word)
    {
        var text = WithoutTones(word);
        List<SyllableReading[][]>[] upTo = new List<SyllableReading[][]>[text.Length + 1];
        upTo[0] = [[]];
        for (var i = 0; i < text.Length; i++)
        {
            if (upTo[i] is not { } before || before[0].Length == LongestName) continue;
            foreach (var ending in ThaiSyllablesAt(text, i).GroupBy(syllable => syllable.End, syllable => syllable.Reading))
            {
                SyllableReading[] readings = [.. ending.Distinct()];
                var known = upTo[ending.Key] ??= [];
                foreach (var start in before)
                {
                    if (known.Count > 0 && known[0].Length > start.Length + 1) known.Clear();
                    if (known.Count == 0 || known[0].Length == start.Length + 1 && known.Count < MostSegmentations) known.Add([.. start, readings]);
                }
            }
        }
        return upTo[text.Length] ?? [];
    }

    private IEnumerable<(int End, SyllableReading Reading)> ThaiSyllablesAt(string text, int start)
    {
        foreach (var (syllable, readings) in _thaiSyllables)
        {
            if (!At(text, start, syllable)) continue;
            foreach (var reading in readings) yield return (start + syllable.Length, reading);
        }
        foreach (var rime in _thaiRimes)
        {
            if (!At(text, start, rime.Before)) continue;
            if (start + rime.Before.Length >= text.Length || !_thaiOnsets.TryGetValue(text[start + rime.Before.Length], out var onsets)) continue;
            foreach (var (onset, classes) in onsets)
            {
                var at = start + rime.Before.Length;
                if (!At(text, at, onset) || !At(text, at + onset.Length, rime.After)) continue;
                at += onset.Length + rime.After.Length;
                if (!rime.NeedsCoda && !IsMark(text, at))
                {
                    foreach (var nucleus in rime.Readings) yield return (at, nucleus with { Onset = classes });
                }
                if (!rime.TakesCoda) continue;
                foreach (var (coda, codaClasses) in _thaiCodas)
                {
                    if (!At(text, at, coda) || IsMark(text, at + coda.Length)) continue;
                    foreach (var nucleus in rime.Readings) yield return (at + coda.Length, new SyllableReading(classes, nucleus.Nucleus, codaClasses));
                }
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
            case ("thai", "onset"):
                if (!_thaiOnsets.TryGetValue(text[0], out var onsets)) _thaiOnsets.Add(text[0], onsets = []);
                onsets.Add((text, Mask(_onsetClasses, classes)));
                break;
            case ("thai", "coda"): _thaiCodas.Add((text, Mask(_codaClasses, classes))); break;
            case ("thai", "syllable"): _thaiSyllables.Add((text, Whole(classes))); break;
            case ("thai", "rime"):
                var onset = text.IndexOf('-', StringComparison.Ordinal);
                _thaiRimes.Add(new ThaiRime(text[..onset], text[(onset + 1)..].TrimEnd('*', '+'), text[^1] is '*' or '+', text[^1] is '+', Nuclei(classes)));
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

    private static string WithoutTones(string word) => string.Concat(word.Where(c => c is not (>= '่' and <= '๋')));

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
    private sealed record ThaiRime(string Before, string After, bool TakesCoda, bool NeedsCoda, SyllableReading[] Readings);
}
