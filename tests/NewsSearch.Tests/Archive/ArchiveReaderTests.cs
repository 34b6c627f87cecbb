using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsSearch.Archive;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Archive;

public sealed class ArchiveReaderTests : IDisposable
{
    private const string Thai = "คณะกรรมการประชาชนจังหวัดจัดการประชุมเพื่อทบทวนแผนพัฒนาจังหวัด 5 ปี (พ.ศ. 2566 - 2570) ที่ศาลากลาง";

    private static readonly ArchiveReader Reader = ArchiveReader.Load(Repository.Data.Gazetteer);

    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-archive-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AFolderIsReadInOrdinalOrderWithItsSubfolders()
    {
        Write("b.txt", Thai);
        Write("a/c.txt", Thai);
        Write("a.jsonl", Line("x1"));
        Write("notes.md", "not an article");
        Assert.Equal(["x1", "c", "b"], ReadAll(_folder).Select(outcome => outcome.Article!.Id));
    }

    [Theory]
    [InlineData("*.txt", "b")]
    [InlineData("**/*.txt", "c b")]
    [InlineData("a/?.txt", "c")]
    public void AGlobChoosesFiles(string glob, string ids)
    {
        Write("b.txt", Thai);
        Write("a/c.txt", Thai);
        Assert.Equal(ids, string.Join(' ', ReadAll(Path.Combine(_folder, glob)).Select(outcome => outcome.Article!.Id)));
    }

    [Fact]
    public void PagesOfAMirroredSiteAreNamedByTheirFolder()
    {
        var page = $"<!doctype html><html><body><article><h1>หัวข้อของข่าวนี้</h1><p>{Thai}</p></article></body></html>";
        Write("2024/08/flood/index.html", page);
        Write("2024/08/plan.HTM", page);
        Write("2024/08/saved.txt", page);
        Assert.Equal(["flood", "plan", "saved"], ReadAll(_folder).Select(outcome => outcome.Article!.Id));
        Assert.All(ReadAll(_folder), outcome => Assert.Equal(Thai, outcome.Article!.Text.Split('\n')[^1]));
    }

    [Fact]
    public void WhatABrowserSavesBesideAPageIsNoArticle()
    {
        var page = $"<!doctype html><html><body><article><h1>หัวข้อของข่าวนี้</h1><p>{Thai}</p></article></body></html>";
        Write("flood.html", page);
        Write("flood_files/saved_resource.html", page);
        Write("press_files/plan.html", page);
        Assert.Equal(["flood", "plan"], ReadAll(_folder).Select(outcome => outcome.Article?.Id));
    }

    [Theory]
    [InlineData("www.north.example.com/2024/flood.html", "", "north.example.com")]
    [InlineData("baodienbienphu.com.vn/tin/index.html", "", "baodienbienphu.com.vn")]
    [InlineData("notes.old/2024/flood.html", "", null)]
    [InlineData("mirror.example.com/flood.html", "<link rel='canonical' href='https://www.paper.example/flood'>", "paper.example")]
    public void AMirroredPageThatNamesNoSourceHasItsSite(string path, string head, string? source)
    {
        Write(path, $"<!doctype html><html><head>{head}</head><body><article><h1>หัวข้อของข่าวนี้</h1><p>{Thai}</p></article></body></html>");
        Assert.Equal(source, ReadAll(_folder).Single().Article!.Source);
    }

    [Fact]
    public void AMarkedUpTextOfALineIsReadAsItIsSeen()
    {
        Write("x.jsonl", $$"""{"id":"n1","title":"หัวข้อข่าว","text":"<p>{{Thai}}</p>\n<p>แผน<b>พัฒนา</b>จังหวัด<br />ปี 2567</p>"}""");
        Assert.Equal("หัวข้อข่าว\n" + Thai + "\nแผนพัฒนาจังหวัด\nปี 2567", ReadAll(_folder).Single().Article!.Text);
    }

