using NewsSearch.Text;

namespace NewsSearch.Tests.Text;

public class AnalyzerTests
{
    private static readonly Analyzer Plain = new();
    private static readonly Analyzer Gazetteer = new(["จันทบุรี", "เดา ซวน เยน", "นิญถ่วน", "ลัมดอง"]);
    private static readonly Analyzer Product = Installation.Load(DataFolder.Find()).Analyzer;

    [Theory]
    [InlineData("พ.ศ.2567", "พศ@0[0,4] 2567@1[4,4]")]
    [InlineData("ปีพ.ศ.๒๕๖๗", "ปี@0[0,2] พศ@1[2,4] 2567@2[6,4]")]
    [InlineData("จ.จันทบุรี", "จ@0[0,2] จันทบุรี@1[2,8]")]
    [InlineData("84-KH/HDND-BTGTU", "84@0[0,2] kh@1[3,2] hdnd@2[6,4] btgtu@3[11,5]")]
    [InlineData("HĐND", "hđnd@0[0,4] hdnd@0[0,4]")]
    [InlineData("ครม.", "ครม@0[0,4]")]
    [InlineData("ก.บ.จ.", "กบจ@0[0,6]")]
    [InlineData("1,234", "1234@0[0,5]")]
    [InlineData("93.9%", "93.9@0[0,4]")]
    [InlineData("23.02.2024", "23@0[0,2] 02@1[3,2] 2024@2[6,4]")]
    [InlineData("ต่างๆ ฯลฯ", "ต่าง@0[0,4]")]
    [InlineData("ปี\nปี", "ปี@0[0,2] ปี@101[3,2]")]
    [InlineData("Ye\u0302\u0301n", "yến@0[0,5] yen@0[0,5]")]
    [InlineData("แ\u200Bผน", "แผน@0[0,4]")]
    [InlineData("", "")]
    [InlineData(" .,()", "")]
    public void WordsAreTheseTokensAtThesePlaces(string text, string tokens) => Assert.Equal(tokens, Some.Shown(Gazetteer.Words(text)));

    [Theory]
    [InlineData("เดา ซวน เยน", "เดาซ ซว วน นเย เยน")]
    [InlineData("เดาซวนเยน", "เดาซ ซว วน นเย เยน")]
    [InlineData("ปี 2567 ที่", "")]
    [InlineData("เดา  ซวน", "เดาซ ซว วน")]
    [InlineData("ปี   ที่", "")]
    [InlineData("อุตสาหกรรม", "อุต รม")]
    [InlineData("นิคมอุตสาหกรรมลำพูน", "นิค คม มอุ อุต รม มลำ ลำพู พูน")]
    [InlineData("สมชาย", "สม มชา ชาย")]
    public void ClustersPairNeighbours(string text, string pairs) => Assert.Equal(pairs, string.Join(' ', Plain.Clusters(text).Select(t => t.Text)));

    [Theory]
    [InlineData("เศรษฐ", "เศรษฐกิจ")]
    [InlineData("สามารถ", "")]
    [InlineData("นิคมอุตสาห", "นิคมอุตสาหกรรม")]
    [InlineData("เดาซวนเยน", "")]
    public void AHalfWordMayBeThese(string text, string whole) => Assert.Equal(whole, string.Join(' ', Plain.Around(text).Where(word => whole.Length == 0 || word == whole)));

    [Fact]
    public void ACompoundFillsThePositionsOfItsParts()
    {
        var tokens = Plain.Words("คณะกรรมการประชาชน");
        Assert.Equal("คณะกรรมการ@0[0,10] คณะ@0[0,3] กรรมการ@1[3,7] ประชาชน@2[10,7]", Some.Shown(tokens));
        Assert.Equal([TokenKind.Word, TokenKind.Part, TokenKind.Part, TokenKind.Word], tokens.Select(t => t.Kind));
    }

    [Theory]
    [InlineData("คณะกรรมการ", "คณะ", "กรรมการ")]
    [InlineData("ผู้ว่าราชการจังหวัด", "ผู้ว่า", "จังหวัด")]
    [InlineData("ปีงบประมาณ", "งบประมาณ")]
    [InlineData("ความเชื่อมั่น", "เชื่อมั่น")]
    [InlineData("การลงทุน", "ลงทุน")]
    [InlineData("แผนพัฒนาจังหวัด", "แผน", "พัฒนา", "จังหวัด")]
    [InlineData("ไฟไหม้", "ไฟ", "ไหม้")]
    [InlineData("น้ำท่วม", "น้ำ", "ท่วม")]
    [InlineData("จำคุก", "คุก")]
    [InlineData("เกาหลีใต้", "เกาหลี")]
    public void ACompoundIsFoundByItsParts(string compound, params string[] parts)
    {
        var terms = Plain.Words(compound).Select(token => token.Text).ToList();
        Assert.All(parts, part => Assert.Contains(part, terms));
    }

