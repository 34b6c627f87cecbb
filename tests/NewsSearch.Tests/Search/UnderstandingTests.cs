using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>One line says how a query was understood; what it says is what is done.</summary>
public sealed class UnderstandingTests : IDisposable
{
    private readonly SmallArchive _archive = SmallArchive.Of(
        ("law", "กฎหมายใหม่", "กฎหมายว่าด้วยเครื่องหมายการค้า\nกลุ่มประชาสัมพันธ์จังหวัด\nยุทธพงศ์ เลือกกลั่นดี: ถ่ายภาพ"),
        ("name", "เจิน ก๊วก เกือง เยือนไทย", "นายเจิน  ก๊วก เกือง เดินทางเยือนจังหวัดเชียงใหม่"),
        ("cut", "ตรวจเยี่ยมโรงงาน", "โดยมีนายกฤศ จันทร์สุวรรณ ให้การต้อนรับ"),
        ("spread", "แมลงระบาด", "แมลงแพร่กระจายไปทั่ว"),
        ("phrae", "จังหวัดแพร่", "ผู้ว่าราชการจังหวัดแพร่เปิดงาน"),
        ("named", "ข่าวเชียงใหม่", "งานเชียงใหม่ปีนี้คนมาก"),
        ("money", "จ่ายเงินเยียวยา", "จ่ายเงินเยียวยารายละ 2,000 บาท"),
        ("tak", "จังหวัดตาก", "ผู้ว่าราชการจังหวัดตากเปิดงาน"),
        ("sun", "ตากผ้า", "อย่าตากผ้ากลางแดด"),
        ("code", "แผน 27-CT/TW", "คำสั่ง 27-CT/TW ของคณะกรรมการกลาง"));

    [Theory]
    [InlineData("th", "เชียงใหม่", "จังหวัดเชียงใหม่ หรือคำว่า “เชียงใหม่”")]
    [InlineData("en", "เชียงใหม่", "province Chiang Mai or the words “เชียงใหม่”")]
    [InlineData("vi", "เชียงใหม่", "“เชียงใหม่”")]
    [InlineData("th", "ตาก", "จังหวัดตาก (ไม่ใช่คำว่า “ตาก”)")]
    [InlineData("th", "อบจ.เชียงใหม่", "คำ อบจ. (หรือ องค์การบริหารส่วนจังหวัด) และ จังหวัดเชียงใหม่")]
    [InlineData("th", "ถนนจ.เชียงใหม่", "คำ ถนน (หรือ ถ.) และ จังหวัดเชียงใหม่")]
    [InlineData("th", "น้ำท่วม นครศรีฯ", "และ จังหวัดนครศรีธรรมราช")]
    [InlineData("th", "จ.ปราจีน", "จังหวัดปราจีนบุรี")]
    [InlineData("en", "ตาก", "(not the word “ตาก”)")]
    [InlineData("vi", "ตาก", "(không phải từ “ตาก”)")]
    [InlineData("th", "แพร่ น่าน", "จังหวัดแพร่ (ไม่ใช่คำว่า “แพร่”) และ จังหวัดน่าน (ไม่ใช่คำว่า “น่าน”)")]
    [InlineData("th", "น้ำท่วม น่าน", "จังหวัดน่าน")]
    [InlineData("th", "ชาวเลย", "จังหวัดเลย")]
    [InlineData("th", "เลย ข่าวน้ำท่วม", "จังหวัดเลย")]
    [InlineData("th", "แพร่ โควิด", "จังหวัดแพร่")]
    [InlineData("th", "เเพร่", "จังหวัดแพร่ (ไม่ใช่คำว่า “แพร่”)")]
    [InlineData("th", "จังหวัดเเพร่", "จังหวัดแพร่")]
    [InlineData("th", "จังหวััดแพร่", "จังหวัดแพร่")]
    [InlineData("th", "จังหวัด:เเพร่", "จังหวัดแพร่")]
    [InlineData("th", "จังหวััด:\"เเพร่\"", "จังหวัดแพร่")]
    [InlineData("th", "น้ำท่วม ล\u0E4D\u0E32ปาง", "จังหวัดลำปาง")]
    [InlineData("th", "จ.ล\u0E4D\u0E32พูน", "จังหวัดลำพูน")]
    [InlineData("th", "ก\u0E4D\u0E32แพงเพชร OR เเม่ฮ่องสอน", "จังหวัดแม่ฮ่องสอน")]
    [InlineData("th", "นายเจิน ก๊๊วก เกือง", "บุคคล เจิน ก๊วก เกือง")]
    [InlineData("th", "=\"เเพร่\"", "“เเพร่”")]
    [InlineData("th", "ยะลา", "จังหวัดยะลา หรือคำว่า “ยะลา”")]
    [InlineData("th", "น้ำท่วมระนอง", "จังหวัดระนอง หรือคำว่า “ระนอง”")]
    [InlineData("en", "27-CT/TW", "or the words “27-CT/TW”")]
    [InlineData("th", "ก๊วกเกืองเยือนไทย", "ไม่มีในพจนานุกรม")]
    [InlineData("en", "ก๊วกเกืองเยือนไทย", "the lexicon does not know")]
    [InlineData("vi", "ก๊วกเกืองเยือนไทย", "không có trong từ điển")]
    public async Task TheLineSaysWhatElseIsLookedFor(string language, string query, string said) =>
        Assert.Contains(said, await _archive.UnderstoodAsync(language, query), StringComparison.Ordinal);

