using System.Globalization;
using NewsSearch.Entities.Officials;

namespace NewsSearch.Tests.Entities.Officials;

public sealed class OfficialDirectoryTests
{
    private static readonly OfficialDirectory Directory = new(GazetteerTests.Real,
    [
        ("สุธี-ทองแย้ม", "สุธี ทองแย้ม", 3), ("le-duc-giang", "Le Duc Giang", 2), ("le-duc-giang", "Lê Đức Giang", 5), ("dao-xuan-yen", "เดา ซวน เยน", 4),
    ]);

    [Theory]
    [InlineData("Dao Xuan Yen", "dao-xuan-yen")]
    [InlineData("Đào Xuân Yến", "dao-xuan-yen")]
    [InlineData("เดา ซวน เยน", "dao-xuan-yen")]
    [InlineData("dao xuan yen", "dao-xuan-yen")]
    [InlineData("daoxuanyen", "dao-xuan-yen")]
    [InlineData("DAO-XUAN-YEN", "dao-xuan-yen")]
    [InlineData("สหายเดา ซวน เยน", "dao-xuan-yen")]
    [InlineData("เดา ถั่น ตุง", "dau-thanh-tung")]
    [InlineData("นายสุธี  ทองแย้ม", "สุธี-ทองแย้ม")]
    [InlineData("เล ดึ๊ก เกียง", "le-duc-giang")]
    [InlineData("เลดึ๊กซาง", "le-duc-giang")]
    [InlineData("แผนพัฒนา", "")]
    [InlineData("", "")]
    [InlineData("\uD800", "")]
    public void AnOfficialIsFoundByAnySpelling(string name, string ids) => Assert.Equal(ids, string.Join(' ', Directory.Find(name)));

    [Fact]
    public void TheLabelIsInTheReadersScriptWhereItIsKnown()
    {
        Assert.Equal("เดา ซวน เยน", Directory.Label("dao-xuan-yen", "th"));
        Assert.Equal("เล ฮ่อง วินห์", OfficialEntry.LabelOf(["วินห์", "เล ฮ่อง วินห์", "Le Hong Vinh"], "th"));
        Assert.Equal("Dao Xuan Yen", Directory.Label("dao-xuan-yen", "en"));
        Assert.Equal("Lê Đức Giang", Directory.Label("le-duc-giang", "th"));
        Assert.Equal("สุธี ทองแย้ม", Directory.Label("สุธี-ทองแย้ม", "en"));
        Assert.Equal("nobody", Directory.Label("nobody", "en"));
        Assert.Empty(Directory.Names("nobody"));
    }

    [Theory]
    [InlineData("แผน 2567 Dao Xuan Yen", "Dao Xuan Yen>dao-xuan-yen")]
    [InlineData("ประชุม นายสุธี ทองแย้ม เดา ถั่น ตุง", "สุธี ทองแย้ม>สุธี-ทองแย้ม, เดา ถั่น ตุง>dau-thanh-tung")]
    [InlineData("เลดึ๊กซาง 2024", "เลดึ๊กซาง>le-duc-giang")]
    [InlineData("แผนพัฒนาจังหวัด", "")]
    public void NamesAreFoundInsideAQuery(string text, string found) =>
        Assert.Equal(found, string.Join(", ", Directory.FindIn(text).Select(one => $"{one.Span.In(text)}>{one.Ids[0]}")));

