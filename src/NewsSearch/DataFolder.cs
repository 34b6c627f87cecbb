namespace NewsSearch;

/// <summary>
/// Where an installation keeps its data: <c>index-data/</c> (gazetteer and index) and <c>seeds/</c> (the sample archive), found from
/// any folder inside the repository.
/// </summary>
/// <param name="Root">The folder that holds <c>index-data</c>.</param>
public sealed record DataFolder(string Root)
{
    public string Gazetteer => Path.Combine(Root, "index-data", "gazetteer");

    /// <summary>The default index.</summary>
    public string Index => Path.Combine(Root, "index-data", "index");

    /// <summary>The sample archive.</summary>
    public string Seeds => Path.Combine(Root, "seeds");

    /// <summary>
    /// That of a published program lies beside it, wherever it is run from; else it is looked for upwards from the working folder, then from the program's own.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">None of them has <c>index-data/gazetteer</c>.</exception>
    public static DataFolder Find() => Find(Environment.CurrentDirectory, AppContext.BaseDirectory);

    internal static DataFolder Find(string working, string program) =>
        In(program) ?? Above(working) ?? Above(program)
        ?? throw new DirectoryNotFoundException(
            $"No index-data/gazetteer folder at or above {working} or {program}. Run from inside the NewsSearch folder.");

    private static DataFolder? In(string folder) => Directory.Exists(Path.Combine(folder, "index-data", "gazetteer")) ? new DataFolder(Path.TrimEndingDirectorySeparator(folder)) : null;

    private static DataFolder? Above(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            if (In(at.FullName) is { } found) return found;
        }
        return null;
    }
}
