using System.Globalization;
using NewsSearch.Search;
using NewsSearch.Search.Catalogues;
using NewsSearch.Search.Completion;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search.Completion;

/// <summary>What is no name: offices, and the words that titles glued to names look like.</summary>
public sealed class OfficeCompletionTests : IDisposable
{
    private readonly SmallArchive _archive = SmallArchive.Of(
        ("1", "นายกรัฐมนตรีเปิดงาน", "นายกรัฐมนตรีมอบหมายนายกอบชัย สังสิทธิสวัสดิ์ ปลัดกระทรวงอุตสาหกรรม เปิดงาน year end fair"),
        ("2", "ปลัดกระทรวงอุตสาหกรรมแถลง", "นายกอบชัยสังสิทธิสวัสดิ์ ปลัดกระทรวงอุตสาหกรรม แถลงแทนนายกรัฐมนตรีเรื่อง year end fair"),
        ("3", "เลขาธิการแถลง", "นายยอดชาย พรหมมา เลขาธิการคณะกรรมการ แถลงข่าวกับนายสมชาย หาญหิรัญ อธิบดีกรมการปกครอง"),
        ("4", "รมว.กห. พบ รมว.กษ.", "พล.อ.ประวิตร วงษ์สุวรรณ รมว.กห. พบ น.ส.พลอย ธนิกุล ผู้ช่วย รมว.กษ. เรื่องราคาข้าวและข้าราชการ ที่หาดเจ้าสำราญ กระทรวงมหาดไทย กรมป้องกันและบรรเทาสาธารณภัย เมื่อวันที่ 26 ก.พ. 2567 กพร. แถลง"),
        ("5", "รมว.กห. แถลง", "พล.อ.ประวิตร วงษ์สุวรรณ รมว.กห. แถลงเรื่องราคาข้าวและข้าราชการ ที่หาดเจ้าสำราญ กระทรวงมหาดไทย กรมป้องกันและบรรเทาสาธารณภัย กพร. แถลงเรื่องมหานคร"),
        ("6", "มติ ครม.", "คณะรัฐมนตรีมีมติเมื่อวันที่ 12 มีนาคม 2567 เห็นชอบ คำสั่ง คทช. ที่ 123/2567 มติคณะรัฐมนตรีเมื่อวันที่ 12 มีนาคม 2567"));

    [Fact]
    public async Task AnOfficeIsOfferedBeforeWhoseNameBeginsWithItsEnd()
    {
        var found = await CompleteAsync("นายก");
        Assert.Equal((Suggestion.Word, "นายกรัฐมนตรี", (int?)2), (found[0].Kind, found[0].Text, found[0].Count));
        Assert.DoesNotContain(found, suggestion => suggestion.Kind == Suggestion.Word && suggestion.Text.StartsWith("นายกอบ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("รมว.ก", "รมว.กห.")]
    [InlineData("น.ส", "น.ส.")]
    [InlineData("พล.อ", "พล.อ.")]
    [InlineData("26 ก.", "26 ก.พ.")]
    [InlineData("วันที่ 26 ก.พ.", "วันที่ 26 ก.พ. 2567")]
    [InlineData("มติ ครม. 12", "มติ ครม. 12 มี.ค. 2567")]
    public async Task AnAbbreviationKeepsItsFullStops(string typed, string completed)
    {
        var found = await CompleteAsync(typed);
        Assert.Equal(completed, found[0].Text);
        Assert.All(found, one => Assert.StartsWith(typed, one.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(found, one => one.Kind == Facets.Official || one.Value == "123/2567");
    }

    [Theory]
    [InlineData("th", "รมว.กห.")]
    [InlineData("en", "Minister of Defence")]
    [InlineData("vi", "Bộ trưởng Bộ Quốc phòng")]
    public async Task TheOfficeBesideANameIsInTheReadersLanguage(string language, string office)
    {
        Assert.EndsWith(office, (await CompleteAsync("ประวิตร ว", language))[0].Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BehindARankPeopleAreCompleted() => Assert.Equal("ประวิตร วงษ์สุวรรณ", (await CompleteAsync("พล.อ.ประ"))[0].Text);

    [Theory]
    [InlineData("ราคาข้า", "ราคาข้าว", "ราคาข้าราชการ")]
    [InlineData("กระทรวงมหา", "กระทรวงมหาดไทย", "กระทรวงมหานคร")]
    [InlineData("กรมป้อง", "กรมป้องกัน", null)]
    [InlineData("มหาด", "มหาดไทย", "มหาดเจ้าสำราญ")]
    public async Task AWordBehindAnotherIsOfferedWhereAnArticleHasItSo(string typed, string completed, string? none)
    {
        var found = await CompleteAsync(typed);
        Assert.Contains(found, one => one.Text == completed);
        Assert.DoesNotContain(found, one => one.Text == none);
    }

    [Fact]
    public async Task AWordComesBeforeWhatSoundsSo() => Assert.Equal((Suggestion.Word, "year"), (await CompleteAsync("year")) is [var first, ..] ? (first.Kind, first.Text) : default);

    [Theory]
    [InlineData("somchai")]
    [InlineData("สมชาย")]
    [InlineData("หาญ")]
    public async Task AnIndexOfPeopleIsSearchedInAnyScript(string part) =>
        Assert.Contains((await _archive.Search.BrowseAsync(new CatalogueRequest(Facets.Official) { Text = part }, TestContext.Current.CancellationToken)).Entries, entry => entry.Label == "สมชาย หาญหิรัญ");

    private async Task<IReadOnlyList<Suggestion>> CompleteAsync(string typed, string language = "th")
    {
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        return await _archive.Search.CompleteAsync(typed, 8, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _archive.Dispose();
}
