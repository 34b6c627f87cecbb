using System.Globalization;
using NewsSearch.Search;
using NewsSearch.Search.Completion;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search.Completion;

/// <summary>Behind a field, and behind the word that says what a name is, things of that kind alone are offered.</summary>
public sealed class FieldCompletionTests : IDisposable
{
    private readonly SmallArchive _archive = SmallArchive.Dated(
        ("1", "2024-02-23", "แผนพัฒนาจังหวัดภูเก็ต 2573", "จังหวัดภูเก็ต นายอนุทิน ชาญวีรกูล รัฐมนตรีว่าการกระทรวงมหาดไทย เปิดแผนพัฒนาจังหวัดภูเก็ต พ.ศ. 2573 ตามคำสั่งกระทรวงมหาดไทยที่ 27/2560"),
        ("2", "2024-03-01", "ภูมิปัญญาเมืองเลย", "จังหวัดเลย นายอนุชา นาคาศัย รัฐมนตรีประจำสำนักนายกรัฐมนตรี อนุญาตให้จังหวัดเลยส่งเสริมภูมิปัญญา"),
        ("3", "2023-03-01", "ภูมิภาคและหาดใหญ่", "อำเภอหาดใหญ่ จังหวัดสงขลา นายอนุทิน ชาญวีรกูล รัฐมนตรีว่าการกระทรวงมหาดไทย กล่าวถึงภูมิภาคและอนุญาต"),
        ("4", "2023-04-01", "มติ 27-NQ/TU ที่นิญถ่วน", "Dao Xuan Yen หัวหน้าคณะกรรมการ กล่าวถึงมติที่ 27-NQ/TU ของจังหวัดนิญถ่วน และแผนเลขที่ 07-KH/TU ของจังหวัดนิญถ่วน ภูมิปัญญา"));

    [Theory]
    [InlineData("province:ภู", Facets.Province, "th-phuket", "province:ภูเก็ต")]
    [InlineData("จังหวัด:phu", Facets.Province, "th-phuket", "จังหวัด:Phuket")]
    [InlineData("province: ภู", Facets.Province, "th-phuket", "province: ภูเก็ต")]
    [InlineData("province:ninh t", Facets.Province, "vn-ninh-thuan", "province:\"Ninh Thuận\"")]
    [InlineData("แผน -province:ภู", Facets.Province, "th-phuket", "แผน -province:ภูเก็ต")]
    [InlineData("จังหวัด:(เลย OR ภู", Facets.Province, "th-phuket", "จังหวัด:(เลย OR ภูเก็ต)")]
    [InlineData("official:อนุ", Facets.Official, "อนุทิน-ชาญวีรกูล", "official:\"อนุทิน ชาญวีรกูล\"")]
    [InlineData("บุคคล:\"อนุทิน ชา", Facets.Official, "อนุทิน-ชาญวีรกูล", "บุคคล:\"อนุทิน ชาญวีรกูล\"")]
    [InlineData("แผน person:anutin", Facets.Official, "อนุทิน-ชาญวีรกูล", "แผน person:\"อนุทิน ชาญวีรกูล\"")]
    [InlineData("code:27", Facets.Code, "27-NQ/TU", "code:27-NQ/TU")]
    [InlineData("code:27", Facets.Code, "27/2560", "code:27/2560")]
    [InlineData("รหัส:7 kh", Facets.Code, "07-KH/TU", "รหัส:07-KH/TU")]
    [InlineData("year:25", Facets.Year, "2024", "year:2567")]
    [InlineData("year:67", Facets.Year, "2024", "year:2567")]
    [InlineData("ปี:๖๗", Facets.Year, "2024", "ปี:2567")]
    [InlineData("year:24", Facets.Year, "2024", "year:2024")]
    [InlineData("ปี:2566..25", Facets.Year, "2024", "ปี:2566..2567")]
    [InlineData("mentions:257", Facets.Mentions, "2030", "mentions:2573")]
    [InlineData("type:nq", Facets.CodeType, "NQ", "type:NQ")]
    [InlineData("type:ngh", Facets.CodeType, "NQ", "type:\"Nghị quyết\"")]
    [InlineData("ประเภท:ม", Facets.CodeType, "NQ", "ประเภท:มติ")]
    [InlineData("title:ภูมิ", Suggestion.Word, null, "title:ภูมิปัญญา")]
    public async Task AFieldIsCompletedWithItsKindAlone(string typed, string kind, string? value, string text)
    {
        var found = await CompleteAsync(typed);
        Assert.Contains(found, one => one.Value == value && one.Text == text);
        Assert.All(found, one => Assert.Equal(kind, one.Kind));
        var chosen = await _archive.AskAsync(text);
        Assert.NotEqual(0, chosen.Total);
        Assert.Empty(chosen.Notes);
    }

