using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded;

/// <summary>Opens the newest commit that is whole.</summary>
internal static class Commits
{
    // A commit may be superseded and its files deleted while it is being opened; then the list has changed and there is a newer one.
    private const int Attempts = 20;

    /// <param name="folder">Where.</param>
    /// <param name="earlier">An open commit to share segments with.</param>
    /// <param name="warning">What is wrong with newer commits that were passed over, or null.</param>
    /// <exception cref="NewsSearch.Index.IndexUnavailableException">None can be opened.</exception>
    public static Snapshot OpenNewest(IndexFolder folder, Snapshot? earlier, out string? warning)
    {
        for (var attempt = 1; ; attempt++)
        {
            var generations = List(folder);
            if (generations.Count == 0) throw folder.Unavailable("there is none.");
            DamagedFileException? first = null;
            Snapshot? opened = null;
            foreach (var generation in generations)
            {
                try
                {
                    opened = Snapshot.Open(folder, Manifest.Read(folder, generation), earlier);
                    break;
                }
                catch (DamagedFileException e)
                {
                    first ??= e;
                }
            }
            if (first is not null && attempt < Attempts && !List(folder).SequenceEqual(generations))
            {
                opened?.Dispose();
                continue;
            }
            warning = first is null ? null : FormattableString.Invariant($"The newest commit is damaged ({first.Message}); commit {opened?.Generation} serves.");
            return opened ?? throw folder.Unavailable(first!.Message, first);
        }
    }

    private static IReadOnlyList<long> List(IndexFolder folder)
    {
        try
        {
            return folder.Generations();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw folder.Unavailable(e.Message, e);
        }
    }
}
