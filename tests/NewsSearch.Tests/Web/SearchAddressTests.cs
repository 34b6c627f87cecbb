using System.Globalization;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using NewsSearch.Search;
using NewsSearch.Web;

namespace NewsSearch.Tests.Web;

public sealed class SearchAddressTests
{
    [Theory]
    [InlineData("?q=แผน&year=2567", "?q=%E0%B9%81%E0%B8%9C%E0%B8%99&year=2024")]
    [InlineData("?q=++a++", "?q=a")]
    [InlineData("?year=2024&year=2567&year=๒๕๖๗", "?year=2024")]
    [InlineData("?year=-2567", "?year=-2024")]
    [InlineData("?province=vn-ninh-thuan&province=th-tak", "?province=th-tak&province=vn-ninh-thuan")]
    [InlineData("?official=b&province=a", "?province=a&official=b")]
    [InlineData("?code=27-NQ/TU", "?code=27-NQ/TU")]
    [InlineData("?code=-84-KH/HDND-BTGTU", "?code=-84-KH/HDND-BTGTU")]
    [InlineData("?from=2562&to=2024", "?from=2019&to=2024")]
    [InlineData("?from=2568&to=2562", "?from=2019&to=2025")]
    [InlineData("?from=2024-02-23&to=2024-02-23", "?from=2024-02-23&to=2024-02-23")]
    [InlineData("?from=23/2/2567&to=๒๓/๒/๒๕๖๗", "?from=2024-02-23&to=2024-02-23")]
    [InlineData("?from=2567-2-1&to=2567/02/29", "?from=2024-02-01&to=2024-02-29")]
    [InlineData("?from=2/2567", "?from=2024-02")]
    [InlineData("?to=2567-02&from=2566", "?from=2023&to=2024-02")]
    [InlineData("?from=2024-03-01&to=2024-02", "?from=2024-02&to=2024-03-01")]
    [InlineData("?sort=newest&page=3&size=20", "?sort=newest&size=20&page=3")]
    [InlineData("?added=2026-11-27T10:00:05Z&sort=added", "?added=2026-11-27T10:00:05Z&sort=added")]
    [InlineData("?added=2026-11-27", "?added=2026-11-27T00:00:00Z")]
    [InlineData("?sort=relevance&page=1&size=10", "")]
    [InlineData("?utm_source=x&lang=en&more=nothing", "")]
    [InlineData("?more=official&find=+dao+", "?more=official&find=dao")]
    [InlineData("?find=ดาว", "")]
    [InlineData("?more=official", "?more=official")]
    public void AnAddressIsCanonical(string given, string canonical)
    {
        var read = Read(given);
        Assert.Equal(canonical, read.Address.QueryString());
        Assert.Empty(read.Ignored);
    }

    [Fact]
    public void ARangeOfYearsTakesThePlaceOfYearsChosen()
    {
        var read = Read("?year=2565&year=-2020&from=2566");
        Assert.Equal("?year=-2020&from=2023", read.Address.QueryString());
        Assert.Equal("year=2565", Assert.Single(read.Ignored));
    }

    [Theory]
    [InlineData("?year=67", "year=67")]
    [InlineData("?from=soon", "from=soon")]
    [InlineData("?from=2024-02-30", "from=2024-02-30")]
    [InlineData("?from=29/2/2566", "from=29/2/2566")]
    [InlineData("?to=2024-13", "to=2024-13")]
    [InlineData("?to=2024-", "to=2024-")]
    [InlineData("?to=1/2/3/2024", "to=1/2/3/2024")]
    [InlineData("?to=23/2/67", "to=23/2/67")]
    [InlineData("?sort=best", "sort=best")]
    [InlineData("?added=yesterday", "added=yesterday")]
    [InlineData("?added=2569-13-27", "added=2569-13-27")]
    [InlineData("?page=0", "page=0")]
    [InlineData("?page=-1", "page=-1")]
    [InlineData("?page=๑", "page=๑")]
    [InlineData("?size=101", "size=101")]
    [InlineData("?mentions=-", "mentions=-")]
    public void WhatMakesNoSenseIsLeftOutAndTold(string given, string told)
    {
        var read = Read(given);
        Assert.Equal("", read.Address.QueryString());
        Assert.Equal([told], read.Ignored);
    }

    [Fact]
    public void ALongQueryIsCutAndSaidToBe()
    {
        var read = Read("?q=" + string.Concat(Enumerable.Repeat("%F0%9F%97%B3", 5000)));
        Assert.True(read.Shortened);
        Assert.True(read.Address.Text.Length <= SearchAddress.LongestText);
        Assert.DoesNotContain('\uFFFD', read.Address.Text);
    }

    [Fact]
    public void ChoosingAYearEndsARange()
    {
        var address = Read("?from=2562&to=2567").Address;
        Assert.Equal("?year=2025", address.Toggle(Facets.Year, "2025").QueryString());
        Assert.Equal("?province=th-tak&from=2019&to=2024", address.Toggle(Facets.Province, "th-tak").QueryString());
    }

