namespace NewsSearch.Embedded.Storage;

/// <summary>
/// Where the bytes of an index live: a flat folder of named files, and the only thing under the engine that knows of a file system. Files are
/// written once, from front to back, and never changed. What was written lasts when <see cref="IFileOutput.Sync"/> has returned, a name
/// (new, renamed or gone) when <see cref="SyncNames"/> has; a crash before may keep, lose or garble either. Implementers throw <see cref="IOException"/> or
/// <see cref="UnauthorizedAccessException"/> and nothing else, and are safe for several threads.
/// </summary>
internal interface IIndexFiles
{
    /// <summary>The folder, for messages.</summary>
    string Name { get; }

    /// <summary>When a name last came or went, UTC; the clock may be as coarse as two seconds.</summary>
    DateTime Changed { get; }

    /// <summary>Makes the folder when it is not there.</summary>
    void Make();

    /// <summary>The names of all files; none when there is no folder.</summary>
    IReadOnlyList<string> List();

    /// <summary>Takes a lock that ends with the process however it dies, or null when another holds it.</summary>
    IDisposable? TryLock(string name);

    /// <summary>Makes a new file. One of the same name is unlinked, never cut short, as a reader may have it open.</summary>
    IFileOutput Create(string name);

    /// <summary>The whole content of a small file.</summary>
    byte[] Read(string name);

    /// <summary>Opens a finished file; it stays readable until closed, deleted or not.</summary>
    IFileView Open(string name);

    /// <summary>Gives a file another name, at once or not at all.</summary>
    void Rename(string from, string to);

    void Delete(string name);

    /// <summary>Waits until the disk has all names.</summary>
    void SyncNames();
}
