using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>Plans and targets by the year they look to.</summary>
public sealed class DueTests
{
    [Theory]
    [InlineData("due:2030", "000_6db8a0e58d9bf9ce 002_0eedbb14c7e0614c")]
    [InlineData("เป้าหมาย:2573", "000_6db8a0e58d9bf9ce 002_0eedbb14c7e0614c")]
    [InlineData("mục tiêu:2030", "000_6db8a0e58d9bf9ce 002_0eedbb14c7e0614c")]
    [InlineData("due:..2028", "002_0eedbb14c7e0614c 003_4456ffe15fea6dc9")]
    [InlineData("due:2031..", "000_6db8a0e58d9bf9ce")]
    // Years inside a plan's span are not those it looks to, and a year that is only mentioned is none.
    [InlineData("due:2568 -due:2573", "")]
    [InlineData("due:2565", "")]
    public async Task APlanIsFoundByTheLastYearOfItsSpan(string query, string ids)
    {
        var results = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = query, AsTyped = true }, TestContext.Current.CancellationToken);

        Assert.Equal(ids, string.Join(' ', results.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("due:2050", null, "ปี 2593")]
    [InlineData("", "2050", "ปี 2593")]
    [InlineData("", "2027", "พ.ศ. 2566 – 2570")]
    public async Task AResultQuotesThePlanWithItsYear(string query, string? chosen, string marked)
    {
        var choices = chosen is null ? Array.Empty<FacetChoice>() : [new FacetChoice(Facets.Due, chosen)];

        var hit = Assert.Single((await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = query, Choices = choices }, TestContext.Current.CancellationToken)).Hits);

        var mark = Assert.Single(hit.Snippet.Marks);
        Assert.Equal(marked, mark.In(hit.Snippet.Text));
        Assert.InRange(mark.Start, 20, 140);
    }
}
