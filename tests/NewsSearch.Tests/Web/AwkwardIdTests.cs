using System.Text.Json;

namespace NewsSearch.Tests.Web;

public sealed class AwkwardIdTests
{
    private static readonly string[] Ids =
        ["ข่าว/2567/12", "a b%20c", "news?id=5&x=1#top", "เลขที่ 5+6", "https://example.org/news/5", "a%2Fb", "a/b", "100%", "100%25", "a%252Fb", "x%2fy/z", "50%/2", "/", "%2F", "a//b", "ก/%2F/related"];

    [Fact]
    public async Task AnArticleIsFoundByItsLinksWhateverItsIdIs()
    {
        await using var site = await ArchiveSite.ServedAsync(Ids.Select((id, i) => (id, $"พาดหัวข่าวที่ {i}", $"ผู้ว่าราชการจังหวัดน่านกล่าวในงานครั้งที่ {i}")));
        var page = await site.PageAsync("/search?q=ผู้ว่าราชการจังหวัดน่าน&similar=apart&size=100");
        var links = page.QuerySelectorAll("li.result").Select(hit => (Title: hit.QuerySelector("h2 a")!, Why: hit.QuerySelector("a[href^='/explain/']")!)).ToList();
        Assert.Equal(Ids.Length, links.Select(link => link.Title.GetAttribute("href")).Distinct().Count());
        foreach (var (title, why) in links)
        {
            Assert.Contains(title.TextContent.Trim(), (await site.PageAsync(title.GetAttribute("href")!)).QuerySelector("h1")!.TextContent);
            Assert.Contains(title.TextContent.Trim(), (await site.PageAsync(why.GetAttribute("href")!)).Body!.TextContent);
        }
        foreach (var id in Ids)
        {
            foreach (var url in new[] { "/api/articles/" + Uri.EscapeDataString(id), "/api/articles/" + Uri.EscapeDataString(id) + "/related" })
            {
                using var answer = await site.Browser.GetAsync(url, TestContext.Current.CancellationToken);
                Assert.True(answer.IsSuccessStatusCode, url);
                using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                if (json.RootElement.ValueKind is JsonValueKind.Object) Assert.Equal(id, json.RootElement.GetProperty("id").GetString());
            }
        }
    }

    [Theory]
    [InlineData("/code/27-NQ%2FTU", "/code/27-NQ/TU")]
    [InlineData("/code/27-nq%2ftu", "/code/27-NQ/TU")]
    public async Task ACodeHasOneAddressHoweverItsSlashIsWritten(string url, string address)
    {
        await using var site = await ArchiveSite.ServedAsync(("a", "ประกาศ", "จังหวัดแทงฮวาออกมติ 27-NQ/TU"));
        using var answer = await site.Browser.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal(address, answer.RequestMessage!.RequestUri!.AbsolutePath);
    }
}
