using NewsSearch.Entities;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Places;
using NewsSearch.Text;

namespace NewsSearch.Tests.Entities.Officials;

public sealed class OfficialRegistryTests
{
    private static Recognition Of(string name, string id, params string[] provinces) => new()
    {
        Officials = [new RecognisedOfficial(id, name, [name], true, null, [new TextSpan(0, 1)], "a test")],
        Provinces = [.. provinces.Select(province => new RecognisedProvince(province, true, "a test", []))],
    };

    private static string Link(OfficialRegistry registry, Recognition recognition) => registry.Link(recognition).Officials[0].Id;

    [Fact]
    public void TheSpellingOfAListedOfficialIsThatOfficial() =>
        Assert.Equal("dao-xuan-yen", Link(new OfficialRegistry(GazetteerTests.Real), Of("เดา ซวน เยน", "เดา-ซวน-เยน")));

    [Fact]
    public void ALatinSpellingRenamesThePersonMetInThai()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Assert.Equal("เล-ดึ๊ก-เกียง", Link(registry, Of("เล ดึ๊ก เกียง", "เล-ดึ๊ก-เกียง", "vn-thanh-hoa")));
        Assert.Equal("le-duc-giang", Link(registry, Of("Le Duc Giang", "le-duc-giang", "vn-thanh-hoa")));

        Assert.Equal("le-duc-giang", registry.Renames["เล-ดึ๊ก-เกียง"]);
        Assert.Equal("le-duc-giang", Link(registry, Of("เล ดึ๊ก เกียง", "เล-ดึ๊ก-เกียง", "vn-thanh-hoa")));
    }

    [Fact]
    public void ANameThatOnlySoundsAlikeInAnotherProvinceIsAnotherPerson()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Link(registry, Of("Le Duc Giang", "le-duc-giang", "vn-thanh-hoa"));

        Assert.Equal("เล-ดึ๊ก-เกียง", Link(registry, Of("เล ดึ๊ก เกียง", "เล-ดึ๊ก-เกียง", "vn-da-nang")));
        Assert.Empty(registry.Renames);
    }

    [Fact]
    public void WhoIsInTheIndexIsKnown()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        registry.Add("สุธี-ทองแย้ม", "สุธี ทองแย้ม");

        Assert.Equal("สุธี-ทองแย้ม", Link(registry, Of("สุธี  ทองแย้ม", "สุธี--ทองแย้ม")));
    }

    [Fact]
    public void AGivenNameAloneJoinsNobody()
    {
        var registry = new OfficialRegistry(GazetteerTests.Real);
        Link(registry, Of("ไมตรี", "one"));

        Assert.Equal("two", Link(registry, Of("ไมตรี", "two")));
    }
}
