using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using NewsSearch.Search;
using NewsSearch.Search.Export;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search.Export;

public sealed class ExportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", null, SortOrder.Relevance)]
    [InlineData("คณะกรรมการ", null, SortOrder.Relevance)]
    [InlineData("คณะกรรมการ", "vn-ninh-thuan", SortOrder.Newest)]
    [InlineData("แผน", null, SortOrder.Oldest)]
    [InlineData("Dao Xuan Yen", null, SortOrder.Relevance)]
    [InlineData("กกกกกก", null, SortOrder.Relevance)]
    public async Task EveryFormatHoldsWhatTheSearchFindsInItsOrder(string text, string? province, SortOrder sort)
    {
        var request = new SearchRequest { Text = text, Choices = province is null ? [] : [new FacetChoice(Facets.Province, province)], Sort = sort, Size = 100 };
        var found = await SeedArchive.Shared.Search.SearchAsync(request, Cancellation);
        var ids = found.Hits.Select(hit => hit.Id).ToList();
        Assert.Equal(found.Total, ids.Count);

        Assert.Equal(ids, Rows(await WriteAsync(SeedArchive.Shared.Search, request, ExportFormat.Csv, ids.Count)).Select(row => row["id"]));
        var lines = (await WriteAsync(SeedArchive.Shared.Search, request, ExportFormat.JsonLines, ids.Count)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ids, lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
        var entries = (await WriteAsync(SeedArchive.Shared.Search, request, ExportFormat.BibTeX, ids.Count)).Split('\n').Where(line => line.StartsWith('@'));
        Assert.Equal(ids, entries.Select(line => line["@online{".Length..^1]));
    }

    [Fact]
    public async Task ARowSaysInCellsWhatTheArticleSays()
    {
        var table = await WriteAsync(SeedArchive.Shared.Search, new SearchRequest { Text = "จันทบุรี" }, ExportFormat.Csv, 1, id => "http://news/article/" + id);
        Assert.StartsWith("\uFEFFid,title,published,published_be,", table, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", table, StringComparison.Ordinal);
        var row = Assert.Single(Rows(table));
        Assert.Equal(
            [("published", "2022-12-03"), ("published_be", "3 ธ.ค. 2565"), ("event", "2022-05-19"), ("event_be", "19 พ.ค. 2565"), ("year", "2022"), ("year_be", "2565"),
                ("province_ids", "th-chanthaburi"), ("official_ids", "สุธี-ทองแย้ม"), ("page", "http://news/article/003_4456ffe15fea6dc9")],
            row.Where(cell => cell.Key is "published" or "published_be" or "event" or "event_be" or "year" or "year_be" or "province_ids" or "official_ids" or "page").Select(cell => (cell.Key, cell.Value)));
        Assert.DoesNotContain("page", Rows(await WriteAsync(SeedArchive.Shared.Search, new SearchRequest(), ExportFormat.Csv, 5))[0].Keys);
    }

    [Fact]
    public async Task NoCellIsAFormulaAndNothingInOneEndsIt()
    {
        using var archive = SmallArchive.Of(("1", "=HYPERLINK(\"http://a\";\"x\")", "น้ำท่วม"), ("2", "@กรม, \"สั่ง\" ด่วน", "น้ำท่วม"), ("3", "น้ำท่วม - ดินถล่ม", "น้ำท่วม"));
        var rows = Rows(await WriteAsync(archive.Search, new SearchRequest { Text = "น้ำท่วม" }, ExportFormat.Csv, 3)).ToDictionary(row => row["id"], row => row["title"], StringComparer.Ordinal);
        Assert.Equal("'=HYPERLINK(\"http://a\";\"x\")", rows["1"]);
        Assert.Equal("'@กรม, \"สั่ง\" ด่วน", rows["2"]);
        Assert.Equal("น้ำท่วม - ดินถล่ม", rows["3"]);
    }

    [Fact]
    public async Task CopiesThatShareARowAreArticlesOfTheirOwn()
    {
        var text = string.Concat(Enumerable.Repeat("ผู้ว่าราชการจังหวัดแพร่ลงพื้นที่อำเภอสอง ตรวจระดับน้ำในแม่น้ำยมและมอบถุงยังชีพแก่ผู้ประสบภัย พร้อมสั่งเสริมคันดิน ", 4));
        using var archive = SmallArchive.Of(("1", "ผู้ว่าฯ แพร่ตรวจน้ำท่วม", text), ("2", "ผู้ว่าฯ แพร่ตรวจน้ำท่วม", text));
        var request = new SearchRequest { Text = "น้ำท่วม", OneRowAStory = true };
        Assert.Equal((2, 1), ((await archive.Search.SearchAsync(request, Cancellation)).Total, (await archive.Search.SearchAsync(request, Cancellation)).Rows));
        await WriteAsync(archive.Search, request, ExportFormat.Csv, 2);
    }

    [Fact]
    public async Task WhatWasTakenOutGoesInAgain()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["taken.jsonl"], await WriteAsync(SeedArchive.Shared.Search, new SearchRequest(), ExportFormat.JsonLines, 5), Cancellation);
        var engine = SeedArchive.Shared.Installation.Engine(folder["index"]);
        await SeedArchive.Shared.Installation.Indexer(engine).RunAsync([folder["taken.jsonl"]], cancellation: Cancellation);
        await using var index = engine.OpenIndex();
        var again = SeedArchive.Shared.Installation.Search(index);
        foreach (var hit in (await SeedArchive.Shared.Search.SearchAsync(new SearchRequest(), Cancellation)).Hits)
        {
            var (before, after) = ((await SeedArchive.Shared.Search.FindAsync(hit.Id, Cancellation))!, (await again.FindAsync(hit.Id, Cancellation))!);
            Assert.Equal((before.Title, before.Untitled, before.Article.Url), (after.Title, after.Untitled, after.Article.Url));
            Assert.Equal(before.Article.Text, after.Article.Text);
            Assert.Equal((before.Recognition.Published, before.Recognition.Event, before.Recognition.Year), (after.Recognition.Published, after.Recognition.Event, after.Recognition.Year));
            Assert.Equal(before.Recognition.Codes.Select(code => code.Code.Canonical), after.Recognition.Codes.Select(code => code.Code.Canonical));
        }
    }

    private static async Task<string> WriteAsync(ArticleSearch search, SearchRequest request, ExportFormat format, int articles, Func<string, string>? addressOf = null)
    {
        using var output = new MemoryStream();
        Assert.Equal(articles, await search.ExportAsync(request, format, output, addressOf, Cancellation));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static List<IDictionary<string, string>> Rows(string table)
    {
        using var csv = new CsvReader(new StringReader(table.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>().Select(row => (IDictionary<string, string>)row.ToDictionary(cell => cell.Key, cell => (string)cell.Value, StringComparer.Ordinal))];
    }
}
