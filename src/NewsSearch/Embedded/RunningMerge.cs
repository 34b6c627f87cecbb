using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded;

/// <summary>
/// Neighbouring segments being written as one, on a thread of its own, from the documents that were live when it began. Those deleted
/// meanwhile are deleted from the result when it takes their place, so that a merge neither waits nor is waited for.
/// </summary>
internal sealed class RunningMerge
{
    private readonly List<LiveDocuments> _liveThen;

    public RunningMerge(IndexFolder folder, long number, List<WriterSegment> sources, CancellationToken cancellation)
    {
        Sources = sources;
        _liveThen = sources.ConvertAll(s => s.Live.Copy());
        File = SegmentInfo.FileOf(number);
        var readers = sources.Select((s, i) => (s.Reader!, _liveThen[i])).ToList();
        Done = Task.Run(() =>
        {
            var (documents, length, checksum) = SegmentMerge.Write(folder.Files, File, readers, cancellation);
            return new WriterSegment(
                new SegmentInfo(number, documents, 0, length, checksum), new SegmentReader(folder.Files, File, length, checksum), new LiveDocuments(documents));
        }, CancellationToken.None);
    }

    public IReadOnlyList<WriterSegment> Sources { get; }

    /// <summary>What it writes.</summary>
    public string File { get; }

    public Task<WriterSegment> Done { get; }

    /// <summary>The result, once <see cref="Done"/>, less what was deleted meanwhile.</summary>
    public async Task<WriterSegment> ResultAsync()
    {
        var merged = await Done;
        var document = 0;
        for (var s = 0; s < Sources.Count; s++)
        {
            var (then, now) = (_liveThen[s], Sources[s].Live);
            if (then.Deleted == now.Deleted)
            {
                document += then.Live;
                continue;
            }
            for (var i = 0; i < then.Documents; i++)
            {
                if (!then[i]) continue;
                if (!now[i]) merged.IsChanged = merged.Live.Delete(document);
                document++;
            }
        }
        return merged;
    }
}
