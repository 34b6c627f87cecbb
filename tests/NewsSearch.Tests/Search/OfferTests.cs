using System.Globalization;
using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

public sealed class OfferTests
{
    [Theory]
    [InlineData("Dao Xuan Yen", Facets.Official, "dao-xuan-yen", "", "\"Dao Xuan Yen\"")]
    [InlineData("แผน เดา ซวน เยน 2567", Facets.Official, "dao-xuan-yen", "แผน 2567", "แผน \"เดา ซวน เยน\" 2567")]
    [InlineData("แผน จังหวัดนิญถ่วน", Facets.Province, "vn-ninh-thuan", "แผน", "แผน \"จังหวัดนิญถ่วน\"")]
    [InlineData("เเผน จังหวััดนิญถ่วน ปี 2567", Facets.Province, "vn-ninh-thuan", "เเผน ปี 2567", "เเผน \"จังหวััดนิญถ่วน\" ปี 2567")]
    [InlineData("ninh thuan", Facets.Province, "vn-ninh-thuan", "", "\"ninh thuan\"")]
    [InlineData("27 nq tu", Facets.Code, "27-NQ/TU", "", "\"27 nq tu\"")]
    [InlineData("มติ 27-NQ/TU แรงงาน", Facets.Code, "27-NQ/TU", null, null)]
    [InlineData("แผน 2567", Facets.Year, "2024", "แผน", "แผน \"2567\"")]
    public async Task WhatAQueryNamesIsOffered(string text, string facet, string value, string? rest, string? plain)
    {
        CultureInfo.CurrentUICulture = new CultureInfo("en");
        var offer = Assert.Single(await SeedArchive.Shared.Search.OffersAsync(new SearchRequest { Text = text }, TestContext.Current.CancellationToken), offer => offer.Facet == facet && offer.Value == value);
        Assert.True(offer.Count > 0);
        if (rest is not null) Assert.Equal(rest, offer.Rest);
        if (plain is not null) Assert.Equal(plain, offer.Plain);
    }

