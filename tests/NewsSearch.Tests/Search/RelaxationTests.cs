using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>What is shown when next to nothing has all that was asked for: said, and ranked by how well it matches.</summary>
public sealed class RelaxationTests : IDisposable
{
    private static readonly string Filler = string.Join('\n', Enumerable.Range(0, 400).Select(i => $"เรื่องที่ {i} ที่ประชุมรับทราบรายงานของหน่วยงานและมอบหมายให้ดำเนินการต่อไป"));

    private readonly SmallArchive _archive = SmallArchive.Of(
    [
        ("summary", "สรุปผลการประชุม", $"มีวาระเรื่องฝุ่น\n{Filler}\nเรื่องการแพทย์\n{Filler}\nเรื่องเครื่องฟอกอากาศ"),
        ("dust", "ฝุ่นละอองเพิ่ม แจกเครื่องฟอกอากาศ", "โรงเรียนแจกเครื่องฟอกอากาศให้เด็ก เพราะฝุ่นเพิ่มขึ้น"),
        ("doctor", "การแพทย์ชนบท", "การแพทย์ชนบทได้งบประมาณเพิ่ม"),
        ("near", "ขุดคลอง", "เขาขุดคลองให้ลึกและขยายให้กว้างขึ้น"),
        .. Enumerable.Range(0, 300).Select(i => ($"other{i}", $"ข่าวที่ {i}", "ข่าวอื่นของวันนี้")),
    ]);

    [Fact]
    public async Task AnArticleAboutItGoesBeforeALongOneThatHasEveryWord()
    {
        var results = await _archive.AskAsync("ฝุ่น เครื่องฟอกอากาศ การแพทย์");

        Assert.Equal("dust", results.Hits[0].Id);
        Assert.Contains("summary", results.Hits.Select(hit => hit.Id));
        Assert.NotEmpty(results.Notes);
    }

    /// <summary>What is widened is so whatever is filtered and in every order, or a count beside the results would promise what no click gives; in order of time what has every word comes first.</summary>
    [Theory]
    [InlineData("ฝุ่น เครื่องฟอกอากาศ การแพทย์")]
    [InlineData("ขุดคลองกว้าง")]
    public async Task FiltersAndOrderDoNotDecideWhatIsWidened(string text)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var request = new SearchRequest { Text = text };
        var relevant = await _archive.Search.SearchAsync(request, cancellation);
        foreach (var sort in (SortOrder[])[SortOrder.Newest, SortOrder.Oldest, SortOrder.Added])
        {
            var sorted = await _archive.Search.SearchAsync(request with { Sort = sort }, cancellation);
            Assert.Equal(relevant.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal), sorted.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal));
            Assert.Equal(relevant.Notes, sorted.Notes);
            if (text.Contains("การแพทย์", StringComparison.Ordinal)) Assert.Equal("summary", sorted.Hits[0].Id);
        }
        Assert.NotEqual(0, relevant.Total);
        foreach (var (facet, values) in relevant.Facets)
        {
            foreach (var value in values.Where(value => value.Count > 0))
                Assert.Equal(value.Count, (await _archive.Search.SearchAsync(request with { Choices = [new FacetChoice(facet, value.Value)] }, cancellation)).Total);
        }
    }

    [Fact]
    public async Task WhatLacksTheNameIsNotShownForIt()
    {
        using var archive = SmallArchive.Of(
        [
            ("all", "ชัชชาติลงพื้นที่", "ผู้ว่าฯ ชัชชาติ ตรวจน้ำท่วม"),
            ("name", "ชัชชาติแถลง", "ชัชชาติ แถลงงบประมาณ"),
            .. Enumerable.Range(0, 100).Select(i => ($"office{i}", $"ข่าวที่ {i}", "ผู้ว่าฯ ประชุม")),
            .. Enumerable.Range(0, 300).Select(i => ($"other{i}", $"ข่าวอื่นที่ {i}", "ข่าวอื่นของวันนี้")),
        ]);

        Assert.Equal("all name", await archive.IdsAsync("ชัชชาติ ผู้ว่าฯ"));
    }

    [Theory]
    [InlineData("โรงเรียนแจกเครื่องฟอกอากาศให้เ", "เ")]
    [InlineData("โรงเรียนแจกเครื่องฟอกอากาศให้เ…", "เ")]
    public async Task AHeadlineCutInAWordIsFoundByWhatIsWhole(string cut, string without)
    {
        var results = await _archive.AskAsync(cut);
        Assert.Equal("dust", Assert.Single(results.Hits).Id);
        Assert.Contains(results.Notes, note => note.Contains($"“{without}”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("โรงเรียนแจกเครื่องฟอกอากาศให้เด็ก ทุเรียน")]
    [InlineData("แจกทุเรียน")]
    public async Task AWordOfItsOwnOrHalfAQuestionIsNotCut(string text) => Assert.DoesNotContain((await _archive.AskAsync(text)).Notes, note => note.Contains("ทุเรียน”", StringComparison.Ordinal) && note.Contains("ตัด", StringComparison.Ordinal));

    [Fact]
    public async Task WordsTypedTogetherAreFoundInOneSentenceAndItIsSaid()
    {
        var results = await _archive.AskAsync("ขยายคลอง");

        Assert.Equal("near", Assert.Single(results.Hits).Id);
        Assert.NotEmpty(results.Notes);
    }

    [Theory]
    [InlineData("รัฐมนตรีว่าการ", "รัฐมนตรีว่าการ")]
    [InlineData("แผนพัฒนา", "แผนพัฒนา")]
    public async Task AGivenNameInsideWordsIsNoPerson(string query, string said)
    {
        using var archive = SmallArchive.Of(("a", "นายมนตรี กล่าว", "นายมนตรี กล่าวว่า"), ("b", "นางพัฒนา กล่าว", "นางพัฒนา กล่าวว่า"), ("c", "แผนพัฒนา", "รัฐมนตรีว่าการเสนอแผนพัฒนา"));

        var results = await archive.AskAsync(query);

        Assert.Equal("c", Assert.Single(results.Hits).Id);
        Assert.Contains(said, results.Interpretation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("มนุษย์ต่างดาวบุกทำเนียบ")]
    [InlineData("zxqv wvuxq")]
    [InlineData("กขคงจฉชซ")]
    public async Task NonsenseFindsNothing(string query) => Assert.Equal(0, (await _archive.AskAsync(query)).Total);

    public void Dispose() => _archive.Dispose();
}
