using System.Globalization;
using System.Text.Json;
using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Corrections;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Places;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search;
using NewsSearch.Search.Contract;
using NewsSearch.Text;

namespace NewsSearch.Tests.Search.Contract;

/// <summary>The JSON to the letter: scripts break when a name, an order or a form here changes.</summary>
public sealed class ContractJsonTests
{
    private static readonly SearchHit Hit = new()
    {
        Id = "001_bf37be064a9d8434",
        Title = new Snippet("แผน <2567>", [new TextSpan(0, 3)]),
        Source = "ตัวอย่าง",
        Published = new DateOnly(2024, 2, 23),
        Year = new Year(2024),
        Score = 7.1f,
        Added = new DateTimeOffset(2026, 11, 27, 17, 0, 5, TimeSpan.FromHours(7)),
        Snippet = new Snippet("…แผน & งาน", [new TextSpan(1, 3)]),
        Provinces = [new FacetValue("vn-thanh-hoa", "ทัญฮว้า", 1, Selected: false)],
        Officials = [new FacetValue("dao-xuan-yen", "Dao Xuan Yen", 1, Selected: false)],
        Codes = [new FacetValue("84-KH/HDND-BTGTU", "84-KH/HDND-BTGTU", 1, Selected: false)],
    };

    [Fact]
    public void ASearchIsWrittenToTheLetter()
    {
        var request = new SearchRequest { Text = "แผน 2567", Choices = [new FacetChoice("year", "2024", Excluded: true)] };
        var results = new SearchResults
        {
            Request = request,
            Interpretation = "words",
            Total = 3,
            Rows = 2,
            Hits = [Hit],
            Facets = new Dictionary<string, IReadOnlyList<FacetValue>> { ["province"] = [new FacetValue("vn-ninh-thuan", "นิญถ่วน", 2, Selected: true)] },
            FacetTotals = new Dictionary<string, int> { ["province"] = 1 },
            Notes = ["note"],
            Suggestions = ["แผน"],
            Entities = [new Entity("official", "dao-xuan-yen", "Dao Xuan Yen", ["เดา ซวน เยน"], null, "vn-thanh-hoa", 1, IsWholeQuery: false)],
            WaysOut = [new WayOut("without", request, 2)],
            Took = TimeSpan.FromMilliseconds(0.4),
        };

        Assert.Equal(
            """
            {"query":"แผน 2567","interpretation":"words","total":3,"page":1,"size":10,"tookMs":0.4,
            "hits":[{"id":"001_bf37be064a9d8434","title":"แผน <2567>","url":null,"source":"ตัวอย่าง","published":"2024-02-23","year":2024,"score":7.1,
            "snippet":"…<mark>แผน</mark> &amp; งาน","provinces":["vn-thanh-hoa"],"officials":["dao-xuan-yen"],"codes":["84-KH/HDND-BTGTU"],"untitled":false,"event":null,"copyCount":0,"copies":[],"added":"2026-11-27T10:00:05Z"}],
            "facets":{"province":[{"value":"vn-ninh-thuan","label":"นิญถ่วน","count":2,"selected":true,"excluded":false}],
            "official":[],"year":[],"mentions":[],"due":[],"code":[],"codeType":[],"issuer":[],"country":[],"source":[],"month":[],"missing":[]},
            "notes":["note"],"suggestions":["แผน"],"facetTotals":{"province":1},
            "entities":[{"facet":"official","value":"dao-xuan-yen","label":"Dao Xuan Yen","otherNames":["เดา ซวน เยน"],"description":null,"province":"vn-thanh-hoa","count":1,"isWholeQuery":false,"offered":null,"rest":null}],
            "waysOut":[{"label":"without","query":"แผน 2567","facets":["year=-2024"],"total":2}],"rows":2}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(SearchJson.From(results), ContractJson.Readable.SearchJson));
    }

    [Fact]
    public void AnArticleIsWrittenToTheLetter()
    {
        const string Text = "แผน\nปี 2564-2573";
        var article = new Article
        {
            Id = "a",
            Title = "แผน",
            Text = Text,
            Lines = [new ArticleLine(new TextSpan(0, 3), LineKind.Title), new ArticleLine(new TextSpan(4, 12), LineKind.Paragraph)],
            Removed = [new RemovedLine("แหล่งที่มา", "source"), new RemovedLine("“แผน”", "repeat")],
        };
        var recognition = new Recognition
        {
            Officials = [new RecognisedOfficial("dao-xuan-yen", "Dao Xuan Yen", ["Dao Xuan Yen", "เดา ซวน เยน"], true, null, [new TextSpan(1, 2)], "title")],
            Provinces = [new RecognisedProvince("vn-thanh-hoa", true, "official dao-xuan-yen", [])],
            Codes = [new RecognisedCode(new PlanCode("84-KH/HDND-BTGTU", "KH", ["HDND", "BTGTU"]), new DateOnly(2023, 2, 28), [new TextSpan(0, 3)])],
            Years = [new YearMention(new Year(2021), new Year(2030), YearKind.Horizon, "ปี 2564-2573", new TextSpan(4, 12))],
            Year = new Year(2024),
            YearConfidence = 0.99,
            Corrections = [new Correction(CorrectionKind.NotAbout, "th-tak", "ดูแผนที่", 3), new Correction(CorrectionKind.Event, "", null, 4) { IsIdle = true }],
        };

        Assert.Equal(
            """
            {"id":"a","title":"แผน","url":null,"source":null,"published":null,"event":null,"year":2024,"language":"th","text":"แผน\nปี 2564-2573","removed":["แหล่งที่มา"],
            "officials":[{"id":"dao-xuan-yen","name":"Dao Xuan Yen","names":["Dao Xuan Yen","เดา ซวน เยน"],"official":true,"role":null,"roles":[],"mentions":[{"start":1,"length":2}],"evidence":"title","province":null}],
            "provinces":[{"id":"vn-thanh-hoa","about":true,"evidence":"official dao-xuan-yen","mentions":[],"sure":true,"trust":1,"now":null}],
            "codes":[{"code":"84-KH/HDND-BTGTU","type":"KH","issuers":["HDND","BTGTU"],"date":"2023-02-28","mentions":[{"start":0,"length":3}],"province":null,"relations":[]}],
            "years":[{"from":2021,"to":2030,"kind":"horizon","text":"ปี 2564-2573","start":4,"length":12,"date":null,"evidence":null}],
            "untitled":false,"category":null,"byline":null,"dateEvidence":null,"yearConfidence":0.99,
            "lines":[{"kind":"title","start":0,"length":3},{"kind":"paragraph","start":4,"length":12}],"plans":[],"eventAt":null,"repeated":["“แผน”"],
            "corrections":[{"what":"not-about","value":"th-tak","note":"ดูแผนที่","line":3,"idle":false},{"what":"event","value":"","note":null,"line":4,"idle":true}]}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(ArticleJson.From(ArticleRecord.Of(article, recognition)), ContractJson.Readable.ArticleJson));
    }