    [Theory]
    [InlineData("<meta charset=\"utf-8\">\n<title>หัวข้อของข่าวนี้</title>\n<h1>หัวข้อของข่าวนี้</h1><p>TEXT</p>")]
    [InlineData("<article><h1>หัวข้อของข่าวนี้</h1><p>TEXT</p></article>")]
    [InlineData("<div class=\"news\"><h1>หัวข้อของข่าวนี้</h1><p>TEXT</p></div>")]
    [InlineData("<?php include \"head.php\"; ?>\n<html><body><h1>หัวข้อของข่าวนี้</h1><p>TEXT</p></body></html>")]
    [InlineData("TEXT")]
    public void AFileCalledHtmlIsAPageHoweverItBegins(string page)
    {
        Write("a.html", page.Replace("TEXT", Thai, StringComparison.Ordinal));
        var article = ReadAll(_folder).Single().Article!;
        Assert.DoesNotContain('<', article.Text);
        Assert.EndsWith(Thai, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderThatLinksLeadToIsReadOnceUnderItsOwnName()
    {
        Write("archive/z/b.txt", Thai);
        Write("elsewhere/c.txt", Thai);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "archive", "a"), Path.Combine(_folder, "archive", "z"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "archive", "z", "up"), "..");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "archive", "y"), "../elsewhere");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "elsewhere", "back"), Path.Combine(_folder, "archive", "y"));

        Assert.Equal(["y/c.txt", "z/b.txt"], ReadAll(Path.Combine(_folder, "archive")).Select(outcome => Path.GetRelativePath(Path.Combine(_folder, "archive"), outcome.Path)));
    }

    [Fact]
    public void AFolderThatMayNotBeListedIsNamedAndTheOthersAreRead()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "nothing is closed to this user");
        if (OperatingSystem.IsWindows()) return;
        Write("a/a.txt", Thai);
        Write("b/b.txt", Thai);
        Write("c/c.txt", Thai);
        File.SetUnixFileMode(Path.Combine(_folder, "b"), UnixFileMode.None);
        try
        {
            var outcomes = ReadAll(_folder).ToList();
            Assert.Equal([null, "a", "c"], outcomes.Select(outcome => outcome.Article?.Id));
            Assert.Equal((Path.Combine(_folder, "b"), true), (outcomes[0].Path, outcomes[0].IsGap));
            Assert.Equal(["a"], ReadAll(Path.Combine(_folder, "a", "*.txt")).Select(outcome => outcome.Article?.Id));
        }
        finally { File.SetUnixFileMode(Path.Combine(_folder, "b"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute); }
    }

    [Theory(Timeout = 30_000)]
    [InlineData("a.txt")]
    [InlineData("a.jsonl")]
    [InlineData("a.jsonl.gz")]
    public async Task APipeIsNotWaitedFor(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no pipes in folders");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(_folder, name)])) await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        Write("b.txt", Thai);

        Assert.Equal([null, "b"], await Task.Run(() => ReadAll(_folder).Select(outcome => outcome.Article?.Id).ToList(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void WhatNobodySeesIsInNoField()
    {
        Write("x.jsonl", $$"""{"id":"n1","title":"หัวข้อ\u0007ข่าว\nวันนี้","source":"ข่าว\u0000น่าน\u001b[31m","text":"{{Thai}}"}""");
        var article = ReadAll(_folder).Single().Article!;
        Assert.Equal(("หัวข้อข่าว วันนี้", "ข่าวน่าน[31m"), (article.Title, article.Source));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-874", false)]
    public void EveryEncodingGivesTheSameArticle(string name, bool mark)
    {
        var encoding = name == "windows-874" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Thai + "\r\n" + Thai + " อีก")];
        Assert.Equal(Thai + "\n" + Thai + " อีก", Reader.Read("x", bytes).Article?.Text);
    }

    [Fact]
    public void AFileCutInTheMiddleOfACharacterIsStillUtf8()
    {
        var bytes = Encoding.UTF8.GetBytes(Thai + "\nที่");
        Assert.StartsWith(Thai, Reader.Read("x", bytes.AsSpan(0, bytes.Length - 1)).Article?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFieldsOfALineAreKept()
    {
        Write("x.jsonl", """{"id":"n1","title":"หัวข้อข่าว","published":"๓ ธันวาคม ๒๕๖๕","text":"หัวข้อข่าว\nเนื้อความของข่าว","url":"https://www.example.com/a","category":"การเมือง"}""");
        var article = ReadAll(_folder).Single().Article!;

        Assert.Equal("n1", article.Id);
        Assert.Equal("หัวข้อข่าว", article.Title);
        Assert.Equal(new DateOnly(2022, 12, 3), article.Published);
        Assert.Equal("หัวข้อข่าว\nเนื้อความของข่าว", article.Text);
        Assert.Equal("https://www.example.com/a", article.Url);
        Assert.Equal("example.com", article.Source);
        Assert.Equal("การเมือง", article.Category);
    }

    [Theory]
    [InlineData("2024-02-23")]
    [InlineData("2024-02-23T23:30:00+07:00")]
    [InlineData("23/02/2567")]
    [InlineData("23 ก.พ. 67")]
    [InlineData("23 กุมภาพันธ์ พ.ศ. 2567 เวลา 09.30 น.")]
    public void ADateIsReadInEveryFormWhateverTheCulture(string date)
    {
        Write("x.jsonl", $$"""{"id":"n1","date":"{{date}}","text":"{{Thai}}"}""");
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("th-TH");
        try { Assert.Equal(new DateOnly(2024, 2, 23), ReadAll(_folder).Single().Article!.Published); }
        finally { CultureInfo.CurrentCulture = before; }
    }

    [Fact]
    public void WithoutAnIdTheContentGivesOne()
    {
        Write("x.jsonl", $$"""
            {"text":"{{Thai}}","url":"https://example.com/1"}
            {"text":"{{Thai}}","url":"https://example.com/2"}
            {"text":"{{Thai}} แก้ไขแล้ว","url":"https://example.com/1"}
            """);
        var ids = ReadAll(_folder).Select(outcome => outcome.Article!.Id).ToList();
        Assert.Equal(ids[0], ids[2]);
        Assert.NotEqual(ids[0], ids[1]);
        Assert.Equal(ids, ReadAll(_folder).Select(outcome => outcome.Article!.Id));
    }

    [Fact]
    public void ABrokenLineIsReportedInItsPlaceAndReadingGoesOn()
    {
        Write("x.jsonl", string.Join('\n', Line("a"), "{\"id\":", "", "[1]", "{\"id\":\"t\"}", "{\"text\":\"\\ud800\"}", Line("b")));
        var outcomes = ReadAll(_folder).ToList();

        Assert.Equal(["a", null, null, null, null, "b"], outcomes.Select(outcome => outcome.Article?.Id));
        Assert.Equal(["1", "2", "4", "5", "6", "7"], outcomes.Select(outcome => outcome.Path[(outcome.Path.LastIndexOf(':') + 1)..]));
        Assert.Contains("not valid JSON", outcomes[1].Failure, StringComparison.Ordinal);
        Assert.Contains("not a JSON object", outcomes[2].Failure, StringComparison.Ordinal);
        Assert.Contains("no field \"text\"", outcomes[3].Failure, StringComparison.Ordinal);
        Assert.NotNull(outcomes[4].Failure);
    }

    [Fact]
    public void ACompressedArchiveIsReadAndATruncatedOneGivesWhatItHeld()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 3000).Select(i => Line($"n{i}", Guid.NewGuid().ToString())));
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true)) zip.Write(Encoding.UTF8.GetBytes(lines));
        Write("whole.jsonl.gz", packed.ToArray());
        Assert.Equal(3000, ReadAll(Path.Combine(_folder, "whole.jsonl.gz")).Count(outcome => outcome.Article is not null));

        // In the middle, where the last line ends, and where only the length of the text is missing.
        foreach (var left in (ReadOnlySpan<long>)[packed.Length / 2, packed.Length - 8, packed.Length - 2])
        {
            Write("cut.jsonl.gz", packed.ToArray()[..(int)left]);
            var cut = ReadAll(Path.Combine(_folder, "cut.jsonl.gz")).ToList();
            Assert.InRange(cut.Count(outcome => outcome.Article is not null), 100, 3000);
            Assert.Contains("cut short", cut[^1].Failure, StringComparison.Ordinal);
        }

        // Some archives are several that were put together, here without a line feed between them.
        Write("two.jsonl.gz", [.. packed.ToArray(), .. packed.ToArray()]);
        Assert.Equal(6000 - 2, ReadAll(Path.Combine(_folder, "two.jsonl.gz")).Count(outcome => outcome.Article is not null));
    }

    [Fact]
    public void WhatCannotBeReadSaysWhy()
    {
        Write("empty.txt", "");
        Write("binary.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 1, 2, 3]);
        Write("boilerplate.txt", "แหล่งที่มา\nการแสดงความคิดเห็น (0)");
        Write("empty.jsonl", "");
        Write("bad.jsonl.gz", "this is no gzip");
        Directory.CreateDirectory(Path.Combine(_folder, "nothing"));

        Assert.Contains("empty", Failure("empty.txt"), StringComparison.Ordinal);
        Assert.Contains("binary", Failure("binary.txt"), StringComparison.Ordinal);
        Assert.Contains("Nothing is left", Failure("boilerplate.txt"), StringComparison.Ordinal);
        Assert.Contains("empty", Failure("empty.jsonl"), StringComparison.Ordinal);
        Assert.NotEmpty(Failure("bad.jsonl.gz"));
        Assert.Contains("No such file", Failure("missing.txt"), StringComparison.Ordinal);
        Assert.Contains("No file matches", Failure("*.doc"), StringComparison.Ordinal);
        Assert.Contains("holds no file", Failure("nothing"), StringComparison.Ordinal);
    }

    [Fact]
    public void OneBadFileDoesNotStopTheRest()
    {
        Write("a.txt", [0, 1, 2, 3, 4]);
        Write("b.txt", Thai);
        Assert.Equal([null, "b"], ReadAll(_folder).Select(outcome => outcome.Article?.Id));
    }

    [Fact]
    public void ReadingStopsWhenAsked()
    {
        Write("x.jsonl", string.Join('\n', Enumerable.Range(0, 10).Select(i => Line($"n{i}"))));
        using var cancel = new CancellationTokenSource();
        var read = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in Reader.Read([_folder], cancel.Token)) if (++read == 3) cancel.Cancel();
        });
        Assert.Equal(3, read);
    }

    [Fact]
    public void RandomBytesAreAValueNeverAnException()
    {
        var random = new Random(1);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            if (round % 2 == 0) for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(0xA1 + bytes[i] % 0x3A);
            var outcome = Reader.Read("x", bytes);
            Assert.True(outcome.Article is null != outcome.Failure is null);
        }
    }

    private static IEnumerable<ReadOutcome> ReadAll(string path) => Reader.Read([path], TestContext.Current.CancellationToken);

    private string Failure(string path) => Assert.Single(ReadAll(Path.Combine(_folder, path))).Failure!;

    private static string Line(string id, string more = "") => $$"""{"id":"{{id}}","text":"{{Thai}} {{more}}"}""";

    private void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
