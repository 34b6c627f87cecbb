using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>What a reader may have meant: offered or said, never silent.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly SmallArchive _archive = SmallArchive.Of(
        ("flood", "น้ำท่วมเชียงราย", "เกิดน้ำท่วมหนักที่จังหวัดเชียงราย ประชาชนเดือดร้อน สวัสดี ที่ อ.แม่สาย"),
        ("mayor", "ผู้ว่าฯ กทม. เปิดงาน", "นายชัชชาติ สิทธิพันธุ์ ผู้ว่าราชการกรุงเทพมหานคร เปิดงาน ASEAN"),
        ("cabinet", "ครม. เห็นชอบรถไฟทางคู่", "ที่ประชุม ครม. เห็นชอบรถไฟทางคู่สายขอนแก่น ตามร่าง พ.ร.บ. ที่เสนอ"),
        ("code", "แผน 27-CT/TW", "คำสั่ง 27-CT/TW ของคณะกรรมการกลาง"),
        ("budget", "งบประมาณ", "การประชุมงบประมาณ IGNITE THAILAND ประจำปี"));

    [Theory]
    [InlineData("จังหวัด:เชียงลาย", "จังหวัด:เชียงราย")]
    [InlineData("person:\"ชัดชาติ สิทธิพันธุ์\"", "person:\"ชัชชาติ สิทธิพันธุ์\"")]
    public async Task AValueOfAFieldSpelledNearlySoIsOffered(string typed, string meant) => Assert.Contains(meant, (await _archive.AskAsync(typed)).Suggestions);

    [Fact]
    public async Task WhoIsFoundByANearSpellingIsOfferedAsAFilter() =>
        Assert.Contains((await _archive.AskAsync("ชัดชาติ สิทธิพันธุ์")).Offers, offer => offer is { Facet: Facets.Official, Label: "ชัชชาติ สิทธิพันธุ์" });

    [Theory]
    [InlineData("l;ylfu", "สวัสดี")]
    [InlineData("ohemj;,", "น้ำท่วม")]
    [InlineData("ohemj;, g=up'ik", "น้ำท่วม เชียงรา")]
    [InlineData("ohemj;, เชียงราย", "น้ำท่วม เชียงราย")]
    [InlineData("=y==k9b lbmTbryoT6N", "ชัชชาติ สิทธิพันธุ์")]
    [InlineData("ฟหำฟื", "asean")]
    [InlineData("รเืระำ ะ้ฟรสฟืก", "ignite thailand")]
    [InlineData("8i,\"", "ครม.")]
    [InlineData("r\"i\"[\" i5wa", "พ.ร.บ. รถไฟ")]
    [InlineData("-vocdjo", "ขอนแก่น")]
    [InlineData("i5wa dkP0o[6iu", "รถไฟ กาญจนบุรี")]
    [InlineData("8iy[", "ครับ")]
    [InlineData("รเืระำ ะ้ฟรสฟืก ภใจ", "ignite thailand 4.0")]
    [InlineData("=y==k9b ]bd8N", "ชัชชาติ ลิกค์")]
    [InlineData("น้ำทวม", "น้ำท่วม")]
    [InlineData("งบปะมาณ", "งบประมาณ")]
    [InlineData("27-CT/TU", "27-CT/TW")]
    public async Task ASlipIsOffered(string typed, string meant)
    {
        var results = await _archive.AskAsync(typed);

        // One letter may be missing at the end: what is offered begins so.
        Assert.Contains(results.Suggestions, suggestion => suggestion.StartsWith(meant, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("น้ำท่วม เชียงราย")]
    [InlineData("asean")]
    [InlineData("สวัสดี")]
    [InlineData("ignite thailand")]
    [InlineData("smart farmer")]
    [InlineData("Đào Xuân Yến")]
    [InlineData("Nguyen Van Linh")]
    [InlineData("election 2024")]
    [InlineData("27-CT/TW")]
    [InlineData("-ASEAN")]
    [InlineData("\"ครม.\" \"รถไฟ\"")]
    [InlineData("\"asean\"")]
    public async Task WhatReadsAsTypedIsLeftAlone(string typed) => Assert.Empty((await _archive.AskAsync(typed)).Suggestions);

    [Theory]
    [InlineData("ชัดชาติ สิทธิพันธ์")]
    [InlineData("นายชัชชาติ สิทธพันธุ์")]
    [InlineData("ชัชชาดสิทธิพันธุ์")]
    public async Task APersonSpelledWronglyIsFoundAndItIsSaid(string typed)
    {
        var results = await _archive.AskAsync(typed);

        Assert.Equal("mayor", results.Hits[0].Id);
        Assert.Contains(results.Notes, note => note.Contains("ชัชชาติ สิทธิพันธุ์", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ดร.ชัชชาติ สิทธิพันธุ์")]
    [InlineData("คุณชัชชาติ สิทธิพันธุ์")]
    [InlineData("พล.อ. ชัชชาติ สิทธิพันธุ์")]
    public async Task AnotherTitleThanIsPrintedFindsThePerson(string typed)
    {
        var results = await _archive.AskAsync(typed);

        Assert.Equal("mayor", Assert.Single(results.Hits).Id);
        Assert.Empty(results.Notes);
    }

    [Fact]
    public async Task ASlipOfTheArchiveIsOfferedItsCommonSpellingAndNeverTheOtherWay()
    {
        using var archive = SmallArchive.Of(
        [
            ("slip", "ศุกกิจ ตรวจโรงงาน", "นายศุกกิจ บุญศิริ ตรวจโรงงาน"),
            .. Enumerable.Range(0, 270).Select(i => ($"other{i}", "ข่าวอื่น", "ข่าวอื่นของวันนี้")),
            .. Enumerable.Range(0, 30).Select(i => ($"right{i}", "ศุภกิจ ตรวจโรงงาน", "นายศุภกิจ บุญศิริ รองอธิบดีกรมโรงงานอุตสาหกรรม ตรวจโรงงาน")),
        ]);

        Assert.Contains("ศุภกิจ บุญศิริ", (await archive.AskAsync("ศุกกิจ บุญศิริ")).Suggestions);
        Assert.Equal(30, (await archive.AskAsync("ศุกิจ บุญศิริ")).Hits.Count(hit => hit.Id.StartsWith("right", StringComparison.Ordinal)));
        Assert.Empty((await archive.AskAsync("ศุภกิจ บุญศิริ")).Suggestions);
    }

    [Fact]
    public async Task ASlipInTheSameOfficeIsThePersonAndFindsAllOfTheArticles()
    {
        using var archive = SmallArchive.Of(
        [
            .. Enumerable.Range(0, 30).Select(i => ($"right{i}", "ศุภกิจ ตรวจโรงงาน", "นายศุภกิจ บุญศิริ รองอธิบดีกรมโรงงานอุตสาหกรรม ตรวจโรงงาน")),
            ("slip", "ศุกกิจ ตรวจโรงงาน", "นายศุกกิจ บุญศิริ รองอธิบดีกรมโรงงานอุตสาหกรรม ตรวจโรงงาน"),
        ]);

        Assert.Equal(31, (await archive.AskAsync("ศุกกิจ บุญศิริ")).Total);
        Assert.Equal(31, (await archive.AskAsync("ศุภกิจ บุญศิริ")).Total);
    }

    public void Dispose() => _archive.Dispose();
}
