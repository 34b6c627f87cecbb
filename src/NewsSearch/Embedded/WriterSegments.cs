using System.Text;
using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded;

/// <summary>
/// The segments of a writer in the order of their documents: those of the commit it continues and those flushed since. The newest may still be written out by a thread, and
/// another merges neighbours. For the writer's caller alone.
/// </summary>
internal sealed class WriterSegments(IndexFolder folder, CommitHistory history) : IDisposable
{
    private readonly List<WriterSegment> _segments = [];
    private readonly CancellationTokenSource _closing = new();
    private IdFilter? _ids;
    private WriterSegment? _flushing;
    private RunningMerge? _merging;
    private bool _mergesFail;
    private long _next;

    /// <summary>Whether merged segments stand where a commit has others.</summary>
    public bool IsRearranged { get; private set; }

    public IEnumerable<SegmentReader> Readers => _segments.Select(s => s.Reader!);

    /// <summary>Begins to number segments, after all there ever were.</summary>
    public void Begin() => _next = folder.NextSegment();

    /// <summary>Goes on from a commit.</summary>
    public void Continue(Snapshot snapshot)
    {
        for (var i = 0; i < snapshot.Segments.Count; i++)
        {
            var (reader, live, _) = snapshot.Segments[i];
            if (!reader.TryShare()) throw new DamagedFileException("A segment was closed while it was opened.");
            _segments.Add(new WriterSegment(snapshot.Manifest.Segments[i], reader, live?.Copy() ?? new LiveDocuments(reader.Documents)));
        }
    }

    /// <summary>The number of a new segment, which belongs to the writer until a commit names it.</summary>
    public long NextNumber()
    {
        history.Own(SegmentInfo.FileOf(_next));
        return _next++;
    }

    /// <summary>Deletes the documents of an id.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Delete(string id) => Delete(id, Encoding.UTF8.GetBytes(id));

    /// <summary>Deletes the documents of an id that is about to be written again, or is new like most.</summary>
    /// <returns>Whether there was one.</returns>
    public bool DeleteEarlier(string id)
    {
        Span<byte> small = stackalloc byte[256];
        var bytes = Encoding.UTF8.GetMaxByteCount(id.Length) <= small.Length ? small[..Encoding.UTF8.GetBytes(id, small)] : Encoding.UTF8.GetBytes(id);
        if (_ids is null)
        {
            _ids = new IdFilter();
            foreach (var segment in _segments)
            {
                for (var document = 0; document < segment.Info.Documents; document++) _ids.Add(segment.Reader!.Ids[document]);
            }
        }
        var deleted = _ids.MayHave(bytes) && Delete(id, bytes);
        _ids.Add(bytes);
        return deleted;
    }

    /// <summary>Hands what has gathered to a thread that writes it out. The one before must be done: <see cref="FlushedAsync"/>.</summary>
    public void Flush(long number, SegmentBuffer buffer)
    {
        _flushing = new WriterSegment(folder, number, buffer);
        _segments.Add(_flushing);
    }

    /// <summary>Waits until everything handed over is written, and begins to merge what it pays to merge.</summary>
    public async ValueTask FlushedAsync(CancellationToken cancellation)
    {
        if (_flushing is null) return;
        await _flushing.Written.WaitAsync(cancellation);
        _flushing.Release();
        _flushing = null;
        await MergeAsync(wait: false);
    }

    /// <summary>Takes in a merge that is done and begins the next; does not wait.</summary>
    public ValueTask MergeAsync() => MergeAsync(wait: false);

    /// <summary>Waits until there is nothing to merge.</summary>
    public async ValueTask MergedAsync()
    {
        while (_merging is not null) await MergeAsync(wait: true);
    }

    /// <summary>Leaves out what has no live document and writes down which documents are live, for a commit.</summary>
    /// <returns>The segments, as its manifest names them.</returns>
    public IReadOnlyList<SegmentInfo> Settle(long generation)
    {
        foreach (var empty in _segments.FindAll(s => s.Live.Live == 0 && _merging?.Sources.Contains(s) != true))
        {
            empty.Reader!.Dispose();
            _segments.Remove(empty);
        }
        foreach (var segment in _segments.FindAll(s => s.IsChanged))
        {
            segment.Info = segment.Info with { Deleted = segment.Live.Deleted, Live = generation };
            var (length, checksum) = segment.Live.Write(folder.Files, history.Own(segment.Info.LiveFile));
            segment.Info = segment.Info with { LiveLength = length, LiveChecksum = checksum };
            segment.IsChanged = false;
        }
        IsRearranged = false;
        return _segments.ConvertAll(s => s.Info);
    }

    /// <summary>Stops a merge and waits for every thread.</summary>
    public async ValueTask StopAsync()
    {
        await _closing.CancelAsync();
        foreach (var task in new[] { _flushing?.Written, _merging?.Done })
        {
            if (task is not null) await task.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
        if (_merging is { Done.IsCompletedSuccessfully: true } merge) (await merge.Done).Reader!.Dispose();
    }

    /// <summary>Closes the files; nothing may be going on any more.</summary>
    public void Dispose()
    {
        foreach (var segment in _segments) segment.Reader?.Dispose();
        _closing.Dispose();
    }

    private bool Delete(string id, ReadOnlySpan<byte> bytes)
    {
        var deleted = false;
        foreach (var segment in _segments) deleted |= segment.Delete(id, bytes);
        return deleted;
    }

    private async ValueTask MergeAsync(bool wait)
    {
        if (_merging is { } merge && (wait || merge.Done.IsCompleted))
        {
            _merging = null;
            try
            {
                Replace(merge.Sources, await merge.ResultAsync());
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Its sources are as good. Where a merge fails for want of room or by a damaged source, so would the next.
                _mergesFail = true;
                history.Delete([merge.File]);
            }
        }
        if (_merging is not null || _mergesFail) return;
        var written = _segments.FindAll(s => s != _flushing);
        if (MergePolicy.Choose(written.ConvertAll(s => (s.Info.Length, s.Live.Documents, s.Live.Live))) is var (first, count))
            _merging = new RunningMerge(folder, NextNumber(), written.GetRange(first, count), _closing.Token);
    }

    private void Replace(IReadOnlyList<WriterSegment> sources, WriterSegment merged)
    {
        var first = _segments.IndexOf(sources[0]);
        _segments.RemoveRange(first, sources.Count);
        _segments.Insert(first, merged);
        foreach (var source in sources) source.Reader!.Dispose();
        history.Delete(sources.Select(s => s.Info.File));
        IsRearranged = true;
    }
}