    [Theory]
    [InlineData("การเมือง", "เมือง")]
    [InlineData("สุขภาพ", "ภาพ")]
    [InlineData("ตากล้อง", "ตาก")]
    [InlineData("ยานยนต์", "ยา")]
    [InlineData("ตากสิน", "ตาก")]
    [InlineData("เชียงราย", "ราย")]
    [InlineData("ธรรมชาติ", "ชาติ")]
    [InlineData("พลังงาน", "งาน")]
    [InlineData("รายงาน", "งาน")]
    [InlineData("สื่อมวลชน", "ชน")]
    [InlineData("ทางหลวงชนบท", "บท")]
    [InlineData("นางสาวแพทองธาร ชินวัตร", "แพ")]
    [InlineData("นายจตุพร บุรุษพัฒน์", "พร")]
    [InlineData("นางศิริพร วัยวัฒนะ", "พร")]
    [InlineData("รศ. ดร.วีระพล ทองมา", "ทอง")]
    [InlineData("เพิ่มผลิตภาพแรงงาน", "ภาพ")]
    [InlineData("นายแพทย์ชลน่าน ศรีแก้ว", "น่าน")]
    [InlineData("วัคซีนไฟเซอร์", "ไฟ")]
    [InlineData("ตรวจดีเอ็นเอ", "ดี")]
    [InlineData("ตำบลลาดกระทิง", "ลาด")]
    [InlineData("ภูมิพลอดุลยเดช", "เดช")]
    [InlineData("เมืองดาวอส", "ดาว")]
    [InlineData("จำคุก", "จำ")]
    [InlineData("ใช้มีดแทง", "มี")]
    [InlineData("หมีขาว", "มี")]
    [InlineData("ชกต่อยกัน", "ต่อ")]
    [InlineData("การบูรณาการ", "การบูร")]
    [InlineData("กล่าวต่อว่า", "ต่อว่า")]
    [InlineData("เป็นที่จับตามอง", "ตาม")]
    [InlineData("เข้าเส้นชัยเป็นแชมเปียน", "แชม")]
    [InlineData("วัดราชบพิธสถิตมหาสีมาราม", "ราม")]
    [InlineData("วัดศรัทธาราม", "ราม")]
    [InlineData("ประชาคม", "คม")]
    [InlineData("ร่างกาย", "ร่าง")]
    [InlineData("สอบสวน", "สวน")]
    [InlineData("เปลี่ยนแปลง", "แปลง")]
    public void AWordIsNotFoundByWhatOnlyLooksLikeAPartOfIt(string word, string part) =>
        Assert.DoesNotContain(part, Plain.Words(word).Select(token => token.Text));

    [Theory]
    [InlineData("ดวงตากลมโต", "ตาก")]
    [InlineData("เด็กตากลม", "ตาก")]
    [InlineData("อำเภอตากใบ", "ตาก")]
    [InlineData("อำเภอวังสามหมอ", "หมอ")]
    [InlineData("อำเภอปากท่อ", "ท่อ")]
    [InlineData("อำเภอพานทอง", "ทอง")]
    public void APlaceIsNotFoundInsideAnotherOrInsideAWord(string text, string place) => Assert.DoesNotContain(place, Product.Words(text).Select(token => token.Text));

    [Theory]
    [InlineData("จังหวัดดักลัก", "ดักลัก")]
    [InlineData("อำเภอเมืองจันทบุรี", "จันทบุรี")]
    [InlineData("กรุงเทพมหานคร", "กรุงเทพ")]
    [InlineData("จังหวัดตาก", "ตาก")]
    public void APlaceIsFoundInAPlaceNamedAfterIt(string text, string place) => Assert.Contains(place, Product.Words(text).Select(token => token.Text));

    [Theory]
    [InlineData("คณะกรรมการ", 5)]
    [InlineData("ประหยัด", 1)]
    [InlineData("ตาก", 0)]
    public void AWordIsFoundInSoManyOfTheSamples(string word, int articles) =>
        Assert.Equal(articles, Directory.GetFiles(DataFolder.Find().Seeds, "*.txt").Count(f => Plain.Words(File.ReadAllText(f)).Any(t => t.Text == word)));

    [Theory]
    [InlineData("จันทบุรี")]
    [InlineData("นิญถ่วน")]
    [InlineData("ลัมดอง")]
    public void ANameIsOneTokenWhateverStandsBesideIt(string name)
    {
        string[] before = ["", "จังหวัด", "สหาย", "ที่", "ในจังหวัด", "จาก", "เมือง", "คน"];
        string[] after = ["", "ได้", "และ", "มี", "เป็นประธาน", "ที่", "กล่าวว่า"];
        foreach (var text in before.SelectMany(b => after.Select(a => b + name + a)))
        {
            Assert.Contains(Gazetteer.Words(text), t => t.Text == name);
        }
    }

    [Fact]
    public void KnowsWordsAndNamesAndNothingElse()
    {
        Assert.True(Plain.Knows("จังหวัด"));
        Assert.True(Gazetteer.Knows("นิญถ่วน"));
        Assert.False(Plain.Knows("นิญถ่วน"));
        Assert.False(Plain.Knows("kh"));
        Assert.False(Plain.Knows(""));
    }

    /// <summary>However often a rank stands before a name, both are words: who looks for ประยุทธ์ finds พลเอกประยุทธ์.</summary>
    [Theory]
    [InlineData("พลเอกประยุทธ์ จันทร์โอชา", "ประยุทธ์")]
    [InlineData("พลโทวีรชน สุคนธปฏิภาค", "วีรชน")]
    [InlineData("นายกอบชัย สังสิทธิสวัสดิ์", "กอบชัย")]
    [InlineData("นายกมลภพ วีระพละ", "กมลภพ")]
    [InlineData("นายกฤศ จันทร์สุวรรณ", "กฤศ")]
    [InlineData("หม่อมหลวงปุณฑริก สมิติ", "ปุณฑริก")]
    [InlineData("หม่อมราชวงศ์จัตุมงคล โสณกุล", "จัตุมงคล")]
    [InlineData("คุณหญิงกัลยา โสภณพนิช", "กัลยา")]
    public void ANameIsAWordBehindEveryTitle(string text, string name) =>
        Assert.Contains(name, new Analyzer().Words(text).Select(token => token.Text));
}
