using System.Globalization;
using System.Text;
using CsCheck;
using NewsSearch.Archive;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Archive;

public sealed class WebPageTests
{
    private const string Headline = "ผู้ว่าฯ น่าน ลงพื้นที่ติดตามการช่วยเหลือผู้ประสบอุทกภัย";
    private const string First = "นายชัยนรงค์ วงศ์ใหญ่ ผู้ว่าราชการจังหวัดน่าน ลงพื้นที่ตำบลปัว อำเภอปัว จังหวัดน่าน เพื่อติดตามการช่วยเหลือผู้ประสบอุทกภัย หลังฝนตกหนักต่อเนื่องสามวัน ทำให้น้ำป่าไหลหลากเข้าท่วมบ้านเรือนราษฎร 120 ครัวเรือน";
    private const string Second = "ผู้ว่าราชการจังหวัดน่านกล่าวว่า ได้สั่งการให้ทุกหน่วยงานเร่งสำรวจความเสียหายให้แล้วเสร็จภายในเจ็ดวัน เพื่อจ่ายเงินเยียวยาตามระเบียบกระทรวงการคลัง พร้อมจัดตั้งศูนย์พักพิงชั่วคราวที่โรงเรียนปัว และแจกจ่ายถุงยังชีพให้ครบทุกครัวเรือน";
    private const string Menu = "<header><nav><ul><li><a href=\"/\">หน้าแรก</a></li><li><a href=\"/p\">การเมือง</a></li><li><a href=\"/e\">เศรษฐกิจ</a></li></ul></nav></header>";
    private const string Others = """
        <aside><h2>ข่าวรอบวัน</h2><ul><li><h3><a href="/n/1">พิษณุโลกเตรียมรับน้ำเหนือ เสริมกระสอบทรายริมน้ำ</a></h3><span>22 ม.ค. 2562</span></li>
        <li><h3><a href="/n/2">เชียงรายประกาศเขตภัยพิบัติสามอำเภอ</a></h3><span>23 ม.ค. 2562</span></li></ul></aside><footer>สงวนลิขสิทธิ์ © 2562</footer>
        """;

    private static readonly string[] Strays = ["<", ">", "</", "<a ", "<table>", "<template>", "<frameset>", "<svg>", "\"", "\u0001", "<!--"];

    private static readonly ArchiveReader Reader = ArchiveReader.Load(Repository.Data.Gazetteer);

    private static string Page(string head = "", string under = "", string? story = null, string around = "article") => $"""
        <!DOCTYPE html>
        <html lang="th"><head><meta charset="utf-8"><title>{Headline} | ข่าวเมืองเหนือ</title><style>p {"{"} color: red {"}"}</style><script>var p = "<p>ไม่ใช่ข่าว</p>";</script>{head}</head>
        <body>{Menu}<div id="content"><h1>{Headline}</h1><div>{under}</div><{around}><div class="body">{story ?? $"<p>{First}</p>\n<p>{Second}</p>"}</div>
        <div class="tags"><a href="/t/1">น้ำท่วม</a> <a href="/t/2">น่าน</a></div></{around}></div>{Others}</body></html>
        """;

    private static ReadOutcome Read(string page) => Reader.Read("x", Encoding.UTF8.GetBytes(page));

    [Theory]
    [InlineData("article")]
    [InlineData("div")]
    public void TheStoryIsFoundAmongMenusAndLists(string around)
    {
        var article = Read(Page(around: around)).Article!;

        Assert.Equal(Headline, article.Title);
        Assert.Equal(new[] { Headline, First, Second }, article.Text.Split('\n'));
    }

    [Theory]
    [InlineData("""<meta property="article:published_time" content="2024-08-23T07:30:00+07:00">""", "")]
    [InlineData("""<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"datePublished":"2024-08-23T07:30:00+07:00"}]}</script>""", "")]
    [InlineData("""<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2024-08-23"}]</script>""", "")]
    [InlineData("""<meta name="DC.date.issued" content="2024-08-23">""", "")]
    [InlineData("", """<span itemprop="datePublished" content="2024-08-23">เมื่อวาน</span>""")]
    [InlineData("", """<span itemprop="datePublished">23 ส.ค. 2567</span>""")]
    [InlineData("", "23 สิงหาคม 2567")]
    [InlineData("", "<p>แชร์</p><p>เผยแพร่: 23 ส.ค. 2567 07:30</p>")]
    public void TheDayIsWhereverThePageSaysIt(string head, string under) => Assert.Equal(new DateOnly(2024, 8, 23), Read(Page(head, under)).Article?.Published);

    [Fact]
    public void TheDayOfAnotherStoryIsNotItsOwn() => Assert.Null(Read(Page()).Article?.Published);

    [Fact]
    public void ABuddhistMachineReadsTheSameDay()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
        try
        {
            TheDayIsWhereverThePageSaysIt("""<meta property="article:published_time" content="2024-08-23T07:30:00+07:00">""", "");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("""<link rel="canonical" href="https://www.north.example/2024/nan">""")]
    [InlineData("""<link rel="canonical" href="/2024/nan"><meta property="og:url" content="https://www.north.example/2024/nan">""")]
    public void AddressPaperAndSectionAreThePages(string address)
    {
        var article = Read(Page(address + """<meta property="og:site_name" content="ข่าวเมืองเหนือ"><meta property="article:section" content="ภูมิภาค">""")).Article!;

        Assert.Equal("https://www.north.example/2024/nan", article.Url);
        Assert.Equal("ข่าวเมืองเหนือ", article.Source);
        Assert.Equal("ภูมิภาค", article.Category);
    }