    [Theory]
    [InlineData("ดร.สาธิต", "alone person")]
    [InlineData("ดร. สาธิต", "alone person")]
    [InlineData("นายสาธิต", "person")]
    [InlineData("ดร.สาธิต โรงพยาบาล", "person")]
    public async Task ATitleBeforeANameThatIsAWordKeepsTheWordOut(string query, string ids)
    {
        using var archive = SmallArchive.Of(
            ("person", "ตรวจโรงพยาบาล", "ดร.สาธิต ปิตุเตชะ รัฐมนตรีช่วยว่าการกระทรวงสาธารณสุข ตรวจโรงพยาบาล ดร.สาธิต กล่าวว่าพร้อม"),
            ("alone", "เปิดงาน", "ดร.สาธิต เปิดงาน"),
            ("word", "โรงเรียนสาธิต", "โรงเรียนสาธิตเปิดเทอมใกล้โรงพยาบาล มีการสาธิตทำอาหาร"));

        Assert.Equal(ids, string.Join(' ', (await archive.IdsAsync(query)).Split(' ').Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("แพร่เชื้อโควิด")]
    [InlineData("ลดการแพร่เชื้อ")]
    [InlineData("การแพร่ระบาด")]
    [InlineData("แพร่คลิป")]
    [InlineData("แพร่ภาพ")]
    [InlineData("แพร่ ข่าวปลอม")]
    [InlineData("เลยกำหนด")]
    [InlineData("สมัครได้เลย")]
    [InlineData("ไม่มีเลย")]
    [InlineData("ตากอากาศ")]
    [InlineData("ตากแดด")]
    [InlineData("ตาก แดด")]
    [InlineData("น่านน้ำไทย")]
    [InlineData("ตรังกานู")]
    [InlineData("กระบี่กระบอง")]
    public async Task AWordIsNoProvince(string query)
    {
        Assert.DoesNotContain("จังหวัด", await _archive.UnderstoodAsync("th", query), StringComparison.Ordinal);
        Assert.DoesNotContain((await _archive.AskAsync(query)).Entities, entity => entity.Facet == Facets.Province);
    }

    [Fact]
    public async Task AProvinceThatIsAWordIsRankedByItsName()
    {
        using var archive = SmallArchive.Of(
            ("other", "คดีที่ จ.ตรัง", "ตำรวจ จ.ตรัง และจังหวัดเลย ตรวจค้นบ้าน"),
            ("word", "สมัครได้เลย", "สมัครได้เลยวันนี้ ไม่มีค่าใช้จ่ายเลย"),
            ("about", "รมว.สธ. เยี่ยมจังหวัดเลย", "รัฐมนตรีเยี่ยมโรงพยาบาลจังหวัดเลย ผู้ว่าราชการจังหวัดเลยต้อนรับ"));
        Assert.Equal("about other", await archive.IdsAsync("เลย"));
    }

    [Theory]
    [InlineData("กฎหมาย")]
    [InlineData("เชียงใหม่ปีนี้")]
    [InlineData("ครม.")]
    public async Task TheLexiconIsNotBlamedForWordsThatItKnows(string query) =>
        Assert.DoesNotContain("lexicon", (await _archive.AskAsync(query)).Interpretation, StringComparison.Ordinal);

    [Theory]
    [InlineData("ก๊วกเกือง", "name")]
    [InlineData("เจิน ก๊วก", "name")]
    [InlineData("ตาก", "tak")]
    [InlineData("จังหวัดแพร่", "phrae")]
    [InlineData("จ.แพร่", "phrae")]
    [InlineData("กฤศ จันทร์สุวรรณ", "cut")]
    [InlineData("เยียวยา 2000 บาท", "money")]
    [InlineData("เลือกกลั่นดี", "law")]
    [InlineData("เลือกกลั่น", "law")]
    public async Task AQueryFinds(string query, string expected) => Assert.Equal(expected, await _archive.IdsAsync(query));

    [Fact]
    public async Task AShortWordIsNotFoundInsideAnotherUnlessNoArticleHasIt()
    {
        using var gossip = SmallArchive.Of(("gossip", "ข่าวซุบซิบ", "ข่าวซุบซิบของวงการบันเทิง"));
        var results = await gossip.AskAsync("ซิบ");

        Assert.Equal("gossip", Assert.Single(results.Hits).Id);
        Assert.Contains("“ซิบ”", Assert.Single(results.Notes), StringComparison.Ordinal);

        using var archive = SmallArchive.Of(("gossip", "ข่าวซุบซิบ", "ข่าวซุบซิบของวงการบันเทิง"), ("zip", "เย็บ ซิบ ที่ขาด", "ร้านเย็บ ซิบ ที่ขาด"));
        Assert.Equal("zip", await archive.IdsAsync("ซิบ"));
        Assert.Empty((await archive.AskAsync("ซิบ")).Notes);
    }

    [Fact]
    public async Task ADogIsNotFoundInTheLaw() => Assert.Empty((await _archive.AskAsync("หมา")).Hits);

    public void Dispose() => _archive.Dispose();
}
