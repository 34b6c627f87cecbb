using System.Net;
using System.Text.Json;

namespace NewsSearch.Tests.Web;

[Collection(nameof(WebSite))]
public sealed class ApiTests(WebSite site)
{
    [Fact]
    public async Task MachineDatesAreCommonWhateverTheLanguage()
    {
        foreach (var browser in new[] { site.Thai, site.English })
        {
            using var article = await JsonAsync("/api/articles/003_4456ffe15fea6dc9", browser);
            Assert.Equal("2022-12-03", article.RootElement.GetProperty("published").GetString());
            Assert.Equal("2022-05-19", article.RootElement.GetProperty("event").GetString());
            Assert.Equal(2022, article.RootElement.GetProperty("year").GetInt32());
        }
        using var found = await JsonAsync("/api/search?from=2565-99&year=2565", site.Thai);
        Assert.All(found.RootElement.GetProperty("hits").EnumerateArray(), hit => Assert.Equal(2022, hit.GetProperty("year").GetInt32()));
    }

    [Theory]
    [InlineData("from=2022-12-03&to=2022-12-03")]
    [InlineData("from=3/12/2565&to=3/12/2565")]
    public async Task ASpanOfDaysHoldsWhatWasPublishedThen(string span)
    {
        using var found = await JsonAsync("/api/search?" + span, site.Thai);

        Assert.NotEmpty(found.RootElement.GetProperty("hits").EnumerateArray());
        Assert.All(found.RootElement.GetProperty("hits").EnumerateArray(), hit => Assert.Equal("2022-12-03", hit.GetProperty("published").GetString()));
        Assert.Empty(found.RootElement.GetProperty("notes").EnumerateArray());
    }

    [Fact]
    public async Task ASearchHasTheFieldsOfTheContract()
    {
        using var found = await JsonAsync("/api/search?q=แผน&size=2", site.Thai);
        var root = found.RootElement;
        Assert.Equal("แผน", root.GetProperty("query").GetString());
        Assert.Equal(2, root.GetProperty("size").GetInt32());
        Assert.Equal(1, root.GetProperty("page").GetInt32());
        Assert.True(root.GetProperty("tookMs").GetDouble() >= 0);
        foreach (var list in new[] { "hits", "notes", "suggestions" }) Assert.Equal(JsonValueKind.Array, root.GetProperty(list).ValueKind);
        var hit = root.GetProperty("hits")[0];
        foreach (var field in new[] { "id", "title", "url", "source", "published", "year", "score", "snippet", "provinces", "officials", "codes" }) Assert.True(hit.TryGetProperty(field, out _), field);
        Assert.Contains("<mark>", hit.GetProperty("snippet").GetString());
        foreach (var facet in NewsSearch.Search.Facets.All) Assert.True(root.GetProperty("facets").TryGetProperty(facet, out _), facet);
    }

