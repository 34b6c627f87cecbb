namespace NewsSearch.Archive;

/// <summary>Reads archives: files, folders and globs, in every supported format and encoding, one article at a time.</summary>
public sealed class ArchiveReader
{
    /// <summary>Every article of the paths in a steady order; what cannot be read comes as a failure and reading goes on.</summary>
    public IEnumerable<ReadOutcome> Read(IEnumerable<string> paths, CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <summary>Cleans one raw article, as the <c>recognise</c> command needs it.</summary>
    /// <param name="id">The id to give it.</param>
    /// <param name="bytes">The file's bytes, of any supported encoding.</param>
    public ReadOutcome Read(string id, ReadOnlySpan<byte> bytes) => throw new NotSupportedException();
}
