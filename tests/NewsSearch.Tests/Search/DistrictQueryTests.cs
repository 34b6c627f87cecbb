using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>Districts and circulars as a field of their own: in any spelling, and nothing else that is written so.</summary>
public sealed class DistrictQueryTests
{
    private static readonly (string Id, string Title, string Text)[] News =
    [
        ("1", "น้ำท่วมชายแดน", "ฝนตกหนักที่แม่สอดตั้งแต่เช้า ประชาชนอพยพ"),
        ("2", "ผู้ว่าฯ แพร่ตรวจถนน", "ผู้ว่าราชการจังหวัดแพร่ตรวจถนนในอำเภอลอง"),
        ("3", "ลองของใหม่", "ชาวบ้านลองปลูกพืชใหม่ เป็น long-term plan"),
        ("4", "Flood in Mae Sot", "Heavy rain in Mae Sot, Tak"),
        ("5", "ก.ค.ศ. ประกาศหลักเกณฑ์", "เห็นชอบหลักเกณฑ์ ตามหนังสือ ว 21/2560 แล้ว"),
        ("6", "กรมบัญชีกลางแจ้งเวียน", "แจ้งตามหนังสือ ด่วนที่สุด ที่ กค 0405.2/ว 119 ลงวันที่ 7 มีนาคม 2561"),
    ];

    [Theory]
    [InlineData("อำเภอ:แม่สอด", "1 4")]
    [InlineData("district:\"Mae Sot\"", "1 4")]
    [InlineData("อำเภอ:อ.แม่สอด", "1 4")]
    [InlineData("อำเภอ:ลอง", "2")]
    [InlineData("district:long", "2")]
    [InlineData("อำเภอ:แม่สอด น้ำท่วม", "1")]
    [InlineData("อำเภอแม่สอด", "1 4")]
    [InlineData("อ.แม่สอด น้ำท่วม", "1")]
    [InlineData("อ.แม่ส่อด", "1 4")]
    [InlineData("Mae Sot District", "1 4")]
    [InlineData("Mae Sot", "1 4")]
    [InlineData("แม่สอด", "1")]
    [InlineData("อำเภอลอง", "2")]
    [InlineData("Long District", "2")]
    [InlineData("code:ว21", "5")]
    [InlineData("ว 21", "5")]
    [InlineData("รหัส:ว119", "6")]
    [InlineData("ว119", "6")]
    public async Task ADistrictIsFoundInEverySpellingAndACircularByItsNumber(string query, string ids)
    {
        using var archive = SmallArchive.Of(News);
        var results = await archive.Search.SearchAsync(new SearchRequest { Text = query, AsTyped = true }, TestContext.Current.CancellationToken);

        Assert.Equal(ids, string.Join(' ', results.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)));
        Assert.Empty(results.Notes);
    }

    [Theory]
    [InlineData("อำเภอเด่นชัย", "", "th-phrae", 1)]
    [InlineData("อำเภอ:เด่นชัย ถนน", "ถนน", "th-phrae", 1)]
    [InlineData("Rong Kwang District", "", "th-phrae", 1)]
    public async Task ADistrictWithoutArticlesLeadsToItsProvince(string query, string rest, string province, int total)
    {
        using var archive = SmallArchive.Of(News);
        var results = await archive.Search.SearchAsync(new SearchRequest { Text = query }, TestContext.Current.CancellationToken);

        Assert.Equal(0, results.Total);
        var way = Assert.Single(results.WaysOut, way => way.Request.Choices.Count > 0);
        Assert.Equal((rest, new FacetChoice(Facets.Province, province), total), (way.Request.Text, Assert.Single(way.Request.Choices), way.Total));
    }

    [Fact]
    public async Task ADistrictThatNobodyKnowsIsReadAsWordsAndANoteSaysSo()
    {
        using var archive = SmallArchive.Of(News);
        var results = await archive.Search.SearchAsync(new SearchRequest { Text = "อำเภอ:ปลูกพืช" }, TestContext.Current.CancellationToken);

        Assert.Equal("3", Assert.Single(results.Hits).Id);
        Assert.Contains("ปลูกพืช", Assert.Single(results.Notes), StringComparison.Ordinal);
    }
}
