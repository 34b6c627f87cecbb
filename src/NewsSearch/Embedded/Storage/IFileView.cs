namespace NewsSearch.Embedded.Storage;

/// <summary>A finished file, open for reading by several threads.</summary>
internal unsafe interface IFileView : IDisposable
{
    long Length { get; }

    /// <summary>The content in memory. A disk that fails under it ends the process, so read a stretch with <see cref="Read"/> first.</summary>
    byte* Start { get; }

    /// <summary>Reads a stretch, or fails with an error that can be told.</summary>
    /// <exception cref="IOException">It cannot be read, or the file ends before.</exception>
    void Read(long offset, Span<byte> into);

    /// <summary>Lets the system have the memory of what was read so far. The content stays as it is.</summary>
    void Forget()
    {
    }
}
