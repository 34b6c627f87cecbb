using System.Diagnostics;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Indexer;

public sealed class PublishedProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-published-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task APublishedProgramHasWhatItKnowsBesideIt()
    {
        var program = Path.Combine(_folder, "ไดรฟ์ ยูเอสบี");
        await PublishAsync(program);

        var indexed = await IndexerProcess.RunAsync(["index", Path.Combine(program, "seeds")], _folder, program: Path.Combine(program, "NewsSearch.Indexer"));
        // On a slow computer stderr says how far it has come.
        Assert.Equal((0, ""), (indexed.ExitCode, string.Concat(indexed.Error.Split('\n').Where(line => !line.Contains(" written, ", StringComparison.Ordinal)))));
        Assert.True(Directory.Exists(Path.Combine(program, "index-data", "index")));

        var check = await IndexerProcess.RunAsync(["check", "--index", _folder], _folder, program: Path.Combine(program, "NewsSearch.Indexer"));
        Assert.Contains($"{Path.Combine(program, "NewsSearch.Indexer")} index PATH… --rebuild", check.Output);

        // A newer one over it leaves what the newsroom corrected, however old that is, and what it indexed.
        var (corrections, words) = (Path.Combine(program, "index-data", "gazetteer", "corrections.tsv"), Path.Combine(program, "index-data", "gazetteer", "words.tsv"));
        foreach (var table in (string[])[corrections, words])
        {
            await File.AppendAllTextAsync(table, "# ของเรา\n", TestContext.Current.CancellationToken);
            File.SetLastWriteTimeUtc(table, DateTime.UnixEpoch);
        }
        await PublishAsync(program);
        Assert.EndsWith("# ของเรา\n", await File.ReadAllTextAsync(corrections, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False((await File.ReadAllTextAsync(words, TestContext.Current.CancellationToken)).EndsWith("# ของเรา\n", StringComparison.Ordinal));
        Assert.True(Directory.Exists(Path.Combine(program, "index-data", "index")));
    }

    // What the tests were built from, as it is.
    private static async Task PublishAsync(string folder)
    {
        var configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/', '\\'));
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository.Data.Root, "src", "NewsSearch.Indexer"), "-c", configuration, "--no-build", "-o", folder, "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
        })!;
        var output = await publish.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(publish.ExitCode == 0, output);
    }
}
