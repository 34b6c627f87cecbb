using static NewsSearch.Tests.Archive.CleanedText;

namespace NewsSearch.Tests.Archive;

public sealed class PublicationDayTests
{
    [Fact]
    public void TheDayUnderAThreadIsWhenItWasPosted() =>
        Assert.Equal(new DateOnly(2024, 6, 3), Clean($"เมืองน่าน @nan_city\n1/3\n{Story}\n2/3\n{Story} อีก\n3/3 จบค่ะ\n1:05 PM · 3 มิ.ย. 2024\n12 Reposts  3 Quotes  40 Likes").Published);

    [Fact]
    public void ThePagesDayStandsOverTheDayOfTheStory()
    {
        var article = Clean($"เข้าสู่ระบบ\nวันอังคารที่ 4 มีนาคม 2568\nสกู๊ปหน้าหนึ่ง\nหน้าแรก  การเมือง  สังคม  กีฬา\n03/03/2025 07:40\nน่านเปิดศูนย์พักพิง 15 แห่ง\n{Story}\n{Story} อีก\nแชร์\n[ลงทะเบียนรับข่าว]");
        Assert.Equal(("น่านเปิดศูนย์พักพิง 15 แห่ง", new DateOnly(2025, 3, 3)), (article.Title, article.Published));
        Assert.Equal(["เข้าสู่ระบบ", "วันอังคารที่ 4 มีนาคม 2568", "สกู๊ปหน้าหนึ่ง", "หน้าแรก  การเมือง  สังคม  กีฬา", "แชร์", "[ลงทะเบียนรับข่าว]"], article.Removed.Select(line => line.Text));
    }

    [Theory]
    [InlineData("2019-08-08", "2019-08-08")]
    [InlineData("8 ส.ค. 2562", "2019-08-08")]
    [InlineData("วันที่ 5 สิงหาคม 2562", "2019-08-07")] // when it happened
    public void TheStampOverAStoryGoesBeforeTheDayItsOfficeClosesWith(string stamp, string published) =>
        Assert.Equal(published, IsoDay.Text(Clean($"รัฐมนตรีให้ความเชื่อมั่นชาวไร่อ้อย\n{stamp}\n{Story}\n{Story} อีก\n--------------------\n7 ส.ค. 62").Published!.Value));

    [Fact]
    public void ARuleWithADayUnderTheStoryIsWhenItWasPublished()
    {
        var article = Clean($"{Story}\n{Story} อีก\n***************** 8 กันยายน 2568");
        Assert.Equal(new DateOnly(2025, 9, 8), article.Published);
        Assert.Equal("rule", Assert.Single(article.Removed).Reason);
        Assert.Equal(("8 กันยายน 2568", LineKind.Dateline), (article.Lines[^1].Span.In(article.Text), article.Lines[^1].Kind));
        // In the same words in the story, it need not stay.
        Assert.DoesNotContain(LineKind.Dateline, Clean($"วันนี้ (8 กันยายน 2568) {Story}\n{Story} อีก\n***************** 8 กันยายน 2568").Lines.Select(line => line.Kind));
    }

    [Theory]
    [InlineData("วันศุกร์ที่ 12 พฤษภาคม 2566", "2023-05-12")]
    [InlineData("เสาร์ที่ 7 ก.ค.61", "2018-07-07")]
    public void TheDayOverAScriptIsWhenItWasOnAir(string line, string day)
    {
        var article = Clean($"ศูนย์ต้นแบบการเกษตร\n{line}\nต่อจากนี้ไป ขอเชิญรับฟังไทยคู่ฟ้า ครับ\n{Story}\n{Story} อีก");
        Assert.Equal(day, Iso(article.Published));
        Assert.Null(Clean($"ศูนย์ต้นแบบการเกษตร\n{line}\n{Story}\n{Story} อีก").Published);
    }

    [Theory]
    [InlineData("วันพุธ ที่ 14 ส.ค.67", "2024-08-14")]
    [InlineData("วันเสารฺที่ 18 มกราคม 2563", "2020-01-18")]
    [InlineData("พุธที่ 14 สิงหาคม 2567", "2024-08-14")]
    [InlineData("วันพุธที่ 14 สิงหาคม 2567 เวลา 09:30 น.", null)]
    [InlineData("ในวันพุธที่ 14 สิงหาคม 2567", null)]
    public void AWeekdayOverAllElseIsWhenItWasPublished(string line, string? day) =>
        Assert.Equal(day, Iso(Clean($"{line}\nศูนย์ต้นแบบการเกษตร\n{Story}\n{Story} อีก").Published));

    [Fact]
    public void TheNumberOfAReleaseMayStandBeforeItsRule() =>
        Assert.Equal(new DateOnly(2017, 8, 31), Clean($"{Story}\n{Story} อีก\nสิงหาคม5/2 ************************ 31 สิงหาคม 2560").Published);

    [Fact]
    public void TheDayUnderASignatureStaysAsTheDayOfPublicationAndTheSignatureGoes()
    {
        var article = Clean($"{Story}\n{Story} อีก\n{Story} ต่อ\n{Story} จบ\nกองเผยแพร่และประชาสัมพันธ์\n23 มีนาคม 2566");
        Assert.Equal("signature", Assert.Single(article.Removed).Reason);
        Assert.EndsWith("23 มีนาคม 2566", article.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2023, 3, 23), article.Published);
    }
}
