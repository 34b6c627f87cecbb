using System.Text.Json;

namespace NewsSearch.Tests.Web;

/// <summary>How pages and the API show copies of one story: nine of one flood, and one article more.</summary>
public sealed class CopiesOnPageTests : IAsyncLifetime
{
    private const int Copies = 9;

    private const string Flood = "น้ำป่าไหลหลากเข้าท่วมหมู่บ้านริมคลองสามตำบลตั้งแต่เช้ามืด เจ้าหน้าที่เทศบาลนำเรือท้องแบนเข้าอพยพผู้สูงอายุและเด็กออกจากบ้านเรือน 120 หลังคาเรือน "
        + "นายอำเภอสั่งเปิดศูนย์พักพิงชั่วคราวที่โรงเรียนประจำตำบล พร้อมระดมเครื่องสูบน้ำ 8 เครื่องเร่งระบายน้ำลงสู่แม่น้ำ คาดว่าระดับน้ำจะกลับสู่ปกติภายในสามวัน";

    private ArchiveSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await ArchiveSite.OfAsync(
        Enumerable.Range(1, Copies).Select(i => ($"flood-{i}", $"น้ำท่วมสามตำบล ฉบับสำนักข่าว {(char)('ก' + i)}", Flood)).Append(("market", "ตลาดนัดริมแม่น้ำ", "ตลาดนัดริมแม่น้ำเปิดขายผลไม้ของเกษตรกรทุกวันเสาร์")));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task CopiesAreOneRowThatOpens()
    {
        var page = await _site.PageAsync("/search?q=แม่น้ำ");
        Assert.Equal("10 ข่าว", page.QuerySelector("h1 .count")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("li.result").Length);
        var copies = Assert.Single(page.QuerySelectorAll("li.result details.similar"));
        Assert.Equal("ข่าวเดียวกันอีก 8 ฉบับ", copies.QuerySelector("summary")!.TextContent);
        Assert.Equal(5, copies.QuerySelectorAll("li").Length);
        Assert.All(copies.QuerySelectorAll("li"), copy => Assert.Matches("ข้อความตรงกัน (9[0-9]|100)%", copy.TextContent));
        Assert.Contains("1–2 จาก 2", page.QuerySelector(".pagination")!.TextContent);

        // What a row has no room for the article's page lists.
        var all = copies.QuerySelectorAll("a")[^1];
        Assert.Equal("ดูฉบับอื่นในหน้าข่าว รวม 8 ฉบับ", all.TextContent);
        var article = await _site.PageAsync(all.GetAttribute("href")!.Replace("#copies", "", StringComparison.Ordinal));
        Assert.Equal(8, article.QuerySelectorAll("#copies li").Length);
    }

    [Fact]
    public async Task TheyAreSetApartAndPutTogetherByALink()
    {
        var together = await _site.PageAsync("/search?q=แม่น้ำ");
        Assert.Contains("รวมฉบับซ้ำของข่าวเดียวกันแล้ว 8 ฉบับ", together.QuerySelector(".list-bar")!.TextContent);
        var apart = await _site.PageAsync(together.QuerySelector(".list-bar span a")!.GetAttribute("href")!);
        Assert.Equal(10, apart.QuerySelectorAll("li.result").Length);
        Assert.Empty(apart.QuerySelectorAll(".similar"));
        Assert.Equal("/search?q=" + Uri.EscapeDataString("แม่น้ำ"), apart.QuerySelector(".list-bar span:last-child a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task TheApiGivesEveryArticleUnlessItIsAsked()
    {
        using var apart = JsonDocument.Parse(await _site.Browser.GetStringAsync("/api/search?q=แม่น้ำ", TestContext.Current.CancellationToken));
        Assert.Equal((10, 10), (apart.RootElement.GetProperty("total").GetInt32(), apart.RootElement.GetProperty("hits").GetArrayLength()));
        using var together = JsonDocument.Parse(await _site.Browser.GetStringAsync("/api/search?q=แม่น้ำ&similar=together", TestContext.Current.CancellationToken));
        Assert.Equal((10, 2, 2), (together.RootElement.GetProperty("total").GetInt32(), together.RootElement.GetProperty("rows").GetInt32(), together.RootElement.GetProperty("hits").GetArrayLength()));
        var row = Assert.Single(together.RootElement.GetProperty("hits").EnumerateArray(), hit => hit.GetProperty("copyCount").GetInt32() > 0);
        Assert.Equal((8, 5), (row.GetProperty("copyCount").GetInt32(), row.GetProperty("copies").GetArrayLength()));
    }

    [Fact]
    public async Task AFeedHasEveryCopy()
    {
        var feed = await _site.Browser.GetStringAsync("/feed?q=แม่น้ำ", TestContext.Current.CancellationToken);
        Assert.Equal(10, feed.Split("<entry>").Length - 1);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/year/2021")]
    public async Task AShortListSaysThatALineStandsForCopies(string url)
    {
        var lines = (await _site.PageAsync(url)).QuerySelectorAll(".briefs li");
        Assert.Equal(2, lines.Length);
        var said = Assert.Single(lines.SelectMany(line => line.QuerySelectorAll("a[href$='#copies']")));
        Assert.Equal("ข่าวเดียวกันอีก 8 ฉบับ", said.TextContent);
        Assert.StartsWith(lines.Single(line => line.Contains(said)).QuerySelector("a")!.GetAttribute("href")!, said.GetAttribute("href"));
    }
}