    [Theory]
    [InlineData("dao x", "dao-xuan-yen")]
    [InlineData("daox", "dao-xuan-yen")]
    [InlineData("Đào", "dao-xuan-yen")]
    [InlineData("เดา ซ", "dao-xuan-yen")]
    [InlineData("สหาย เดา", "dao-xuan-yen dau-thanh-tung")]
    [InlineData("xuan y", "dao-xuan-yen")]
    [InlineData("เล ดึ๊ก", "le-duc-giang")]
    [InlineData("เล ดึ๊ก เก", "le-duc-giang")]
    [InlineData("ทองแ", "สุธี-ทองแย้ม")]
    [InlineData("นายสุธ", "สุธี-ทองแย้ม")]
    [InlineData("zzz", "")]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("\uD800", "")]
    public void WhatIsTypedIsCompletedInAnyScript(string typed, string ids) =>
        Assert.Equal(ids, string.Join(' ', Directory.Complete(typed, 2).Select(official => official.Id)));

    [Theory]
    [InlineData("prayuth chan-ocha", "a", "a")]
    [InlineData("prayut", "a", "a")]
    [InlineData("Prayuth ch", "", "a")]
    [InlineData("chanocha", "", "a b")]
    [InlineData("anutin", "c", "c")]
    [InlineData("smart phone", "", "")]
    [InlineData("covid", "", "")]
    public void AThaiIsFoundAndCompletedInLatinLettersNobodyPrinted(string typed, string found, string completed)
    {
        var directory = new OfficialDirectory(GazetteerTests.Real, [("a", "ประยุทธ์ จันทร์โอชา", 90), ("b", "นราพร จันทร์โอชา", 4), ("c", "อนุทิน ชาญวีรกูล", 40), ("d", "สุเมธ บุญเอื้อ", 6)]);

        Assert.Equal(found, string.Join(' ', directory.Find(typed)));
        Assert.Equal(completed, string.Join(' ', directory.Complete(typed, 3).Select(official => official.Id)));
    }

    [Theory]
    [InlineData("Thammanat", "a")]
    [InlineData("suriya", "c d")]
    public void WhoseNameItCanBeIsOfferedAndNobodyWhoseNameOnlyBeginsNearlySo(string typed, string ids)
    {
        var directory = new OfficialDirectory(GazetteerTests.Real,
        [
            ("a", "ธรรมนัส พรหมเผ่า", 300), ("a", "Thammanat Phromphao", 1), ("b", "ธรรมรัฏฐ์ งามแสง", 2),
            ("c", "สุริยะ จึงรุ่งเรืองกิจ", 430), ("c", "Suriya Jungrungreangkit", 5), ("d", "สุริยา สิงหกมล", 14), ("e", "รัชฎา สุริยกุล", 7),
        ]);

        Assert.Equal(ids, string.Join(' ', directory.Complete(typed, 4).Select(official => official.Id)));
    }

    [Theory]
    [InlineData("prayut", "a")]
    [InlineData("prayuth", "a")]
    [InlineData("prayut budget", "")]
    [InlineData("prayut นราธิวาส", "a")]
    [InlineData("น้ำท่วม prayut 2567", "a")]
    [InlineData("anutin", "")]
    public void AGivenNameInLatinLettersMeansWhoIsKnownWellWhereNoOtherWordIsInLatinLetters(string text, string ids)
    {
        var directory = new OfficialDirectory(GazetteerTests.Real, [("a", "ประยุทธ์ จันทร์โอชา", 90), ("b", "ประยุทธ์ ใจดี", 4), ("c", "อนุทิน ชาญวีรกูล", 8)]);

        Assert.Equal(ids, string.Join(' ', directory.CalledIn(text).Select(one => one.Official.Id)));
    }

    [Theory]
    [InlineData("Anutin", "a")]
    [InlineData("ภูเก็ต anutin", "a")]
    [InlineData("Yingluck", "b")]
    [InlineData("Yingluck cabinet", "")]
    [InlineData("Charnvirakul", "")]
    [InlineData("state", "")]
    [InlineData("Nguyen", "")]
    public void AGivenNameThatArticlesPrintInLatinLettersNamesItsPersonInAText(string text, string ids)
    {
        var directory = new OfficialDirectory(
            GazetteerTests.Real,
            [("a", "อนุทิน ชาญวีรกูล", 990), ("a", "Anutin Charnvirakul", 4), ("b", "ยิ่งลักษณ์ ชินวัตร", 16), ("b", "Yingluck Shinawatra", 1), ("c", "สุทธิ สุโกศล", 79), ("d", "Nguyen Van Tuan", 50)]);

        Assert.Equal(ids, string.Join(' ', directory.FindIn(text).SelectMany(one => one.Ids)));
        if (ids.Length > 0) Assert.Equal(text.Split(' ').Single(OfficialRecognizer.IsLatin), directory.FindIn(text)[0].Span.In(text), ignoreCase: true);
    }

    [Theory]
    [InlineData("แพทองธาร", "a")]
    [InlineData("นางสาวแพทองธาร", "a")]
    [InlineData("งบประมาณ แพทองธาร 2568", "a")]
    [InlineData("สมชาย", "")]
    [InlineData("มานิต", "")]
    [InlineData("แพทอง", "")]
    [InlineData("ชินวัตร", "")]
    [InlineData("เหงียน", "")]
    [InlineData("Nguyen", "")]
    public void AGivenNameAloneMeansWhomMostOfTheNewsIsAbout(string text, string ids)
    {
        var directory = new OfficialDirectory(
            GazetteerTests.Real,
            [("a", "แพทองธาร ชินวัตร", 90), ("b", "แพทองธาร ใจดี", 4), ("c", "สมชาย ใจดี", 8), ("d", "สมชาย แสวงการ", 7), ("e", "สมชาย มั่งมี", 6), ("f", "มานิต มั่งมี", 2), ("g", "เหงียน วัน ต๊วน", 5), ("h", "เหงียน ซวน ฟุก", 5), ("i", "เหงียน ฟู จ่อง", 4), ("g", "Nguyen Van Tuan", 5)]);
        Assert.Equal(ids, string.Join(' ', directory.CalledIn(text).Select(found => found.Official.Id)));
    }

    [Fact]
    public void TheOneInMostArticlesComesFirst() =>
        Assert.Equal(["le-duc-giang", "le-thi-thin"], new OfficialDirectory(GazetteerTests.Real, [("le-thi-thin", "Le Thi Thin", 2), ("le-duc-giang", "Le Duc Giang", 9)]).Complete("le", 2).Select(official => official.Id));

    [Fact]
    public void WhoIsCalledByOneNameInOneArticleIsMeantByNobody()
    {
        var directory = new OfficialDirectory(GazetteerTests.Real, [("จิรายุ-a1", "จิรายุ", 1), ("จิรายุ-ห่วงทรัพย์", "จิรายุ ห่วงทรัพย์", 40)]);

        Assert.Equal(["จิรายุ-ห่วงทรัพย์"], directory.Complete("จิรายุ", 9).Select(official => official.Id));
        Assert.Empty(directory.Find("จิรายุ"));
        Assert.Equal("จิรายุ", directory.Entry("จิรายุ-a1")!.Label("th"));
    }

    // Office, articles, days of the first and the last of them.
    [Theory]
    [InlineData("รมว.ยุติธรรม 90 100 900; รมว.สาธารณสุข 9 1500 2000", "รมว.สาธารณสุข")]
    [InlineData("รองนายกรัฐมนตรี 800 100 2000; นายกรัฐมนตรี 5 1990 2000", "นายกรัฐมนตรี")]
    [InlineData("รองนายกรัฐมนตรี 800 100 2000; นายกรัฐมนตรี 5 700 2000", "รองนายกรัฐมนตรี")]
    [InlineData("นายกรัฐมนตรี 800 100 2000; รัฐมนตรีว่าการกระทรวงกลาโหม 90 1700 2000", "นายกรัฐมนตรี")]
    [InlineData("นายกรัฐมนตรี 800 100 900; อดีตนายกรัฐมนตรี 9 1500 2000", "นายกรัฐมนตรี")]
    [InlineData("อธิบดี 80 100 900; ผู้แทน 1 2000 2000", "อธิบดี")]
    [InlineData("อธิบดี 1 100 900; ปลัดกระทรวง 1 2000 2000", "ปลัดกระทรวง")]
    [InlineData("สมาชิกสภา 3 100 200; ประธาน 3 100 200", "ประธาน")]
    public void APersonIsCalledWhatTheNewsOfTheLastYearCallsThem(string offices, string role)
    {
        var given = offices.Split("; ").Select(office => office.Split(' ')).Select(of => ("a", of[0], int.Parse(of[1], CultureInfo.InvariantCulture), (long?)long.Parse(of[2], CultureInfo.InvariantCulture), (long?)long.Parse(of[3], CultureInfo.InvariantCulture)));

        Assert.Equal(role, new OfficialDirectory(GazetteerTests.Real, [("a", "สมชาย ใจดี", 900)], given).Entry("a")!.Role);
    }

    [Fact]
    public void AnOfficialIsListedWithRoleProvinceAndCoverage()
    {
        var directory = new OfficialDirectory(
            GazetteerTests.Real,
            [("le-duc-giang", "Le Duc Giang", 2), ("le-duc-giang", "Lê Đức Giang", 5)],
            [("le-duc-giang", "รองประธาน", 2, null, null), ("le-duc-giang", "ประธาน", 3, null, null), ("nobody", "ประธาน", 9, null, null)],
            [("le-duc-giang", "vn-thanh-hoa", 4), ("dao-xuan-yen", "vn-da-nang", 4)],
            [("le-duc-giang", 6)]);
        var found = directory.Officials[0];

        Assert.Equal(("le-duc-giang", "ประธาน", "vn-thanh-hoa", 6), (found.Id, found.Role, found.ProvinceId, found.Articles));
        Assert.Equal(["Lê Đức Giang", "Le Duc Giang"], found.Names);
        Assert.Equal("vn-thanh-hoa", directory.Entry("dao-xuan-yen")!.ProvinceId);
        Assert.Null(directory.Entry("nobody"));
    }

    [Fact]
    public void OfSpellingsPrintedAsOftenTheOneOfPlainLettersIsShown() =>
        Assert.Equal("Prawit Wongsuwon", new OfficialDirectory(GazetteerTests.Real, [("ประวิตร", "PRawit Wongsuwon", 1), ("ประวิตร", "Prawit Wongsuwon", 1)]).Label("ประวิตร", "en"));

    [Fact]
    public void WhatTheReaderHasTypedOfANameAlwaysFindsIt()
    {
        foreach (var name in (string[])["Dao Xuan Yen", "เดา ซวน เยน", "สุธี ทองแย้ม", "Lê Đức Giang"])
        {
            for (var length = 1; length <= name.Length; length++)
            {
                Assert.Contains(Directory.Complete(name[..length], 20), official => official.Names.Contains(name));
            }
        }
    }

    [Fact]
    public void WhoSoundsSoAsAWholeIsFoundBehindThousandsWhoBeginAlike()
    {
        var many = Enumerable.Range(0, 6_000).Select(i => ($"nguyen-{i}", $"Nguyen Van Hai {(char)('a' + i % 26)}{i}", 9)).Append(("เหงียน-วัน-ต๊วน", "เหงียน วัน ต๊วน", 1));

        Assert.Contains("เหงียน-วัน-ต๊วน", new OfficialDirectory(GazetteerTests.Real, many).Complete("Nguyen Van Tuan", 8).Select(official => official.Id));
    }

    [Fact]
    public void AHundredThousandOfficialsAreHeld()
    {
        string[] families = ["Nguyen", "Tran", "Le", "Pham", "Hoang", "Phan", "Vu", "Dang", "Bui", "Do"], middles = ["Van", "Thi", "Duc", "Minh", "Quoc", "Thanh", "Xuan", "Huu", "Ngoc", "Anh"];
        var rows = Enumerable.Range(0, 100_000).Select(i => $"{families[i % 10]} {middles[i / 10 % 10]} {(char)('a' + i / 100 % 26)}{i / 2600}")
            .Select(name => (name.Replace(' ', '-'), name, 1));
        var directory = new OfficialDirectory(GazetteerTests.Real, rows);

        Assert.True(directory.Count >= 100_000);
        Assert.NotEmpty(directory.Find("nguyen van a0"));
    }
}
