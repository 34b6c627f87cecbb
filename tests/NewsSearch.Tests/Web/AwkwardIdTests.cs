using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using NewsSearch.Indexing;
using NewsSearch.Web;

namespace NewsSearch.Tests.Web;

public sealed class AwkwardIdTests
{
    [Fact]
    public async Task AnArticleIsFoundByItsLinksWhateverItsIdIs()
    {
        string[] ids = ["ข่าว/2567/12", "a b%20c", "news?id=5&x=1#top", "เลขที่ 5+6", "https://example.org/news/5"];
        var folder = Directory.CreateTempSubdirectory("newssearch-ids-").FullName;
        try
        {
            var archive = Path.Combine(folder, "archive.jsonl");
            await File.WriteAllLinesAsync(archive, ids.Select((id, i) => JsonSerializer.Serialize(new { id, title = $"พาดหัวข่าวที่ {i}", text = $"ผู้ว่าราชการจังหวัดน่านกล่าวในงานครั้งที่ {i}" })), TestContext.Current.CancellationToken);
            await using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.UseSetting("Index:Path", Path.Combine(folder, "index")));
            var report = await site.Services.GetRequiredService<ArticleIndexer>().RunAsync([archive], cancellation: TestContext.Current.CancellationToken);
            Assert.Equal(ids.Length, report.Added);

            using var browser = site.CreateClient();
            var results = new HtmlParser().ParseDocument(await browser.GetStringAsync("/search?q=ผู้ว่าราชการจังหวัดน่าน", TestContext.Current.CancellationToken));
            var links = results.QuerySelectorAll("li.result h2 a").Select(link => link.GetAttribute("href")!).ToList();
            Assert.Equal(ids.Length, links.Distinct().Count());
            foreach (var link in links) Assert.Contains("พาดหัวข่าวที่", await browser.GetStringAsync(link, TestContext.Current.CancellationToken));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("ข่าว%2F2567%2f12", "ข่าว/2567/12")]
    [InlineData("27-NQ%2FTU", "27-NQ/TU")]
    [InlineData("001_bf37", "001_bf37")]
    public void WhatTheServerLeavesEscapedIsTheSlash(string part, string value) => Assert.Equal(value, Addresses.Unescaped(part));
}
