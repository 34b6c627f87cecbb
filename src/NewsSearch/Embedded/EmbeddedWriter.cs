using System.Runtime.CompilerServices;
using System.Text;
using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>
/// Writes segments beside those of the last commit and publishes all of it with one rename. Documents gather in memory up to a limit, then a
/// thread writes them out while the next gather: never more than two buffers. Another thread merges neighbouring segments; a commit does not
/// wait for it, closing the writer does.
/// </summary>
internal sealed class EmbeddedWriter : IIndexWriter
{
    /// <summary>About how many bytes may gather in memory before a segment is written.</summary>
    internal const long BufferLimit = 64 << 20;

    private readonly IndexFolder _folder;
    private readonly IDisposable _lock;
    private readonly long _bufferLimit;
    private readonly List<WriterSegment> _segments = [];
    private readonly CancellationTokenSource _closing = new();
    private readonly CommitHistory _history;
    private SegmentBuffer? _buffer;
    private IdFilter? _ids;
    private long _bufferNumber;
    private WriterSegment? _flushing;
    private RunningMerge? _merging;
    private bool _mergesFail;
    private long _nextSegment;
    private bool _changed;
    private bool _rearranged;
    private bool _failed;
    private bool _disposed;
    private CancellationToken _last;

    private EmbeddedWriter(IndexFolder folder, IDisposable @lock, long bufferLimit)
    {
        (_folder, _lock, _bufferLimit) = (folder, @lock, bufferLimit);
        _history = new CommitHistory(folder, bufferLimit);
    }

    /// <summary>Opens the writer of a folder.</summary>
    /// <exception cref="IndexUnavailableException">Another writer has it, the disk fails, or there is a damaged index and <paramref name="afresh"/> is false.</exception>
    public static EmbeddedWriter Open(IndexFolder folder, bool afresh, long bufferLimit = BufferLimit)
    {
        try
        {
            folder.Files.Make();
            var writer = new EmbeddedWriter(folder, folder.Lock(), bufferLimit);
            try
            {
                writer.Begin(afresh);
                return writer;
            }
            catch
            {
                writer.Close();
                throw;
            }
        }
        catch (Exception e) when (e is IOException and not IndexUnavailableException or UnauthorizedAccessException)
        {
            throw folder.Unavailable(e.Message, e);
        }
    }

    public ValueTask WriteAsync(IndexDocument document, CancellationToken cancellation = default)
    {
        Check(document);
        return Do(() =>
        {
            DeleteEarlier(document.Id);
            if (_buffer is null)
            {
                _bufferNumber = _nextSegment++;
                _buffer = new SegmentBuffer(_folder.Files, _history.Own(SegmentInfo.FileOf(_bufferNumber)));
            }
            _buffer.Add(document);
            _changed = true;
            return _buffer.Bytes < _bufferLimit ? ValueTask.CompletedTask : FlushAsync(cancellation);
        }, cancellation);
    }

    public ValueTask DeleteAsync(string id, CancellationToken cancellation = default) => Do(() =>
    {
        Delete(id, Encoding.UTF8.GetBytes(id));
        _changed |= _buffer?.Delete(id) == true;
        return ValueTask.CompletedTask;
    }, cancellation);

