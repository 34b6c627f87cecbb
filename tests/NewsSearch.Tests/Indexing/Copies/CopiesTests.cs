using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Indexing.Copies;

/// <summary>Copies of one story in a small archive, from reading to the rows of a search.</summary>
public sealed class CopiesTests : IDisposable
{
    private const string Flood = "น้ำป่าไหลหลากเข้าท่วมหมู่บ้านริมคลองสามตำบลตั้งแต่เช้ามืด เจ้าหน้าที่เทศบาลนำเรือท้องแบนเข้าอพยพผู้สูงอายุและเด็กออกจากบ้านเรือน 120 หลังคาเรือน "
        + "นายอำเภอสั่งเปิดศูนย์พักพิงชั่วคราวที่โรงเรียนประจำตำบล พร้อมระดมเครื่องสูบน้ำ 8 เครื่องเร่งระบายน้ำลงสู่แม่น้ำ คาดว่าระดับน้ำจะกลับสู่ปกติภายในสามวัน";

    private const string Bridge = "กรมทางหลวงเปิดใช้สะพานข้ามแม่น้ำแห่งใหม่ความยาว 640 เมตร หลังก่อสร้างนานสองปีด้วยงบประมาณ 380 ล้านบาท ประชาชนสองฝั่งเดินทางได้สะดวกขึ้น "
        + "ผู้อำนวยการแขวงทางหลวงกล่าวว่าสะพานเดิมมีอายุกว่าห้าสิบปีและรับน้ำหนักรถบรรทุกไม่ได้ จึงต้องก่อสร้างใหม่ให้ได้มาตรฐานและติดตั้งไฟส่องสว่างตลอดแนว";

    private readonly SmallArchive _archive = SmallArchive.Dated(
        ("first", "2021-03-04", "น้ำท่วมสามตำบล", Flood),
        ("second", "2021-03-04", "อพยพหนีน้ำป่า", Flood + " ที่มา สำนักข่าวท้องถิ่น"),
        ("third", "2021-03-06", "ข่าวน้ำท่วม", "รายงานจากผู้สื่อข่าว " + Flood),
        ("bridge", "2021-03-05", "เปิดสะพานหลังน้ำท่วม", Bridge));

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task CopiesShareARow()
    {
        var found = await AskAsync("แม่น้ำ", together: true);
        Assert.Equal((4, 2), (found.Total, found.Rows));
        Assert.Equal(2, found.Hits.Count);
        var row = Assert.Single(found.Hits, hit => hit.CopyCount > 0);
        Assert.Equal(2, row.CopyCount);
        Assert.Equal(["first", "second", "third"], row.Copies.Select(copy => copy.Hit.Id).Append(row.Id).Order(StringComparer.Ordinal));
        Assert.All(row.Copies, copy => Assert.InRange(copy.Likeness, 0.69, 1));
    }

    [Fact]
    public async Task ApartEachHasItsOwn()
    {
        var found = await AskAsync("แม่น้ำ", together: false);
        Assert.Equal((4, 4), (found.Total, found.Rows));
        Assert.Equal(4, found.Hits.Count);
        Assert.All(found.Hits, hit => Assert.Equal((0, 0), (hit.CopyCount, hit.Copies.Count)));
    }

    [Fact]
    public async Task OnlyWhatTheSearchFindsIsInTheRow()
    {
        var found = await AskAsync("น้ำป่า ท้องถิ่น", together: true);
        Assert.Equal("second", Assert.Single(found.Hits).Id);
        Assert.Equal(0, found.Hits[0].CopyCount);
    }

    [Theory]
    [InlineData(SortOrder.Newest, "third")]
    [InlineData(SortOrder.Oldest, "first")]
    public async Task TheFirstOfTheOrderStandsForAll(SortOrder order, string id)
    {
        var found = await _archive.Search.SearchAsync(new SearchRequest { Text = "น้ำป่า", Sort = order, OneRowAStory = true }, TestContext.Current.CancellationToken);
        Assert.Equal(id, Assert.Single(found.Hits).Id);
    }

    [Fact]
    public async Task AnArticleKnowsItsCopiesAndTheyAreNoRelatedCoverage()
    {
        var copies = await _archive.Search.CopiesAsync("second", TestContext.Current.CancellationToken);
        Assert.Equal(["third", "first"], copies.Listed.Select(copy => copy.Hit.Id));
        Assert.Equal(2, copies.Total);
        Assert.Equal(ArticleCopies.None, await _archive.Search.CopiesAsync("bridge", TestContext.Current.CancellationToken));
        Assert.Equal(ArticleCopies.None, await _archive.Search.CopiesAsync("nobody", TestContext.Current.CancellationToken));
        Assert.DoesNotContain(await _archive.Search.RelatedAsync("second", 10, TestContext.Current.CancellationToken), related => related.Hit.Id is "first" or "third");
    }

    [Theory]
    [InlineData(101, 100)]
    [InlineData(102, 100)]
    [InlineData(130, 100)]
    public async Task OfManyTheNewestAreListedAndAllAreCounted(int papers, int listed)
    {
        using var archive = SmallArchive.Of([.. Enumerable.Range(0, papers).Select(i => ($"paper-{i}", "น้ำท่วมสามตำบล", Flood))]);
        foreach (var id in (string[])["paper-0", $"paper-{papers - 1}"])
        {
            var copies = await archive.Search.CopiesAsync(id, TestContext.Current.CancellationToken);
            Assert.Equal((papers - 1, listed), (copies.Total, copies.Listed.Count));
            Assert.DoesNotContain(copies.Listed, copy => copy.Hit.Id == id);
        }
    }

    private async Task<SearchResults> AskAsync(string query, bool together) =>
        await _archive.Search.SearchAsync(new SearchRequest { Text = query, OneRowAStory = together }, TestContext.Current.CancellationToken);
}
