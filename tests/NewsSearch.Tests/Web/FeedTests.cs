using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Web;

[Collection(nameof(WebSite))]
public sealed class FeedTests(WebSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/official/dao-xuan-yen", 1)]
    [InlineData("/province/vn-ninh-thuan", 2)]
    [InlineData("/code/27-NQ/TU", 1)]
    [InlineData("/search?q=คณะกรรมการ", 5)]
    public async Task APageNamesItsFeedAndTheFeedHoldsItsArticles(string url, int articles)
    {
        var page = await site.PageAsync(url);
        var href = page.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href")!;
        var feed = await FeedAsync(href);
        Assert.Equal(articles, feed.Elements(Atom + "entry").Count());
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value);
            Assert.Contains("/article/", entry.Element(Atom + "id")!.Value);
            Assert.True(DateTimeOffset.TryParse(entry.Element(Atom + "updated")!.Value, out _));
        }
    }

    [Fact]
    public async Task AFeedIsCalledByWhatItFollowsInTheReadersLanguage() =>
        Assert.StartsWith("เดา ซวน เยน", (await FeedAsync("/feed?official=dao-xuan-yen")).Element(Atom + "title")!.Value);

    [Fact]
    public async Task WhatCameLastComesFirstWhateverItsDayAndDatesAreCommonEra()
    {
        await using var archive = await ArchiveSite.OfAsync(("a", "ประชุมสภาจังหวัด", "ข่าวแรก"), ("b", "ประชุมสภาตำบล", "ข่าวที่สอง"));
        await archive.AddAsync(("c", "ประชุมวันที่ 1 มกราคม 2540", "ข่าวเก่าที่เพิ่งเข้าคลัง"));
        var feed = XDocument.Parse(await archive.Browser.GetStringAsync("/feed?q=ประชุม", TestContext.Current.CancellationToken)).Root!;
        Assert.Equal(["c", "a", "b"], feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value.Split('/')[^1]));
        var times = feed.Elements(Atom + "entry").Select(entry => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(times.OrderDescending(), times);
        Assert.All(times, time => Assert.InRange(time, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddMinutes(1)));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.StartsWith("2021-03-04", entry.Element(Atom + "published")!.Value));
    }

    [Fact]
    public async Task AnEntryIsCalledTheSameWhereverTheSiteHasMoved()
    {
        foreach (var scheme in new[] { "http", "https" })
        {
            var feed = XDocument.Parse(await site.Thai.GetStringAsync($"{scheme}://news.example.org/feed?official=dao-xuan-yen", TestContext.Current.CancellationToken)).Root!;
            Assert.Equal("tag:newssearch,2026:/feed?official=dao-xuan-yen", feed.Element(Atom + "id")!.Value);
            Assert.Equal("tag:newssearch,2026:/article/001_bf37be064a9d8434", feed.Element(Atom + "entry")!.Element(Atom + "id")!.Value);
            Assert.StartsWith(scheme + "://news.example.org/article/", feed.Element(Atom + "entry")!.Element(Atom + "link")!.Attribute("href")!.Value);
        }
    }

    [Theory]
    [InlineData(@"วิทยุ\u000bแห่งประเทศไทย", "วิทยุแห่งประเทศไทย")]
    [InlineData(@"ข่าว\u0000", "ข่าว")]
    public async Task WhatXmlCannotHoldKeepsNoFeedFromBeingRead(string source, string name)
    {
        await using var archive = await ArchiveSite.OfAsync();
        await archive.AddLinesAsync($$"""{"id":"a","title":"ประชุมสภา\u0001จังหวัด","date":"2021-03-04","source":"{{source}}","text":"ข่าว\u0002แรก"}""");
        var feed = XDocument.Parse(await archive.Browser.GetStringAsync("/feed", TestContext.Current.CancellationToken)).Root!;
        Assert.Equal(name, feed.Element(Atom + "entry")!.Element(Atom + "author")!.Element(Atom + "name")!.Value);
    }

    [Fact]
    public async Task AFeedIsReadBySomebodyWhoCallsTheSiteNothing()
    {
        var answer = await site.Server.SendAsync(context => (context.Request.Path, context.Request.Host) = ("/feed", default), TestContext.Current.CancellationToken);
        Assert.Equal(200, answer.Response.StatusCode);
    }

    [Fact]
    public async Task AFeedHoldsNothingButWhatMatchesAsTyped() =>
        Assert.Empty((await FeedAsync("/feed?q=" + Uri.EscapeDataString("แผน ไฟไหม้โรงงานน้ำตาล"))).Elements(Atom + "entry"));

    [Fact]
    public async Task AFeedOfNothingIsAFeedWithoutEntriesAsOldAsTheArchive()
    {
        var feed = await FeedAsync("/feed?q=กกกกกกกก&official=nobody");
        Assert.Empty(feed.Elements(Atom + "entry"));
        Assert.Equal((await FeedAsync("/feed")).Element(Atom + "updated")!.Value, feed.Element(Atom + "updated")!.Value);
    }

    [Theory]
    [InlineData("/feed", 1)]
    [InlineData("/api/search", 5)]
    public async Task AFeedAsksTheIndexOnceAndAnAnswerOnceMoreForEachOfferAndItsThing(string path, int searches)
    {
        var index = new CountedIndex(SeedArchive.Shared.Index);
        await using var counted = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddTransient(_ => SeedArchive.Shared.Installation.Search(index))));
        using var browser = counted.CreateClient();
        await browser.GetStringAsync(path + "?q=" + Uri.EscapeDataString("แผน เดา ซวน เยน 2567"), TestContext.Current.CancellationToken);
        Assert.Equal(searches, index.Searches);
    }

    private async Task<XElement> FeedAsync(string url)
    {
        using var response = await site.Thai.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
    }
}
