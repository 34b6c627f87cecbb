using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>What is pasted whole into the search box is answered, however many forms its words have, and nothing that scores all alike is left in the order of ids.</summary>
public sealed class LongQueryTests : IDisposable
{
    private const string Headline =
        "คปภ. เร่งรัดบริษัทประกันภัยจ่ายค่าสินไหมทดแทนกรณีรถโดยสารแรงงานชาวเมียนมาไฟไหม้ที่ จ.ตาก นายกฯ ประชุม ศบค. กำชับ สธ. มท. กษ. คค. ทส. ติดตามผู้ป่วยโควิด ขอความร่วมมือ ผวจ. ทุกจังหวัด";

    private readonly SmallArchive _archive = SmallArchive.Dated(
    [
        ("a-headline", "2018-04-02", Headline, "คปภ. เร่งรัดบริษัทประกันภัย"),
        ("b-old", "2017-01-02", "ภูเก็ตรับนักท่องเที่ยว", "ที่จังหวัดภูเก็ต นักท่องเที่ยวเพิ่มขึ้น"),
        ("c-new", "2024-01-02", "ถนนใหม่", "ที่จังหวัดภูเก็ต ถนนสายใหม่เปิดใช้"),
        .. Enumerable.Range(0, 40).Select(i => ($"other{i}", "2020-01-02", $"ข่าวที่ {i}", "ข่าวอื่นของวันนี้")),
    ]);

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    public async Task AHeadlinePastedWholeFindsItsArticle(int times)
    {
        var results = await _archive.AskAsync(string.Join(' ', Enumerable.Repeat(Headline, times)));

        Assert.Equal("a-headline", results.Hits[0].Id);
    }

    [Fact]
    public async Task AnyNumberOfWordsThatHaveManyFormsIsAnswered()
    {
        var text = string.Join(' ', Enumerable.Repeat("น้ำท่วม กระทรวงมหาดไทย สธ. คณะกรรมการ นายกฯ", 60));

        Assert.NotEmpty((await _archive.AskAsync(text)).Notes);
        Assert.NotEmpty((await _archive.AskAsync(string.Join(" OR ", text.Split(' ')))).Notes);
    }

    [Fact]
    public async Task WhereNothingRanksTheNewestComeFirstUnlessAnotherOrderIsAsked()
    {
        var phuket = new SearchRequest { Choices = [new FacetChoice(Facets.Province, "th-phuket")] };
        var results = await _archive.Search.SearchAsync(phuket, TestContext.Current.CancellationToken);

        Assert.Equal(("c-new b-old", SortOrder.Newest, false), (string.Join(' ', results.Hits.Select(hit => hit.Id)), results.Sort, results.IsRanked));
        Assert.Equal("c-new", (await _archive.AskAsync("จังหวัด:ภูเก็ต")).Hits[0].Id);
        Assert.Equal("b-old", (await _archive.Search.SearchAsync(phuket with { Sort = SortOrder.Oldest }, TestContext.Current.CancellationToken)).Hits[0].Id);
        var ranked = await _archive.AskAsync("ภูเก็ต นักท่องเที่ยว");
        Assert.Equal(("b-old", SortOrder.Relevance, true), (ranked.Hits[0].Id, ranked.Sort, ranked.IsRanked));
    }
}
