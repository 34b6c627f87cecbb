using System.Text;
using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>
/// Writes segments beside those of the last commit and publishes all of it with one rename. Documents gather in memory up to a limit; small
/// neighbouring segments are merged at commit. Deletions touch a copy of the live documents that only the next commit shows.
/// </summary>
internal sealed class EmbeddedWriter : IIndexWriter
{
    /// <summary>How much may gather in memory before a segment is written.</summary>
    internal const long BufferLimit = 64 << 20;

    private readonly IndexFolder _folder;
    private readonly FileStream _lock;
    private readonly List<Part> _parts = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private Manifest? _committed;
    private SegmentBuffer? _buffer;
    private long _bufferNumber;
    private long _nextSegment;
    private bool _changed;
    private bool _failed;
    private bool _disposed;

    private EmbeddedWriter(IndexFolder folder, FileStream @lock) => (_folder, _lock) = (folder, @lock);

    /// <summary>Opens the writer of a folder.</summary>
    /// <exception cref="IndexUnavailableException">Another writer has it, the disk fails, or there is a damaged index and <paramref name="afresh"/> is false.</exception>
    public static EmbeddedWriter Open(IndexFolder folder, bool afresh)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            var writer = new EmbeddedWriter(folder, Lock(folder));
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
        catch (Exception e) when (e is IOException and not IndexUnavailableException || e is UnauthorizedAccessException)
        {
            throw folder.Unavailable(e.Message, e);
        }
    }

    public ValueTask WriteAsync(IndexDocument document, CancellationToken cancellation = default)
    {
        Check(document);
        return Do(() =>
        {
            Delete(document.Id);
            if (_buffer is null)
            {
                _bufferNumber = _nextSegment++;
                _buffer = new SegmentBuffer(Own(new SegmentInfo(_bufferNumber, 0, 0, 0, 0).File));
            }
            _buffer.Add(document);
            _changed = true;
            if (_buffer.Bytes >= BufferLimit) Flush();
        }, cancellation);
    }

    public ValueTask DeleteAsync(string id, CancellationToken cancellation = default) => Do(() =>
    {
        Delete(id);
        _buffer?.Delete(id);
    }, cancellation);

    public ValueTask CommitAsync(CancellationToken cancellation = default) => Do(() =>
    {
        if (!_changed && _committed is not null) return;
        Flush();
        DropEmpty();
        while (MergePolicy.Choose(_parts.ConvertAll(p => (p.Info.Length, p.Live.Documents, p.Live.Live))) is var (first, count))
            Merge(first, count, cancellation);
        Publish();
    }, cancellation);

    public ValueTask DisposeAsync()
    {
        if (_disposed) return ValueTask.CompletedTask;
        _disposed = true;
        Close();
        return ValueTask.CompletedTask;
    }

    private static FileStream Lock(IndexFolder folder)
    {
        try
        {
            // The operating system holds the lock and lets go of it when the process dies, however it dies.
            return new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new IndexUnavailableException($"The index in {folder.Path} is being written by another program; wait until it is done.", e);
        }
    }

    private static void Check(IndexDocument document)
    {
        ArgumentException.ThrowIfNullOrEmpty(document.Id, nameof(document));
        for (var i = 0; i < document.Texts.Count; i++)
        {
            var (name, terms, length) = document.Texts[i];
            for (var other = 0; other < i; other++)
            {
                if (string.Equals(document.Texts[other].Name, name, StringComparison.Ordinal)) throw new ArgumentException($"The field {name} is given twice.", nameof(document));
            }
            ArgumentOutOfRangeException.ThrowIfNegative(length, nameof(document));
            var last = 0;
            foreach (var (_, position) in terms)
            {
                if (position < last) throw new ArgumentException($"Positions of the field {name} fall or are negative.", nameof(document));
                last = position;
            }
        }
    }

    private ValueTask Do(Action action, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellation.ThrowIfCancellationRequested();
        if (_failed) throw _folder.Unavailable("the disk failed while it was written; open the writer again.");
        try
        {
            action();
            return ValueTask.CompletedTask;
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
            snapshot = Commits.OpenNewest(_folder, null, out _);
        }
        catch (IndexUnavailableException) when (afresh)
        {
            _changed = true;
        }
        using (snapshot)
        {
            _committed = snapshot?.Manifest;
            _changed |= afresh;
            if (afresh || snapshot is null) return;
            for (var i = 0; i < snapshot.Segments.Count; i++)
            {
                var (reader, live, _) = snapshot.Segments[i];
                if (!reader.TryShare()) throw new DamagedFileException("A segment was closed while it was opened.");
                _parts.Add(new Part { Info = snapshot.Manifest.Segments[i], Reader = reader, Live = live?.Copy() ?? new LiveDocuments(reader.Documents) });
            }
        }
    }

    private void Delete(string id)
    {
        var bytes = Encoding.UTF8.GetBytes(id);
        foreach (var part in _parts)
        {
            if (part.Reader.Ids.Find(bytes) is >= 0 and var document && part.Live.Delete(document)) part.IsChanged = _changed = true;
        }
        _changed |= _buffer is not null;
    }

    private void Flush()
    {
        if (_buffer is null) return;
        using var buffer = _buffer;
        var (length, checksum, live) = buffer.Finish();
        _buffer = null;
        var info = new SegmentInfo(_bufferNumber, live.Documents, 0, length, checksum);
        _parts.Add(new Part { Info = info, Reader = new SegmentReader(_folder.PathOf(info.File), length, checksum), Live = live, IsChanged = live.Deleted > 0 });
    }

    private void DropEmpty()
    {
        foreach (var part in _parts.Where(p => p.Live.Live == 0)) part.Reader.Dispose();
        _parts.RemoveAll(p => p.Live.Live == 0);
    }

    private void Merge(int first, int count, CancellationToken cancellation)
    {
        var number = _nextSegment++;
        var sources = _parts.GetRange(first, count);
        var file = new SegmentInfo(number, 0, 0, 0, 0).File;
        var (documents, length, checksum) = SegmentMerge.Write(Own(file), sources.ConvertAll(p => (p.Reader, p.Live)), cancellation);
        var info = new SegmentInfo(number, documents, 0, length, checksum);
        var merged = new Part { Info = info, Reader = new SegmentReader(_folder.PathOf(file), length, checksum), Live = new LiveDocuments(documents) };
        _parts.RemoveRange(first, count);
        _parts.Insert(first, merged);
        foreach (var source in sources) source.Reader.Dispose();
    }

    private void Publish()
    {
        var generation = (_folder.Generations() is [var newest, ..] ? newest : 0) + 1;
        foreach (var part in _parts.Where(p => p.IsChanged))
        {
            part.Info = part.Info with { Deleted = part.Live.Deleted, Live = generation };
            var (length, checksum) = part.Live.Write(Own(part.Info.LiveFile));
            part.Info = part.Info with { LiveLength = length, LiveChecksum = checksum };
            part.IsChanged = false;
        }
        var manifest = new Manifest(generation, _parts.ConvertAll(p => p.Info));
        _folder.Publish(manifest);
        _folder.DeleteAllBut(manifest.Files.Concat(_committed?.Files ?? []));
        _committed = manifest;
        _changed = false;
        _written.Clear();
    }

    private string Own(string file)
    {
        _written.Add(file);
        return _folder.PathOf(file);
    }

    // Leaves nothing behind that no commit names, and lets the next writer in.
    private void Close()
    {
        foreach (var part in _parts) part.Reader.Dispose();
        try
        {
            // A full disk fails once more when what is still buffered is written out.
            _buffer?.Dispose();
        }
        catch (IOException)
        {
        }
        try
        {
            foreach (var file in _written) File.Delete(_folder.PathOf(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next commit deletes them.
        }
        _lock.Dispose();
    }

    private sealed class Part
    {
        public required SegmentInfo Info { get; set; }
        public required SegmentReader Reader { get; init; }
        public required LiveDocuments Live { get; init; }
        public bool IsChanged { get; set; }
    }
}
