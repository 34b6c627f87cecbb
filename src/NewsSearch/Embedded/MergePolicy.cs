namespace NewsSearch.Embedded;

/// <summary>
/// Which segments to merge: neighbours of like size, so that the order of documents stays and each document is rewritten only as often as its
/// segment grows eightfold. A segment that is half deleted is rewritten alone.
/// </summary>
internal static class MergePolicy
{
    private const int Fan = 8;
    private const long Smallest = 1 << 20;
    private const long Largest = 2L << 30;

    /// <param name="segments">Bytes, documents and live documents of each, in order.</param>
    /// <returns>The first and how many, or null when nothing is to be done.</returns>
    public static (int First, int Count)? Choose(IReadOnlyList<(long Bytes, int Documents, int Live)> segments)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Live * 2L < segments[i].Documents) return (i, 1);
        }
        for (var size = Smallest; size < Largest; size *= Fan)
        {
            for (int i = 0, run = 0; i < segments.Count; i++)
            {
                run = segments[i].Bytes <= size ? run + 1 : 0;
                if (run == Fan) return (i + 1 - Fan, Fan);
            }
        }
        return null;
    }
}
