using System.Globalization;
using NewsSearch.Entities.Codes;
using NewsSearch.Search;
using NewsSearch.Search.Catalogues;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search.Codes;

/// <summary>A number is of several documents: of several provinces, of several offices. Each keeps its day, its words and its ties.</summary>
public sealed class DocumentsTests : IDisposable
{
    private readonly SmallArchive _archive = SmallArchive.Of(
        ("nghe-an", "จังหวัดเหงะอานออกแผน", "คณะกรรมการประชาชนจังหวัดเหงะอานออกแผนที่ 03/KH-UBND ลงวันที่ 5 มกราคม 2565 เกี่ยวกับการปฏิบัติตามมติที่ 11-NQ/TU"),
        ("ninh-thuan", "จังหวัดนิญถ่วนออกแผน", "คณะกรรมการประชาชนจังหวัดนิญถ่วนออกแผนที่ 03/KH-UBND ลงวันที่ 2 มกราคม 2567 เกี่ยวกับการปฏิบัติตามมติที่ 27-NQ/TU"),
        ("covid", "ศบค. ออกคำสั่ง", "ตามคำสั่ง ศบค. ที่ 2/2563 เรื่อง แนวปฏิบัติ"),
        ("boi", "บีโอไอออกประกาศ", "ตามประกาศคณะกรรมการส่งเสริมการลงทุน ที่ 2/2563 เรื่อง มาตรการส่งเสริม และมติคณะรัฐมนตรีเมื่อวันที่ 30 กรกฎาคม 2562"),
        ("consumers", "ห้ามขาย", "คำสั่งคณะกรรมการคุ้มครองผู้บริโภค ที่ 9/2558 เรื่อง ห้ามขาย"),
        ("consumers-2", "ห้ามขายต่อ", "ตามคำสั่งคณะกรรมการคุ้มครองผู้บริโภค ที่ 9/2558 เรื่อง ห้ามขาย"),
        ("broken", "ห้ามขายแล้ว", "ตามคำสั่งคณะกรรมการคุ้มครองที่ 9/2558 เรื่อง ห้ามขาย"),
        ("again", "ห้ามขายอีก", "ตามคำสั่งที่ 9/2558 เรื่อง ห้ามขาย"));

    public DocumentsTests() => CultureInfo.CurrentUICulture = new CultureInfo("th");

    [Fact]
    public async Task EachProvinceHasItsDocument()
    {
        var documents = (await DocumentsAsync("03/KH-UBND")).OrderBy(document => document.Key.Date).ToList();

        Assert.Equal(["เหงะอาน 2022-01-05", "นิญถ่วน 2024-01-02"], documents.Select(document => $"{document.Province} {document.Key.Date:yyyy-MM-dd}"));
        Assert.Equal(["11-NQ/TU", "27-NQ/TU"], documents.Select(document => Assert.Single(document.Links).Other));
        Assert.Equal(["nghe-an", "ninh-thuan"], documents.Select(document => document.Source.Article.Id));
        Assert.All(documents, document => Assert.Equal("03/KH-UBND", document.Words.In(document.Source.Article.Text)));
        var other = Assert.Single(Assert.Single(await DocumentsAsync("27-NQ/TU")).Links);
        Assert.Equal((CodeRelationKind.Implements, true, "03/KH-UBND"), (other.Kind, other.IsByOther, other.Other));
    }

    [Fact]
    public async Task EachOfficeHasItsOrder() =>
        Assert.Equal(
            ["คำสั่ง ศบค. ที่ 2/2563", "ประกาศ คณะกรรมการส่งเสริมการลงทุน ที่ 2/2563"],
            (await DocumentsAsync("2/2563")).Select(document => document.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("9/2558", "คำสั่ง คณะกรรมการคุ้มครองผู้บริโภค ที่ 9/2558", "คำสั่ง · คณะกรรมการคุ้มครองผู้บริโภค")]
    [InlineData("2/2563", "2/2563", "คำสั่ง · ศบค. / ประกาศ · คณะกรรมการส่งเสริมการลงทุน")]
    [InlineData("มติครม 2019-07-30", "มติ ครม. 30 ก.ค. 2562", "มติคณะรัฐมนตรี · คณะรัฐมนตรี")]
    public async Task AListSaysWhoseItIs(string code, string label, string meaning)
    {
        var line = Assert.Single((await _archive.Search.BrowseAsync(new CatalogueRequest(Facets.Code), TestContext.Current.CancellationToken)).Entries, entry => entry.Value == code);
        Assert.Equal((label, meaning), (line.Label, line.Description));
    }

    [Fact]
    public async Task AListIsSearchedByWhoseItIs() =>
        Assert.Equal("2/2563", Assert.Single((await _archive.Search.BrowseAsync(new CatalogueRequest(Facets.Code) { Text = "ศบค" }, TestContext.Current.CancellationToken)).Entries).Value);

    [Fact]
    public async Task AResolutionIsUnderstoodByItsDay() =>
        Assert.Contains("มติ ครม. 30 ก.ค. 2562", await _archive.UnderstoodAsync("th", "มติ ครม. 30 ก.ค. 62"), StringComparison.Ordinal);

    private async Task<IReadOnlyList<NewsSearch.Search.Codes.CodeDocument>> DocumentsAsync(string code)
    {
        Assert.True(SeedArchive.Shared.Installation.Codes.TryParse(code, out var plan));
        return await _archive.Search.DocumentsAsync(plan, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _archive.Dispose();
}
