using NewsSearch.Archive;
using NewsSearch.Entities;

namespace NewsSearch.Tests.Entities;

/// <summary>The sample archive, read, cleaned and recognised as the indexer does it.</summary>
public sealed class SeedTests
{
    private static readonly Recognizer Recognizer = new(GazetteerTests.Real);

    private static Recognition Seed(string start)
    {
        var outcome = ArchiveReader.Load(DataFolder.Find().Gazetteer).Read([DataFolder.Find().Seeds]).Single(one => Path.GetFileName(one.Path).StartsWith(start, StringComparison.Ordinal));
        return Recognizer.Recognise(outcome.Article!); // the seeds can be read
    }

    [Theory]
    [InlineData("000", "vn-ninh-thuan")]
    [InlineData("001", "vn-thanh-hoa")]
    [InlineData("002", "vn-ninh-thuan")]
    [InlineData("003", "th-chanthaburi")]
    [InlineData("004", "vn-dien-bien")]
    public void EachIsAboutItsProvinceAndNoOther(string seed, string id)
    {
        var province = Assert.Single(Seed(seed).Provinces);

        Assert.Equal((id, true), (province.Id, province.About));
    }

    [Theory]
    [InlineData("000", "tran-quoc-nam")]
    [InlineData("001", "dao-xuan-yen nguyen-quang-hai dau-thanh-tung")]
    [InlineData("002", "phan-tan-canh nguyen-long-bien lam-dong")]
    [InlineData("003", "สุธี-ทองแย้ม")]
    [InlineData("004", "tran-quoc-cuong")]
    public void EachHasItsOfficialsAndNoBylines(string seed, string ids) =>
        Assert.Equal(ids, string.Join(' ', Seed(seed).Officials.Select(official => official.Id)));

    [Fact]
    public void AProvinceNobodyNamesFollowsFromItsOfficials() =>
        Assert.Contains("official phan-tan-canh", Assert.Single(Seed("002").Provinces).Evidence, StringComparison.Ordinal);

    [Fact]
    public void ACaptionInLatinIsThePersonOfTheThaiText() =>
        Assert.Equal(["เดา ซวน เยน", "Dao Xuan Yen"], Seed("001").Officials[0].Names);

    [Fact]
    public void EveryPersonHasEvidence() =>
        Assert.All(new[] { "000", "001", "002", "003", "004" }.SelectMany(seed => Seed(seed).Officials), official => Assert.NotEmpty(official.Evidence));
}
