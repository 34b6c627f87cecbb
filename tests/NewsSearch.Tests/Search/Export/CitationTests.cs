using NewsSearch.Entities;
using NewsSearch.Search;
using NewsSearch.Search.Export;

namespace NewsSearch.Tests.Search.Export;

public sealed class CitationTests
{
    [Theory]
    [InlineData("เผยงบ 50% ของปี", "เดา ซวน เยน", "baothanhhoa.vn", "2024-02-23", "https://a.vn/1",
        "เดา ซวน เยน. (2567, 23 กุมภาพันธ์). เผยงบ 50% ของปี. baothanhhoa.vn. https://a.vn/1",
        "เดา ซวน เยน. (2024, February 23). เผยงบ 50% ของปี. baothanhhoa.vn. https://a.vn/1")]
    [InlineData("น้ำท่วมแพร่", null, "thaigov.go.th", "2024-02-23", null,
        "thaigov.go.th. (2567, 23 กุมภาพันธ์). น้ำท่วมแพร่. http://news/article/x",
        "thaigov.go.th. (2024, February 23). น้ำท่วมแพร่. http://news/article/x")]
    [InlineData("ใครได้ ใครเสีย?", null, null, "2024", null,
        "ใครได้ ใครเสีย? (2567). http://news/article/x",
        "ใครได้ ใครเสีย? (2024). http://news/article/x")]
    [InlineData("น้ำท่วมแพร่", "กองบรรณาธิการ", null, null, "https://a.th/2",
        "กองบรรณาธิการ. (ม.ป.ป.). น้ำท่วมแพร่. https://a.th/2",
        "กองบรรณาธิการ. (n.d.). น้ำท่วมแพร่. https://a.th/2")]
    public void AnArticleIsCitedByWhatItTells(string title, string? author, string? source, string? day, string? url, string thai, string english)
    {
        var citation = Citation.Of(Record(title, author, source, day, url), "http://news/article/x");
        Assert.Equal(thai, citation.Thai);
        Assert.Equal(english, citation.English);
    }

    [Fact]
    public void WhatHasNoHeadlineStandsInBrackets() =>
        Assert.StartsWith("a.vn. (ม.ป.ป.). [บ่ายวันที่ 23…]. ", Citation.Of(Record("บ่ายวันที่ 23…", null, "a.vn", null, null) with { Untitled = true }, "http://x").Thai, StringComparison.Ordinal);

    [Fact]
    public void AnEntryOfABibliographyIsWhatTeXReads()
    {
        var record = Record(@"งบ 50% & ร่าง {พ.ร.บ.} #1 \ ~^_$", "สมชาย", "a.th", "2024-02-23", "https://a.th/{1}?a=1&b=50%25");
        Assert.Equal(
            """
            @online{ข่าว,
              author = {{สมชาย}},
              title = {{งบ 50\% \& ร่าง \{พ.ร.บ.\} \#1 \textbackslash{} \textasciitilde{}\textasciicircum{}\_\$}},
              organization = {a.th},
              date = {2024-02-23},
              year = {2024},
              note = {พ.ศ. 2567},
              url = {https://a.th/%7B1%7D?a=1&b=50%25},
              langid = {thai}
            }
            """.Replace("ข่าว", "x+2c1/a_b", StringComparison.Ordinal).ReplaceLineEndings("\n"),
            Citation.Of(record with { Article = record.Article with { Id = "x,1/a_b" } }).BibTeX);
    }

    private static ArticleRecord Record(string title, string? author, string? source, string? day, string? url)
    {
        var article = new Article { Id = "x", Title = title, Byline = author, Source = source, Url = url, Text = title, Lines = [] };
        DateOnly? published = IsoDay.TryParse(day, out var known) ? known : null;
        Year? year = published is { } on ? new Year(on.Year) : day is null ? null : NewsSearch.Year.Parse(day);
        return ArticleRecord.Of(article, new Recognition { Published = published, Year = year });
    }
}