    [Fact]
    public void TheOtherDocumentsAreWrittenToTheLetter()
    {
        var report = new IndexingReport(5, 4, 1, 0, 0, [new IndexingFailure("ก.txt", "why")], TimeSpan.FromSeconds(1.2)) 
        {
            Idle = [new IdleCorrection(3, "a", "why")],
            OtherFiles = new Dictionary<string, int> { [".php"] = 2 },
            UnreadDates = new UnreadDates(2, "ข.jsonl:1", "เมื่อวาน"),
        };
        Assert.Equal(
            """{"read":5,"added":4,"updated":1,"unchanged":0,"removed":0,"failed":[{"path":"ก.txt","reason":"why"}],"seconds":1.2,"idleCorrections":[{"line":3,"article":"a","reason":"why"}],"index":"/i","givenUp":false,"otherFiles":{".php":2},"unreadDates":{"articles":2,"path":"ข.jsonl:1","date":"เมื่อวาน"}}""",
            JsonSerializer.Serialize(IndexingJson.From(report, "/i"), ContractJson.Readable.IndexingJson));
        Assert.Equal(
            """[{"text":"แผน","start":0,"length":3,"kind":"word","position":0}]""",
            JsonSerializer.Serialize([TokenJson.From(new Token("แผน", new TextSpan(0, 3), 0, TokenKind.Word))], ContractJson.Readable.IReadOnlyListTokenJson));
        Assert.Equal(
            """[{"id":"001_bf37be064a9d8434","title":"แผน <2567>","score":1,"reasons":["why"],"published":"2024-02-23","year":2024}]""",
            JsonSerializer.Serialize(RelatedJson.From([new RelatedArticle(Hit, 1, ["why"])]), ContractJson.Readable.IReadOnlyListRelatedJson));
        Assert.Equal(
            """{"ok":true,"documents":5,"segments":1,"problems":[]}""",
            JsonSerializer.Serialize(CheckJson.From(new IndexCheck(5, 1, [])), ContractJson.Readable.CheckJson));
    }

    [Fact]
    public void StatisticsNameEveryFacet()
    {
        var statistics = new IndexStatistics(
            5, 1, 2, new Dictionary<string, long> { ["title"] = 3, ["body"] = 9 }, new Dictionary<string, int> { ["year"] = 2 }, new Dictionary<string, long> { ["terms"] = 10, ["stored"] = 5 });

        Assert.Equal(
            """
            {"documents":5,"segments":1,"generation":2,"terms":{"body":9,"title":3},"bytes":{"stored":5,"terms":10},"totalBytes":15,
            "facets":{"province":0,"official":0,"year":2,"mentions":0,"due":0,"code":0,"codeType":0,"issuer":0,"country":0,"source":0,"month":0,"missing":0}}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(StatsJson.From(statistics), ContractJson.Readable.StatsJson));
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void NoCultureChangesIt(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = JsonSerializer.Serialize(HitJson.From(Hit), ContractJson.Readable.HitJson);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, JsonSerializer.Serialize(HitJson.From(Hit), ContractJson.Readable.HitJson));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("คณะกรรมการประชุม Đào Xuân Yến", "th")]
    [InlineData("Đồng chí Đào Xuân Yến phát biểu tại hội nghị", "vi")]
    [InlineData("The committee met in Thanh Hoa with Mr. Đào Xuân Yến, who spoke at some length about the plan", "en")]
    [InlineData("Governor opens the market", "en")]
    [InlineData("", "th")]
    public void TheLanguageFollowsTheLetters(string text, string language) =>
        Assert.Equal(language, ArticleRecord.Of(new Article { Id = "a", Text = text, Lines = [] }, new Recognition()).Language);
}
