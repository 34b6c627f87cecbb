namespace NewsSearch.Tests.Web;

/// <summary>A circular that is named by its number alone has the shortest code there is.</summary>
public sealed class ShortCodeTests
{
    [Theory]
    [InlineData("/code/ว21")]
    [InlineData("/api/complete?q=ว")]
    [InlineData("/api/complete?q=มติ")]
    [InlineData("/codes?q=ว21")]
    [InlineData("/search?q=ว21")]
    [InlineData("/search?q=code:ว21")]
    public async Task EveryPageTakesIt(string path)
    {
        await using var site = await ArchiveSite.OfAsync(
            ("1", "ก.ค.ศ. ประกาศหลักเกณฑ์", "ที่ประชุมเห็นชอบหลักเกณฑ์การคัดเลือกผู้อำนวยการสถานศึกษา ตามหนังสือ ว 21 และมติคณะรัฐมนตรีเมื่อวันที่ 12 พฤษภาคม 2563"));

        Assert.Equal(System.Net.HttpStatusCode.OK, (await site.Browser.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Contains("ว21", await site.Browser.GetStringAsync(new Uri("/api/search?q=" + Uri.EscapeDataString("หลักเกณฑ์"), UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
