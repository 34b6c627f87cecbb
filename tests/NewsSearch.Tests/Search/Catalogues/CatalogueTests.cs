using System.Globalization;
using NewsSearch.Entities.Officials;
using NewsSearch.Index;
using NewsSearch.Search;
using NewsSearch.Search.Catalogues;
using NewsSearch.Search.Language;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search.Catalogues;

/// <summary>An index of 100,000 people: every one of them called “Nguyễn Văn N” and “เหงียน วัน N”.</summary>
public sealed class CatalogueTests
{
    private const int People = 100_000;

    private static readonly Lazy<(Catalogue Catalogue, Labels Labels)> Made = new(() =>
    {
        var installation = SeedArchive.Shared.Installation;
        var values = Enumerable.Range(0, People).Select(i => new ValueSpan(Id(i), 1 + i % 997, 730_000 + i, 738_000 + i * 31L % 1000)).OrderBy(value => value.Value, StringComparer.Ordinal).ToList();
        var directory = new OfficialDirectory(installation.Gazetteer, Enumerable.Range(0, People).SelectMany(i => new[] { (Id(i), "Nguyễn Văn " + i, 1), (Id(i), "เหงียน วัน " + i, 1) }), [], [], []);
        return (new Catalogue(Facets.Official, values, directory.Names), new Labels(installation.Gazetteer, installation.Codes, new Vocabulary(1, directory, new HashSet<string>()) { Articles = People, Places = [] }));
    });

    [Theory]
    [InlineData(CatalogueOrder.Count)]
    [InlineData(CatalogueOrder.Name)]
    [InlineData(CatalogueOrder.Latest)]
    public void ThePagesTogetherHoldEveryoneOnceInOrder(CatalogueOrder order)
    {
        List<ValueSpan> all = [];
        for (var page = 1; page <= People / 1000; page++) all.AddRange(Find(new CatalogueRequest(Facets.Official) { Order = order, Page = page, Size = 1000 }).Lines);
        Assert.Equal(People, all.Select(value => value.Value).Distinct().Count());
        Assert.Equal(People, all.Count);
        if (order is CatalogueOrder.Count) Assert.Equal(all.Select(value => value.Count).OrderDescending(), all.Select(value => value.Count));
        if (order is CatalogueOrder.Latest) Assert.Equal(all.Select(value => value.Last).OrderDescending(), all.Select(value => value.Last));
    }

    [Theory]
    [InlineData("nguyen van 99999", 1)]
    [InlineData("NGUYỄN VĂN 9999", 11)]
    [InlineData("เหงียนวัน 9999", 11)]
    [InlineData("99999", 1)]
    [InlineData("nobody", 0)]
    public void APartOfANameInAnyScriptIsFoundAmongAll(string text, int expected)
    {
        var (lines, total) = Find(new CatalogueRequest(Facets.Official) { Text = text, Size = 20 });
        Assert.Equal(expected, total);
        Assert.Equal(expected, lines.Count);
    }

    [Fact]
    public void PastTheEndThereAreNoLines()
    {
        var (lines, total) = Find(new CatalogueRequest(Facets.Official) { Page = int.MaxValue, Size = 50 });
        Assert.Empty(lines);
        Assert.Equal(People, total);
    }

    private static string Id(int i) => "nguyen-van-" + i.ToString(CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("27 nq tu", "27-NQ/TU")]
    [InlineData("27nqtu", "27-NQ/TU")]
    [InlineData("27-nq/tư", "27-NQ/TU")]
    [InlineData("๒๗ NQ", "27-NQ/TU")]
    [InlineData("84 kh hđnd", "84-KH/HDND-BTGTU")]
    public async Task ADocumentIsFoundHoweverItsCodeIsTyped(string typed, string code) =>
        Assert.Contains((await SeedArchive.Shared.Search.BrowseAsync(new CatalogueRequest(Facets.Code) { Text = typed }, TestContext.Current.CancellationToken)).Entries, entry => entry.Value == code);

    private static (List<ValueSpan> Lines, int Total) Find(CatalogueRequest request)
    {
        var (catalogue, labels) = Made.Value;
        var (places, total) = catalogue.Find(request, labels, "en", []);
        return ([.. places.Select(place => catalogue[place])], total);
    }
}
