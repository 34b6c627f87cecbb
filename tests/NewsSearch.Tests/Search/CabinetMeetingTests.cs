using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>What a cabinet resolved on a day is asked for in many ways, and the government's own summary of the meeting comes first.</summary>
public sealed class CabinetMeetingTests : IDisposable
{
    private readonly SmallArchive _archive = SmallArchive.Dated(
        ("cites", "2021-06-29", "กรมบัญชีกลางแจงการจ่ายเงิน", "กรมบัญชีกลางดำเนินการตามมติ ครม. 23 ก.พ. 2564 ตามมติคณะรัฐมนตรีเมื่อวันที่ 23 กุมภาพันธ์ 2564 และมติ ครม. 23 ก.พ. 2564"),
        ("same-day", "2021-02-23", "นายกฯ เผยแผนวัคซีน", "วันที่ 23 กุมภาพันธ์ 2564 นายกรัฐมนตรีกล่าวหลังการประชุมคณะรัฐมนตรี คณะรัฐมนตรีรับทราบแผนวัคซีนของคณะรัฐมนตรี"),
        ("later", "2021-06-29", "สรุปข่าวการประชุมคณะรัฐมนตรี 29 มิถุนายน 2564", "วันที่ 29 มิถุนายน 2564 ที่ประชุมคณะรัฐมนตรีรับทราบมติคณะรัฐมนตรี วันที่ 23 กุมภาพันธ์ 2564"),
        ("summary", "2021-02-24", "สรุปข่าวการประชุมคณะรัฐมนตรี  23 กุมภาพันธ์ 2564", "วันที่ 23 กุมภาพันธ์ 2564 พลเอก ประยุทธ์ จันทร์โอชา เป็นประธานการประชุมคณะรัฐมนตรี"));

    [Theory]
    [InlineData("มติ ครม. 23 ก.พ. 2564")]
    [InlineData("มติครม 23 ก.พ. 64")]
    [InlineData("มติ ครม.23/2/2564")]
    [InlineData("มติ ครม. 2021-02-23")]
    [InlineData("มติคณะรัฐมนตรี วันที่ 23 กุมภาพันธ์ 2564")]
    [InlineData("มติคณะรัฐมนตรี เมื่อวันที่ ๒๓ กุมภาพันธ์ ๒๕๖๔")]
    [InlineData("ประชุม ครม. 23 ก.พ. 64")]
    [InlineData("ประชุมคณะรัฐมนตรี วันอังคารที่ 23 กุมภาพันธ์ 2564")]
    [InlineData("ผลการประชุมครม. 23 ก.พ. 2564")]
    [InlineData("สรุปมติ ครม. 23 ก.พ. 64")]
    [InlineData("สรุปข่าวการประชุมคณะรัฐมนตรี 23 กุมภาพันธ์ 2564")]
    [InlineData("ครม. 23 ก.พ. 64")]
    public async Task TheSummaryOfTheMeetingIsFirst(string query)
    {
        var found = await _archive.AskAsync(query);

        Assert.Equal("summary", found.Hits[0].Id);
        Assert.Contains(found.Hits, hit => hit.Id == "cites");
    }

    [Fact]
    public async Task ADayInTheHeadlineGoesBeforeADayInTheText() =>
        Assert.Equal("summary", (await _archive.AskAsync("คณะรัฐมนตรี และ 23 ก.พ. 2564")).Hits[0].Id);

    [Theory]
    [InlineData("มติ ครม. 31 ก.พ. 2564")]
    [InlineData("ประชุม ครม. ปี 2564")]
    [InlineData("มติ ครม. 5 ข้อ")]
    public async Task WithoutADayItIsNoMeeting(string query) => Assert.DoesNotContain((await _archive.AskAsync(query)).Entities, entity => entity.Facet == Facets.Code);

    public void Dispose() => _archive.Dispose();
}
