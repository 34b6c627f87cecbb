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

    /// <summary>Looks upwards from the working folder, then from the program's own.</summary>
    /// <exception cref="DirectoryNotFoundException">Neither lies below a folder with <c>index-data/gazetteer</c>.</exception>
    public static DataFolder Find() =>
        Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory)
        ?? throw new DirectoryNotFoundException(
            $"No index-data/gazetteer folder at or above {Environment.CurrentDirectory} or {AppContext.BaseDirectory}. Run from inside the NewsSearch folder.");

    private static DataFolder? Above(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            if (Directory.Exists(Path.Combine(at.FullName, "index-data", "gazetteer"))) return new DataFolder(at.FullName);
        }
        return null;
    }
}
