using NewsSearch.Entities;

namespace NewsSearch.Tests.Support;

/// <summary>Files of the repository the tests run in: the sample archive, the real gazetteer, tables and golden files beside the tests.</summary>
internal static class Repository
{
    public static DataFolder Data { get; } = DataFolder.Find();

    /// <summary>True when a run should rewrite golden files: <c>UPDATE_GOLDEN=1</c>; review the difference.</summary>
    public static bool UpdatesGolden => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>A file beside the tests, as <c>Entities/Data/dates.tsv</c>.</summary>
    public static string TestFile(string path) => Path.Combine(Data.Root, "tests", "NewsSearch.Tests", path);

    /// <summary>A seed's path from its number, 0 to 4.</summary>
    public static string Seed(int number) => Directory.GetFiles(Data.Seeds, $"{number:000}_*.txt").Single();

    /// <summary>The rows of a table beside the tests.</summary>
    public static IEnumerable<TsvTable.Row> Table(string path) => TsvTable.Load(TestFile(path)).Rows;
}
