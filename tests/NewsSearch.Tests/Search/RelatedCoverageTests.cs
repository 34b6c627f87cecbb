using System.Globalization;
using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Places;
using NewsSearch.Indexing;
using NewsSearch.Search;
using NewsSearch.Tests.Support;
using NewsSearch.Text;

namespace NewsSearch.Tests.Search;

/// <summary>Related coverage over small archives whose entities are given, indexed by the real engine.</summary>
public sealed class RelatedCoverageTests : IDisposable
{
    private const string Flood = "น้ำท่วมหนักในตัวเมือง เจ้าหน้าที่เร่งอพยพประชาชนและสูบน้ำออกจากถนนสายหลัก";
    private const string Road = "โครงการก่อสร้างสะพานข้ามแม่น้ำเปิดประมูล ผู้รับเหมายื่นซองเสนอราคาห้าราย";
    private const string School = "โรงเรียนจัดแข่งขันคณิตศาสตร์ นักเรียนสิบทีมเข้าร่วมชิงทุนการศึกษา";
    private const string Market = "ตลาดนัดเกษตรกรขายทุเรียนและมังคุด พ่อค้าแม่ค้าคึกคักตั้งแต่เช้า";

    private static readonly Analyzer Analyzer = new();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ASharedDocumentComesBeforeASharedPersonAndBothBeforeAPlace()
    {
        var found = await RelatedAsync(
            Made("subject", Flood, code: "27-NQ/TU", official: "a-b", province: "th-trat"),
            Made("document", Road, code: "27-NQ/TU"),
            Made("person", School, official: "a-b"),
            Made("place", Market, province: "th-trat"));

        Assert.Equal(["document", "person"], found.Select(one => one.Hit.Id));
        Assert.Equal([1.0], found.Take(1).Select(one => one.Score));
        Assert.Equal("same document code 27-NQ/TU", found[0].Reasons[0]);
        Assert.Equal("official in common: official a-b", found[1].Reasons[0]);
    }

    [Fact]
    public async Task APlaceCountsWithTheDayOrTheMatter()
    {
        var day = new DateOnly(2022, 5, 19);
        var found = await RelatedAsync(
            Made("subject", Flood, province: "th-trat", day: day),
            Made("day", Road, province: "th-trat", day: day),
            Made("matter", "เจ้าหน้าที่เร่งสูบน้ำหลังน้ำท่วมตัวเมือง อพยพประชาชนอีกสองตำบล", province: "th-trat"),
            Made("neither", Market, province: "th-trat"));

        Assert.Equal(["day", "matter"], found.Select(one => one.Hit.Id).Order(StringComparer.Ordinal));
        Assert.Contains("same day: 19 May 2022 (2565)", found.Single(one => one.Hit.Id == "day").Reasons);
        Assert.All(found, one => Assert.Contains("same province: province th-trat", one.Reasons));
    }

