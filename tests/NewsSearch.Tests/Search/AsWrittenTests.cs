using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>Words in quotation marks, and characters as written.</summary>
public sealed class AsWrittenTests : IDisposable
{
    private readonly SmallArchive _archive = SmallArchive.Of(
        ("plain", "แผนพัฒนา", "แผนพัฒนาจังหวัด พ.ศ. 2567 ของอำเภอตากใบ"),
        ("spaced", "แผน พัฒนา", "แผน พัฒนา จังหวัด พ.ศ. ๒๕๖๗ ผ่านสื่อมวลชน"),
        ("broken", "เเผนพัฒนา", "เเผนพัฒนาจังหวัดและพัฒนาแผนใหม่"),
        ("marks", "Thanh Hóa", "จังหวัด Thanh Hóa ของเวียดนาม"),
        ("none", "Thanh Hoa", "จังหวัด Thanh Hoa ของเวียดนาม"),
        ("fire", "รถไฟทางคู่", "เปิดเดินรถไฟทางคู่ เหมาะแก่การเดินทาง"),
        ("estate", "นิคมใหม่", "นิคมอุตสาหกรรมลำพูนขยายตัว"),
        ("capitals", "COVID", "โรค COVID-19 ระบาด"),
        ("small", "covid", "โรค covid-19 ระบาด"));

    [Theory]
    [InlineData("\"แผนพัฒนาจังหวัด\"", "broken plain spaced")]
    [InlineData("=\"แผนพัฒนาจังหวัด\"", "plain")]
    [InlineData("=\"แผน พัฒนา จังหวัด\"", "spaced")]
    [InlineData("=\"เเผนพัฒนา\"", "broken")]
    [InlineData("\"พ.ศ. 2567\"", "plain spaced")]
    [InlineData("=\"พ.ศ. ๒๕๖๗\"", "spaced")]
    [InlineData("=\"COVID-19\"", "capitals")]
    [InlineData("\"covid-19\"", "capitals small")]
    [InlineData("=\"Thanh Hoa\"", "none")]
    [InlineData("=\"Thanh Hóa\"", "marks")]
    [InlineData("=\"มวลชน\"", "spaced")]
    [InlineData("=\"ตากใบ\" จังหวัด", "plain")]
    [InlineData("จังหวัด -=\"Thanh Hoa\"", "broken marks plain spaced")]
    [InlineData("=\"ไม่มีที่ใดเลย\"", "")]
    [InlineData("=\"---\"", "")]
    [InlineData("= \"Thanh Hoa\"", "none")]
    [InlineData("title:=\"covid\"", "small")]
    [InlineData("title:=\"แผนพัฒนา\"", "plain")]
    [InlineData("=\"ถไฟทางค\"", "fire")]
    [InlineData("=\"ไฟทาง\"", "fire")]
    [InlineData("=\"ไฟ\"", "fire")]
    [InlineData("=\"อุตสาห\"", "estate")]
    [InlineData("=\"นิคมอุตสาหก\"", "estate")]
    [InlineData("=\"สาหกรรมลำพูน\"", "estate")]
    [InlineData("\"นิคมอุตสาห\"", "estate")]
    [InlineData("อุตสาห", "estate")]
    public async Task QuotesMeanWordsInOrderAndTheEqualsSignCharacters(string query, string expected)
    {
        var results = await _archive.AskAsync(query);

        Assert.Equal(expected, string.Join(' ', results.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)));
        Assert.Equal(results.Hits.Count, results.Total);
    }

    [Theory]
    [InlineData("=\"%\"", "“%”")]
    [InlineData("\"ๆ\"", "“ๆ”")]
    [InlineData("=\"ไฟ\"", "“ไฟ”")]
    public async Task WhatCannotBeFoundForSureIsSaid(string query, string said) => Assert.Contains(said, Assert.Single((await _archive.AskAsync(query)).Notes), StringComparison.Ordinal);

    [Theory]
    [InlineData(3, "inside whole", false)]
    [InlineData(1, "whole", false)]
    [InlineData(0, "whole", true)]
    public async Task WhatIsInMoreArticlesThanCanBeReadIsFoundAsWordsInOrderAndNeverWider(int most, string ids, bool unread)
    {
        using var archive = SmallArchive.Of(("inside", "นิคม", "เปิดนิคมพัฒนาใหม่"), ("whole", "บริษัท", "บริษัท นิคมพัฒน จำกัด"), ("other", "คม", "คมพัฒนา"));
        var installation = Installation.Load(Repository.Data);
        var search = new ArticleSearch(archive.Index, installation.Analyzer, installation.Gazetteer, installation.Codes, installation.Dates) { MostConfirmed = most };

        var results = await search.SearchAsync(new SearchRequest { Text = "=\"นิคมพัฒน\"" }, TestContext.Current.CancellationToken);

        Assert.Equal(ids, string.Join(' ', results.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)));
        Assert.Equal(unread, results.Notes.Any(note => note.Contains('0', StringComparison.Ordinal)));
    }

    [Fact]
    public async Task MarksTypedRankFirstAndMarksLeftOutFindBoth()
    {
        Assert.Equal("marks none", await _archive.IdsAsync("Thanh Hóa"));
        Assert.Equal(["marks", "none"], (await _archive.IdsAsync("thanh hoa")).Split(' ').Order());
    }

    [Fact]
    public async Task CountsOfFacetsAreOfWhatIsWrittenSo()
    {
        var results = await _archive.AskAsync("=\"แผนพัฒนาจังหวัด\"");

        Assert.Equal(1, Assert.Single(results.Facets[Facets.Source]).Count);
    }

    [Theory]
    [InlineData("=\"COVID-19\" =\"COVID-19\" โรค =\"COVID-19\"", "capitals")]
    [InlineData("=\"COVID-19\" OR =\"COVID-19\"", "capitals")]
    [InlineData("โรค -=\"COVID-19\" -=\"COVID-19\"", "small")]
    public async Task CharactersThatAreAskedForAgainAreLookedForOnce(string query, string ids)
    {
        Assert.Equal(ids, string.Join(' ', (await _archive.AskAsync(query)).Hits.Select(hit => hit.Id)));
        Assert.Equal(2, (await _archive.UnderstoodAsync("en", query)).Split("COVID-19").Length);
    }

    public void Dispose() => _archive.Dispose();
}
