using NewsSearch.Entities;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Places;
using NewsSearch.Text;

namespace NewsSearch.Tests.Entities.Officials;

public sealed class OfficialRegistryTests
{
    private static Recognition Of(string name, string id, params string[] provinces) => new()
    {
        Officials = [Official(name, id)],
        Provinces = [.. provinces.Select(province => new RecognisedProvince(province, true, "a test", []))],
    };

    private static RecognisedOfficial Official(string name, string id, string? role = null, string? province = null) =>
        new(id, name, [name], true, role, [new TextSpan(0, 1)], "a test", province);

    private static Recognition ChairOf(string name, string id, string province, string place) => new()
    {
        Officials = [Official(name, id, "ประธานคณะกรรมการประชาชนจังหวัด" + place, province)],
    };

    private static string Link(OfficialRegistry registry, Recognition recognition) => registry.Link(recognition).Officials[0].Id;

    [Fact]
    public void TheSpellingOfAListedOfficialIsThatOfficial() =>
        Assert.Equal("dao-xuan-yen", Link(new OfficialRegistry(GazetteerTests.Real), Of("เดา ซวน เยน", "เดา-ซวน-เยน")));

    [Fact]
    public void WhoIsCalledByOneNameAloneIsNobodyOfAnotherArticle()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        string In(string article, string name, string id) => registry.Link(Of(name, id), article).Officials[0].Id;

