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
    [InlineData("/province/vn-ninh-thuan", 1)]
    [InlineData("/code/27-NQ/TU", 1)]
    [InlineData("/search?q=คณะกรรมการ", 4)]
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
    public async Task ArticlesComeNewestFirstAndDatesAreCommonEra()
    {
        var days = (await FeedAsync("/feed")).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "updated")!.Value[..10]).ToList();
        // The one article of the sample without any date has no place in an order of time.
        Assert.Equal(4, days.Count);
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.All(days, day => Assert.StartsWith("20", day));
    }

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
