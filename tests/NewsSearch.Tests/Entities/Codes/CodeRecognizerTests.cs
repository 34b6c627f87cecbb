using System.Text;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Years;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Entities.Codes;

public sealed class CodeRecognizerTests
{
    private static readonly CodeRecognizer Codes = new(CodeTables.Load(Repository.Data.Gazetteer), MonthTable.Load(Repository.Data.Gazetteer));

    public static TheoryData<string, string, string, string, string> Table { get; } =
        [.. Repository.Table("Entities/Data/codes.tsv").Select(row => (row["text"], row["code"], row["type"], row["issuers"], row["date"]))];

    [Theory]
    [MemberData(nameof(Table))]
    public void ATextHoldsTheCodeOfTheTable(string text, string code, string type, string issuers, string date)
    {
        var found = Codes.Recognise(text);
        if (code == "-") { Assert.Empty(found); return; }

        var only = Assert.Single(found);
        Assert.Equal((code, type, issuers, date), (only.Code.Canonical, only.Code.Type ?? "", string.Join(',', only.Code.Issuers), $"{only.Date:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("84 kh hdnd btgtu", "84-KH/HDND-BTGTU")]
    [InlineData("84-KH/HĐND-BTGTU", "84-KH/HDND-BTGTU")]
    [InlineData("84–kh/hđnd–btgtu", "84-KH/HDND-BTGTU")]
    [InlineData("84KH HDND BTGTU", "84-KH/HDND-BTGTU")]
    [InlineData("๘๔-KH/HDND-BTGTU", "84-KH/HDND-BTGTU")]
    [InlineData("137-qd-tw", "137-QD/TW")]
    [InlineData("27 ct tw", "27-CT/TW")]
    [InlineData("3 kh ubnd", "03/KH-UBND")]
    [InlineData("3/KH-UBND", "03/KH-UBND")]
    [InlineData("44 2005 qd ubnd", "44/2005/QD-UBND")]
    [InlineData("202 2025 qh15", "202/2025/QH15")]
    [InlineData("มท 0808.2/ว 1608", "มท 0808.2/ว1608")]
    [InlineData("มท๐๘๐๘.๒/ว๑๖๐๘", "มท 0808.2/ว1608")]
    [InlineData("ที่ มท 0808.2/ว1608", "มท 0808.2/ว1608")]
    [InlineData("กค (กวจ) 0405.2/ว 89", "กค (กวจ) 0405.2/ว89")]
    [InlineData("กค (กวจ) 0405.2/ว89", "กค (กวจ) 0405.2/ว89")]
    [InlineData("ว119", "ว119")]
    [InlineData("ว. 21/2560", "ว21/2560")]
    [InlineData("ว ๑๑๙", "ว119")]
    [InlineData("103/2563", "103/2563")]
    [InlineData("คำสั่งที่ 103/2563", "103/2563")]
    [InlineData("มติ ครม. 12 พ.ค. 63", "มติครม 2020-05-12")]
    [InlineData("มติครม 2020-05-12", "มติครม 2020-05-12")]
    public void AQueryIsOneCodeHoweverItIsTyped(string query, string canonical)
    {
        Assert.True(Codes.TryParse(query, out var code));
        Assert.Equal(canonical, code.Canonical);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("8/15")]
    [InlineData("2021-2025")]
    [InlineData("84")]
    [InlineData("kh hdnd")]
    [InlineData("84 kh")]
    [InlineData("5 apples tw")]
    [InlineData("แผน 84-KH/HDND-BTGTU ปี 2567")]
    [InlineData("27-CT/TW 28-CT/TW")]
    public void AnythingElseIsNoCode(string? query) => Assert.False(Codes.TryParse(query, out _));

    [Theory]
    [InlineData("ยกเลิกประกาศกรมเจ้าท่าที่ 41/2563 และ43/2563", "41/2563 43/2563")]
    [InlineData("คำสั่ง คสช. ที่ 22/2558, 46/2559", "22/2558 46/2559")]
    [InlineData("ตามคำสั่งตำรวจภูธรภาค 9 ที่ 215/2566 ลงวันที่ 1 ต.ค. 66", "215/2566")]
    [InlineData("ตามคำสั่ง คสช. 2/2560 และคำสั่งหัวหน้าคณะรักษาความสงบแห่งชาติ 22/2560", "2/2560 22/2560")]
    [InlineData("ประกาศธนาคารแห่งประเทศไทย ที่ สกส.13/2562 และคำสั่งกรมสรรพากร ที่ ท.ป. 122/2545", "13/2562 122/2545")]
    [InlineData("ลงนามในคำสั่งกระทรวงศึกษาธิการ ที่ สป 1226/2560", "1226/2560")]
    [InlineData("มติคณะรัฐมนตรี (22 มิถุนายน 2525 และ 18 ธันวาคม 2527)", "มติครม 1982-06-22 มติครม 1984-12-18")]
    public void AListNamesAllItsDocuments(string text, string codes) => Assert.Equal(codes, string.Join(' ', Codes.Recognise(text).Select(found => found.Code.Canonical)));

    [Theory]
    [InlineData("ตามมติที่ ๖๕/๒๐๒๕/กห๑๕", "65/2025/QH15")]
    [InlineData("ตามมติที่ ๖๕/๒๕๖๘/กห๑๕", "65/2025/QH15")]
    [InlineData("พระราชกฤษฎีกาเลขที่ ๓๘/๒๕๖๗/NĐ-CP", "38/2024/ND-CP")]
    [InlineData("มติที่ 202/2568/QH15", "202/2025/QH15")]
    [InlineData("ข้อสรุปที่ 12/KL-TTr และคำวินิจฉัยที่ 214/QĐ-TTr", "12/KL-TTR 214/QD-TTR")]
    [InlineData("ใบอนุญาตเลขที่ 2398/GP-UBND", "2398/GP-UBND")]
    [InlineData("คำฟ้องที่ 56/CT-VKSTC-V5", "56/CT-VKSTC-V5")]
    public void TranslatedNumeralsAndErasAndTheLettersOfInspectorsAndCourtsAreRead(string text, string codes) => Assert.Equal(codes, string.Join(' ', Codes.Recognise(text).Select(found => found.Code.Canonical)));

    [Theory]
    [InlineData("ครม. มีมติให้วันที่ 4 และ 7 กันยายน 2563 เป็นวันหยุด")]
    [InlineData("คณะรัฐมนตรีมีมติเห็นชอบกำหนดให้วันพฤหัสบดีที่ 26 ตุลาคม 2560 เป็นวันหยุดราชการ")]
    [InlineData("ตั้งแต่วันถัดไปหลังจากที่คณะรัฐมนตรีมีมติเห็นชอบจนถึงวันที่ 30 ธันวาคม 2568")]
    [InlineData("ครม.มีมติเห็นชอบให้ยกเลิกวันหยุดพิเศษในวันอังคารที่ 27 กรกฎาคม 2564")]
    [InlineData("ประกาศ มาตรการช่วยเหลือนักศึกษา ประจำภาคเรียนที่ 2/2565")]
    [InlineData("ประกาศผลการเรียน ภาคการศึกษาที่ 1/2566")]
    [InlineData("ก่อนวันที่ 26 ธันวาคม 2560 คณะรัฐมนตรีเดินทางไปประชุมที่จังหวัดสุโขทัย")]
    [InlineData("เปิดเผยหลังการประชุมคณะรัฐมนตรี (ครม.) เมื่อวันที่ 1 พฤศจิกายน 2565 ครม.รับทราบมติคณะกรรมการนโยบายเขตพัฒนาพิเศษ")]
    public void WhatADayOrATermIsSetForIsNoDocument(string text) => Assert.Empty(Codes.Recognise(text));

    [Theory]
    [InlineData("คณะรัฐมนตรีมีมติเห็นชอบทบทวนมติคณะรัฐมนตรีเมื่อวันที่ 28 กุมภาพันธ์ 2566", "มติคณะรัฐมนตรีเมื่อวันที่ 28 กุมภาพันธ์ 2566")]
    [InlineData("คณะรัฐมนตรีเป็นราย ๆ ไป และมติคณะรัฐมนตรีเมื่อวันที่ 21 กุมภาพันธ์ 2538", "มติคณะรัฐมนตรีเมื่อวันที่ 21 กุมภาพันธ์ 2538")]
    [InlineData("เสนอคณะรัฐมนตรี ซึ่งคณะรัฐมนตรีได้มีมติ (12 มกราคม 2564) เห็นชอบ", "คณะรัฐมนตรีได้มีมติ (12 มกราคม 2564")]
    [InlineData("คณะรัฐมนตรี (ครม.) มีมติเมื่อวันที่ 3 พฤษภาคม 2565", "คณะรัฐมนตรี (ครม.) มีมติเมื่อวันที่ 3 พฤษภาคม 2565")]
    [InlineData("คณะรัฐมนตรีได้มีมติเห็นชอบโครงการนี้ไปแล้วตั้งแต่วันที่ 10 ตุลาคม 2561", "คณะรัฐมนตรีได้มีมติเห็นชอบโครงการนี้ไปแล้วตั้งแต่วันที่ 10 ตุลาคม 2561")]
    [InlineData("ที่ประชุมคณะรัฐมนตรี (ครม.) วันที่ 20 ธ.ค. 2565 ได้เห็นชอบให้ยุติโครงการ", "คณะรัฐมนตรี (ครม.) วันที่ 20 ธ.ค. 2565")]
    [InlineData("ที่ประชุม ครม. (8 ส.ค. 66) อนุมัติหลักการร่างกฎกระทรวง", "ครม. (8 ส.ค. 66")]
    [InlineData("คณะรัฐมนตรีในคราวการประชุมเมื่อวันที่ 28 พฤษภาคม 2561 ได้มีมติเห็นชอบ", "คณะรัฐมนตรีในคราวการประชุมเมื่อวันที่ 28 พฤษภาคม 2561")]
    [InlineData("เคยได้รับการอนุมัติจาก ครม. เมื่อวันที่ 26 ม.ค. 2559 มีวงเงิน 3,542 ล้านบาท", "อนุมัติจาก ครม. เมื่อวันที่ 26 ม.ค. 2559")]
    [InlineData("ตามมติคณะรัฐมนตรี (ครม.) เมื่อวันที่ 11 ตุลาคม 2559 ที่ให้ความเห็นชอบแผน", "มติคณะรัฐมนตรี (ครม.) เมื่อวันที่ 11 ตุลาคม 2559")]
    [InlineData("เมื่อวันที่ 26 ธันวาคม 2560 คณะรัฐมนตรีมีมติเห็นชอบโครงการ", "26 ธันวาคม 2560 คณะรัฐมนตรีมีมติ")]
    [InlineData("เปิดเผยผลการประชุมคณะรัฐมนตรี (ครม.) วันที่ 10 มกราคม 2566 ว่า ที่ประชุมครม.มีมติเห็นชอบ", "คณะรัฐมนตรี (ครม.) วันที่ 10 มกราคม 2566")]
    public void AResolutionIsNamedByTheNearestWords(string text, string mention) => Assert.Equal(mention, Assert.Single(Codes.Recognise(text)).Span.In(text));

    [Fact]
    public void TwoDocumentsOfOneNumberAreNotTheSame()
    {
        Assert.True(Codes.TryParse("27-CT/TW", out var directive));
        Assert.True(Codes.TryParse("27-NQ/TU", out var resolution));
        Assert.NotEqual(directive, resolution);
    }

    [Fact]
    public void DirtDoesNotChangeACode()
    {
        var random = new Random(3);
        string[] types = ["KH", "QD", "NQ", "CT", "KL", "BC"], party = ["TW", "TU", "BTGTU", "VPTW"], state = ["UBND", "HDND", "BNV", "TTG", "VPCP"];
        string[] dashes = ["-", "–", "—", "‐", " - ", "- "];
        for (var round = 0; round < 1000; round++)
        {
            var isParty = random.Next(2) == 0;
            var (number, type, issuer) = (random.Next(1, 2000), Any(types), Any(isParty ? party : state));
            var canonical = isParty ? $"{number:00}-{type}/{issuer}" : $"{number:00}/{type}-{issuer}";
            var dirty = string.Concat(canonical.Select(c => c switch { '-' => Any(dashes), 'D' when random.Next(2) == 0 => "Đ", 'U' when random.Next(3) == 0 => "Ư".Normalize(Any([NormalizationForm.FormC, NormalizationForm.FormD])), _ => c.ToString() }));

            var found = Assert.Single(Codes.Recognise($"ตามแผนที่ {dirty} ลงวันที่ 28 กุมภาพันธ์ 2566 ของจังหวัด"));
            Assert.Equal(canonical, found.Code.Canonical);
            Assert.Equal(new DateOnly(2023, 2, 28), found.Date);
            Assert.True(Codes.TryParse(dirty.ToLowerInvariant(), out var typed), dirty);
            Assert.Equal(found.Code, typed);
            Assert.True(Codes.TryParse(canonical, out var again));
            Assert.Equal(found.Code, again);
        }

        T Any<T>(T[] of) => of[random.Next(of.Length)];
    }

    [Fact]
    public void MentionsLieInTheTextInOrderAndApartWhateverTheText()
    {
        var random = new Random(11);
        string[] pieces = ["84", "-", "KH", "/", "HDND", "TW", " ", "ว", "มท", "0808.2", "คำสั่ง", "ที่", "2563", "มติครม.", "5 ก.ค. 60", "ลงวันที่", "\n", "–", "Đ", "กห๑๕", "\u0309", "😀"];
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var end = 0;
            foreach (var found in Codes.Recognise(text))
            {
                Assert.InRange(found.Span.Start, end, text.Length);
                Assert.InRange(found.Span.End, found.Span.Start + 1, text.Length);
                end = found.Span.End;
            }
            Assert.Equal(Codes.TryParse(text, out var code), code is not null);
        }
    }

    [Fact]
    public void ACodeIsDescribedInThreeLanguages()
    {
        Assert.True(Codes.TryParse("137-QD/TW", out var code));
        var meaning = Codes.Describe(code);
        // Two words of the Party share the letters QĐ.
        Assert.Equal(["Quyết định", "Quy định"], meaning.Types.Select(type => type.Vietnamese));
        Assert.Equal("ส่วนกลางพรรค (คณะกรรมการกลาง กรมการเมือง สำนักเลขาธิการ)", Assert.Single(meaning.Issuers).Thai);

        // Regulations are the Party's alone.
        Assert.True(Codes.TryParse("15/QD-UBND", out var decision));
        Assert.Equal(["Quyết định"], Codes.Describe(decision).Types.Select(type => type.Vietnamese));

        Assert.True(Codes.TryParse("มท 0808.2/ว1608", out var letter));
        Assert.Equal(("Circular letter", "Ministry of Interior"), (Codes.Describe(letter).Types.Single().English, Codes.Describe(letter).Issuers.Single().English));

        Assert.True(Codes.TryParse("16/KH-HĐTĐKT", out var unknown));
        Assert.Equal(new CodeWord("HDTDKT", "HDTDKT", "HDTDKT", "HDTDKT"), Codes.Describe(unknown).Issuers.Single());
    }
}
