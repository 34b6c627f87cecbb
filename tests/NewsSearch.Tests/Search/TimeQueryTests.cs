using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>Days, months, years and fiscal years as people type them, in plain words and in fields.</summary>
public sealed class TimeQueryTests : IDisposable
{
    private readonly SmallArchive _archive = SmallArchive.Dated(
        ("2559", "2016-03-12", "ภัยแล้งปีก่อน", "วันที่ 11 มีนาคม 2559 กรมชลประทานแถลงเรื่องภัยแล้ง"),
        ("2566-10", "2023-10-20", "ถนนสายใหม่", "วันที่ 20 ตุลาคม 2566 กรมทางหลวงเปิดถนนสายใหม่"),
        ("2567-03", "2024-03-05", "ประชุมมีนาคม", "วันที่ 5 มีนาคม 2567 ที่ประชุมคณะรัฐมนตรีเห็นชอบ"),
        ("2567-11", "2024-11-16", "น้ำท่วมหาดใหญ่", "วันที่ 15 พฤศจิกายน 2567 นายกรัฐมนตรีลงพื้นที่น้ำท่วม"),
        ("2567-12", "2024-12-20", "สรุปน้ำท่วม", "วันที่ 20 ธันวาคม 2567 กรมอุตุนิยมวิทยาสรุปฝนของเดือนพฤศจิกายน 2567"),
        ("2568", "2025-01-07", "แผนใหม่", "วันที่ 7 มกราคม 2568 จังหวัดแถลงแผนพัฒนาถึงปี 2580"));