    public ValueTask CommitAsync(CancellationToken cancellation = default) => Do(async () =>
    {
        if (!_changed && _history.HasAny) return;
        await FlushAsync(cancellation);
        await FlushedAsync(cancellation);
        Publish();
        await MergeAsync(wait: false);
    }, cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_disposed) return;
        _disposed = true;
        try
        {
            // What is merged by now or soon is worth a commit of its own, unless somebody is in a hurry or there is something that nobody wants committed.
            if (!_failed && !_changed && !_last.IsCancellationRequested)
            {
                while (_merging is not null) await MergeAsync(wait: true);
                if (_rearranged) Publish();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The last commit is as good.
        }
        await _closing.CancelAsync();
        foreach (var task in new[] { _flushing?.Written, _merging?.Done })
        {
            if (task is not null) await task.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
        if (_merging is { Done.IsCompletedSuccessfully: true } merge) (await merge.Done).Reader!.Dispose();
        Close();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Check(IndexDocument document)
    {
        ArgumentException.ThrowIfNullOrEmpty(document.Id, nameof(document));
        for (var i = 0; i < document.Texts.Count; i++)
        {
            var (name, _, length) = document.Texts[i];
            for (var other = 0; other < i; other++)
            {
                if (string.Equals(document.Texts[other].Name, name, StringComparison.Ordinal)) throw new ArgumentException($"The field {name} is given twice.", nameof(document));
            }
            ArgumentOutOfRangeException.ThrowIfNegative(length, nameof(document));
            var last = 0;
            foreach (var (_, position) in Tokens.Of(document.Texts[i]))
            {
                if (position < last) throw new ArgumentException($"Positions of the field {name} fall or are negative.", nameof(document));
                last = position;
            }
        }
    }

    private async ValueTask Do(Func<ValueTask> action, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        _last = cancellation;
        cancellation.ThrowIfCancellationRequested();
        if (_failed) throw _folder.Unavailable("the disk failed while it was written; open the writer again.");
        try
        {
            await action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is half done cannot be gone on with; the last commit is untouched.
            _failed = true;
            throw _folder.Unavailable(e.Message, e);
        }
    }

    private void Begin(bool afresh)
    {
        _nextSegment = _folder.NextSegment();
        if (_folder.Generations().Count == 0) return;
        Snapshot? snapshot = null;
        try
        {
            snapshot = Commits.OpenToContinue(_folder);
        }
        catch (IndexUnavailableException) when (afresh)
        {
        }
        using (snapshot)
        {
            if (snapshot is not null) _history.Continue(snapshot.Manifest);
            _changed = afresh;
            if (afresh || snapshot is null) return;
            for (var i = 0; i < snapshot.Segments.Count; i++)
            {
                var (reader, live, _) = snapshot.Segments[i];
                if (!reader.TryShare()) throw new DamagedFileException("A segment was closed while it was opened.");
                _segments.Add(new WriterSegment(snapshot.Manifest.Segments[i], reader, live?.Copy() ?? new LiveDocuments(reader.Documents)));
            }
        }
    }

    private void Delete(string id, ReadOnlySpan<byte> bytes)
    {
        foreach (var segment in _segments) _changed |= segment.Delete(id, bytes);
    }

    private void DeleteEarlier(string id)
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
        if (_ids.MayHave(bytes)) Delete(id, bytes);
        _ids.Add(bytes);
    }

    // Hands what has gathered to a thread that writes it out, when the one before is done.
    private async ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (_buffer is null) return;
        await FlushedAsync(cancellation);
        _flushing = new WriterSegment(_folder, _bufferNumber, _buffer);
        _buffer = null;
        _segments.Add(_flushing);
    }

    private async ValueTask FlushedAsync(CancellationToken cancellation)
    {
        if (_flushing is null) return;
        await _flushing.Written.WaitAsync(cancellation);
        _flushing.Release();
        _flushing = null;
        await MergeAsync(wait: false);
    }

    // Takes in a merge that is done and begins the next.
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
                _history.Delete([merge.File]);
            }
        }
        if (_merging is not null || _mergesFail) return;
        var written = _segments.FindAll(s => s != _flushing);
        if (MergePolicy.Choose(written.ConvertAll(s => (s.Info.Length, s.Live.Documents, s.Live.Live))) is var (first, count))
        {
            var number = _nextSegment++;
            _history.Own(SegmentInfo.FileOf(number));
            _merging = new RunningMerge(_folder, number, written.GetRange(first, count), _closing.Token);
        }
    }

    private void Replace(IReadOnlyList<WriterSegment> sources, WriterSegment merged)
    {
        var first = _segments.IndexOf(sources[0]);
        _segments.RemoveRange(first, sources.Count);
        _segments.Insert(first, merged);
        foreach (var source in sources) source.Reader!.Dispose();
        _history.Delete(sources.Select(s => s.Info.File));
        _rearranged = true;
    }

    private void Publish()
    {
        foreach (var empty in _segments.FindAll(s => s.Live.Live == 0 && _merging?.Sources.Contains(s) != true))
        {
            empty.Reader!.Dispose();
            _segments.Remove(empty);
        }
        var generation = (_folder.Generations() is [var newest, ..] ? newest : 0) + 1;
        foreach (var segment in _segments.FindAll(s => s.IsChanged))
        {
            segment.Info = segment.Info with { Deleted = segment.Live.Deleted, Live = generation };
            var (length, checksum) = segment.Live.Write(_folder.Files, _history.Own(segment.Info.LiveFile));
            segment.Info = segment.Info with { LiveLength = length, LiveChecksum = checksum };
            segment.IsChanged = false;
        }
        _history.Publish(new Manifest(generation, _segments.ConvertAll(s => s.Info)), _segments.Select(s => s.Reader!));
        _changed = _rearranged = false;
    }

    // Leaves nothing behind that no commit names, and lets the next writer in.
    private void Close()
    {
        foreach (var segment in _segments) segment.Reader?.Dispose();
        _buffer?.Dispose();
        _history.Close();
        _closing.Dispose();
        _lock.Dispose();
    }
}