    [Fact]
    public async Task AnEntityTellsWhatThePageOffers()
    {
        using var found = await JsonAsync("/api/search?q=" + Uri.EscapeDataString("แผน 2567"), site.Thai);
        var year = Assert.Single(found.RootElement.GetProperty("entities").EnumerateArray(), entity => entity.GetProperty("facet").GetString() == "year");
        using var taken = await JsonAsync("/api/search?year=2024&q=" + Uri.EscapeDataString(year.GetProperty("rest").GetString()!), site.Thai);
        Assert.Equal("แผน", year.GetProperty("rest").GetString());
        Assert.Equal(taken.RootElement.GetProperty("total").GetInt32(), year.GetProperty("offered").GetInt32());
        using var all = await JsonAsync("/api/search?year=2024", site.Thai);
        Assert.Equal(all.RootElement.GetProperty("total").GetInt32(), year.GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("page=1", true)]
    [InlineData("page=2&size=1", false)]
    public async Task WhatAQueryNamesTheFirstPageTells(string page, bool told)
    {
        using var found = await JsonAsync($"/api/search?{page}&q=" + Uri.EscapeDataString("แผน 2567"), site.Thai);
        Assert.NotEqual(0, found.RootElement.GetProperty("hits").GetArrayLength());
        Assert.Equal(told, found.RootElement.GetProperty("entities").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("2", 1)]
    [InlineData("3", 0)]
    [InlineData("100001", 0)]
    [InlineData("2147483647", 0)]
    public async Task WhoReadsPageAfterPageComesToAnEnd(string page, int hits)
    {
        using var found = await JsonAsync("/api/search?year=2024&size=2&page=" + page, site.Thai);
        Assert.Equal((3, page, hits), (found.RootElement.GetProperty("total").GetInt32(), found.RootElement.GetProperty("page").ToString(), found.RootElement.GetProperty("hits").GetArrayLength()));
        var results = await site.PageAsync("/search?year=2024&size=2&page=" + page);
        Assert.Equal(1, results.QuerySelectorAll("li.result").Length);
        Assert.Equal(hits == 0, results.QuerySelectorAll(".note").Any(note => note.TextContent.Contains("หน้าสุดท้าย", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("province=nope", "province=nope")]
    [InlineData("province=nope&province=vn-ninh-thuan", "province=nope")]
    [InlineData("missing=-foo", "missing=-foo")]
    [InlineData("official=dao-xuan-yen&province=vn-ninh-thuan", null)]
    [InlineData("year=1999&from=2560", null)]
    public async Task AValueThatNothingHasIsTold(string asked, string? named)
    {
        using var found = await JsonAsync("/api/search?" + asked, site.English);
        var notes = found.RootElement.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!).Where(note => note.Contains("has this value", StringComparison.Ordinal));
        Assert.Equal(named is null ? [] : [named + ": no article of the archive has this value."], notes);
    }

    [Fact]
    public async Task EveryMentionPointsIntoTheText()
    {
        using var article = await JsonAsync("/api/articles/001_bf37be064a9d8434", site.Thai);
        var text = article.RootElement.GetProperty("text").GetString()!;
        foreach (var list in new[] { "officials", "provinces", "codes" })
        {
            foreach (var mention in article.RootElement.GetProperty(list).EnumerateArray().SelectMany(thing => thing.GetProperty("mentions").EnumerateArray()))
            {
                Assert.InRange(mention.GetProperty("start").GetInt32() + mention.GetProperty("length").GetInt32(), 1, text.Length);
            }
        }
        Assert.All(article.RootElement.GetProperty("years").EnumerateArray(), year =>
            Assert.Equal(year.GetProperty("text").GetString(), text.Substring(year.GetProperty("start").GetInt32(), year.GetProperty("length").GetInt32())));
    }

    [Fact]
    public async Task RelatedCoverageHasReasons()
    {
        using var related = await JsonAsync("/api/articles/000_6db8a0e58d9bf9ce/related?size=3", site.Thai);
        Assert.InRange(related.RootElement.GetArrayLength(), 0, 3);
        Assert.All(related.RootElement.EnumerateArray(), one => Assert.NotEqual(0, one.GetProperty("reasons").GetArrayLength()));
    }

    [Theory]
    [InlineData("/api/articles/none")]
    [InlineData("/api/articles/none/related")]
    [InlineData("/api/nothing")]
    public async Task WhatIsNotThereIsAProblem(string url)
    {
        using var response = await site.Thai.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(404, problem.RootElement.GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("dao x", "official", "dao-xuan-yen")]
    [InlineData("เดา", "official", "dao-xuan-yen")]
    [InlineData("84-k", "code", "84-KH/HDND-BTGTU")]
    [InlineData("thanh h", "province", "vn-thanh-hoa")]
    public async Task WhatIsTypedIsCompleted(string typed, string kind, string value)
    {
        using var found = await JsonAsync("/api/complete?q=" + Uri.EscapeDataString(typed), site.English);
        Assert.Equal(typed, found.RootElement.GetProperty("query").GetString());
        var suggestion = Assert.Single(found.RootElement.GetProperty("suggestions").EnumerateArray(), one => one.GetProperty("value").GetString() == value);
        Assert.Equal(kind, suggestion.GetProperty("kind").GetString());
        Assert.Equal(1, suggestion.GetProperty("count").GetInt32());
        foreach (var field in new[] { "text", "label", "note" }) Assert.True(suggestion.TryGetProperty(field, out _), field);
    }

    [Fact]
    public async Task NothingTypedCompletesToNothing()
    {
        using var found = await JsonAsync("/api/complete", site.Thai);
        Assert.Empty(found.RootElement.GetProperty("suggestions").EnumerateArray());
    }

    [Fact]
    public async Task TheApiDescribesItself()
    {
        using var description = await JsonAsync("/openapi/v1.json", site.Thai);
        var paths = description.RootElement.GetProperty("paths");
        Assert.Equal(
            ["/api/articles/{id}", "/api/articles/{id}/related", "/api/batch", "/api/complete", "/api/export.bib", "/api/export.csv", "/api/export.jsonl", "/api/search", "/feed", "/healthz"],
            paths.EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.All(paths.EnumerateObject(), path => Assert.Equal(path.Name == "/api/batch" ? "post" : "get", Assert.Single(path.Value.EnumerateObject()).Name));
        Assert.Equal("integer page, integer size", string.Join(", ", Parameters("/api/search").Where(parameter => Type(parameter) == "integer").Select(parameter => $"{Type(parameter)} {parameter.GetProperty("name")}")));
        Assert.All(Parameters("/feed").Where(parameter => NewsSearch.Search.Facets.All.Contains(parameter.GetProperty("name").GetString()!)), parameter => Assert.Equal("array", Type(parameter)));
        Assert.Equal(["id", "size"], Parameters("/api/articles/{id}/related").Select(parameter => parameter.GetProperty("name").GetString()));
        foreach (var path in new[] { "/api/articles/{id}", "/api/articles/{id}/related" }) Assert.True(paths.GetProperty(path).GetProperty("get").GetProperty("responses").TryGetProperty("404", out _), path);
        Assert.DoesNotContain("IReadOnlyList", description.RootElement.GetRawText());
        foreach (var path in new[] { "/api/search", "/api/export.csv" })
        {
            var parameters = paths.GetProperty(path).GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ToList();
            Assert.Contains("codeType", parameters);
            Assert.Equal(path == "/api/search", parameters.Contains("page"));
        }
        Assert.Equal("array", paths.GetProperty("/api/batch").GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("type").GetString());
        Assert.True(paths.GetProperty("/api/export.csv").GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty("text/csv", out _));

        IEnumerable<JsonElement> Parameters(string path) => paths.GetProperty(path).GetProperty("get").GetProperty("parameters").EnumerateArray();

        static string? Type(JsonElement parameter) => parameter.GetProperty("schema").GetProperty("type").GetString();
    }

    [Fact]
    public async Task TheSiteIsHealthy()
    {
        using var health = await JsonAsync("/healthz", site.Thai);
        Assert.Equal(5, health.RootElement.GetProperty("articles").GetInt32());
    }

    private static async Task<JsonDocument> JsonAsync(string url, HttpClient browser)
    {
        using var response = await browser.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