    [Theory]
    [InlineData("province:", Facets.Province)]
    [InlineData("แผน official:", Facets.Official)]
    [InlineData("code:", Facets.Code)]
    [InlineData("ปี:", Facets.Year)]
    [InlineData("mentions:", Facets.Mentions)]
    [InlineData("type:", Facets.CodeType)]
    public async Task AFieldWithoutAValueOffersTheCommonest(string typed, string kind)
    {
        var found = await CompleteAsync(typed);
        Assert.NotEmpty(found);
        Assert.All(found, one => Assert.Equal(kind, one.Kind));
        Assert.All(found, one => Assert.StartsWith(typed, one.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("province:ภูเก็ต แผ", "province:ภูเก็ต แผน")]
    [InlineData("person:อนุทิน ชาญวีรกูล แผ", "person:อนุทิน ชาญวีรกูล แผน")]
    [InlineData("person:\"อนุทิน ชาญวีรกูล\" แผ", "person:\"อนุทิน ชาญวีรกูล\" แผน")]
    [InlineData("person:\"อนุทิน ชาญวีรกูล\" province:ภู", "person:\"อนุทิน ชาญวีรกูล\" province:ภูเก็ต")]
    [InlineData("แผน -อนุทิ", "แผน -\"อนุทิน ชาญวีรกูล\"")]
    [InlineData("(แผน OR อนุทิ", "(แผน OR อนุทิน ชาญวีรกูล")]
    public async Task BehindWholeValuesAndSignsWhatFollowsIsCompleted(string typed, string text) => Assert.Contains(await CompleteAsync(typed), one => one.Text == text);

    [Theory]
    [InlineData("province:zzz")]
    [InlineData("official:กกกก")]
    [InlineData("year:แผน")]
    public async Task WhatNamesNothingOfTheKindIsCompletedToNothing(string typed) => Assert.Empty(await CompleteAsync(typed));

    [Theory]
    [InlineData("67", Facets.Year, "2024", "2567")]
    [InlineData("๖๗", Facets.Year, "2024", "2567")]
    [InlineData("24", Facets.Year, "2024", "2024")]
    [InlineData("ปี 67", Facets.Year, "2024", "ปี 2567")]
    [InlineData("ปี67", Facets.Year, "2024", "ปี2567")]
    [InlineData("แผนปี 67", Facets.Year, "2024", "แผนปี 2567")]
    [InlineData("พ.ศ. 67", Facets.Year, "2024", "พ.ศ. 2567")]
    [InlineData("ค.ศ. 24", Facets.Year, "2024", "ค.ศ. 2024")]
    [InlineData("จ.เลย", Facets.Province, "th-loei", "จังหวัดเลย")]
    [InlineData("จ.ภู", Facets.Province, "th-phuket", "จังหวัดภูเก็ต")]
    [InlineData("แผน จ. ภู", Facets.Province, "th-phuket", "แผน จังหวัดภูเก็ต")]
    [InlineData("ผู้ว่าราชการจังหวัดภู", Facets.Province, "th-phuket", "ผู้ว่าราชการจังหวัดภูเก็ต")]
    [InlineData("อ.หาด", Suggestion.District, null, "อ.หาดใหญ่")]
    [InlineData("จ.สงขลา อ.หาด", Suggestion.District, null, "จ.สงขลา อ.หาดใหญ่")]
    [InlineData("อำเภอหาด", Suggestion.District, null, "อำเภอหาดใหญ่")]
    public async Task ALeadSaysTheKind(string typed, string kind, string? value, string text)
    {
        var first = (await CompleteAsync(typed))[0];
        Assert.Equal((kind, value, text), (first.Kind, first.Value, first.Text));
        Assert.NotEqual(0, (await _archive.AskAsync(text)).Total);
    }

    [Theory]
    [InlineData("จังหวัดน", Facets.Province)]
    [InlineData("จ.ภู", Facets.Province)]
    [InlineData("อ.หาด", Suggestion.District)]
    [InlineData("ปี 67", Facets.Year)]
    public async Task NothingElseIsOfferedBehindIt(string typed, string kind) => Assert.All(await CompleteAsync(typed), one => Assert.Equal(kind, one.Kind));

    [Theory]
    [InlineData("พ.ศ. 20", Facets.Year)]
    [InlineData("ค.ศ. 25", Facets.Year)]
    [InlineData("อบจ.ภู", Facets.Province)]
    [InlineData("เขตหาดใ", Suggestion.District)]
    public async Task AnotherEraOrKindAndTheEndOfAnAbbreviationAreNone(string typed, string kind) => Assert.DoesNotContain(await CompleteAsync(typed), one => one.Kind == kind);

    [Fact]
    public async Task ACityIsNoProvinceBegunByItsWord() => Assert.DoesNotContain(await CompleteAsync("จังหวัดน"), one => one.Value == "th-bangkok");

    [Theory]
    [InlineData("ภู")]
    [InlineData("แผน")]
    [InlineData("อนุ")]
    [InlineData("province:")]
    [InlineData("27")]
    [InlineData("แผน ภู")]
    [InlineData("อ.หาด")]
    public async Task TheNumberIsWhatTheSearchFinds(string typed)
    {
        var found = await CompleteAsync(typed);
        Assert.Contains(found, one => one.Count > 0);
        foreach (var one in found.Where(one => one.Count is not null)) Assert.Equal((await _archive.AskAsync(one.Text)).Total, one.Count);
    }

    [Theory]
    [InlineData("province:ภู", "province:ภูเก็ต")]
    [InlineData("แผน official:อนุทิ", "แผน official:\"อนุทิน ชาญวีรกูล\"")]
    public async Task WithoutScriptTheSearchProposesTheWholeValue(string typed, string text) => Assert.Contains(text, (await _archive.AskAsync(typed)).Suggestions);

    private async Task<IReadOnlyList<Suggestion>> CompleteAsync(string typed)
    {
        CultureInfo.CurrentUICulture = new CultureInfo("th");
        return await _archive.Search.CompleteAsync(typed, 8, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _archive.Dispose();
}