        Assert.Equal("จิรายุ-a1", In("a1", "จิรายุ", "จิรายุ"));
        Assert.Equal("จิรายุ-a2", In("a2", "จิรายุ", "จิรายุ"));
        Assert.Equal("จิรายุ-ห่วงทรัพย์", In("a3", "จิรายุ ห่วงทรัพย์", "จิรายุ-ห่วงทรัพย์"));
        Assert.Equal("จิรายุ-ห่วงทรัพย์", In("a4", "จิรายุ ห่วงทรัพย์", "จิรายุ-ห่วงทรัพย์"));
        Assert.Equal("dao-xuan-yen", In("a5", "เดา ซวน เยน", "เดา-ซวน-เยน"));
    }

    [Fact]
    public void ALatinSpellingRenamesThePersonMetInThai()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Assert.Equal("เล-ดึ๊ก-เกียง", Link(registry, Of("เล ดึ๊ก เกียง", "เล-ดึ๊ก-เกียง", "vn-thanh-hoa")));
        Assert.Equal("le-duc-giang", Link(registry, Of("Le Duc Giang", "le-duc-giang", "vn-thanh-hoa")));

        Assert.Equal("le-duc-giang", registry.Renames["เล-ดึ๊ก-เกียง"]);
        Assert.Equal("le-duc-giang", Link(registry, Of("เล ดึ๊ก เกียง", "เล-ดึ๊ก-เกียง", "vn-thanh-hoa")));
    }

    [Fact]
    public void AThaiInLatinLettersIsTheOneOfTheThaiName()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Assert.Equal("ประยุทธ์-จันทร์โอชา", Link(registry, Of("ประยุทธ์ จันทร์โอชา", "ประยุทธ์-จันทร์โอชา")));
        Assert.Equal("ประยุทธ์-จันทร์โอชา", Link(registry, Of("Prayut Chan-o-cha", "prayut-chan-o-cha")));
        Assert.Equal("ประยุทธ์-จันทร์โอชา", Link(registry, Of("Prayuth Chanocha", "prayuth-chanocha")));
        Assert.Equal("ประยุทธ์-จันทร์โอชา", Link(registry, Of("Prayut Chan-o-cha", "prayut-chan-o-cha")));
        Assert.Equal("naraporn-chan-o-cha", Link(registry, Of("Naraporn Chan-o-cha", "naraporn-chan-o-cha")));
        Assert.Empty(registry.Renames);
    }

    [Fact]
    public void TheThaiNameRenamesThePersonMetInLatinLetters()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Assert.Equal("anutin-charnvirakul", Link(registry, Of("Anutin Charnvirakul", "anutin-charnvirakul")));
        Assert.Equal("อนุทิน-ชาญวีรกูล", Link(registry, Of("อนุทิน ชาญวีรกูล", "อนุทิน-ชาญวีรกูล")));

        Assert.Equal("อนุทิน-ชาญวีรกูล", registry.Renames["anutin-charnvirakul"]);
        Assert.Equal("อนุทิน-ชาญวีรกูล", Link(registry, Of("Anutin Charnvirakul", "anutin-charnvirakul")));
    }

    [Fact]
    public void LatinLettersThatTwoThaisCanBeAreNeither()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Link(registry, Of("สมชัย ใจดีวงศ์", "สมชัย-ใจดีวงศ์"));
        Link(registry, Of("สมชาย ใจดีวงศ์", "สมชาย-ใจดีวงศ์"));

        Assert.Equal("somchai-jaideewong", Link(registry, Of("Somchai Jaideewong", "somchai-jaideewong")));
    }

    [Fact]
    public void ANameThatOnlySoundsAlikeInAnotherProvinceIsAnotherPerson()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Link(registry, Of("Le Duc Giang", "le-duc-giang", "vn-thanh-hoa"));

        Assert.Equal("เล-ดึ๊ก-เกียง", Link(registry, Of("เล ดึ๊ก เกียง", "เล-ดึ๊ก-เกียง", "vn-da-nang")));
        Assert.Empty(registry.Renames);
    }

    [Theory]
    [InlineData("อนุทิน ชาญวีรกุล", "รัฐมนตรีว่าการกระทรวงมหาดไทย", true)]
    [InlineData("อนุทิน ชาญวีรกุล", "อดีตรัฐมนตรีว่าการกระทรวงมหาดไทย", true)]
    [InlineData("อนุทิน ชาญวีรกลู", "รัฐมนตรีว่าการกระทรวงมหาดไทย", true)]
    [InlineData("อนุทิน ชาญวิทยา", "รัฐมนตรีว่าการกระทรวงมหาดไทย", false)]
    [InlineData("อนุทิน ชาญวีรกุล", "ผู้อำนวยการกองช่าง", false)]
    [InlineData("อนุทน ชาญวีรกูล", "รัฐมนตรีว่าการกระทรวงมหาดไทย", true)]
    [InlineData("อนุทิน ชาญวีรกุล", "กรรมการผู้ทรงคุณวุฒิ", false)]
    public void ANameOneLetterApartInTheSameTellingOfficeIsTheSamePerson(string name, string role, bool same)
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Add("อนุทิน-ชาญวีรกูล", "อนุทิน ชาญวีรกูล");
        registry.AddRole("อนุทิน-ชาญวีรกูล", "รัฐมนตรีว่าการกระทรวงมหาดไทย");
        registry.AddRole("อนุทิน-ชาญวีรกูล", "กรรมการผู้ทรงคุณวุฒิ");

        var linked = registry.Link(new Recognition { Officials = [Official(name, "อีกคน", role)] }).Officials[0];

        Assert.Equal(same ? "อนุทิน-ชาญวีรกูล" : "อีกคน", linked.Id);
        Assert.Equal(same, linked.Evidence.Contains("but for one letter", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ประยุทธ์จันทร์โอชา", "ประยุทธ์-จันทร์โอชา")]
    [InlineData("ประยุทธ์", "อีกคน")]
    public void ANameWithoutItsSpaceIsTheSamePerson(string name, string id)
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Add("ประยุทธ์-จันทร์โอชา", "ประยุทธ์ จันทร์โอชา");

        Assert.Equal(id, registry.Link(new Recognition { Officials = [Official(name, "อีกคน", null)] }).Officials[0].Id);
    }

    [Theory]
    [InlineData("Tran Hong Ha", "รองนายกรัฐมนตรี", "ทรานหงฮา", "รองนายกรัฐมนตรี", true)]
    [InlineData("Tran Hong Ha", "รองนายกรัฐมนตรี", "ทรานหงฮา", "อดีตรองนายกรัฐมนตรี", true)]
    [InlineData("เหงียน ฟู้ จ่อง", "เลขาธิการใหญ่พรรค", "เหวียนฟู้จ๋อง", "ประธานประเทศเวียดนาม", true)]
    [InlineData("โต ลัม", "เลขาธิการใหญ่", "โตลัม", "เลขาธิการ", true)]
    [InlineData("โตลัม", "เลขาธิการ", "โต ลัม", "เลขาธิการใหญ่", true)]
    [InlineData("โต ลัม", "เลขาธิการใหญ่", "โตลัม", "ผู้อำนวยการกรม", false)]
    [InlineData("โต ลัม", "ผู้อำนวยการกรม", "โตลัม", "เลขาธิการใหญ่", false)]
    [InlineData("Tran Hong Ha", "รองนายกรัฐมนตรี", "ทรานหงฮา", "ผู้อำนวยการกรม", false)]
    [InlineData("Tran Hong Ha", "สมาชิกคณะกรรมการกลางพรรค", "ทรานหงฮา", "รองนายกรัฐมนตรี", false)]
    public void ALeaderOfTheCountryIsOnePersonHoweverTheNameIsSpelt(string name, string role, string other, string otherRole, bool same)
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Link(new Recognition { Officials = [Official(name, OfficialRecognizer.IdOf(name), role)] });
        var linked = registry.Link(new Recognition { Officials = [Official(other, OfficialRecognizer.IdOf(other), otherRole)] }).Officials[0];

        Assert.Equal((OfficialRecognizer.IdOf(same ? name : other), same), (linked.Id, linked.Evidence.Contains("who leads the country as well", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("ธเรศ กรัษนัยรวิวงศ์", "ธเรศ กรัษนัยรวิวงค์", null, true)]
    [InlineData("ธีระยุทธ วานิชชังกูร", "ธีรยุทธ วานิชชังกูร", null, true)]
    [InlineData("ลลิตา จิวะนันท", "ลลิดา จิวะนันท", "รองโฆษกกระทรวงพาณิชย์", true)]
    [InlineData("ลลิตา จิวะนันท", "ลลิดา จิวะนันท", "กรรมการผู้ทรงคุณวุฒิ", false)]
    [InlineData("คงชีพตันตระวาณิชย์", "คงชีพ ตันตระวาณิชย์", null, true)]
    [InlineData("รัดเกล้า อินวงศ์ สุวรรณคีรี", "รัดเกล้า อินทวงศ์ สุวรรณคีรี", null, true)]
    [InlineData("ธนกร วังบุญชนะ", "ธนกร วังบุญคงชนะ", "โฆษกประจำสำนักนายกรัฐมนตรี", true)]
    [InlineData("ธนกร วังบุญชนะ", "ธนกร วังบุญคงชนะ", null, false)]
    [InlineData("ไตรศุลี ไตรสณรกุล", "ไตรศุลี ไตรสรณกุล", null, true)]
    [InlineData("เพิก เลิศวงพง", "เพิก เลิศวังพง", null, true)]
    [InlineData("ชลิต พุกผาสุก", "ชลิต พุกผาสุข", null, true)]
    [InlineData("สุรชัย อ่อนสี", "สุรชัย อ่อนศี", null, false)]
    [InlineData("ต่อพงษ์ เสลานนท์", "ต่อพงศ์ เสลานนท์", null, true)]
    [InlineData("เอกนัฎ พร้อมพันธุ์", "เอกนัฏ พร้อมพันธุ์", null, true)]
    [InlineData("รวิวรรณ ภูริเดช", "รวีวรรณ ภูริเดช", null, true)]
    [InlineData("อเนก เหล่าธรรมทัศน์", "เอนก เหล่าธรรมทัศน์", null, true)]
    [InlineData("จตุพล บุรุษพัฒน์", "จตุพร บุรุษพัฒน์", null, false)]
    [InlineData("คารม พรพลกลาง", "คารม พลพรกลาง", "รองโฆษกประจำสำนักนายกรัฐมนตรี", true)]
    [InlineData("คารม พรพลกลาง", "คารม พลพรกลาง", null, false)]
    [InlineData("เหงียน วัน ฮุง", "เหงียน วัน ฮวง", null, false)]
    [InlineData("สุทัศน์ พรมมา", "สุทัศน์ พรหมมา", null, false)]
    [InlineData("สมชัย กรัษนัยรวิวงค์", "สมชาย กรัษนัยรวิวงค์", null, false)]
    public void WhenAllIsReadASlipIsThePersonOfMoreArticles(string slip, string name, string? role, bool same)
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        var (slipId, id) = (OfficialRecognizer.IdOf(slip), OfficialRecognizer.IdOf(name));
        registry.Link(new Recognition { Officials = [Official(slip, slipId, role)] });
        for (var article = 0; article < 2; article++) registry.Link(new Recognition { Officials = [Official(name, id)] });
        if (role is not null) registry.AddRole(id, role);
        registry.Settle();

        Assert.Equal(same ? id : null, registry.Renames.GetValueOrDefault(slipId));
        Assert.DoesNotContain(id, registry.Renames.Keys);
        var renamed = Assert.Single(registry.Renamed(new Recognition { Officials = [Official(slip, slipId)] }).Officials);
        Assert.Equal(!same ? (slipId, "a test") : (id, slip.Contains(' ', StringComparison.Ordinal) ? $"a test; unsure: {slip} is {name} but for a letter" : $"a test; {slip} is {name} without the space"), (renamed.Id, renamed.Evidence));
    }

    [Theory]
    [InlineData("สุชาติ ชมกลุ่น", "สุชาติ ชมกลิ่น", 10, false, true)]
    [InlineData("สุชาติ ชมกลุ่น", "สุชาติ ชมกลิ่น", 9, false, false)]
    [InlineData("ชัยวุฒิ ธนานุสรณ์", "ชัยวุฒิ ธนาคมานุสรณ์", 10, false, true)]
    [InlineData("มนัส เจริญศรี", "มานัส เจริญศรี", 10, false, false)]
    [InlineData("ธีระเกียรติ เจริญเศษฐศิลป์", "ธีระเกียรติ เจริญเศรษฐศิลป์", 10, true, true)]
    [InlineData("ธีระเกียรติ เจริญเศษฐศิลป์", "ธีระเกียรติ เจริญเศรษฐศิลป์", 9, true, false)]
    [InlineData("ธีรเกียรติ เจริญเศรษฐศิลป์", "ธีระเกียรติ เจริญเศรษฐศิลป์", 10, true, false)]
    public void OfWhomManyArticlesTellSomeTellWithASlip(string slip, string name, int articles, bool together, bool same)
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        var (one, other) = (Official(slip, OfficialRecognizer.IdOf(slip)), Official(name, OfficialRecognizer.IdOf(name)));
        // Bearers of the given name, which then tells nobody.
        foreach (var surname in "กขคงจฉชซญฎฏฐ") registry.Add($"{name.Split(' ')[0]}-{surname}", $"{name.Split(' ')[0]} {surname}");
        registry.Link(together ? Together(one, other) : Together(one));
        for (var article = together ? 1 : 0; article < articles; article++) registry.Link(Together(other));
        registry.Settle();

        Assert.Equal(same ? other.Id : null, registry.Renames.GetValueOrDefault(one.Id));
    }

    [Theory]
    [InlineData("วชิระ ไม้แพทย์", "วชิระ ไม้แพทร์", 2, true)]
    [InlineData("วชิระ ไม้แพทย์", "วชิระ ไม้แพทร์", 1, false)]
    [InlineData("วชิระ ไม้แพทย์", "วชิรา ไม้แพทย์", 2, false)]
    public void WhomTheSamePeopleStandBesideIsOne(string slip, string name, int shared, bool same)
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        var (one, other) = (Official(slip, OfficialRecognizer.IdOf(slip)), Official(name, OfficialRecognizer.IdOf(name)));
        foreach (var surname in "กขคงจฉชซญฎฏฐ") registry.Add($"{name.Split(' ')[0]}-{surname}", $"{name.Split(' ')[0]} {surname}");
        var company = new[] { Official("ชยธวัช อติแพทย์", "ชยธวัช-อติแพทย์"), Official("ลือชัย ทองนิล", "ลือชัย-ทองนิล") }[..shared];
        registry.Link(Together([one, .. company]));
        for (var article = 0; article < 2; article++) registry.Link(Together([other, .. company]));
        registry.Settle();

        Assert.Equal(same ? other.Id : null, registry.Renames.GetValueOrDefault(one.Id));
    }

    [Fact]
    public void EverySpellingOfAPersonIsComparedWithASlip()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        foreach (var name in (string[])["กอบชัย สังสิทธิ์สวัสดิ์", "กอบชัย สังสิทธิสวัสดิ์", "กอบชัย สังสิทธิสวัสดิ์", "กอบชัย สิงสิทธิสวัสดิ์"]) registry.Link(Together(Official(name, OfficialRecognizer.IdOf(name))));
        registry.Settle();

        Assert.Equal("กอบชัย-สังสิทธิ์สวัสดิ์", registry.Renames.GetValueOrDefault("กอบชัย-สิงสิทธิสวัสดิ์"));
    }

    [Fact]
    public void ANameWithoutTheSecondFamilyNameIsShortForTheWhole()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        var (shorter, whole) = (Official("รัดเกล้า อินทวงศ์", "รัดเกล้า-อินทวงศ์"), Official("รัดเกล้า อินทวงศ์ สุวรรณคีรี", "รัดเกล้า-อินทวงศ์-สุวรรณคีรี"));
        registry.Link(Together(shorter, Official("เล ฮ่อง", "เล-ฮ่อง")));
        for (var article = 0; article < 2; article++) registry.Link(Together(whole, Official("เล ฮ่อง กวาง", "เล-ฮ่อง-กวาง")));
        registry.Settle();

        Assert.Equal(["รัดเกล้า-อินทวงศ์"], registry.Renames.Keys);
        Assert.Equal((whole.Id, "a test; รัดเกล้า อินทวงศ์, short for รัดเกล้า อินทวงศ์ สุวรรณคีรี"), registry.Renamed(Together(shorter)).Officials.Select(one => (one.Id, one.Evidence)).Single());
        Assert.Equal([whole.Id], registry.Renamed(Together(shorter, whole)).Officials.Select(one => one.Id));
    }

    [Fact]
    public void TwoSpellingsOfALeaderAreOneOnceTheLatinNameIsKnown()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        foreach (var name in (string[])["เหงียน ตัน สุง", "เหวียน เติ๊น สุง"]) registry.Link(Together(Official(name, OfficialRecognizer.IdOf(name), "นายกรัฐมนตรี")));
        registry.Link(Together(Official("Nguyen Tan Dung", "nguyen-tan-dung", "สมาชิกโปลิตบูโร")));

        Assert.Equal(["nguyen-tan-dung", "nguyen-tan-dung"], registry.Renames.Values);
    }

    [Fact]
    public void TwoWhomOneArticleNamesAreNoSlipOfEachOther()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Link(Together(Official("ธเรศ กรัษนัยรวิวงศ์", "ธเรศ-กรัษนัยรวิวงศ์"), Official("ธเรศ กรัษนัยรวิวงค์", "ธเรศ-กรัษนัยรวิวงค์")));
        registry.Settle();

        Assert.Empty(registry.Renames);
    }

    [Fact]
    public void AnArticleThatNamesNoProvinceIsAboutTheOneWhereItsLocalOfficialsServe()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Link(ChairOf("Phan Huy Ngoc", "phan-huy-ngoc", "vn-tuyen-quang", "เตวียนกวาง"));

        var found = Assert.Single(registry.Link(new Recognition { Officials = [Official("Phan Huy Ngoc", "phan-huy-ngoc", "ประธานคณะกรรมการประชาชนจังหวัด")] }).Provinces);
        Assert.Equal(("vn-tuyen-quang", true, "official phan-huy-ngoc, who serves there in other articles"), (found.Id, found.About, found.Evidence));
        Assert.Empty(registry.Link(new Recognition { Officials = [Official("Phan Huy Ngoc", "phan-huy-ngoc", "รัฐมนตรี")] }).Provinces);

        registry.AddProvince("phan-huy-ngoc", "vn-ha-giang");
        Assert.Empty(registry.Link(new Recognition { Officials = [Official("Phan Huy Ngoc", "phan-huy-ngoc", "ประธานคณะกรรมการประชาชนจังหวัด")] }).Provinces);
    }

    [Fact]
    public void WhoIsInTheIndexIsKnown()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Add("สุธี-ทองแย้ม", "สุธี ทองแย้ม");

        Assert.Equal("สุธี-ทองแย้ม", Link(registry, Of("สุธี  ทองแย้ม", "สุธี--ทองแย้ม")));
    }

    [Theory]
    [InlineData(false, true, "a test; another article gives the office ประธานคณะกรรมการประชาชนจังหวัดแทงฮวา")]
    [InlineData(true, false, "a test")]
    public void AnOfficeMetElsewhereMakesAnOfficialOfWhoIsNotSaidToBePrivate(bool isPrivate, bool official, string evidence)
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Link(ChairOf("เล ดึ๊ก เกียง", "เล-ดึ๊ก-เกียง", "vn-thanh-hoa", "แทงฮวา"));
        var found = registry.Link(new Recognition { Officials = [Official("เล ดึ๊ก เกียง", "เล-ดึ๊ก-เกียง") with { IsOfficial = false, IsPrivate = isPrivate }] }).Officials[0];

        Assert.Equal((official, evidence), (found.IsOfficial, found.Evidence));
    }

    [Fact]
    public void AnOfficeOfAnIndexIsKnownAndAPostInBusinessIsNone()
    {
        var named = Official("สมชาย ใจดี", "สมชาย-ใจดี") with { IsOfficial = false };

        Assert.True(OfficialRegistry.WithOfficeElsewhere(named, ["ประธานกรรมการบริษัท ก", "ผู้ว่าราชการจังหวัดน่าน"]).IsOfficial);
        Assert.False(OfficialRegistry.WithOfficeElsewhere(named, ["ประธานกรรมการบริษัท ก"]).IsOfficial);
    }

    [Fact]
    public void AGivenNameAloneJoinsNobody()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Link(registry, Of("ไมตรี", "one"));

        Assert.Equal("two", Link(registry, Of("ไมตรี", "two")));
    }

    [Fact]
    public void NamesakesInOfficesOfTwoProvincesStayApart()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Assert.Equal("nguyen-van-hung", Link(registry, ChairOf("Nguyen Van Hung", "nguyen-van-hung", "vn-thanh-hoa", "ทัญฮว้า")));
        Assert.Equal("nguyen-van-hung-da-nang", Link(registry, ChairOf("Nguyen Van Hung", "nguyen-van-hung", "vn-da-nang", "ดานัง")));

        Assert.Equal("nguyen-van-hung-da-nang", Link(registry, ChairOf("Nguyen Van Hung", "nguyen-van-hung", "vn-da-nang", "ดานัง")));
        Assert.Equal("nguyen-van-hung", Link(registry, Of("Nguyen Van Hung", "nguyen-van-hung", "vn-thanh-hoa")));
        Assert.Equal("nguyen-van-hung-da-nang", Link(registry, Of("Nguyen Van Hung", "nguyen-van-hung", "vn-da-nang")));
    }

    [Fact]
    public void WhoOfTwoNamesakesIsUnsureIsSaid()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Link(registry, ChairOf("Nguyen Van Hung", "nguyen-van-hung", "vn-thanh-hoa", "ทัญฮว้า"));
        Link(registry, ChairOf("Nguyen Van Hung", "nguyen-van-hung", "vn-da-nang", "ดานัง"));

        Assert.Contains("unsure: the name is also that of nguyen-van-hung-da-nang", registry.Link(Of("Nguyen Van Hung", "nguyen-van-hung")).Officials[0].Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void AGovernorMovedToAnotherProvinceOfThailandIsOnePerson()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        foreach (var province in (string[])["th-chanthaburi", "th-rayong"])
        {
            Assert.Equal("สุธี-ทองแย้ม", Link(registry, new Recognition { Officials = [Official("สุธี ทองแย้ม", "สุธี-ทองแย้ม", "ผู้ว่าราชการจังหวัด" + GazetteerTests.Real.Province(province)!.Thai, province)] }));
        }
    }

    private static Recognition Together(params RecognisedOfficial[] officials) => new() { Officials = officials };

    private static readonly RecognisedOfficial Giang = Official("เล ดึ๊ก เกียง", "เล-ดึ๊ก-เกียง"), GiangInLatin = Official("Le Duc Giang", "le-duc-giang"),
        Mai = Official("Tran Thi Mai", "tran-thi-mai"), Son = Official("Phan Van Son", "phan-van-son");

    [Theory]
    [InlineData(true, "le-duc-giang", "a test; เล ดึ๊ก เกียง sounds like le-duc-giang, met in the same company; with phan-van-son in other articles too; with tran-thi-mai in other articles too")]
    [InlineData(false, "เล-ดึ๊ก-เกียง", "a test")]
    public void ANameThatSoundsAlikeBesideTwoOfTheSamePeopleIsThatPerson(bool both, string id, string evidence)
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Link(Together(GiangInLatin, Mai, Son));
        var found = registry.Link(both ? Together(Giang, Mai, Son) : Together(Giang, Mai)).Officials[0];

        Assert.Equal((id, evidence), (found.Id, found.Evidence));
    }

    [Fact]
    public void WhoIsNamedWithEverybodySaysNothing()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Link(Together(GiangInLatin, Mai, Son));
        foreach (var number in Enumerable.Range(0, 80)) registry.Link(Together(Official($"ก{number} ใจดี", $"ก{number}"), Mai, Son));

        Assert.Equal("เล-ดึ๊ก-เกียง", registry.Link(Together(Giang, Mai, Son)).Officials[0].Id);
    }

    [Fact]
    public void CompanyNeverJoinsWhoServesElsewhereOrStandsBeside()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Link(Together(GiangInLatin with { ProvinceId = "vn-thanh-hoa" }, Mai, Son));

        Assert.Equal("เล-ดึ๊ก-เกียง", registry.Link(Together(Giang with { ProvinceId = "vn-da-nang" }, Mai, Son)).Officials[0].Id);
        Assert.Equal("เล-ดึ๊ก-เกียง", registry.Link(Together(Giang, GiangInLatin, Mai, Son)).Officials[0].Id);
    }

    [Fact]
    public void WhichOfTwoNamesakesItIsTheCompanyTells()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Link(Together([.. ChairOf("เหงียน วัน หุ่ง", "nguyen-van-hung", "vn-thanh-hoa", "แทงฮวา").Officials, Mai]));
        registry.Link(Together([.. ChairOf("เหงียน วัน หุ่ง", "nguyen-van-hung", "vn-da-nang", "ดานัง").Officials, Son]));
        var found = registry.Link(Together(Official("เหงียน วัน หุ่ง", "nguyen-van-hung"), Son)).Officials[0];

        Assert.Equal(("nguyen-van-hung-da-nang", "a test; by company: the name is also that of nguyen-van-hung; with phan-van-son in other articles too"), (found.Id, found.Evidence));
    }

    [Fact]
    public void OfAnIndexTheCompanyIsAskedForOnceAndOnlyWhereANameLeavesItOpen()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Add("le-duc-giang", "Le Duc Giang");
        registry.Add("tran-thi-mai", "Tran Thi Mai");
        registry.Add("phan-van-son", "Phan Van Son");
        var article = Together(Giang, Mai, Son);

        Assert.Equal(["le-duc-giang"], registry.Undecided(article));
        Assert.Empty(registry.Undecided(article));
        registry.AddCompany(["le-duc-giang", "tran-thi-mai", "phan-van-son"]);
        Assert.Equal("le-duc-giang", registry.Link(article).Officials[0].Id);
    }

    [Fact]
    public void AThaiGivenNameBesideTheWholeOneLeavesNothingOpen()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Link(Together(Official("สุชาติ พรชัยวิเศษกุล", "สุชาติ-พรชัยวิเศษกุล") with { Names = ["สุชาติ พรชัยวิเศษกุล", "สุชาติ"] }));
        var found = registry.Link(Together(Official("สุชาติ ชมกลิ่น", "สุชาติ-ชมกลิ่น") with { Names = ["สุชาติ ชมกลิ่น", "สุชาติ"] })).Officials[0];

        Assert.Equal(("สุชาติ-ชมกลิ่น", "a test"), (found.Id, found.Evidence));
    }

    [Fact]
    public void AnOfficeStaysTheSameWhenItsProvinceIsTakenOver()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Link(registry, ChairOf("Nguyen Van Hung", "nguyen-van-hung", "vn-ninh-thuan", "นิญถ่วน"));

        Assert.Equal("nguyen-van-hung", Link(registry, ChairOf("Nguyen Van Hung", "nguyen-van-hung", "vn-khanh-hoa", "คั้ญฮหว่า")));
    }

    [Fact]
    public void ProvincesAreKnownAgainAfterARestart()
    {
        foreach (var (province, id) in ((string, string)[])[("vn-thanh-hoa", "le-duc-giang"), ("vn-da-nang", "เล-ดึ๊ก-เกียง")])
        {
            var registry = new OfficialRegistry(GazetteerTests.Real);
            registry.Add("le-duc-giang", "Le Duc Giang");
            registry.AddProvince("le-duc-giang", "vn-thanh-hoa");

            Assert.Equal(id, Link(registry, Of("เล ดึ๊ก เกียง", "เล-ดึ๊ก-เกียง", province)));
        }
    }

    [Fact]
    public void TwoSpellingsOfOneArticleThatWereOnePersonBeforeAreOne()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Add("tran-thanh-man", "Tran Thanh Man");
        registry.Add("tran-thanh-man", "ตรัน ถันห์ มาน");
        var linked = registry.Link(new Recognition { Officials = [Official("Tran Thanh Man", "tran-thanh-man"), Official("ตรัน ถันห์ มาน", "ตรัน-ถันห์-มาน")] });

        var found = Assert.Single(linked.Officials);
        Assert.Equal(["Tran Thanh Man", "ตรัน ถันห์ มาน"], found.Names);
        Assert.Equal(2, found.Mentions.Count);
    }
}
