using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsSearch.Tests.Web;

/// <summary>Searches a reader saved: kept in the browser, each with what came since it was seen.</summary>
public sealed class SavedPageTests : IAsyncLifetime
{
    private ArchiveSite _site = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _site = await ArchiveSite.OfAsync(("a", "ประชุมสภาจังหวัดตาก", "สภาจังหวัดประชุมเรื่องถนน"), ("b", "ประชุมสภาจังหวัดเลย", "สภาจังหวัดประชุมเรื่องน้ำ"));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task ASavedSearchTellsWhatCameSinceUntilThatIsSeen()
    {
        Assert.Single((await _site.PageAsync("/saved")).QuerySelectorAll("#saved .note"));
        var results = await PressAsync(await _site.PageAsync("/search?q=ประชุมสภา&sort=oldest&page=1"), ".save button");
        Assert.Equal("2 ข่าว", results.QuerySelector("h1 .count")!.TextContent);
        Assert.NotNull(results.QuerySelector(".save a[href='/saved']"));
        var row = Assert.Single((await _site.PageAsync("/saved")).QuerySelectorAll(".saved li"));
        Assert.Equal(("/search?q=" + Uri.EscapeDataString("ประชุมสภา"), "ไม่มีข่าวใหม่ 2 ข่าว"), (row.QuerySelector("h2 a")!.GetAttribute("href"), Said(row)));

        await _site.AddAsync(("c", "ประชุมสภาเทศบาลเมื่อวันที่ 3 มกราคม 2540", "ข่าวเก่าที่เพิ่งเข้าคลัง"), ("d", "ตลาดนัดริมน้ำ", "ไม่เกี่ยวกัน"));
        row = Assert.Single((await _site.PageAsync("/saved")).QuerySelectorAll(".saved li"));
        Assert.Equal("ใหม่ 1 ข่าว 3 ข่าว", Said(row));
        var home = await _site.PageAsync("/");
        Assert.Equal("ใหม่ 1 ข่าว", home.QuerySelector(".saved-briefly .fresh")!.LastChild!.TextContent);
        Assert.Equal(row.QuerySelector("a.fresh")!.GetAttribute("href"), home.QuerySelector(".saved-briefly .fresh")!.GetAttribute("href"));
        var fresh = await _site.PageAsync(row.QuerySelector("a.fresh")!.GetAttribute("href")!);
        Assert.Equal(["ประชุมสภาเทศบาลเมื่อวันที่ 3 มกราคม 2540"], fresh.QuerySelectorAll(".result h2, .result h3").Select(title => title.TextContent.Trim()));
        Assert.Contains("เข้าคลังหลัง", fresh.QuerySelector(".chip")!.TextContent);
        Assert.Equal("noindex, nofollow", (await _site.PageAsync("/saved")).QuerySelector("meta[name=robots]")!.GetAttribute("content"));

        row = Assert.Single((await PressAsync(fresh, ".save form[action*=Seen] button")).QuerySelectorAll(".saved li"));
        Assert.Equal("ไม่มีข่าวใหม่ 3 ข่าว", Said(row));
    }

    [Fact]
    public async Task SeveralAreSeenAtOnceAndOneIsRemovedWithoutTheOthers()
    {
        await PressAsync(await _site.PageAsync("/search?q=ประชุมสภา"), ".save button");
        await PressAsync(await _site.PageAsync("/search?q=ถนน -ตลาด&from=2560&province=th-tak"), ".save button");
        await _site.AddAsync(("c", "ประชุมสภาเรื่องถนนในจังหวัดตาก", "จังหวัดตากซ่อมถนนในปี 2564 จังหวัดตากประชุม"));
        var saved = await _site.PageAsync("/saved");
        Assert.Equal(["ประชุมสภา", "ถนน -ตลาด · ตาก · ตั้งแต่ 2560 (2017)"], saved.QuerySelectorAll(".saved h2").Select(name => name.TextContent));
        Assert.Equal(["ใหม่ 1 ข่าว 3 ข่าว", "ใหม่ 1 ข่าว 2 ข่าว"], saved.QuerySelectorAll(".saved li").Select(Said));

        saved = await PressAsync(saved, ".all-seen button");
        Assert.Equal(["ไม่มีข่าวใหม่ 3 ข่าว", "ไม่มีข่าวใหม่ 2 ข่าว"], saved.QuerySelectorAll(".saved li").Select(Said));
        saved = await PressAsync(saved, ".saved li:first-child form[action*=Remove] button");
        Assert.Equal(["ถนน -ตลาด · ตาก · ตั้งแต่ 2560 (2017)"], saved.QuerySelectorAll(".saved h2").Select(name => name.TextContent));
        var results = await PressAsync(await _site.PageAsync("/search?q=ถนน -ตลาด&from=2560&province=th-tak"), ".save form[action*=Remove] button");
        Assert.Null(results.QuerySelector(".save a[href='/saved']"));
        Assert.Empty((await _site.PageAsync("/saved")).QuerySelectorAll(".saved li"));
    }

