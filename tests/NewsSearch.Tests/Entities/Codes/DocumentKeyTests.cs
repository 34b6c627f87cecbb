using NewsSearch.Entities.Codes;

namespace NewsSearch.Tests.Entities.Codes;

public sealed class DocumentKeyTests
{
    private static readonly DocumentKey
        NgheAn = new(null, null, "vn-nghe-an", new DateOnly(2022, 1, 5)), NinhThuan = new(null, null, "vn-ninh-thuan", new DateOnly(2024, 1, 2)), Nothing = new(null, null, null, null);

    [Fact]
    public void WhatIsSaidOfADocumentJoinsItAndWhatCouldBeOfTwoStaysApart()
    {
        Assert.Equal("vn-nghe-an 2, vn-ninh-thuan 2", Groups([NgheAn, NinhThuan, NgheAn with { Date = null }, NinhThuan with { ProvinceId = null }]));
        Assert.Equal("vn-nghe-an 1, vn-ninh-thuan 1,  1", Groups([Nothing, NgheAn, NinhThuan]));
        Assert.Equal("vn-ninh-thuan 2", Groups([Nothing, NinhThuan]));
        // Neither says what the other does.
        Assert.Equal("vn-ninh-thuan 1,  1", Groups([NinhThuan with { Date = null }, NinhThuan with { ProvinceId = null }]));
    }

    [Fact]
    public void TwoDaysAreTwoDocumentsOfALocalBodyAndASlipOfACentralOne()
    {
        DocumentKey[] days = [new(null, null, null, new DateOnly(2023, 12, 25)), new(null, null, null, new DateOnly(2023, 12, 26))];
        Assert.Equal(2, DocumentKey.Group(days.Select(day => (day, 1)), isLocal: true, issuer => issuer).Count);
        Assert.Single(DocumentKey.Group(days.Select(day => (day, 1)), isLocal: false, issuer => issuer));
    }

    [Theory]
    [InlineData("คณะกรรมการคุ้มครองผู้บริโภค", "คณะกรรมการคุ้มครอง", 1)]
    [InlineData("หัวหน้าคสช.", "หัวหน้าคณะรักษาความสงบแห่งชาติ", 1)]
    [InlineData("คสช.", "หัวหน้าคณะรักษาความสงบแห่งชาติ", 2)]
    [InlineData("นายกรัฐมนตรี", "จังหวัดภูเก็ต", 2)]
    public void AnOrderIsOfItsIssuer(string one, string other, int documents)
    {
        DocumentKey[] keys = [new("คำสั่ง", one, null, null), new("คำสั่ง", other, null, null)];
        Assert.Equal(documents, DocumentKey.Group(keys.Select(key => (key, 1)), false, issuer => issuer.Replace("คสช.", "คณะรักษาความสงบแห่งชาติ", StringComparison.Ordinal)).Count);
    }

    [Fact]
    public void WhatTheIndexKeepsIsReadAgain()
    {
        foreach (var key in (DocumentKey[])[NgheAn, Nothing, new("คำสั่ง", "ศบค.", null, null)]) Assert.Equal(key, DocumentKey.Parse(key.ToString()));
    }

    private static string Groups(DocumentKey[] keys) =>
        string.Join(", ", DocumentKey.Group(keys.Select(key => (key, 1)), isLocal: true, issuer => issuer).Select(one => $"{one.Document.ProvinceId} {one.Keys.Count}"));
}
