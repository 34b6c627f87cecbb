namespace NewsSearch.Embedded;

/// <summary>
/// Which segments to merge: neighbours of like size, so that the order of documents stays and each document is rewritten only as often as its
/// segment grows eightfold. A segment that is half deleted is rewritten alone.
/// </summary>
internal static class MergePolicy
{
    private const int Fan = 8;
    private const int Most = 3 * Fan;
    private const long Smallest = 1 << 20;
    private const long Large = 512L << 20;

    /// <param name="segments">Bytes, documents and live documents of each, in order.</param>
    /// <returns>The first and how many, or null when nothing is to be done.</returns>
    public static (int First, int Count)? Choose(IReadOnlyList<(long Bytes, int Documents, int Live)> segments)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Live * 2L < segments[i].Documents) return (i, 1);
        }
        for (var size = Smallest; size <= Large; size *= Fan)
        {
            foreach (var window in Windows(segments, size))
            {
                if (window.AreAlike) return (window.First, Fan);
            }
        }
        // Small ones behind a large one had better grow first; unless there are so many that all questions would pay for them.
        if (segments.Count(s => s.Bytes <= Large) <= Most) return null;
        return Windows(segments, Large).OrderBy(w => w.Bytes).Select(w => ((int, int)?)(w.First, Fan)).FirstOrDefault();
    }

    // Each eight neighbours none of which is larger; whether none of them is more than a third of all, or all are too small for that to matter.
    private static IEnumerable<(int First, long Bytes, bool AreAlike)> Windows(IReadOnlyList<(long Bytes, int Documents, int Live)> segments, long size)
    {
        for (int i = 0, run = 0; i < segments.Count; i++)
        {
            run = segments[i].Bytes <= size ? run + 1 : 0;
            if (run < Fan) continue;
            long all = 0, largest = 0;
            for (var s = i + 1 - Fan; s <= i; s++) (all, largest) = (all + segments[s].Bytes, Math.Max(largest, segments[s].Bytes));
            yield return (i + 1 - Fan, all, largest <= Math.Max(all / 3, Smallest));
        }
    }
}
