using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded;

/// <summary>
/// A segment as its writer has it: first a buffer that is being written out, then a file. Which documents are live is the writer's own copy, which
/// only the next commit shows. Used by the writer's caller alone; <see cref="Written"/> is what goes on in the background.
/// </summary>
internal sealed class WriterSegment
{
    private SegmentBuffer? _buffer;

    /// <summary>A segment of a commit.</summary>
    public WriterSegment(SegmentInfo info, SegmentReader reader, LiveDocuments live) => (Info, Reader, Live, Written) = (info, reader, live, Task.CompletedTask);

    /// <summary>A full buffer, which a thread of its own writes out from now on.</summary>
    public WriterSegment(IndexFolder folder, long number, SegmentBuffer buffer)
    {
        (_buffer, Live) = (buffer, buffer.Live());
        Info = new SegmentInfo(number, Live.Documents, 0, 0, 0);
        IsChanged = Live.Deleted > 0;
        Written = Task.Run(() =>
        {
            using (_buffer)
            {
                var (length, checksum) = _buffer.Finish();
                Reader = new SegmentReader(folder.Files, Info.File, length, checksum);
                Info = Info with { Length = length, Checksum = checksum };
            }
        });
    }

    public SegmentInfo Info { get; set; }

    /// <summary>Null until <see cref="Written"/>.</summary>
    public SegmentReader? Reader { get; private set; }

    public LiveDocuments Live { get; }

    /// <summary>Whether documents were deleted since the last commit.</summary>
    public bool IsChanged { get; set; }

    /// <summary>Ends when the disk has the file, or with what went wrong.</summary>
    public Task Written { get; }

    /// <summary>Lets go of the memory of the buffer, once <see cref="Written"/>.</summary>
    public void Release() => _buffer = null;

    /// <returns>Whether a live document of the id was there.</returns>
    public bool Delete(string id, ReadOnlySpan<byte> bytes)
    {
        var document = _buffer?.Find(id) ?? Reader!.Ids.Find(bytes);
        if (document < 0 || !Live.Delete(document)) return false;
        return IsChanged = true;
    }
}
