using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>Reads everything that any commit in the folder names, verifying checksums and then what the bytes say.</summary>
internal static class Verification
{
    public static IndexCheck Run(IndexFolder folder, CancellationToken cancellation)
    {
        var problems = new List<string>();
        int documents = 0, segments = 0;
        try
        {
            var generations = folder.Generations();
            if (generations.Count == 0) problems.Add($"{folder.Path}: there is no index.");
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var isNewest = true;
            foreach (var generation in generations)
            {
                if (Commit(folder, generation, seen, problems, cancellation) is not { } snapshot) continue;
                using (snapshot)
                {
                    if (isNewest) (documents, segments) = (snapshot.LiveDocuments, snapshot.Segments.Count);
                    isNewest = false;
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{folder.Path}: {e.Message}");
        }
        return new(documents, segments, problems);
    }

    private static Snapshot? Commit(IndexFolder folder, long generation, HashSet<string> seen, List<string> problems, CancellationToken cancellation)
    {
        Snapshot snapshot;
        try
        {
            snapshot = Snapshot.Open(folder, Manifest.Read(folder, generation));
        }
        catch (DamagedFileException e)
        {
            problems.Add(FormattableString.Invariant($"commit {generation}: {e.Message}"));
            return null;
        }
        foreach (var (reader, _, _) in snapshot.Segments)
        {
            if (!seen.Add(reader.Path)) continue;
            var damages = reader.Damages(cancellation).Select(damage => damage.Message).ToList();
            problems.AddRange(damages);
            if (damages.Count == 0) problems.AddRange(SegmentVerification.Problems(reader, cancellation));
        }
        return snapshot;
    }
}
