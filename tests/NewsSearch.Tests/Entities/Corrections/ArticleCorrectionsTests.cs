using NewsSearch.Entities;

namespace NewsSearch.Tests.Entities.Corrections;

/// <summary>What editors corrected is in all that is recognised, and what follows from it follows.</summary>
public sealed class ArticleCorrectionsTests
{
    private const string Text =
        "ผู้ว่าราชการจังหวัดแพร่ นายสมชาย ใจดี เปิดแผนที่ 27-NQ/TU เมื่อวันที่ 3 มีนาคม 2566 ตั้งเป้าหมายลดจุดความร้อนลงครึ่งหนึ่งภายในปี 2570\n"
        + "เรื่องนี้จังหวัดน่าน จังหวัดพะเยา จังหวัดลำปาง จังหวัดลำพูน และจังหวัดเชียงราย ทำก่อนแล้วเมื่อวันที่ 5 เมษายน โดย มานะ รักไทย เล่าถึงปี 2554 และแผน 99 kh ubnd";

    private static Recognition Read(params ReadOnlySpan<string> rows) => new Recognizer(CorrectedGazetteer.With(rows)).Recognise(ArticleOf.Text(Text));

    private static string Provinces(Recognition found) => string.Join(' ', found.Provinces.Where(province => province.Id is not ("th-phayao" or "th-lampang" or "th-lamphun" or "th-chiang-rai")).Select(province => (province.About ? "+" : "-") + province.Id));

    [Fact]
    public void WithoutCorrectionsNothingIsSaidOfThem() => Assert.Null(Read("other|about|th-tak").Corrections);

    [Fact]
    public void ADayOfPublicationIsThatOfTheArchiveAndDatesTheRest()
    {
        var found = Read("test|published|2568-05-01|ลงซ้ำ");

        Assert.Equal((new DateOnly(2025, 5, 1), new Year(2025)), (found.Published, found.Year));
        Assert.Contains("corrections.tsv", found.DateEvidence, StringComparison.Ordinal);
        Assert.Contains("ลงซ้ำ", found.DateEvidence, StringComparison.Ordinal);
    }

    [Fact]
    public void TheDayOfTheEventIsTheEditorsAndSoIsItsMark()
    {
        Assert.Equal(new DateOnly(2023, 3, 3), Read().Event);

        var found = Read("test|event|2011-12-31");
        Assert.Equal((new DateOnly(2011, 12, 31), new Year(2011)), (found.Event, found.Year));
        Assert.DoesNotContain(found.Years, year => year.Kind == YearKind.Event);

        var none = Read("test|event|none");
        Assert.Null(none.Event);
        Assert.DoesNotContain(none.Years, year => year.Kind == YearKind.Event);
    }

    [Fact]
    public void TheYearIsTheEditors()
    {
        var found = Read("test|year|2554");
        Assert.Equal((new Year(2011), 1.0), (found.Year, found.YearConfidence));

        var none = Read("test|year|none");
        Assert.Equal((null, 0.0), (none.Year, none.YearConfidence));
    }

    [Fact]
    public void AProvinceIsWhatTheEditorSays()
    {
        Assert.Equal("+th-phrae -th-nan", Provinces(Read()));
        Assert.Equal("+th-phrae +th-nan", Provinces(Read("test|about|น่าน")));
        Assert.Equal("-th-phrae -th-nan", Provinces(Read("test|not-about|th-phrae")));
        Assert.Equal("-th-nan", Provinces(Read("test|no-province|th-phrae")));
        Assert.Equal("+th-phrae -th-nan +vn-ninh-thuan", Provinces(Read("test|about|Ninh Thuan")));

        var added = Read("test|about|Ninh Thuan|ดูแผนที่").Provinces[^1];
        Assert.Equal(($"corrections.tsv:{CorrectedGazetteer.FirstLine}: ดูแผนที่", "vn-khanh-hoa", true), (added.Evidence, added.NowId, added.IsSure));
    }

    [Fact]
    public void ANameStruckOutIsNobodyAndOneWrittenInIsSomebody()
    {
        Assert.Equal(["สมชาย ใจดี"], Read().Officials.Select(official => official.Name));
        Assert.Empty(Read("test|no-person|สมชาย  ใจดี").Officials);

        var found = Read("test|person|มานะ รักไทย|คนขับรถ").Officials;
        Assert.Equal(["สมชาย ใจดี", "มานะ รักไทย"], found.Select(official => official.Name));
        Assert.Equal("มานะ รักไทย", Assert.Single(found[1].Mentions).In(Text));
        Assert.Contains("คนขับรถ", found[1].Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void ACodeStruckOutIsNoneAndOneWrittenInIsOne()
    {
        Assert.Empty(Read("test|no-code|27-NQ/TU").Codes);
        Assert.Equal(["27-NQ/TU"], Read().Codes.Select(code => code.Code.Canonical));

        var found = Read("test|code|99 KH UBND").Codes;
        Assert.Equal(["27-NQ/TU", "99/KH-UBND"], found.Select(code => code.Code.Canonical));
        Assert.Equal("99 kh ubnd", Assert.Single(found[1].Mentions).In(Text));
    }

    [Fact]
    public void ATargetIsWhatTheEditorSays()
    {
        static string Targets(Recognition found) => string.Join(' ', found.Years.Where(year => year.Kind == YearKind.Horizon).Select(year => year.To));

        Assert.Equal("2027", Targets(Read()));
        Assert.Equal("", Targets(Read("test|no-target|2570")));
        Assert.Equal("2027 2011", Targets(Read("test|target|2554")));
        Assert.DoesNotContain(Read("test|no-year|2554").Years, year => year.To == new Year(2011));
    }

    [Theory]
    [InlineData("person|ไม่มีใคร")]
    [InlineData("no-person|ไม่มีใคร")]
    [InlineData("not-about|th-tak")]
    [InlineData("no-province|th-tak")]
    [InlineData("code|28-NQ/TU")]
    [InlineData("no-code|28-NQ/TU")]
    [InlineData("target|2599")]
    [InlineData("no-target|2554")]
    [InlineData("no-year|2599")]
    public void WhatTheArticleHasNothingForIsSaidToBeIdle(string cells)
    {
        var found = Read($"test|{cells}");

        Assert.True(Assert.Single(found.Corrections!).IsIdle);
        Assert.Equal(Provinces(Read()), Provinces(found));
    }

    [Fact]
    public void AllOfThemAreKeptInTheOrderOfTheTable() =>
        Assert.Equal([false, false, true], Read("test|no-province|th-nan", "test|year|2566", "test|person|ไม่มีใคร").Corrections!.Select(one => one.IsIdle));
}
