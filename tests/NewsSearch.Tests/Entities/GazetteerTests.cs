using NewsSearch.Entities;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Entities;

public sealed class GazetteerTests
{
    internal static readonly Gazetteer Real = Gazetteer.Load(DataFolder.Find().Gazetteer);

    [Fact]
    public void ItHoldsTheProvincesOfBothCountriesAsTheyWereBeforeTheMerger()
    {
        Assert.Equal(77, Real.Provinces.Count(province => province.Country == "th"));
        Assert.Equal(63, Real.Provinces.Count(province => province.Country == "vn"));
        // 63 became 34.
        Assert.Equal(63 - 34, Real.Provinces.Count(province => province.Until == new DateOnly(2025, 6, 30)));
        Assert.All(Real.Provinces, province => Assert.Equal(province.Until is null, province.SuccessorId is null));
        Assert.Equal("vn-khanh-hoa", Real.Province("vn-ninh-thuan")?.SuccessorId);
    }

    [Theory]
    [InlineData("จันทบุรี", "th-chanthaburi")]
    [InlineData("จังหวัดจันทบุรี", "th-chanthaburi")]
    [InlineData("จ. เลย", "th-loei")]
    [InlineData("กทม.", "th-bangkok")]
    [InlineData("โคราช", "th-nakhon-ratchasima")]
    [InlineData("CHANTHABURI", "th-chanthaburi")]
    [InlineData("นิญถ่วน", "vn-ninh-thuan")]
    [InlineData("ninh thuan", "vn-ninh-thuan")]
    [InlineData("Ninh Thuận", "vn-ninh-thuan")]
    [InlineData("NINHTHUAN", "vn-ninh-thuan")]
    [InlineData("Huế", "vn-thua-thien-hue")]
    [InlineData("Hanoi", "vn-ha-noi")]
    [InlineData("Đắk Lắk", "vn-dak-lak")]
    public void AProvinceIsFoundByAnySpelling(string name, string id) => Assert.Equal(id, Real.FindProvince(name)?.Id);

    [Theory]
    [InlineData("document_types.tsv")]
    [InlineData("issuers.tsv")]
    [InlineData("ministries.tsv")]
    [InlineData("countries.tsv")]
    public void WhatPagesNameHasANameInEveryLanguage(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(DataFolder.Find().Gazetteer, file));
        var columns = lines[0].Split('\t').ToList();
        Assert.All(lines.Skip(1).Where(line => line.Length > 0 && line[0] != '#'), line =>
            Assert.All(["thai", "english", "vietnamese"], language => Assert.NotEmpty(line.Split('\t').ElementAtOrDefault(columns.IndexOf(language)) ?? "")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("จังหวัด")]
    [InlineData("ลัมดองดอง")]
    [InlineData("\uD800")]
    public void WhatNamesNoProvinceIsNone(string name) => Assert.Null(Real.FindProvince(name));

    [Fact]
    public void ListedOfficialsServeInProvincesOfTheTable() =>
        Assert.All(Real.Officials, official => Assert.True(official.ProvinceId is null || Real.Province(official.ProvinceId) is not null));

    [Theory]
    [InlineData("officials.tsv", "id\tnames\tprovince\trole\tofficial\nx\tA B\tvn-nowhere\t\tyes", "officials.tsv:2: the province 'vn-nowhere' is not in provinces.tsv")]
    [InlineData("officials.tsv", "id\tnames\tprovince\trole\tofficial\nx\tA B\t\t\tmaybe", "officials.tsv:2: official is 'maybe', not yes or no")]
    [InlineData("officials.tsv", "id\tnames\tprovince\trole\tofficial\nx\tA B\t\t\tyes\nx\tC D\t\t\tyes", "officials.tsv:3: the id 'x' stands twice")]
    [InlineData("districts.tsv", "thai\tlatin\tcountry\tprovince\nก\tKo\tth\tth-nowhere", "districts.tsv:2: the province 'th-nowhere' is not in provinces.tsv")]
    [InlineData("province_words.tsv", "name\tbefore\tafter\nแพร่\tข่าว\t\nแพร่\tข่าว\t", "province_words.tsv:3: the name 'แพร่' stands twice")]
    [InlineData("countries.tsv", "code\tthai\tenglish\tvietnamese\nla\tลาว\tLaos\tLào\nla\tลาว\tLaos\tLào", "countries.tsv:3: the code 'la' stands twice")]
    [InlineData("office_parts.tsv", "kind\tthai\tenglish\tvietnamese\nbody\tก\tA\t\nbody\tก\tB\t", "office_parts.tsv:3: the thai 'ก' stands twice")]
    [InlineData("abbreviations.tsv", "short\tfull\nครม.\t;", "abbreviations.tsv:2: the column 'full' is empty")]
    [InlineData("not_people.tsv", "note\nx", "not_people.tsv:1: the header lacks the column 'name'")]
    public void ABrokenTableIsNamedWithItsLine(string file, string text, string message)
    {
        using var folder = new TemporaryFolder();
        foreach (var table in Directory.EnumerateFiles(DataFolder.Find().Gazetteer)) File.Copy(table, Path.Combine(folder.Path, Path.GetFileName(table)));
        File.WriteAllText(Path.Combine(folder.Path, file), text);

        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => Gazetteer.Load(folder.Path)).Message, StringComparison.Ordinal);
    }
}
