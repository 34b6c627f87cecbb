using System.Diagnostics.CodeAnalysis;
using System.Numerics;

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
    private const int MostEnds = 24;

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
        foreach (var range in name.AsSpan().SplitAny(" \u00A0-\n\t_\u200B"))
        {
            var part = name[range];
            if (part.Length == 0) continue;
            if (!IsThai(part))
            {
                if (SyllableRules.Default.Latin(part) is not { Length: > 0 } readings) return false;
                for (var i = 0; i < cuts.Count; i++) cuts[i] = [.. cuts[i], readings];
                continue;
            }
            var ways = SyllableRules.Default.Thai(part);
            if (ways.Count == 0) return false;
            cuts = ways.Count == 1 ? cuts.ConvertAll(cut => (SyllableReading[][])[.. cut, .. ways[0]])
                : [.. (from cut in cuts from way in ways select (SyllableReading[][])[.. cut, .. way]).Take(MostReadings)];
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

    /// <summary>True when this could be the whole of a name or its first syllables: what a reader has typed so far.</summary>
    public bool Begins(SyllableKey name)
    {
        ArgumentNullException.ThrowIfNull(name);

        foreach (var mine in _cuts)
        {
            foreach (var theirs in name._cuts)
            {
                if (mine.Length <= theirs.Length && Matches(mine, theirs.AsSpan(0, mine.Length))) return true;
            }
        }
        return false;
    }

    /// <summary>True when this could be the last syllables of a name, or the whole: the given name that a report goes on with.</summary>
    public bool Ends(SyllableKey name)
    {
        ArgumentNullException.ThrowIfNull(name);

        foreach (var mine in _cuts)
        {
            foreach (var theirs in name._cuts)
            {
                if (mine.Length <= theirs.Length && Matches(mine, theirs.AsSpan(theirs.Length - mine.Length))) return true;
            }
        }
        return false;
    }

    /// <summary>
    /// True when two names of as many words sound alike but for one word after the first, which begins and ends alike: <c>โด่วาน</c> and <c>Doan</c>. Far from proof: for
    /// names that have more in common, as an article.
    /// </summary>
    public static bool AreNear(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);

        string[] words = one.Split(' '), others = other.Split(' ');
        if (words.Length < 3 || words.Length != others.Length) return false;
        var near = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!TryParse(words[i], out var mine) || !TryParse(others[i], out var theirs)) return false;
            if (mine.Matches(theirs)) continue;
            if (i == 0 || ++near > 1 || !mine.BeginsAndEndsLike(theirs)) return false;
        }
        return true;
    }

    /// <summary>
    /// Numbers for hashing: names that match share at least one, whatever their script. File a name under all of its buckets and look
    /// it up under all of the other's.
    /// </summary>
    /// <param name="syllables">How many syllables of the start to take, at most.</param>
    public IReadOnlyList<long> Buckets(int syllables = int.MaxValue)
    {
        List<long> buckets = [];
        List<long> heads = [], longer = [];
        Span<int> ends = stackalloc int[MostEnds];
        foreach (var cut in _cuts)
        {
            heads.Clear();
            heads.Add(Math.Min(syllables, cut.Length));
            foreach (var syllable in cut.AsSpan(0, Math.Min(syllables, cut.Length)))
            {
                var count = Ends(syllable, ends);
                longer.Clear();
                foreach (var head in heads)
                {
                    foreach (var end in ends[..count])
                    {
                        if (longer.Count < MostBuckets) longer.Add(unchecked(head * 1_000_003 + end));
                    }
                }
                (heads, longer) = (longer, heads);
            }
            foreach (var head in heads)
            {
                if (!buckets.Contains(head)) buckets.Add(head);
            }
        }
        return buckets;
    }

    private bool BeginsAndEndsLike(SyllableKey other)
    {
        foreach (var mine in _cuts)
        {
            foreach (var theirs in other._cuts)
            {
                if (Array.Exists(mine[0], reading => Array.Exists(theirs[0], heard => (reading.Onset & heard.Onset) != 0))
                    && Array.Exists(mine[^1], reading => Array.Exists(theirs[^1], heard => SyllableRules.Default.CodaGroup(reading.Coda) == SyllableRules.Default.CodaGroup(heard.Coda)))) return true;
            }
        }
        return false;
    }

    // Onset and kind of coda of every way to hear a syllable.
    private static int Ends(SyllableReading[] syllable, Span<int> ends)
    {
        var count = 0;
        foreach (var reading in syllable)
        {
            for (var onsets = reading.Onset; onsets != 0; onsets &= onsets - 1)
            {
                for (var codas = reading.Coda; codas != 0; codas &= codas - 1)
                {
                    var end = BitOperations.TrailingZeroCount(onsets) << 8 | SyllableRules.Default.CodaGroup(codas & ~(codas - 1));
                    if (count < MostEnds && !ends[..count].Contains(end)) ends[count++] = end;
                }
            }
        }
        return count;
    }

    private static bool Matches(ReadOnlySpan<SyllableReading[]> mine, ReadOnlySpan<SyllableReading[]> theirs)
    {
        if (mine.Length != theirs.Length) return false;
        for (var i = 0; i < mine.Length; i++)
        {
            if (!Matches(mine[i], theirs[i])) return false;
        }
        return true;
    }

    private static bool Matches(SyllableReading[] mine, SyllableReading[] theirs)
    {
        foreach (var reading in mine)
        {
            foreach (var other in theirs)
            {
                if (reading.Matches(other)) return true;
            }
        }
        return false;
    }

    private static bool IsThai(string part) => part.AsSpan().IndexOfAnyInRange('\u0E01', '\u0E4E') >= 0;
}
