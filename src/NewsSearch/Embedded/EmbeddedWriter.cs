using System.Runtime.CompilerServices;
using NewsSearch.Embedded.Segments;
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
    private readonly CommitHistory _history;
    private readonly WriterSegments _segments;
    private SegmentBuffer? _buffer;
    private long _bufferNumber;
    private bool _changed;
    private bool _failed;
    private bool _disposed;
    private CancellationToken _last;

    private EmbeddedWriter(IndexFolder folder, IDisposable @lock, long bufferLimit)
    {
        (_folder, _lock, _bufferLimit) = (folder, @lock, bufferLimit);
        _history = new CommitHistory(folder, bufferLimit);
        _segments = new WriterSegments(folder, _history);
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
            _changed |= _segments.DeleteEarlier(document.Id);
            if (_buffer is null)
            {
                _bufferNumber = _segments.NextNumber();
                _buffer = new SegmentBuffer(_folder.Files, SegmentInfo.FileOf(_bufferNumber));
            }
            _buffer.Add(document);
            _changed = true;
            return _buffer.Bytes < _bufferLimit ? ValueTask.CompletedTask : FlushAsync(cancellation);
        }, cancellation);
    }

    public ValueTask DeleteAsync(string id, CancellationToken cancellation = default) => Do(() =>
    {
        _changed |= _segments.Delete(id);
        _changed |= _buffer?.Delete(id) == true;
        return ValueTask.CompletedTask;
    }, cancellation);

    public ValueTask CommitAsync(CancellationToken cancellation = default) => Do(async () =>
    {
        if (!_changed && _history.HasAny) return;
        await FlushAsync(cancellation);
        await _segments.FlushedAsync(cancellation);
        Publish();
        await _segments.MergeAsync();
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
                await _segments.MergedAsync();
                if (_segments.IsRearranged) Publish();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The last commit is as good.
        }
        await _segments.StopAsync();
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
        _segments.Begin();
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
            if (!afresh && snapshot is not null) _segments.Continue(snapshot);
        }
    }

    private async ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (_buffer is not { } full) return;
        await _segments.FlushedAsync(cancellation);
        _buffer = null;
        _segments.Flush(_bufferNumber, full);
    }

    private void Publish()
    {
        var generation = (_folder.Generations() is [var newest, ..] ? newest : 0) + 1;
        _history.Publish(new Manifest(generation, _segments.Settle(generation)), _segments.Readers);
        _changed = false;
    }

    // Leaves nothing behind that no commit names, and lets the next writer in.
    private void Close()
    {
        _segments.Dispose();
        _buffer?.Dispose();
        _history.Close();
        _lock.Dispose();
    }
}
