namespace NewsSearch.Embedded.Storage;

/// <summary>A file being written. Disposing closes it and never fails.</summary>
internal interface IFileOutput : IDisposable
{
    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Waits until the disk has all that was written.</summary>
    void Sync();
}