    [Fact]
    public void ARangeAsksForEachOfItsYears()
    {
        var request = Read("?from=2565&to=2567").Address.ToRequest();
        Assert.Equal(["2022", "2023", "2024"], request.Choices.Select(choice => choice.Value));
        Assert.Equal(Read("?from=2565&to=2567").Address, new SearchAddress { From = new(new(2022)), To = new(new(2024)) }.For(request));
    }

    [Theory]
    [InlineData("?from=2024-02-23&to=2024-02-23", "2024-02-23", "2024-02-23")]
    [InlineData("?from=2024-02&to=2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("?from=2566&to=2567-02", "2023-01-01", "2024-02-29")]
    [InlineData("?from=2024-02-23", "2024-02-23", "9999-12-31")]
    [InlineData("?to=2024-02", "0001-01-01", "2024-02-29")]
    public void ARangeThatBeginsOrEndsInAMonthIsOfDays(string url, string first, string last)
    {
        var address = Read(url).Address;
        var request = address.ToRequest();

        Assert.Equal((DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)), request.Days);
        Assert.Empty(request.Choices);
        Assert.Equal(address, address.For(request));
        Assert.Equal("", address.For(request with { Days = null }).QueryString());
        Assert.Equal(url.Replace("2566", "2023").Replace("2567", "2024") is var canonical ? "?province=th-tak&" + canonical[1..] : "", address.Toggle(Facets.Province, "th-tak").QueryString());
        Assert.Equal("?sort=oldest", address.WithoutRange().WithSort(SortOrder.Oldest).QueryString());
    }

    [Fact]
    public void ExcludingAChosenValueMovesIt()
    {
        var address = new SearchAddress().Toggle(Facets.Province, "th-tak").Exclude(Facets.Province, "th-tak");
        Assert.Equal("?province=-th-tak", address.QueryString());
        Assert.Equal("", address.Toggle(Facets.Province, "th-tak").QueryString());
    }

    private static readonly Gen<FacetChoice> AnyChoice =
        from facet in Gen.Int[0, Facets.All.Count - 1].Select(at => Facets.All[at])
        from value in Facets.IsOfYears(facet)
            ? Gen.Int[1600, 2200].Select(year => year.ToString())
            : facet is Facets.Month
            ? Gen.Select(Gen.Int[1600, 2200], Gen.Int[1, 12], (year, month) => $"{year}-{month:00}")
            : Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['ก', 'ฮ'], Gen.Int[0, 8].Select(at => "/ -&=+%#."[at])), 1, 12].Select(text => "x" + text.Trim())
        from excluded in Gen.Bool
        select new FacetChoice(facet, value, excluded);

    private static Gen<RangeEnd> AnyEnd(int first, int last) =>
        Gen.Select(Gen.Int[first, last], Gen.Int[0, 12], Gen.Int[0, 28], (year, month, day) => new RangeEnd(new Year(year), month, month > 0 ? day : 0));

    private static readonly Gen<SearchAddress> AnyAddress =
        from text in Gen.String[Gen.OneOf(Gen.Char['!', '~'], Gen.Char['ก', '๛'], Gen.Const(' ')), 0, 30]
        from choices in AnyChoice.List[0, 6]
        from sort in Gen.Enum<SortOrder>()
        from page in Gen.Int[1, 50]
        from size in Gen.Int[0, 100]
        from era in Gen.Bool
        from added in Gen.Int[0, 2_000_000_000]
        from range in Gen.Select(AnyEnd(1900, 1950), AnyEnd(1951, 2100), Gen.Bool)
        select (new SearchAddress
        {
            Text = text.Trim(), Sort = sort, Size = size, OtherEra = era, AddedAfter = added % 2 == 0 ? DateTimeOffset.FromUnixTimeSeconds(added) : null,
            From = range.Item3 ? range.Item1 : null, To = range.Item3 ? range.Item2 : null,
        }).WithChoices(choices).WithPage(page);

    [Fact]
    public void AnAddressReadsBackFromItsUrl() =>
        AnyAddress.Sample(address => Read(address.QueryString()) is { Ignored.Count: 0 } read && read.Address == address && read.Address.QueryString() == address.QueryString());

    [Fact]
    public void TheOrderOfValuesChangesNothing() =>
        Gen.Select(AnyAddress, Gen.Int).Sample((address, seed) =>
        {
            var shuffled = address.QueryString().TrimStart('?').Split('&');
            new Random(seed).Shuffle(shuffled);
            return Read("?" + string.Join('&', shuffled)).Address == address;
        });

    [Fact]
    public void TogglingTwiceGivesTheFirstPageOfTheSameSearch() =>
        Gen.Select(AnyAddress, AnyChoice).Sample((address, choice) =>
        {
            var start = address.Without(choice).Without(choice with { Excluded = true }).WithoutRange();
            var once = start.Toggle(choice.Facet, choice.Value);
            return once.Has(choice.Facet, choice.Value) && once.Page == 1 && once.Toggle(choice.Facet, choice.Value) == start;
        });

    private static SearchAddressReader Read(string url) => SearchAddressReader.Read(new QueryCollection(QueryHelpers.ParseQuery(url)));
}
