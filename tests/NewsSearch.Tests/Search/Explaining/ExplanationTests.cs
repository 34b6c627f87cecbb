using NewsSearch.Search;
using NewsSearch.Search.Explaining;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search.Explaining;

public sealed class ExplanationTests
{
    private const string Thanh = "001_bf37be064a9d8434", Chanthaburi = "003_4456ffe15fea6dc9";

    private static readonly ArticleSearch Search = SeedArchive.Shared.Search;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("แผน")]
    [InlineData("แผน จันทบุรี")]
    [InlineData("แผนพัฒนาจังหวัด")]
    [InlineData("คณะกรรมการ -เลือกตั้ง")]
    [InlineData("\"แผนพัฒนาจังหวัด\"")]
    [InlineData("=\"แผนพัฒนา\"")]
    [InlineData("คณะ* ประชุม")]
    [InlineData("แผน OR มติ")]
    [InlineData("(แผน OR มติ) จังหวัด:นิญถ่วน")]
    [InlineData("Dao Xuan Yen")]
    [InlineData("เดา ซวน เยน แผน 2567")]
    [InlineData("84-KH/HĐND-BTGTU")]
    [InlineData("23 ก.พ. 2567 คณะกรรมการ")]
    [InlineData("ครม. งบประมาณ")]
    [InlineData("title:แผนพัฒนา")]
    [InlineData("ประชุม ไฟไหม้โรงงาน")]
    [InlineData("")]
    public async Task ThePointsOfAnArticleAddUpToItsScore(string text)
    {
        var request = new SearchRequest { Text = text, Size = 10 };
        var found = await Search.SearchAsync(request, Cancellation);
        foreach (var hit in found.Hits)
        {
            var why = (await Search.ExplainAsync(request, hit.Id, Cancellation))!;
            Assert.True(why.IsFound);
            Assert.Equal(found.IsRanked, why.IsRanked);
            if (found.IsRanked) Assert.Equal(hit.Score, why.Score, 4);
            Assert.Equal(why.Score, why.Parts.Sum(part => part.Score), 3);
            Assert.Equal(found.Interpretation, why.Interpretation);
            Assert.Equal(why.Parts.OrderByDescending(part => part.Score), why.Parts);
        }
        // And what is not found is not said to be.
        var ids = found.Hits.Select(hit => hit.Id).ToHashSet();
        foreach (var other in (await Search.SearchAsync(new SearchRequest { Size = 10 }, Cancellation)).Hits.Where(hit => !ids.Contains(hit.Id)))
            Assert.False((await Search.ExplainAsync(request, other.Id, Cancellation))!.IsFound);
    }

    [Fact]
    public async Task WhatAnArticleLacksIsNamed()
    {
        var why = await ExplainAsync("แผน อุตสาหกรรมเหมืองแร่ -จันทบุรี", Chanthaburi);
        Assert.False(why.IsFound);
        Assert.Equal([true, false, false], why.Words.Select(word => word.IsMet));
        Assert.Contains("จันทบุรี", why.Words[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FiltersAreToldApart()
    {
        var request = new SearchRequest { Text = "แผน", Choices = [new(Facets.Province, "th-chanthaburi"), new(Facets.Year, "2024"), new(Facets.Official, "dao-xuan-yen", Excluded: true)] };
        var why = (await Search.ExplainAsync(request, Chanthaburi, Cancellation))!;
        Assert.False(why.IsFound);
        Assert.Equal([true, false, true], why.Filters.Select(filter => filter.IsMet));
        Assert.True((await Search.ExplainAsync(request with { Choices = [request.Choices[0], request.Choices[2]] }, Chanthaburi, Cancellation))!.IsFound);
    }

    [Fact]
    public async Task APersonIsFoundByWhoItIsAndByTheName()
    {
        var why = await ExplainAsync("Dao Xuan Yen", Thanh);
        Assert.Contains(why.Parts, part => part.Field == Facets.Official);
        Assert.True(Assert.Single(why.Words).IsMet);
    }

    [Fact]
    public async Task AnArticleThatIsNotThereHasNoReason() => Assert.Null(await Search.ExplainAsync(new SearchRequest { Text = "แผน" }, "nobody", Cancellation));

    private static async Task<Explanation> ExplainAsync(string text, string id) => (await Search.ExplainAsync(new SearchRequest { Text = text }, id, Cancellation))!;
}
