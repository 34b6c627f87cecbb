using System.Text.Json;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Indexer;

/// <summary>What scripts see of the command line: exit codes, stdout and stderr of real processes, from a working folder outside the repository.</summary>
public sealed class CommandLineTests
{
    private static readonly string Index = SeedArchive.Shared.Folder;
    private static readonly string FirstSeed = Path.GetFileNameWithoutExtension(Repository.Seed(0));

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("search")]
    [InlineData("search แผน --page 0")]
    [InlineData("search แผน --size 101")]
    [InlineData("search แผน --size many")]
    [InlineData("search แผน --sort best")]
    [InlineData("search แผน --facet colour=red")]
    [InlineData("search แผน --facet year")]
    [InlineData("search แผน --facet year=abc")]
    [InlineData("search แผน --facet due=-25677")]
    [InlineData("export แผน --facet month=2024-13")]
    [InlineData("search แผน --facet province=")]
    [InlineData("export")]
    [InlineData("export แผน --format xls")]
    [InlineData("index")]
    [InlineData("index seeds --rebild")]
    [InlineData("stats --nonsense")]
    public async Task AWrongCommandLineExits2WithAUsageLine(string line)
    {
        var (code, output, error) = await IndexerProcess.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("Usage: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkThatFailsExits1WithAMessageAndNoStack()
    {
        using var folder = new TemporaryFolder();
        string[][] lines =
        [
            ["search", "แผน", "--index", folder["none"], "--json"],
            ["stats", "--index", folder["none"]],
            ["correct", "--index", folder["none"]],
            ["article", "none", "--index", Index, "--json"],
            ["recognise", folder["none.txt"], "--json"],
        ];
        foreach (var line in lines)
        {
            var (code, output, error) = await IndexerProcess.RunAsync(line);
            Assert.Equal(1, code);
            Assert.Empty(output);
            Assert.NotEmpty(error);
            Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AnExportIsAFileOrStdout()
    {
        using var folder = new TemporaryFolder();
        var (code, output, error) = await IndexerProcess.RunAsync(["export", "แผน", "--facet", "year=2567", "--format", "jsonl", "--index", Index]);
        Assert.Equal((0, "3 articles written.\n"), (code, error));
        Assert.Equal(3, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => JsonDocument.Parse(line).RootElement.GetProperty("year").GetInt32() == 2024));

        (code, output, _) = await IndexerProcess.RunAsync(["export", "แผน", "--out", folder["แผน.csv"], "--index", Index]);
        Assert.Equal((0, ""), (code, output));
        Assert.StartsWith("id,title,published,", await File.ReadAllTextAsync(folder["แผน.csv"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExportThatNobodyReadsEndsWithoutAWord()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes of Windows do not tell.");
        var (code, _, error) = await IndexerProcess.RunUnreadAsync(["export", "", "--format", "jsonl", "--index", Index]);
        Assert.Equal((1, ""), (code, error));
    }

    [Fact]
    public async Task AnExportThatFailsLeavesWhatWasThere()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["a.csv"], "before", TestContext.Current.CancellationToken);
        var (code, _, _) = await IndexerProcess.RunAsync(["export", "", "--out", folder["a.csv"], "--index", folder["none"]]);
        Assert.Equal((1, "before"), (code, await File.ReadAllTextAsync(folder["a.csv"], TestContext.Current.CancellationToken)));
        (code, _, _) = await IndexerProcess.RunAsync(["export", "", "--out", folder["a.csv"], "--index", Index]);
        Assert.Equal((0, folder["a.csv"]), (code, Assert.Single(Directory.GetFiles(folder.Path))));
        Assert.StartsWith("id,title,published,", await File.ReadAllTextAsync(folder["a.csv"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonIsOneInvariantDocumentForAThaiReader()
    {
        string[][] lines =
        [
            ["search", "คณะกรรมการ", "--facet", "year=2567", "--index", Index, "--json"],
            ["article", FirstSeed, "--index", Index, "--json"],
            ["recognise", Repository.Seed(3), "--json"],
            ["analyze", "ประชุมคณะกรรมการ ปี ๒๕๖๗", "--json"],
            ["related", FirstSeed, "--index", Index, "--json"],
            ["check", "--index", Index, "--json"],
            ["stats", "--index", Index, "--json"],
        ];
        foreach (var line in lines)
        {
            var (code, output, error) = await IndexerProcess.RunAsync(line, language: "th_TH.UTF-8");
            Assert.True(code == 0, $"{line[0]}: {error}");
            using var document = JsonDocument.Parse(output);
            Assert.DoesNotContain("\\u0E", output, StringComparison.OrdinalIgnoreCase);
            if (line[0] == "recognise")
            {
                Assert.Equal("2022-12-03", document.RootElement.GetProperty("published").GetString());
                Assert.Equal(2022, document.RootElement.GetProperty("year").GetInt32());
            }
        }
    }

    [Fact]
    public async Task SearchAnswersWithFacetsInEitherEra()
    {
        var all = await JsonAsync("search", "คณะกรรมการ", "--index", Index, "--json");
        Assert.Equal(5, all.GetProperty("total").GetInt32());

        var buddhist = await JsonAsync("search", "", "--facet", "year=2567", "--index", Index, "--json");
        var common = await JsonAsync("search", "", "--facet", "year=2024", "--index", Index, "--json");
        var others = await JsonAsync("search", "", "--facet", "year=-2567", "--index", Index, "--json");
        Assert.True(common.GetProperty("total").GetInt32() > 0);
        Assert.Equal(common.GetProperty("total").GetInt32(), buddhist.GetProperty("total").GetInt32());
        Assert.Equal(5, common.GetProperty("total").GetInt32() + others.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("2", false)]
    public async Task TheFirstPageTellsWhatAQueryNames(string page, bool told)
    {
        var found = await JsonAsync("search", "แผน 2567", "--page", page, "--size", "1", "--index", Index, "--json");
        Assert.Equal(1, found.GetProperty("hits").GetArrayLength());
        Assert.Equal(told, found.GetProperty("entities").GetArrayLength() > 0);
    }

    [Fact]
    public async Task IndexReportsAndWarnsOnStderrOnly()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["empty"]);

        var built = await IndexerProcess.RunAsync(["index", Repository.Data.Seeds, "--index", folder["index"], "--json"]);
        Assert.Equal(0, built.ExitCode);
        using var report = JsonDocument.Parse(built.Output);
        Assert.Equal(5, report.RootElement.GetProperty("added").GetInt32());

        var missing = await IndexerProcess.RunAsync(["index", folder["none"], "--rebuild", "--index", folder["index"], "--json"]);
        Assert.Equal(1, missing.ExitCode);
        using var failures = JsonDocument.Parse(missing.Output);
        Assert.Equal(folder["none"], failures.RootElement.GetProperty("failed")[0].GetProperty("path").GetString());

        var empty = await IndexerProcess.RunAsync(["index", folder["empty"], "--index", folder["index"], "--json"]);
        Assert.Equal(1, empty.ExitCode);
        Assert.Contains("No article was found", empty.Error, StringComparison.Ordinal);

        // A share that is not mounted is an empty folder, by itself or beside others.
        foreach (var paths in (string[][])[[folder["empty"]], [Repository.Data.Seeds, folder["empty"]]])
        {
            var unmounted = await IndexerProcess.RunAsync(["index", .. paths, "--rebuild", "--index", folder["index"]]);
            Assert.Equal(1, unmounted.ExitCode);
            Assert.Contains("Nothing was rebuilt", unmounted.Error, StringComparison.Ordinal);
            Assert.Contains(folder["empty"], unmounted.Error, StringComparison.Ordinal);
        }

        // None of them took anything away.
        var stats = await JsonAsync("stats", "--index", folder["index"], "--json");
        Assert.Equal(5, stats.GetProperty("documents").GetInt32());
    }

    [Fact]
    public async Task IndexSaysWhatItLeftAndWhatItCouldNotDate()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["archive/more"]);
        foreach (var name in (string[])["a.php", "more/b.PHP", "c.json", "README"]) await File.WriteAllTextAsync(folder["archive/" + name], "x", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["archive/news.jsonl"], """
            {"id":"a","date":"เมื่อวาน","text":"ผู้ว่าราชการจังหวัดน่านเปิดงาน"}
            {"id":"b","date":"5 มี.ค. 67","text":"ผู้ว่าราชการจังหวัดน่านเปิดถนน"}
            {"id":"c","date":"long ago","text":"ผู้ว่าราชการจังหวัดน่านเปิดสะพาน"}
            """, TestContext.Current.CancellationToken);

        var (code, output, error) = await IndexerProcess.RunAsync(["index", folder["archive"], "--index", folder["index"]]);

        Assert.Equal(0, code);
        Assert.Contains(folder["index"], output, StringComparison.Ordinal);
        Assert.Contains("4 files of other kinds left: 2 .php, 1 without an ending, 1 .json.", error, StringComparison.Ordinal);
        Assert.Contains($"2 articles with a date that could not be read, the first: {folder["archive/news.jsonl"]}:1: เมื่อวาน", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SegmentLosesNothing()
    {
        const string Text = "ประชุมคณะกรรมการ ปี ๒๕๖๗\r\n\nĐào Xuân Yến, 84-KH/HĐND\nบรรทัดสุดท้าย";

        var (code, output, _) = await IndexerProcess.RunAsync(["segment", "-"], input: Text);

        Assert.Equal(0, code);
        Assert.Equal(Text, output.Replace("\u001F", "", StringComparison.Ordinal));
        Assert.Contains('\u001F', output);
    }

    [Fact]
    public async Task RecogniseReadsStdinAsItReadsAFile()
    {
        var fromFile = await IndexerProcess.RunAsync(["recognise", Repository.Seed(1), "--json"]);
        var fromInput = await IndexerProcess.RunAsync(["recognise", "-", "--json"], input: await File.ReadAllTextAsync(Repository.Seed(1), TestContext.Current.CancellationToken));

        var id = Path.GetFileNameWithoutExtension(Repository.Seed(1));
        Assert.Equal(fromFile.Output.Replace(id, "stdin", StringComparison.Ordinal), fromInput.Output);
    }

    [Fact]
    public async Task EvaluateCountsWhatIsRightWrongAndMissed()
    {
        using var folder = new TemporaryFolder();
        const string Gold = """
            {"id":"a","officials":[{"name":"สมชาย ใจดี","surface":["สมชาย ใจดี"],"official":true}],"provinces":[{"id":"th-loei","surface":["เลย"],"about":true},{"id":"th-tak","surface":[],"about":false,"implicit":true}],
            """;
        await File.WriteAllTextAsync(folder["gold.jsonl"], Gold.Trim() + """
            "codes":[{"code":"27-NQ/TU","family":"vn"}],"years":[{"from":2024,"to":2024,"kind":"event"}],"year":2024,"boilerplate":["*****"],"optional_lines":[]}
            """, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["articles.jsonl"], """{"id":"a","text":"ผู้ว่าราชการจังหวัดเลยเปิดงาน\nวันนี้ (5 ก.พ. 67) นายสมชาย ใจดี ผู้ว่าราชการจังหวัดเลย เปิดงานตามมติที่ 27-NQ/TU และแผนที่ 03/KH-UBND ของจังหวัด\n*****"}""", TestContext.Current.CancellationToken);

        var score = await JsonAsync("evaluate", "recognition", folder["gold.jsonl"], folder["articles.jsonl"], "--json");

        Assert.Equal((1, 1, 0), (score.GetProperty("articles").GetInt32(), score.GetProperty("articleYear").GetProperty("right").GetInt32(), score.GetProperty("failed").GetInt32()));
        Assert.Equal((1, 0, 0), Counts("officials: mentions exact"));
        Assert.Equal((1, 0, 1), Counts("provinces: any"));
        Assert.Equal((1, 0, 0), Counts("provinces: about only"));
        Assert.Equal((1, 1, 0), Counts("codes: all"));
        Assert.Equal((1, 0, 0), Counts("years: (from,to,kind)"));
        Assert.Equal((1, 0, 0), Counts("boilerplate lines removed"));

        (int, int, int) Counts(string kind)
        {
            var measure = score.GetProperty("kinds").EnumerateArray().Single(one => one.GetProperty("kind").GetString() == kind);
            return (measure.GetProperty("right").GetInt32(), measure.GetProperty("wrong").GetInt32(), measure.GetProperty("missed").GetInt32());
        }
    }

    [Fact]
    public async Task EvaluatingWhatIsNoGoldNamesTheLine()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["gold.jsonl"], "{\"id\":\"a\"}\nnonsense\n", TestContext.Current.CancellationToken);
        var (code, _, error) = await IndexerProcess.RunAsync(["evaluate", "recognition", folder["gold.jsonl"], folder["gold.jsonl"]]);

        Assert.Equal(1, code);
        Assert.Contains("gold.jsonl:2", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("search")]
    [InlineData("article")]
    [InlineData("stats")]
    [InlineData("check")]
    public async Task WithoutJsonTheOutputIsPlainTextInAPipe(string command)
    {
        string[] line = command switch { "search" => ["search", "คณะกรรมการ"], "article" => ["article", FirstSeed], _ => [command] };

        var (code, output, error) = await IndexerProcess.RunAsync([.. line, "--index", Index]);

        Assert.True(code == 0, error);
        Assert.NotEmpty(output);
        Assert.DoesNotContain('\u001B', output);
    }

    [Fact]
    public async Task WithoutCorrectionsThereIsNothingToBringIn()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Index)) File.Copy(file, folder[Path.GetFileName(file)]);

        var (code, output, error) = await IndexerProcess.RunAsync(["correct", "--index", folder.Path, "--json"]);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal((0, 0), (JsonDocument.Parse(output).RootElement.GetProperty("read").GetInt32(), JsonDocument.Parse(output).RootElement.GetProperty("idleCorrections").GetArrayLength()));
    }

    [Fact]
    public async Task CheckNamesTheDamagedFileAndTheCommandThatMendsIt()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Index)) File.Copy(file, folder[Path.GetFileName(file)]);
        var largest = new DirectoryInfo(folder.Path).GetFiles().MaxBy(file => file.Length)!;
        var bytes = await File.ReadAllBytesAsync(largest.FullName, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(largest.FullName, bytes, TestContext.Current.CancellationToken);

        var (code, output, _) = await IndexerProcess.RunAsync(["check", "--index", folder.Path]);

        Assert.NotEqual(0, code);
        Assert.Contains(largest.Name, output, StringComparison.Ordinal);
        Assert.Contains("index PATH… --rebuild", output, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var (code, output, error) = await IndexerProcess.RunAsync(arguments);
        Assert.True(code == 0, error);
        return JsonSerializer.Deserialize<JsonElement>(output);
    }
}