    [Fact]
    public async Task TheSameWordsAloneAreEnoughWhenTheyAreMany()
    {
        var found = await RelatedAsync(
            Made("subject", Flood),
            Made("near", "น้ำท่วมหนักตัวเมืองรอบสอง เจ้าหน้าที่เร่งอพยพประชาชน ถนนสายหลักจมน้ำ รถเล็กผ่านไม่ได้"),
            Made("far", Market),
            Made("farther", School));

        Assert.Equal(["near"], found.Select(one => one.Hit.Id));
        Assert.StartsWith("words in common: ", Assert.Single(found[0].Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordsThatAllEnglishArticlesHaveAreNoneInCommon()
    {
        StoredArticle[] archive =
        [
            Made("subject", "The minister spoke to farmers: durian orchards, irrigation canals, monsoon harvest"),
            Made("near", "A minister came to see durian orchards with irrigation canals before the monsoon harvest"),
            .. Enumerable.Range(1, 12).Select(number => Made($"english-{number}", $"The minister came to round {number} of the talks")),
        ];
        var reason = Assert.Single((await RelatedAsync(archive))[0].Reasons);
        Assert.Contains("durian", reason, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(the|to|minister)\b", reason);
    }

    [Fact]
    public async Task ACopyOfTheArticleIsNotRelatedCoverage()
    {
        var found = await RelatedAsync(
            Made("subject", Flood, code: "27-NQ/TU"),
            Made("copy", Flood + " อีกครั้ง", code: "27-NQ/TU"),
            Made("other", Road, code: "27-NQ/TU"));

        Assert.Equal(["other"], found.Select(one => one.Hit.Id));
    }

    [Fact]
    public async Task WhatListsEverythingSaysLittleOfEach()
    {
        // The summary of a cabinet's meeting names the person, the document and forty others.
        var summary = Made("summary", School, code: "27-NQ/TU", official: "a-b");
        var everybody = Enumerable.Range(1, 40).Select(number => new RecognisedOfficial($"person-{number}", "", [$"person {number}"], true, null, [], "given"));
        var found = await RelatedAsync(
            Made("subject", Flood, code: "27-NQ/TU", official: "a-b"),
            summary with { Recognition = summary.Recognition with { Officials = [.. summary.Recognition.Officials, .. everybody] } },
            Made("person", Market, official: "a-b"));

        Assert.Equal(["person", "summary"], found.Select(one => one.Hit.Id));
        Assert.Contains("same document code 27-NQ/TU", found[1].Reasons);
    }

    [Fact]
    public async Task TheMatterOfAHeadlineComesBeforeWhoGoesEverywhereTogether()
    {
        const string Bridge = "แลนด์บริดจ์จะเชื่อมท่าเรือน้ำลึกของสองฝั่งทะเล";
        var found = await RelatedAsync(
        [
            Headed("subject", "สุริยะลุยแลนด์บริดจ์ ท่าเรือน้ำลึกเชื่อมสองฝั่งทะเล", $"{Road} {Bridge}", "minister", "assistant"),
            Headed("matter", "สภาพัฒน์ศึกษาแลนด์บริดจ์ เชื่อมท่าเรือน้ำลึกสองฝั่งทะเล", $"{School} {Bridge}"),
            .. Enumerable.Range(1, 12).Select(number => Headed($"visit-{number}", $"สุริยะต้อนรับทูตคนที่ {number}", Market, "minister", "assistant")),
        ]);

        Assert.Equal("matter", found[0].Hit.Id);
        // The minister counts as a person, not as a word once more.
        Assert.All(found.Skip(1), one => Assert.Equal("2 officials in common: official minister, official assistant", Assert.Single(one.Reasons)));
    }

    [Fact]
    public async Task AnArticleAloneHasNone() => Assert.Empty(await RelatedAsync(Made("subject", Flood, code: "27-NQ/TU", official: "a-b", province: "th-trat")));

    [Fact]
    public async Task ReasonsAreInTheReadersLanguage()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("th");
            var found = await RelatedAsync(Made("subject", Flood, code: "27-NQ/TU"), Made("other", Road, code: "27-NQ/TU"));
            Assert.Equal("เอกสารเดียวกัน code 27-NQ/TU", found[0].Reasons[0]);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private async Task<IReadOnlyList<RelatedArticle>> RelatedAsync(params StoredArticle[] archive)
    {
        var engine = new NewsSearch.Embedded.EmbeddedEngine(_folder["index"]);
        var documents = new ArticleDocument(Analyzer);
        await using (var writer = engine.OpenWriter())
        {
            // An archive large enough for rare words to mean something.
            var others = Enumerable.Range(1, 40).Select(number => Made($"other-{number}", $"ผลฟุตบอลนัดที่ {number} เจ้าบ้านชนะ"));
            foreach (var (article, recognition) in archive.Concat(others)) await writer.WriteAsync(documents.Of(new StoredArticle(article, recognition), 1), TestContext.Current.CancellationToken);
            await writer.CommitAsync(TestContext.Current.CancellationToken);
        }
        await using var index = engine.OpenIndex();
        var related = new RelatedCoverage(index, Analyzer, HitOf, (facet, value) => $"{facet} {value}");
        return await related.OfAsync(archive[0], 10, TestContext.Current.CancellationToken);
    }

    private static SearchHit HitOf(StoredArticle stored, float score) =>
        new() { Id = stored.Article.Id, Title = Snippet.Empty, Snippet = Snippet.Empty, Score = score };

    // The first of the people is named by the first word of the headline.
    private static StoredArticle Headed(string id, string title, string text, params string[] people) => new(
        new Article
        {
            Id = id, Title = title, Text = $"{title}\n{text}",
            Lines = [new ArticleLine(new TextSpan(0, title.Length), LineKind.Title), new ArticleLine(new TextSpan(title.Length + 1, text.Length), LineKind.Paragraph)],
        },
        new Recognition { Officials = [.. people.Select((person, i) => new RecognisedOfficial(person, person, [person], true, null, i == 0 ? [new TextSpan(0, "สุริยะ".Length)] : [], "given"))] });

    private static StoredArticle Made(string id, string text, string? code = null, string? official = null, string? province = null, DateOnly? day = null) => new(
        new Article { Id = id, Text = text, Lines = [new ArticleLine(new TextSpan(0, text.Length), LineKind.Paragraph)] },
        new Recognition
        {
            Codes = code is null ? [] : [new RecognisedCode(new PlanCode(code, "NQ", ["TU"]), null, [])],
            Officials = official is null ? [] : [new RecognisedOfficial(official, official, [official], true, null, [], "given")],
            Provinces = province is null ? [] : [new RecognisedProvince(province, true, "given", [])],
            Event = day,
        });
}
