using System.Net;

namespace NewsSearch.Tests.Web;

[Collection(nameof(WebSite))]
public sealed class PagesTests(WebSite site)
{
    /// <summary>One of each page; the ids are of the sample archive.</summary>
    public static TheoryData<string> Pages =>
    [
        "/", "/?era=other", "/help",
        "/search", "/search?q=แผน", "/search?q=แผน&year=2567", "/search?q=Dao+Xuan+Yen", "/search?q=ตาก", "/search?more=official", "/search?sort=newest&page=2&size=2",
        "/article/000_6db8a0e58d9bf9ce", "/article/001_bf37be064a9d8434", "/article/002_0eedbb14c7e0614c", "/article/003_4456ffe15fea6dc9", "/article/004_6e9a42e0adf372cb",
        "/article/001_bf37be064a9d8434?marks=off",
        "/official/dao-xuan-yen", "/province/vn-ninh-thuan", "/province/th-chanthaburi", "/province/th-phuket", "/code/27-NQ/TU", "/code/84-KH/HDND-BTGTU", "/year/2024", "/year/1999",
    ];

    [Theory, MemberData(nameof(Pages))]
    public async Task EveryPageAnswersInBothLanguages(string url)
    {
        foreach (var (browser, language) in new[] { (site.Thai, "th"), (site.English, "en") })
        {
            using var response = await browser.GetAsync(url, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var page = await site.PageAsync(url, browser);
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.NotEmpty(page.Title!);
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task NothingIsLoadedFromElsewhereAndNothingIsInline(string url)
    {
        var page = await site.PageAsync(url);
        Assert.All(page.QuerySelectorAll("link[href], script[src], img[src]"), e => Assert.StartsWith("/", e.GetAttribute("href") ?? e.GetAttribute("src")));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task EveryIdIsThereOnceAndEveryLinkWithinThePageHasItsPlace(string url)
    {
        var page = await site.PageAsync(url);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("a[href^='#'], use[href^='#']"), e => Assert.Contains(e.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), e => Assert.Contains(e.GetAttribute("aria-labelledby"), ids));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task EveryLinkOfTheSiteLeadsSomewhere(string url)
    {
        var page = await site.PageAsync(url);
        var links = page.QuerySelectorAll("main a[href^='/']").Select(e => e.GetAttribute("href")!.Split('#')[0]).Distinct().ToList();
        // The results link to hundreds of states; a sample of them will do.
        foreach (var link in links.Where((_, at) => links.Count < 40 || at % (links.Count / 20) == 0))
        {
            using var response = await site.Thai.GetAsync(link, TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, $"{url} links to {link}: {(int)response.StatusCode}");
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task EveryDateShownIsInBothErasAndMachineDatesAreCommon(string url)
    {
        var page = await site.PageAsync(url);
        Assert.All(page.QuerySelectorAll("time"), time =>
        {
            var machine = time.GetAttribute("datetime")!;
            var year = int.Parse(machine[..4]);
            Assert.InRange(year, 1800, 2200);
            Assert.Contains((year + 543).ToString(), time.TextContent);
            Assert.Contains(machine[..4], time.TextContent);
        });
    }

    [Theory]
    [InlineData("/article/none")]
    [InlineData("/article/..%2f..%2fetc%2fpasswd")]
    [InlineData("/official/nobody")]
    [InlineData("/official/dao-suan-yen")]
    [InlineData("/province/vn-nowhere")]
    [InlineData("/code/1-XX/YY")]
    [InlineData("/article/")]
    [InlineData("/official/%20")]
    [InlineData("/official/%0A%0D")]
    [InlineData("/province/%E3%80%80")]
    [InlineData("/article")]
    [InlineData("/year/67")]
    [InlineData("/year/x")]
    [InlineData("/nothing/here")]
    public async Task AnUnknownThingIsA404WithWaysOn(string url)
    {
        using var response = await site.Thai.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await site.PageAsync(url);
        Assert.NotEmpty(page.QuerySelectorAll("main a[href='/']"));
        Assert.NotNull(page.QuerySelector("form[action='/search'] input[name=q]"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/year/2567", "/year/2024")]
    [InlineData("/year/๒๕๖๗", "/year/2024")]
    [InlineData("/code/84-KH/HĐND-BTGTU", "/code/84-KH/HDND-BTGTU")]
    [InlineData("/code/84-kh/hdnd-btgtu", "/code/84-KH/HDND-BTGTU")]
    [InlineData("/code", "/codes")]
    [InlineData("/code/", "/codes")]
    [InlineData("/province/VN-NINH-THUAN", "/province/vn-ninh-thuan")]
    public async Task AThingHasOneAddress(string url, string canonical)
    {
        using var response = await site.Thai.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(canonical, response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/official/เดา-ซวน-เยน", "/official/dao-xuan-yen")]
    [InlineData("/official/đào-xuân-yến", "/official/dao-xuan-yen")]
    public async Task AnIdMadeOfASpellingLeadsToThePersonWhoseItIsNow(string url, string now)
    {
        using var response = await site.Thai.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Redirect, now), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("/official/dao-xuan-yen", "แผน")]
    [InlineData("/province/vn-ninh-thuan", "คำสั่ง")]
    public async Task DocumentsStandUnderTheirTypes(string url, string type)
    {
        var headings = (await site.PageAsync(url)).QuerySelectorAll(".by-type h3").Select(heading => heading.TextContent).ToList();
        Assert.Contains(type, headings);
        Assert.Equal(headings.Distinct(), headings);
    }

    [Fact]
    public async Task TheLanguageFollowsTheSwitchThenTheCookieThenTheBrowser()
    {
        Assert.Equal("en", await LanguageAsync("/help?lang=en", "th", null));
        Assert.Equal("en", await LanguageAsync("/help", "th", "lang=en"));
        Assert.Equal("th", await LanguageAsync("/help", "de,th;q=0.5,en;q=0.2", null));
        Assert.Equal("en", await LanguageAsync("/help", "de,th;q=0.2,en-GB;q=0.5", null));
        Assert.Equal("th", await LanguageAsync("/help", "de", null));
        Assert.Equal("th", await LanguageAsync("/help?lang=xx", "", "lang=%3Cscript%3E"));
    }

    [Fact]
    public async Task TheSwitchIsRememberedInACookie()
    {
        using var response = await site.Thai.GetAsync("/help?lang=en", TestContext.Current.CancellationToken);
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("lang=en;", cookie);
        Assert.Contains("httponly", cookie);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=แผน")]
    [InlineData("/nothing")]
    [InlineData("/api/search?q=แผน")]
    [InlineData("/css/base.css")]
    public async Task EveryAnswerCarriesTheHeaders(string url)
    {
        using var response = await site.Thai.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Contains("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.DoesNotContain("unsafe", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/article/zzz", "/article/zzz?lang=vi")]
    [InlineData("/nothing?q=%E0%B8%81&lang=th", "/nothing?q=%E0%B8%81&lang=vi")]
    [InlineData("/search?q=%E0%B8%81&lang=th", "/search?q=%E0%B8%81&lang=vi")]
    public async Task TheSwitchKeepsTheAddressOfAnErrorToo(string url, string switched) =>
        Assert.Equal(switched, (await site.PageAsync(url)).QuerySelector(".languages a[hreflang=vi]")!.GetAttribute("href"));

    [Theory]
    [InlineData("/article/003_4456ffe15fea6dc9", "")]
    [InlineData("/official/dao-xuan-yen", "Dao Xuan Yen")]
    [InlineData("/province/vn-ninh-thuan", "Ninh Thuận")]
    public async Task APageSaysInASentenceWhatItIsAbout(string url, string about)
    {
        var description = (await site.PageAsync(url, site.English)).QuerySelector("meta[name=description]")!.GetAttribute("content")!;
        Assert.InRange(description.Length, 20, 200);
        Assert.Contains(about, description);
    }

    private async Task<string?> LanguageAsync(string url, string languages, string? cookie)
    {
        using var browser = site.CreateDefaultClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (languages.Length > 0) request.Headers.AcceptLanguage.ParseAdd(languages);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        using var response = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).DocumentElement.GetAttribute("lang");
    }

    [Fact]
    public async Task TheWordsOfAThaiNameAreNotBroken()
    {
        var thai = await site.PageAsync("/search?q=จันทบุรี", site.Thai);
        var english = await site.PageAsync("/search?q=จันทบุรี", site.English);

        Assert.Equal("สุธี ทองแย้ม", thai.QuerySelector(".tags a[href^='/official/']")!.TextContent.Replace("บุคคล", "").Trim());
        Assert.All([thai, english], page => Assert.Equal(["สุธี", "ทองแย้ม"], page.QuerySelectorAll(".tags .word").Take(2).Select(word => word.TextContent)));
        Assert.All(english.QuerySelectorAll(".tags .words"), word => Assert.Equal("th", word.GetAttribute("lang")));
    }
}