    [Fact]
    public async Task AnOfficialIsOfferedWithProvinceAndArticles()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("en");
        var offer = Assert.Single(await SeedArchive.Shared.Search.OffersAsync(new SearchRequest { Text = "Dao Xuan Yen" }, TestContext.Current.CancellationToken));
        Assert.Equal("Thanh Hóa", offer.Province);
        Assert.Equal(1, offer.Count);
    }

    [Theory]
    [InlineData("แผน 2567")]
    [InlineData("แผน เดา ซวน เยน 2567")]
    [InlineData("มติ 27-NQ/TU แรงงาน")]
    public async Task AnOfferCountsWhatItsLinkShows(string text)
    {
        var request = new SearchRequest { Text = text, Choices = [new FacetChoice(Facets.Country, "vn")] };
        var offers = await SeedArchive.Shared.Search.OffersAsync(request, TestContext.Current.CancellationToken);
        Assert.NotEmpty(offers);
        foreach (var offer in offers)
        {
            var filter = new FacetChoice(offer.Facet, offer.Value);
            var taken = offer.IsPage ? new SearchRequest { Choices = [filter] } : request with { Text = offer.Rest, Choices = [.. request.Choices, filter] };
            Assert.Equal((await SeedArchive.Shared.Search.SearchAsync(taken, TestContext.Current.CancellationToken)).Total, offer.Count);
            Assert.DoesNotContain(await SeedArchive.Shared.Search.OffersAsync(request with { Choices = [.. request.Choices, filter] }, TestContext.Current.CancellationToken), other => other.Facet == offer.Facet && other.Value == offer.Value);
        }
    }

    [Theory]
    [InlineData("Dao Xuan Yen ปลาหมึกยักษ์", null)]
    [InlineData("Dao Xuan Yen", "1999")]
    public async Task WhatTheSearchHasNothingOfIsOfferedAsItsPage(string text, string? year)
    {
        var request = new SearchRequest { Text = text, Choices = year is null ? [] : [new FacetChoice(Facets.Year, year)] };
        var offer = Assert.Single(await SeedArchive.Shared.Search.OffersAsync(request, TestContext.Current.CancellationToken));
        Assert.True(offer.IsPage);
        Assert.Equal(1, offer.Count);
    }

    [Theory]
    [InlineData("แผน 2567")]
    [InlineData("แผน เดา ซวน เยน 2567")]
    [InlineData("มติ 27-NQ/TU แรงงาน")]
    public async Task WhatIsOfferedIsAmongTheEntitiesWithTheSameNumber(string text)
    {
        var found = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = text, WithOffers = true }, TestContext.Current.CancellationToken);
        Assert.NotEmpty(found.Offers);
        Assert.All(found.Offers, offer => Assert.Same(offer, Assert.Single(found.Entities, entity => entity.Facet == offer.Facet && entity.Value == offer.Value).Offer));
        Assert.Equal(await SeedArchive.Shared.Search.OffersAsync(found.Request, TestContext.Current.CancellationToken), found.Offers);
    }

    [Fact]
    public async Task WhoDoesNotShowOffersDoesNotPayForThem()
    {
        var index = new CountedIndex(SeedArchive.Shared.Index);
        var search = SeedArchive.Shared.Installation.Search(index);
        var request = new SearchRequest { Text = "แผน เดา ซวน เยน 2567" };
        var plain = await search.SearchAsync(request, TestContext.Current.CancellationToken);
        var alone = index.Searches;
        var offering = await search.SearchAsync(request with { WithOffers = true }, TestContext.Current.CancellationToken);
        Assert.Equal((1, 0, 0), (alone, plain.Offers.Count, plain.Entities.Count));
        Assert.True(index.Searches - alone > alone + offering.Entities.Count);
        Assert.Equal(offering.Hits.Select(hit => hit.Id), plain.Hits.Select(hit => hit.Id));
    }

    [Theory]
    [InlineData("แผน -นิญถ่วน", null)]
    [InlineData("แผน NOT นิญถ่วน", null)]
    [InlineData("-2567 แผน นิญถ่วน", "-2567 แผน")]
    [InlineData("แผน AND นิญถ่วน", "แผน")]
    [InlineData("นิญถ่วน และ แผน", "แผน")]
    [InlineData("นิญถ่วน OR แผน", null)]
    [InlineData("นิญถ่วน.", "")]
    public async Task WhatIsExcludedIsNotOfferedAndNoSignIsLeft(string text, string? rest)
    {
        var offers = await SeedArchive.Shared.Search.OffersAsync(new SearchRequest { Text = text }, TestContext.Current.CancellationToken);
        Assert.Equal(rest is null ? [] : [rest], offers.Select(offer => offer.Rest));
    }

    [Theory]
    [InlineData("รัฐมนตรีว่าการกระทรวงการคลัง")]
    [InlineData("ประชาชน")]
    [InlineData("แผนพัฒนาฯ")]
    [InlineData("สันติภาพ")]
    [InlineData("วันนี้")]
    [InlineData("COVID")]
    [InlineData("มนตรี")]
    public async Task NobodyIsCutOutOfAWord(string text)
    {
        using var archive = SmallArchive.Of(
            [
                ("finance", "มนตรี เดชาสกุลสม", "นายมนตรี เดชาสกุลสม ผู้ว่าราชการจังหวัดเชียงใหม่ และนายประชา เตรัตน์ อธิบดีกรมที่ดิน นายพัฒนา พันธุฟัก ปลัดกระทรวงการคลัง\nนายมนตรี กล่าวว่า นายประชา และนายพัฒนา เห็นด้วย"),
                ("peace", "สันติ พร้อมพัฒน์", "นายสันติ พร้อมพัฒน์ รัฐมนตรีช่วยว่าการกระทรวงการคลัง และนางสาววันนี นนท์ศิริ ผู้ว่าราชการจังหวัดตาก นายโกวิท ผกามาศ อธิบดีกรมการปกครอง\nนายสันติ กล่าวว่า นางสาววันนี เห็นด้วย"),
                .. Enumerable.Range(1, 9).Select(day => ($"council{day}", "คณะมนตรีอาเซียน", $"การประชุมคณะ มนตรี อาเซียน ครั้งที่ {day}")),
            ]);
        Assert.NotEmpty((await archive.AskAsync("สันติ พร้อมพัฒน์")).Offers);
        Assert.Empty((await archive.AskAsync(text)).Offers);
    }

    [Theory]
    [InlineData("ตากล้อง")]
    [InlineData("กุมภาพันธ์ 2567")]
    [InlineData("ปีงบประมาณ 2567")]
    [InlineData("งบประมาณ")]
    [InlineData("\"Dao Xuan Yen\"")]
    [InlineData("person:\"Dao Xuan Yen\"")]
    [InlineData("")]
    public async Task WordsAndWhatSaysItselfAreNotOffered(string text) =>
        Assert.Empty(await SeedArchive.Shared.Search.OffersAsync(new SearchRequest { Text = text }, TestContext.Current.CancellationToken));
}
