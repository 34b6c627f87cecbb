namespace NewsSearch.Indexer;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The work failed, or the index is damaged.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Wrong = 2;
}
