using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>Opens the newest commit that is whole.</summary>
internal static class Commits
{
    // A commit may be superseded and its files deleted while it is being opened; then the list has changed and there is a newer one.
    private const int Attempts = 20;

    /// <summary>For a reader: the newest commit that is whole, else the newest that opens at all.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="earlier">An open commit to share segments with.</param>
    /// <param name="damaged">Files known to be damaged although they open; commits without them are better.</param>
    /// <param name="warning">What is wrong with the commit, or with newer ones that were passed over; null when all is well.</param>
    /// <exception cref="IndexUnavailableException">None can be opened.</exception>
    public static Snapshot OpenNewest(IndexFolder folder, Snapshot? earlier, IReadOnlyDictionary<string, DamagedFileException> damaged, out IndexWarning? warning)
    {
        for (var attempt = 1; ; attempt++)
        {
            var generations = List(folder);
            if (generations.Count == 0) throw folder.Unavailable("there is none.");
            DamagedFileException? first = null;
            Snapshot? opened = null, second = null;
            foreach (var generation in generations)
            {
                try
                {
                    var snapshot = Snapshot.Open(folder, Manifest.Read(folder, generation), earlier);
                    if (damaged.Count == 0 || snapshot.Manifest.Files.FirstOrDefault(damaged.ContainsKey) is not { } file)
                    {
                        opened = snapshot;
                        break;
                    }
                    first ??= damaged[file];
                    if (second is null) second = snapshot;
                    else snapshot.Dispose();
                }
                catch (DamagedFileException e)
                {
                    first ??= e;
                }
            }
            if (first is not null && attempt < Attempts && !List(folder).SequenceEqual(generations))
            {
                opened?.Dispose();
                second?.Dispose();
                continue;
            }
            if (opened is not null) second?.Dispose();
            opened ??= second;
            if (opened is null) throw folder.Unavailable(first!.Message, first);
            warning = first is null ? null : new(
                FormattableString.Invariant($"{(opened == second ? "The index" : "The newest commit")} is damaged ({first.Message}); commit {opened.Generation} serves."), first.File, first.Offset);
            return opened;
        }
    }

    /// <summary>
    /// For a writer: the newest commit that is whole. One that is damaged is passed over, as it can never be read again; one that merely cannot be read
    /// just now is not, as what it holds would be lost.
    /// </summary>
    /// <exception cref="IndexUnavailableException">None can be opened, or the newest cannot be read.</exception>
    public static Snapshot OpenToContinue(IndexFolder folder)
    {
        DamagedFileException? first = null;
        foreach (var generation in List(folder))
        {
            try
            {
                return Snapshot.Open(folder, Manifest.Read(folder, generation));
            }
            catch (DamagedFileException e)
            {
                first ??= e;
                if (e.IsUnreadable) break;
            }
        }
        throw first is null ? folder.Unavailable("there is none.") : folder.Unavailable(first.Message, first);
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
