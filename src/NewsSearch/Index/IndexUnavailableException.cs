namespace NewsSearch.Index;

/// <summary>
/// The index is missing, of another format, damaged, locked or out of reach. The message is for the person at the keyboard: it names
/// the index and the command that mends it.
/// </summary>
public sealed class IndexUnavailableException : IOException
{
    /// <summary>The command that builds an index anew, as one types it in the NewsSearch folder; of a published program, which has its data beside it, the program's.</summary>
    public static string Remedy { get; } = (Directory.Exists(Path.Combine(AppContext.BaseDirectory, "index-data"))
        ? Path.Combine(AppContext.BaseDirectory, "NewsSearch.Indexer") : "dotnet run --project src/NewsSearch.Indexer --") + " index PATH… --rebuild";

    public IndexUnavailableException() { }
    public IndexUnavailableException(string message) : base(message) { }
    public IndexUnavailableException(string message, Exception inner) : base(message, inner) { }

    /// <summary>The damaged file with its folder, or null when the trouble is not of one file.</summary>
    public string? File { get; init; }

    /// <summary>The byte of <see cref="File"/> near which it was noticed.</summary>
    public long? Offset { get; init; }
}