    [Fact]
    public async Task WhatComesWhileTheListIsReadIsNotMarkedAsSeen()
    {
        await PressAsync(await _site.PageAsync("/search?q=ประชุม"), ".save button");
        await _site.AddAsync(("c", "ประชุมครั้งที่สาม", "ข่าวที่เห็นในรายการ"));
        var list = await _site.PageAsync("/saved");
        var results = await _site.PageAsync(list.QuerySelector(".saved a.fresh")!.GetAttribute("href")!);
        await _site.AddAsync(("d", "ประชุมครั้งที่สี่", "ข่าวที่มาทีหลัง"));
        Assert.Equal("ใหม่ 1 ข่าว 4 ข่าว", Said((await PressAsync(list, ".saved form[action*=Seen] button")).QuerySelector(".saved li")!));
        Assert.Equal("ใหม่ 1 ข่าว 4 ข่าว", Said((await PressAsync(results, ".save form[action*=Seen] button")).QuerySelector(".saved li")!));
    }

    [Fact]
    public async Task WhatFindsNothingYetCanBeWaitedFor()
    {
        await PressAsync(await _site.PageAsync("/search?q=ประชุม ไฟไหม้ โรงงาน"), ".save button");
        await _site.AddAsync(("c", "ประชุมเรื่องโรงงาน", "ไม่มีเหตุใด"));
        Assert.Equal("ไม่มีข่าวใหม่ 0 ข่าว", Said((await _site.PageAsync("/saved")).QuerySelector(".saved li")!));
        await _site.AddAsync(("d", "ประชุมเรื่องไฟไหม้โรงงาน", "เพลิงสงบแล้ว"));
        Assert.Equal("ใหม่ 1 ข่าว 1 ข่าว", Said((await _site.PageAsync("/saved")).QuerySelector(".saved li")!));
    }

    [Fact]
    public async Task ThereIsRoomForManyAndNoMoreThanThereIsRoomForIsKept()
    {
        var kept = 0;
        for (; kept <= 41; kept++)
        {
            var page = await PostAsync("/saved", $"?q=โครงการพัฒนาจังหวัดลำดับที่ {kept}&province=th-tak");
            if (page.QuerySelector("#saved") is null) continue;
            Assert.Contains("40", page.QuerySelector(".note[role=status]")!.TextContent);
            break;
        }
        Assert.Equal(40, kept);
        Assert.Equal(40, (await _site.PageAsync("/saved")).QuerySelectorAll(".saved li").Length);
    }

    [Theory]
    [InlineData("cross-site", null, HttpStatusCode.Forbidden)]
    [InlineData("same-site", null, HttpStatusCode.Forbidden)]
    [InlineData("same-origin", null, HttpStatusCode.OK)]
    [InlineData(null, "https://example.org", HttpStatusCode.Forbidden)]
    [InlineData(null, "null", HttpStatusCode.Forbidden)]
    [InlineData(null, "http://localhost", HttpStatusCode.OK)]
    public async Task AFormOfAnotherSiteSavesNothing(string? from, string? origin, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/saved") { Content = new FormUrlEncodedContent([new("ask", "?q=ถนน")]) };
        if (from is not null) request.Headers.Add("Sec-Fetch-Site", from);
        if (origin is not null) request.Headers.Add("Origin", origin);
        using var response = await _site.Browser.SendAsync(request, Cancellation);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, (await _site.PageAsync("/saved")).QuerySelectorAll(".saved li").Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?page=3")]
    [InlineData("?added=2026-11-27")]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/?a=b")]
    public async Task WhatAsksNothingIsNotSavedAndLeadsNowhereElse(string ask)
    {
        var page = await PostAsync("/saved", ask);
        Assert.Empty(page.QuerySelectorAll(".save"));
        Assert.Empty((await _site.PageAsync("/saved")).QuerySelectorAll(".saved li"));
    }

    [Theory]
    [InlineData("!!!!")]
    [InlineData("AAAA")]
    [InlineData("q1NIVLJSKlHSUUpSslIKVrJSqgUA")]
    public async Task ACookieThatIsNoneOfOursIsAnEmptyList(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/saved");
        request.Headers.Add("Cookie", "saved=" + cookie);
        using var response = await _site.Browser.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Cancellation)).QuerySelectorAll(".saved li"));
    }

    // What a browser does with a button: posts its form with its own value and follows where that leads.
    private async Task<IDocument> PressAsync(IDocument page, string button)
    {
        var pressed = page.QuerySelector(button)!;
        var form = pressed.Closest("form")!;
        Dictionary<string, string> fields = form.QuerySelectorAll("input[type=hidden]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value")!);
        if (pressed.GetAttribute("name") is { } name) fields[name] = pressed.GetAttribute("value")!;
        using var response = await _site.Browser.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(fields), Cancellation);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Cancellation));
    }

    private async Task<IDocument> PostAsync(string url, string ask)
    {
        using var response = await _site.Browser.PostAsync(url, new FormUrlEncodedContent([new("ask", ask)]), Cancellation);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Cancellation));
    }

    private static string Said(IElement row) => string.Join(' ', row.QuerySelectorAll(".what > :not([class]), .what .fresh").Take(2).Select(part => part.LastChild!.TextContent));
}
