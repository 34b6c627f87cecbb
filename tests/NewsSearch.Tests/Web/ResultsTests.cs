using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsSearch.Tests.Web;

[Collection(nameof(WebSite))]
public sealed partial class ResultsTests(WebSite site)
{
    [Theory]
    [InlineData("")]
    [InlineData("?q=แผน")]
    [InlineData("?q=แผน&year=2567")]
    [InlineData("?q=คณะกรรมการ&province=-vn-ninh-thuan")]
    [InlineData("?province=vn-ninh-thuan&year=2024")]
    [InlineData("?from=2565&to=2567")]
    [InlineData("?from=2022-12-03&to=3/12/2565")]
    [InlineData("?from=2565-12&q=แผน")]
    [InlineData("?mentions=2030")]
    [InlineData("?q=ตาก")]
    [InlineData("?year=nonsense&q=แผน")]
    public async Task ThePageAndTheApiFindTheSame(string query)
    {
        var page = await site.PageAsync("/search" + query);
        using var api = await ApiAsync("/api/search" + query);
        var total = api.RootElement.GetProperty("total").GetInt32();
        Assert.Equal(total, Count(page));
        Assert.Equal(
            api.RootElement.GetProperty("hits").EnumerateArray().Select(hit => "/article/" + hit.GetProperty("id").GetString()),
            page.QuerySelectorAll(".result h2 a").Select(link => link.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=คณะกรรมการ")]
    [InlineData("/search?year=2024")]
    [InlineData("/search?from=2022-06&to=2567-06-15")]
    public async Task EveryCountInAFacetIsWhatAClickGives(string url)
    {
        var page = await site.PageAsync(url);
        foreach (var value in page.QuerySelectorAll(".facet li:not(.chosen):not(.without) .value"))
        {
            var facet = value.Closest(".facet")!.QuerySelector("h3")!.Id!;
            // A second value of a chosen facet widens it: then the count is that value's own share.
            if (page.QuerySelector($"[aria-labelledby='{facet}'] .chosen") is not null) continue;
            var promised = int.Parse(value.QuerySelector(".amount b")!.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            Assert.Equal(promised, Count(await site.PageAsync(value.GetAttribute("href")!)));
        }
    }

    [Theory]
    [InlineData("?from=2022-12-03&to=2022-12-03", "3 ธ.ค. 2565 (2022)", "3/12/2565")]
    [InlineData("?from=2022-12&to=2022-12", "ธ.ค. 2565 (2022)", "12/2565")]
    [InlineData("?from=2565-12-03", "ตั้งแต่ 3 ธ.ค. 2565 (2022)", "3/12/2565")]
    public async Task ASpanOfDaysIsAChipAndStaysInTheFormAndInLinks(string query, string said, string typed)
    {
        var page = await site.PageAsync("/search" + query);
        var chip = Assert.Single(page.QuerySelectorAll(".chip"));

        Assert.Contains(said, chip.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector(".range input[name=from]")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll(".sort a, .facet .value"), link => Assert.Contains("from=2022-12", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty((await site.PageAsync(chip.GetAttribute("href")!)).QuerySelectorAll(".chip"));
    }

    [Fact]
    public async Task AFilterIsAChipThatRemovesIt()
    {
        var page = await site.PageAsync("/search?q=คณะกรรมการ&year=2567&province=-vn-ninh-thuan");
        var chips = page.QuerySelectorAll(".chip");
        Assert.Equal(2, chips.Length);
        Assert.Contains(chips, chip => chip.ClassList.Contains("without") && chip.QuerySelector("s") is not null);
        Assert.All(page.QuerySelectorAll(".facets a, .chips a[rel]"), link => Assert.Equal("nofollow", link.GetAttribute("rel") ?? "nofollow"));
        var without = await site.PageAsync(chips.First(chip => !chip.ClassList.Contains("without")).GetAttribute("href")!);
        Assert.Single(without.QuerySelectorAll(".chip"));
    }

    [Fact]
    public async Task ManyFiltersAreNotForRobots()
    {
        Assert.Null((await site.PageAsync("/search?year=2024")).QuerySelector("meta[name=robots]"));
        Assert.Contains("noindex", (await site.PageAsync("/search?year=2024&country=vn")).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains("Disallow: /search", await site.Thai.GetStringAsync("/robots.txt", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task TheCanonicalAddressDoesNotDependOnTheOrderOfValues()
    {
        var one = await site.PageAsync("/search?year=2567&q=แผน&province=vn-ninh-thuan&province=th-tak");
        var other = await site.PageAsync("/search?province=th-tak&province=vn-ninh-thuan&q=แผน&year=2024&utm_source=x");
        Assert.Equal(Canonical(one), Canonical(other));
        static string? Canonical(IDocument page) => page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");
    }

    [Fact]
    public async Task TheFormOfYearsKeepsTheRestOfTheSearch()
    {
        var page = await site.PageAsync("/search?q=คณะกรรมการ&province=-vn-ninh-thuan&year=2567&from=&added=2020-01-01&sort=added&size=5&similar=apart&era=other&page=2");
        Assert.Equal(
            ["q=คณะกรรมการ", "province=-vn-ninh-thuan", "added=2020-01-01T00:00:00Z", "sort=added", "size=5", "similar=apart", "era=other"],
            page.QuerySelectorAll(".range input[type=hidden]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}"));
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("4")]
    public async Task BeyondTheLastPageEverythingSaysTheLast(string number)
    {
        var page = await site.PageAsync($"/search?q=คณะกรรมการ&size=2&page={number}");
        Assert.Single(page.QuerySelectorAll(".result"));
        Assert.Equal("3", page.QuerySelector(".pagination [aria-current]")!.LastChild!.TextContent);
        Assert.Equal("5–5 จาก 5", page.QuerySelector(".take-away span")!.TextContent);
        Assert.EndsWith("page=2", page.QuerySelector("a[rel~=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[rel~=next]"));
        Assert.EndsWith("page=3", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALongQueryIsCutWhereItIsOnlySaid()
    {
        foreach (var query in new[] { string.Concat(Enumerable.Repeat("เกี่ยวแพร่ใต้", 70)), string.Concat(Enumerable.Repeat("แผนพัฒนาจังหวัด ", 60)).Trim() })
        {
            var page = await site.PageAsync("/search?q=" + Uri.EscapeDataString(query));
            var said = page.QuerySelector("h1 span:last-child")!;
            Assert.InRange(said.TextContent.Length, 80, 121);
            Assert.EndsWith("…", said.TextContent, StringComparison.Ordinal);
            // Neither a mark without its letter nor a vowel without its consonant.
            Assert.DoesNotContain(said.TextContent[^2], "เแโใไ ");
            Assert.StartsWith(said.TextContent[..^1], query, StringComparison.Ordinal);
            Assert.False(query[said.TextContent.Length - 1] is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E'));
            Assert.Equal(query, said.GetAttribute("title"));
            Assert.InRange(page.Title!.Length, 80, 180);
            Assert.Equal(query, page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        }
    }

    public static TheoryData<string> OddQueries =>
    [
        "\"", "(((", ")))", "code:", "year:", "รหัส:", "year:..", "-", "*", "OR", "AND NOT", "\"\"", ":::", "\\", "%00", "person:\"", "year:2569..2560",
        "<script>alert(1)</script>", "' onmouseover='x", "{{7*7}}", "\u200B", "🗳️", "ก็", "a\u0301\u0301\u0301", new string('ก', 10_000), string.Join(" OR ", Enumerable.Range(0, 3000)),
    ];

    [Theory, MemberData(nameof(OddQueries))]
    public async Task AnOddQueryGetsAnAnswer(string query)
    {
        var url = "q=" + Uri.EscapeDataString(query);
        using var response = await site.Thai.GetAsync("/search?" + url, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await site.PageAsync("/search?" + url);
        Assert.NotNull(page.QuerySelector("[role=status]"));
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
        using var api = await ApiAsync("/api/search?" + url);
        Assert.Equal(api.RootElement.GetProperty("total").GetInt32(), Count(page));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("(((")]
    [InlineData("code:")]
    public async Task BrokenSyntaxIsToldInANote(string query) =>
        Assert.NotEmpty((await site.PageAsync("/search?q=" + Uri.EscapeDataString(query))).QuerySelectorAll(".note"));

    [Fact]
    public async Task AnEmptyResultSaysHowToGoOn()
    {
        var page = await site.PageAsync("/search?q=ตาก&year=2567");
        Assert.Equal(0, Count(page));
        Assert.NotEmpty(page.QuerySelectorAll(".ways a"));
        Assert.Equal("ตาก", page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.NotEmpty(page.QuerySelectorAll(".chip"));
    }

    private async Task<JsonDocument> ApiAsync(string url) =>
        JsonDocument.Parse(await site.Thai.GetStringAsync(url, TestContext.Current.CancellationToken));

    private static int Count(IDocument page) =>
        Number().Match(page.QuerySelector("[role=status]")!.TextContent) is { Success: true } number
            ? int.Parse(number.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex(@"[\d,]+")]
    private static partial Regex Number();
}
