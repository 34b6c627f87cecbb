namespace NewsSearch.Embedded.Storage;

/// <summary>A file of the index does not hold what its writer wrote. Never leaves the engine: the public doors turn it into the port's exception.</summary>
internal sealed class DamagedFileException : IOException
{
    public DamagedFileException() { }
    public DamagedFileException(string message) : base(message) { }
    public DamagedFileException(string message, Exception inner) : base(message, inner) { }

    public DamagedFileException(string file, long offset, string what, Exception? inner = null)
        : base(FormattableString.Invariant($"{file} is damaged near byte {offset}: {what}"), inner) => (File, Offset) = (file, offset);

    /// <summary>Whether the disk failed to give the bytes, rather than gave wrong ones; it may give them another time.</summary>
    public bool IsUnreadable => InnerException is UnauthorizedAccessException or (IOException and not (FileNotFoundException or DirectoryNotFoundException or EndOfStreamException));

    /// <summary>The file with its folder, where it is known.</summary>
    public string? File { get; }

    /// <summary>The byte where the damage was noticed, or the page of 16,384 bytes that holds it begins.</summary>
    public long? Offset { get; }
}