    [Fact]
    public async Task WhatIsWidenedStaysWithinTheDaysAskedForAndAllDaysAreAWayOut()
    {
        var days = new SearchRequest { Text = "น้ำท่วม ภัยแล้ง", Days = (new DateOnly(2024, 11, 1), new DateOnly(2024, 12, 31)) };
        var widened = await _archive.Search.SearchAsync(days, TestContext.Current.CancellationToken);
        var none = await _archive.Search.SearchAsync(days with { Text = "ถนนสายใหม่" }, TestContext.Current.CancellationToken);

        Assert.Equal(["2567-11", "2567-12"], widened.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal));
        Assert.Empty(none.Hits);
        Assert.Contains(none.WaysOut, way => way is { Total: 1, Request.Days: null });
        Assert.True((await _archive.Search.ExplainAsync(days, "2567-11", TestContext.Current.CancellationToken))!.Filters.Single().IsMet);
        Assert.False((await _archive.Search.ExplainAsync(days, "2568", TestContext.Current.CancellationToken))!.Filters.Single().IsMet);
    }

    [Theory]
    [InlineData("16 พ.ย. 2567", "own later")]
    [InlineData("16/11/2567", "own later")]
    [InlineData("พ.ย. 67", "own later")]
    [InlineData("ต.ค.-พ.ย. 2567", "own later")]
    [InlineData("ปี 2567", "own later")]
    [InlineData("2567", "own later")]
    public async Task WhatIsOfATimeComesBeforeWhatMentionsItAndTheNewestFirst(string query, string ids)
    {
        using var archive = SmallArchive.Dated(
            ("own", "2024-11-16", "ประชุมคณะรัฐมนตรี", "วันที่ 16 พฤศจิกายน 2567 ที่ประชุมเห็นชอบ"),
            ("later", "2025-02-01", "ย้อนเหตุการณ์", "เหตุเกิดเมื่อวันที่ 16 พฤศจิกายน 2567 ที่ประชุมเห็นชอบ"));

        var results = await archive.AskAsync(query);

        Assert.Equal((ids, SortOrder.Relevance, true), (string.Join(' ', results.Hits.Select(hit => hit.Id)), results.Sort, results.IsRanked));
        Assert.Equal("later own", string.Join(' ', (await archive.Search.SearchAsync(new SearchRequest { Text = query, Sort = SortOrder.Newest }, TestContext.Current.CancellationToken)).Hits.Select(hit => hit.Id)));
    }

    [Theory]
    [InlineData("15 พ.ย. 67", "2567-11")]
    [InlineData("พ.ย. 67", "2567-11 2567-12")]
    [InlineData("เดือนพ.ย.67", "2567-11 2567-12")]
    [InlineData("ในเดือนพฤศจิกายน พ.ศ. 2567", "2567-11 2567-12")]
    [InlineData("พฤศจิกายน ๒๕๖๗", "2567-11 2567-12")]
    [InlineData("November 2024", "2567-11 2567-12")]
    [InlineData("มี.ค.-พ.ย. 2567", "2567-03 2567-11")]
    [InlineData("มีนาคม ถึง พฤศจิกายน 2567", "2567-03 2567-11")]
    [InlineData("น้ำท่วม พ.ย. 2567", "2567-11 2567-12")]
    [InlineData("ปี 2567", "2567-03 2567-11 2567-12")]
    [InlineData("ก่อนปี 2560", "2559")]
    [InlineData("หลังปี 2567", "2568")]
    [InlineData("ตั้งแต่ปี 2567", "2567-03 2567-11 2567-12 2568")]
    [InlineData("ปี 2567 เป็นต้นไป", "2567-03 2567-11 2567-12 2568")]
    [InlineData("ตั้งแต่ปี 2566 ถึง 2567", "2566-10 2567-03 2567-11 2567-12")]
    [InlineData("ปี:ปีงบประมาณ2567", "2566-10 2567-03")]
    [InlineData("fiscal:2567", "2566-10 2567-03")]
    [InlineData("ปีงบประมาณ:2024", "2566-10 2567-03")]
    [InlineData("fiscal:2567..", "2566-10 2567-03 2567-11 2567-12 2568")]
    [InlineData("fiscal:2568..", "2567-11 2567-12 2568")]
    [InlineData("fiscal:..2567", "2559 2566-10 2567-03")]
    [InlineData("fiscal:2567..2568", "2566-10 2567-03 2567-11 2567-12 2568")]
    [InlineData("ปี:-2567", "2559 2566-10 2568")]
    [InlineData("year:2550..3000", "")]
    [InlineData("year:3000..2550", "")]
    [InlineData("year:67", "2567-03 2567-11 2567-12")]
    [InlineData("year:๖๗", "2567-03 2567-11 2567-12")]
    [InlineData("year:24", "2567-03 2567-11 2567-12")]
    [InlineData("year:66..67", "2566-10 2567-03 2567-11 2567-12")]
    [InlineData("year:2567..2566", "2566-10 2567-03 2567-11 2567-12")]
    [InlineData("year:2568..", "2568")]
    [InlineData("year:..2566", "2559 2566-10")]
    [InlineData("mentions:2570..", "2568")]
    [InlineData("14-16 พ.ย. 2567", "2567-11")]
    [InlineData("วันที่ 15 - 20 พ.ย. 2567", "2567-11")]
    [InlineData("1 พ.ย. ถึง 20 ธ.ค. 2567", "2567-11 2567-12")]
    [InlineData("2024-11-15", "2567-11")]
    [InlineData("31 พ.ย. 2567", "2567-11 2567-12")]
    [InlineData("month:2024-11", "2567-11")]
    [InlineData("เดือน:2567-11", "2567-11")]
    [InlineData("เดือน:11/2567", "2567-11")]
    [InlineData("เดือน:พ.ย. 67", "2567-11")]
    [InlineData("tháng:11/2024", "2567-11")]
    [InlineData("date:2024-11-16", "2567-11")]
    [InlineData("date:2567-11-16", "2567-11")]
    [InlineData("วันที่:\"16 พ.ย. 2567\"", "2567-11")]
    [InlineData("วันที่:16 พ.ย. 67", "2567-11")]
    [InlineData("วันที่: ๑๖ พฤศจิกายน ๒๕๖๗", "2567-11")]
    [InlineData("ngày:16/11/2024", "2567-11")]
    [InlineData("date:2024-11-16 น้ำท่วม", "2567-11")]
    [InlineData("date:2024-03-05..2024-11-16", "2567-03 2567-11")]
    [InlineData("date:2024-11-16..2024-03-05", "2567-03 2567-11")]
    [InlineData("วันที่:5 มี.ค. 2567..16 พ.ย. 2567", "2567-03 2567-11")]
    [InlineData("date:2567-03..2567-11", "2567-03 2567-11")]
    [InlineData("date:2567", "2567-03 2567-11 2567-12")]
    [InlineData("date:2024-12-20..", "2567-12 2568")]
    [InlineData("date:..2559-12-31", "2559")]
    [InlineData("น้ำท่วม -date:2024-11-16", "2567-12")]
    public async Task ATimeFindsItsArticles(string query, string expected) =>
        Assert.Equal(expected, string.Join(' ', (await _archive.IdsAsync(query)).Split(' ').Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("ปีงบประมาณ 2567")]
    [InlineData("fiscal year 2024")]
    [InlineData("FY 2024")]
    [InlineData("năm tài chính 2024")]
    public async Task AFiscalYearIsOctoberToSeptember(string query)
    {
        var results = await _archive.AskAsync(query);

        Assert.Equal(["2566-10", "2567-03"], results.Hits.Take(2).Select(hit => hit.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("th", "พ.ย. 2567", "เดือน พ.ย. 2567 (2024)")]
    [InlineData("th", "14-16 พ.ย. 2567", "วันที่ 14 พ.ย. 2567 (2024-11-14) – 16 พ.ย. 2567 (2024-11-16)")]
    [InlineData("th", "31 ก.พ. 2568", "เดือน ก.พ. 2568 (2025)")]
    [InlineData("en", "เดือน:2567-11", "articles of November 2024 (2567)")]
    [InlineData("en", "วันที่:16/11/2567", "articles of 16 November 2024 (2567)")]
    [InlineData("th", "date:2024-11-16", "ข่าวของวันที่ 16 พ.ย. 2567 (2024-11-16)")]
    [InlineData("th", "date:2024-11..2024-12-20", "ข่าวของวันที่ 1 พ.ย. 2567 (2024-11-01) – 20 ธ.ค. 2567 (2024-12-20)")]
    [InlineData("vi", "ngày:16/11/2024..", "bài của ngày 16 tháng 11 năm 2024 (2567) trở đi")]
    [InlineData("en", "ก่อนปี 2560", "articles before 2017 / 2560")]
    [InlineData("th", "ปี:2566..", "2566 / 2023 เป็นต้นมา")]
    [InlineData("th", "ปีงบประมาณ 2567", "1 ต.ค. 2566 (2023-10-01) ถึง 30 ก.ย. 2567 (2024-09-30)")]
    [InlineData("en", "ปี:ปีงบประมาณ2567", "articles of fiscal year 2024 / 2567, 1 October 2023 (2566) to 30 September 2024 (2567)")]
    [InlineData("vi", "หลังปี 2567", "bài sau năm 2024 / 2567")]
    public async Task TheLineSaysTheTime(string language, string query, string said) =>
        Assert.Contains(said, await _archive.UnderstoodAsync(language, query), StringComparison.Ordinal);

    [Theory]
    [InlineData("ปี 2567", true)]
    [InlineData("พ.ย. 2567", true)]
    [InlineData("ปี 2567 OR น้ำท่วม", false)]
    [InlineData("น้ำท่วม พ.ย. 2567", false)]
    public async Task ATimeIsTheWholeQueryOnlyWhenNothingElseIsAsked(string query, bool whole) =>
        Assert.Equal(whole, Assert.Single((await _archive.AskAsync(query)).Entities).IsWholeQuery);

    [Theory]
    [InlineData("1669")]
    [InlineData("ว1608")]
    [InlineData("ว2567")]
    [InlineData("ไวรัสโคโรนา 2019")]
    [InlineData("COVID 2019")]
    [InlineData("โควิด -19")]
    public async Task ANumberIsNoYear(string query) => Assert.DoesNotContain((await _archive.AskAsync(query)).Entities, entity => entity.Facet == Facets.Year);

    [Theory]
    [InlineData("โควิด 2564")]
    [InlineData("COVID 2021")]
    [InlineData("ไวรัสโคโรนา ๒๕๖๔")]
    [InlineData("โควิด-19 2564")]
    public async Task TheYearOfAVirusIsAYearInBothEras(string query)
    {
        var read = (await _archive.AskAsync(query)).Interpretation;
        Assert.Contains("2021", read, StringComparison.Ordinal);
        Assert.Contains("2564", read, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31 ก.พ. 2568", "31 ก.พ. 2568")]
    [InlineData("วันที่ 31 พฤศจิกายน 2567", "31 พฤศจิกายน 2567")]
    [InlineData("เดือน:13/2567", "13/2567")]
    [InlineData("topic:2567", "topic")]
    [InlineData("date:31 ก.พ.", "31 ก.พ.")]
    [InlineData("วันที่:\"31 ก.พ. 2568\"", "31 ก.พ. 2568")]
    [InlineData("date:23 ก.พ. น้ำท่วม", "23 ก.พ.")]
    [InlineData("date:2024-02-30..2024-03-05", "2024-02-30..2024-03-05")]
    [InlineData("date:น้ำท่วม", "น้ำท่วม")]
    [InlineData("year:2550..3000", "2550..3000")]
    [InlineData("due:999..", "999..")]
    public async Task WhatIsNoTimeIsSaid(string query, string named) => Assert.Contains((await _archive.AskAsync(query)).Notes, note => note.Contains($"“{named}”", StringComparison.Ordinal));

    [Fact]
    public async Task ASpanWithoutAYearIsReadAsWordsWithANote() => Assert.NotEmpty((await _archive.AskAsync("year:..")).Notes);

    public void Dispose() => _archive.Dispose();
}