    [Fact]
    public void ABrowserThatSavesAPageWritesItsAddress()
    {
        var page = Page().Replace("<html", "<!-- saved from url=(0034)https://www.north.example/2024/nan -->\n<html", StringComparison.Ordinal);
        Assert.Equal("https://www.north.example/2024/nan", Read(page).Article?.Url);
    }

    [Fact]
    public void ABriefThatCallsItselfAnArticleIsOne() =>
        Assert.Equal(new[] { Headline, "จังหวัดน่านประกาศเขตภัยพิบัติอำเภอปัว" }, Read(Page(story: "<p>จังหวัดน่านประกาศเขตภัยพิบัติอำเภอปัว</p>")).Article?.Text.Split('\n').Take(2));

    [Fact]
    public void WhatAScriptPutsInIsReadWhereThePageCarriesItForSearchEngines() =>
        Assert.Equal(new[] { Headline, First, Second }, Read($$"""
            <!doctype html><html><head><meta property="og:title" content="{{Headline}}"><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{First}}\n{{Second}}"}</script></head><body><div id="app"></div></body></html>
            """).Article?.Text.Split('\n'));

    [Theory]
    [InlineData("<!doctype html><html><head><title>ข่าวทั้งหมด</title></head><body>" + Menu + Others + "</body></html>")]
    [InlineData("<html><body><div id=\"app\"></div><script src=\"/app.js\"></script></body></html>")]
    [InlineData("<html><body><main><article><h2><a href='/1'>ข่าวที่หนึ่ง</a></h2><p>" + First + "</p></article><article><h2><a href='/2'>ข่าวที่สอง</a></h2><p>" + Second + "</p></article></main></body></html>")]
    public void APageWithoutAnArticleIsReported(string page)
    {
        var outcome = Read(page);
        Assert.Null(outcome.Article);
        Assert.StartsWith("No article stands on this page", outcome.Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20_000, "<div>", "</div>")]
    [InlineData(20_001, "<p>น่าน</p>", "")]
    public void APageNobodyWroteIsReported(int times, string open, string close)
    {
        var body = string.Concat(Enumerable.Repeat(open, times)) + First + string.Concat(Enumerable.Repeat(close, times));
        Assert.StartsWith("The page is too large or too deeply nested", Read($"<html><body>{body}</body></html>").Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void ADamagedPageIsAnArticleOrAReason() => Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 400], Gen.Int[0, 2000], Gen.Int[0, Strays.Length - 1]).Sample((cut, length, at, stray) =>
    {
        var page = Page("""<meta name="date" content="2024-08-23">""");
        page = page.Remove(Math.Min(cut, page.Length - 400), length).Insert(Math.Min(at, page.Length - length), Strays[stray]);
        var outcome = Read(page);
        Assert.True(outcome.Article is not null || !outcome.Failure!.Contains("fault of NewsSearch", StringComparison.Ordinal), outcome.Failure);
    }, iter: 300);

    [Fact]
    public void LinksBesideAShortStoryAreLeftOut()
    {
        var links = string.Concat(Enumerable.Range(1, 4).Select(n => $"<tr><td><a href='/{n}'>ข่าวอื่นของจังหวัดที่ {n} ซึ่งไม่ใช่เรื่องนี้</a></td></tr>"));
        var page = $"<html><head><title>ประชาสัมพันธ์จังหวัด</title></head><body><table><tr><td><font size=4>{Headline}</font><p>{First}<p>{Second}</td><td><table>{links}</table></td></tr></table></body></html>";
        var article = Read(page).Article!;

        Assert.Equal(Headline, article.Title);
        Assert.Equal(new[] { Headline, First, Second }, article.Text.Split('\n'));
    }

    [Fact]
    public void APageOfTheThaiCodePageIsRead()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(874)!.GetBytes(Page().Replace("utf-8", "tis-620", StringComparison.Ordinal).Replace('©', ' '));
        Assert.Equal(new[] { Headline, First, Second }, Reader.Read("x", bytes).Article?.Text.Split('\n'));
    }

    [Theory]
    [InlineData("<p>แผน<b>พัฒนา</b>\n จังหวัด</p><p>ปี&nbsp;2567</p>", "แผนพัฒนา จังหวัด\nปี\u00A02567")]
    [InlineData("บรรทัดหนึ่ง<br>บรรทัดสอง<BR/>บรรทัดสาม", "บรรทัดหนึ่ง\nบรรทัดสอง\nบรรทัดสาม")]
    [InlineData("<table><tr><td>น่าน</td><td>120</td></tr><tr><td>แพร่</td><td>80</td></tr></table>", "น่าน 120\nแพร่ 80")]
    [InlineData("<p>ก</p><script>x()</script><p hidden>ซ่อน</p><noscript>ไม่มี</noscript><p>ข</p>", "ก\nข")]
    [InlineData("<ul><li>หนึ่ง</li><li>สอง</li></ul>a &lt; b &amp; c", "หนึ่ง\nสอง\na < b & c")]
    public void MarkupIsReadAsItIsSeen(string markup, string text)
    {
        Assert.True(MarkupText.IsMarkup(markup));
        Assert.Equal(text, MarkupText.Of(markup));
    }

    [Theory]
    [InlineData("ราคา <100 บาท และ >50 บาท")]
    [InlineData("อ่านต่อ <b>ที่นี่</b>")]
    public void WhatHasNoBlocksIsLeftAsItIs(string text) => Assert.False(MarkupText.IsMarkup(text));
}
