using NewsSearch.Entities;
using NewsSearch.Entities.Corrections;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Entities.Corrections;

/// <summary>The gazetteer of the repository with rows of its own in <c>corrections.tsv</c>: as many folders as tests, gone with them.</summary>
internal static class CorrectedGazetteer
{
    /// <summary>The number of the first row that is added.</summary>
    public static int FirstLine { get; } = File.ReadAllLines(Path.Combine(Repository.Data.Gazetteer, CorrectionTable.FileName)).Length + 1;

    public static Gazetteer With(params ReadOnlySpan<string> rows)
    {
        using var folder = new TemporaryFolder();
        CopyTo(folder.Path, rows);
        return Gazetteer.Load(folder.Path);
    }

    /// <summary>Copies the tables into a folder and adds rows, their cells apart by <c>|</c>.</summary>
    public static void CopyTo(string folder, params ReadOnlySpan<string> rows)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in Directory.EnumerateFiles(Repository.Data.Gazetteer)) File.Copy(table, Path.Combine(folder, Path.GetFileName(table)), overwrite: true);
        File.AppendAllLines(Path.Combine(folder, CorrectionTable.FileName), [.. rows.ToArray().Select(row => row.Replace('|', '\t'))]);
    }
}
