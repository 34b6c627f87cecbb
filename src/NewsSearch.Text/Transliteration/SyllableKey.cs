using System.Diagnostics.CodeAnalysis;

namespace NewsSearch.Text.Transliteration;

/// <summary>
/// How a Vietnamese name sounds, whether written in Latin letters (with or without marks) or in Thai: per syllable, sets of onset,
/// nucleus and coda classes. <c>Dao Xuan Yen</c>, <c>Đào Xuân Yến</c> and <c>เดา ซวน เยน</c> match. Matching is no equivalence: it joins
/// what could be one name (Đào and Đầu are both เดา), so a join needs more evidence than this. Immutable.
/// </summary>
public sealed class SyllableKey
{
    private const int MostReadings = 16;
    private const int MostBuckets = 64;

    // Alternative cuts; in each the syllables, in each of those the readings.
    private readonly SyllableReading[][][] _cuts;

    private SyllableKey(SyllableReading[][][] cuts) => _cuts = cuts;

    /// <summary>Syllables of the name, by the shortest cut.</summary>
    public int Count => _cuts[0].Length;

    /// <summary>Reads a name of one to eight syllables.</summary>
    /// <returns>False when a part of it is no Vietnamese syllable in either script.</returns>
    public static bool TryParse(string? name, [NotNullWhen(true)] out SyllableKey? key)
    {
        key = null;
        if (name is null || name.Length > 120) return false;
        List<SyllableReading[][]> cuts = [[]];
        foreach (var part in name.Split([' ', '\u00A0', '-', '\n', '\t', '_'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ways = IsThai(part) ? SyllableRules.Default.Thai(part) : SyllableRules.Default.Latin(part) is { Length: > 0 } readings ? [[readings]] : [];
            if (ways.Count == 0) return false;
            cuts = [.. (from cut in cuts from way in ways select (SyllableReading[][])[.. cut, .. way]).Take(MostReadings)];
        }
        if (cuts[0].Length is 0 or > 8) return false;
        key = new SyllableKey([.. cuts]);
        return true;
    }

    /// <summary>True when both could be one name.</summary>
    public bool Matches(SyllableKey other)
    {
        ArgumentNullException.ThrowIfNull(other);

        foreach (var mine in _cuts)
        {
            foreach (var theirs in other._cuts)
            {
                if (Matches(mine, theirs)) return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Strings for hashing: names that match share at least one, whatever their script. File a name under all of its buckets and look
    /// it up under all of the other's.
    /// </summary>
    public IReadOnlyList<string> Buckets()
    {
        HashSet<string> buckets = new(StringComparer.Ordinal);
        foreach (var cut in _cuts)
        {
            List<string> heads = [""];
            foreach (var syllable in cut)
            {
                var ends = syllable.SelectMany(Letters).Distinct().ToList();
                heads = [.. (from head in heads from end in ends select head + end).Take(MostBuckets)];
            }
            buckets.UnionWith(heads);
        }
        return [.. buckets];
    }

    private static IEnumerable<string> Letters(SyllableReading reading)
    {
        for (var onset = 0; onset < 32; onset++)
        {
            if ((reading.Onset & 1u << onset) == 0) continue;
            for (var coda = 0; coda < 32; coda++)
            {
                if ((reading.Coda & 1u << coda) != 0) yield return $"{(char)('A' + onset)}{SyllableRules.Default.CodaGroup(1u << coda)}";
            }
        }
    }

    private static bool Matches(SyllableReading[][] mine, SyllableReading[][] theirs)
    {
        if (mine.Length != theirs.Length) return false;
        for (var i = 0; i < mine.Length; i++)
        {
            var others = theirs[i];
            if (!Array.Exists(mine[i], reading => Array.Exists(others, reading.Matches))) return false;
        }
        return true;
    }

    private static bool IsThai(string part) => part.AsSpan().IndexOfAnyInRange('\u0E01', '\u0E4E') >= 0;
}
