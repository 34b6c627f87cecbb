using NewsSearch.Tests.Support;

namespace NewsSearch.Tests;

public sealed class DataFolderTests
{
    [Theory]
    // Published onto a stick and run from a clone of the repository.
    [InlineData("clone", "stick", "stick")]
    [InlineData("clone/src", "stick", "stick")]
    [InlineData("elsewhere", "stick", "stick")]
    // dotnet run.
    [InlineData("clone", "clone/artifacts/bin", "clone")]
    [InlineData("clone/src", "clone/artifacts/bin", "clone")]
    [InlineData("elsewhere", "clone/artifacts/bin", "clone")]
    public void AProgramHasItsOwnDataElseThoseAroundIt(string working, string program, string found)
    {
        using var folder = new TemporaryFolder();
        foreach (var root in (string[])["clone", "stick"]) Directory.CreateDirectory(folder[root + "/index-data/gazetteer"]);
        foreach (var other in (string[])["clone/src", "clone/artifacts/bin", "elsewhere"]) Directory.CreateDirectory(folder[other]);

        Assert.Equal(folder[found], DataFolder.Find(folder[working], folder[program] + Path.DirectorySeparatorChar).Root);
    }
}
