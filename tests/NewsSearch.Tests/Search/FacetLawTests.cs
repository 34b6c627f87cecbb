using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>The law of facets: each count is what a click gives, whatever is chosen, excluded and asked for.</summary>
public sealed class FacetLawTests
{
    [Fact]
    public async Task EveryCountIsTheNumberOfResultsAClickGives()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var search = SeedArchive.Shared.Search;
        var random = new Random(7);
        var all = (await search.SearchAsync(new SearchRequest(), cancellation)).Facets;
        string[] queries = ["", "คณะกรรมการ", "แผน", "2567", "เดา ซวน เยน"];
        var checkedCounts = 0;
        for (var round = 0; round < 60; round++)
        {
            var request = new SearchRequest { Text = queries[random.Next(queries.Length)], Choices = [.. Choices(all, random)], Size = 0 };
            var results = await search.SearchAsync(request, cancellation);
            // A relaxed query is another query: its counts belong to it, not to what was typed.
            if (results.Notes.Count > 0) continue;
            var (facet, values) = results.Facets.ElementAt(random.Next(results.Facets.Count));
            foreach (var value in values.Where(value => !value.Selected && !value.Excluded).Take(3))
            {
                // A click replaces what else is chosen in the facet: the count is of the value by itself.
                var click = request with
                {
                    Choices = [.. request.Choices.Where(choice => choice.Facet != facet), new FacetChoice(facet, value.Value)],
                };
                Assert.Equal(value.Count, (await search.SearchAsync(click, cancellation)).Total);
                checkedCounts++;
            }
        }
        Assert.True(checkedCounts > 50);
    }

    [Fact]
    public async Task ValuesOfOneFacetAddUpAndFacetsNarrow()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var search = SeedArchive.Shared.Search;
        FacetChoice thailand = new(Facets.Country, "th"), vietNam = new(Facets.Country, "vn"), ninhThuan = new(Facets.Province, "vn-ninh-thuan");
        async Task<int> Total(params FacetChoice[] choices) => (await search.SearchAsync(new SearchRequest { Choices = choices }, cancellation)).Total;

        Assert.Equal(5, await Total(thailand, vietNam));
        Assert.Equal(2, await Total(vietNam, ninhThuan));
        Assert.Equal(0, await Total(thailand, ninhThuan));
        Assert.Equal(2, await Total(vietNam, ninhThuan with { Excluded = true }));
    }

    [Theory]
    [InlineData("missing:year", "000_6db8a0e58d9bf9ce")]
    [InlineData("ไม่ทราบ:ปี", "000_6db8a0e58d9bf9ce")]
    [InlineData("không rõ:năm", "000_6db8a0e58d9bf9ce")]
    [InlineData("missing:province", "")]
    [InlineData("แผน -missing:year", "001_bf37be064a9d8434 002_0eedbb14c7e0614c 003_4456ffe15fea6dc9 004_6e9a42e0adf372cb")]
    public async Task WhatIsNotKnownOfAnArticleCanBeAskedFor(string query, string ids)
    {
        var results = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = query }, TestContext.Current.CancellationToken);

        Assert.Equal(ids, string.Join(' ', results.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)));
        // What is missing is nothing one could have a page about.
        Assert.DoesNotContain(results.Entities, entity => entity.Facet == Facets.Missing);
    }

    [Fact]
    public async Task ArticlesOfEachYearAndThoseOfNoneAreAllThereAre()
    {
        var all = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Size = 0 }, TestContext.Current.CancellationToken);

        Assert.Equal(all.Total, all.Facets[Facets.Year].Sum(year => year.Count) + all.Facets[Facets.Missing].Single(missing => missing.Value == Facets.Year).Count);
    }

    [Fact]
    public async Task WhoIsNamedWithAPersonIsCountedWithinThePersonsArticles()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var search = SeedArchive.Shared.Search;
        var within = new FacetChoice(Facets.Official, "phan-tan-canh");
        var together = (await search.SearchAsync(new SearchRequest { Within = within, Size = 0 }, cancellation)).Facets[Facets.Official];

        Assert.True(together.Count > 1);
        foreach (var other in together)
            Assert.Equal(other.Count, (await search.SearchAsync(new SearchRequest { Within = within, Choices = [new FacetChoice(Facets.Official, other.Value)], Size = 0 }, cancellation)).Total);
        Assert.True((await search.SearchAsync(new SearchRequest { Choices = [within], Size = 0 }, cancellation)).Facets[Facets.Official].Count > together.Count);
    }

    private static IEnumerable<FacetChoice> Choices(IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> all, Random random)
    {
        for (var i = random.Next(4); i > 0; i--)
        {
            var (facet, values) = all.ElementAt(random.Next(all.Count));
            if (values.Count > 0) yield return new FacetChoice(facet, values[random.Next(values.Count)].Value, random.Next(4) == 0);
        }
    }
}
