using System.Globalization;
using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>What a reader does with the sample archive, and sees. 000 to 004 are the five articles.</summary>
public sealed class SeedJourneyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("คณะกรรมการ", "000 001 002 003 004")]
    [InlineData("Dao Xuan Yen", "001")]
    [InlineData("dao xuan yen", "001")]
    [InlineData("Đào Xuân Yến", "001")]
    [InlineData("เดา ซวน เยน", "001")]
    [InlineData("person:Dao Xuan Yen", "001")]
    [InlineData("บุคคล:เดา ซวน เยน", "001")]
    [InlineData("เดา ถั่น ตุง", "001")]
    [InlineData("Tran Quoc Cuong", "004")]
    [InlineData("84-KH/HĐND-BTGTU", "001")]
    [InlineData("84-KH/HDND-BTGTU", "001")]
    [InlineData("84 kh hdnd btgtu", "001")]
    [InlineData("27-CT/TW", "002")]
    [InlineData("code:27-CT/TW", "002")]
    [InlineData("code:27-NQ/TU", "002")]
    [InlineData("year:2567", "001 002 004")]
    [InlineData("ปี:2024", "001 002 004")]
    [InlineData("year:2565..2566", "003")]
    [InlineData("mentions:2593", "000")]
    [InlineData("ประหยัด", "002")]
    [InlineData("ตาก", "")]
    [InlineData("เลย", "")]
    [InlineData("province:นิญถ่วน", "000 002")]
    [InlineData("จังหวัด:Ninh Thuan", "000 002")]
    [InlineData("จังหวัด:จันทบุรี", "003")]
    [InlineData("province:Lâm Đồng", "")]
    [InlineData("ประเภท:NQ", "002")]
    [InlineData("แหล่ง:baodienbienphu.com.vn", "004")]
    [InlineData("title:แผนพัฒนา", "003")]
    [InlineData("\"แผนพัฒนาจังหวัดจันทบุรี\"", "003")]
    [InlineData("แผนการประสานงาน -จันทบุรี", "001")]
    [InlineData("จันทบุรี OR เดียนเบียนดง", "003 004")]
    [InlineData("เศรษฐ*", "001 003 004")]
    public async Task AQueryFindsItsArticles(string query, string expected)
    {
        var results = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = query }, Cancellation);

        Assert.Equal(expected, Ids(results));
        Assert.Equal(results.Hits.Count, results.Total);
    }

    [Fact]
    public async Task AYearIsOneYearHoweverItIsTyped()
    {
        var expected = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = "2567" }, Cancellation);
        Assert.True(expected.Total > 0);
        foreach (var form in (string[])["พ.ศ.2567", "พ.ศ. 2567", "ปี 2567", "ปี 2024", "๒๕๖๗", "2024", "ค.ศ. 2024"])
        {
            var results = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = form }, Cancellation);
            Assert.Equal(expected.Hits.Select(hit => hit.Id), results.Hits.Select(hit => hit.Id));
        }
    }

    [Theory]
    [InlineData("Tran Quoc Cuong", "เจิน ก๊วก เกือง")]
    [InlineData("Đào Xuân Yến", "เดา ซวน เยน")]
    [InlineData("84 kh hdnd btgtu", "84-KH/HDND-BTGTU")]
    [InlineData("2024", "ปี 2567")]
    public async Task WhatMatchedIsMarkedAsPrinted(string query, string marked)
    {
        var results = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = query }, Cancellation);

        Assert.Contains(marked, results.Hits[0].Snippet.Marks.Select(mark => mark.In(results.Hits[0].Snippet.Text)));
    }

    [Fact]
    public async Task TwoOfficialsWhoseNamesLookAlikeStayApart()
    {
        var one = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = "เดา ซวน เยน", WithOffers = true }, Cancellation);
        var other = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = "เดา ถั่น ตุง", WithOffers = true }, Cancellation);

        Assert.NotEqual(Assert.Single(one.Entities).Value, Assert.Single(other.Entities).Value);
    }

    [Fact]
    public async Task AnOfficialHasEverySpelling()
    {
        var spellings = await SeedArchive.Shared.Search.SpellingsAsync("dao-xuan-yen", Cancellation);

        Assert.Equal(["Dao Xuan Yen", "เดา ซวน เยน"], spellings.Select(spelling => spelling.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("(((")]
    [InlineData("code:")]
    [InlineData("!!!")]
    public async Task ABrokenQueryIsAnsweredWithANote(string query)
    {
        var results = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = query }, Cancellation);

        Assert.NotEmpty(results.Notes);
    }

    [Fact]
    public async Task AVeryLongQueryIsAnswered()
    {
        foreach (var text in (string[])[new string('ก', 10_000), string.Concat(Enumerable.Repeat("แผน จังหวัด ", 800)), new string('(', 10_000), string.Concat(Enumerable.Repeat("(แผน OR \"การประชุม สภา\") ", 300)), string.Concat(Enumerable.Repeat("ประชุม", 1_600))])
        {
            var results = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = text }, Cancellation);
            Assert.NotEmpty(results.Notes);
        }
    }

    [Fact]
    public async Task WhenNothingMatchesAllTheNoteNamesWhatIsMissing()
    {
        var results = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = "จันทบุรี xyzzy" }, Cancellation);

        Assert.Equal("003", Ids(results));
        Assert.Contains(results.Notes, note => note.Contains("xyzzy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NothingFoundTellsWhichFilterIsToBlame()
    {
        var request = new SearchRequest { Text = "จันทบุรี", Choices = [new FacetChoice(Facets.Year, "2024")] };
        var results = await SeedArchive.Shared.Search.SearchAsync(request, Cancellation);

        Assert.Equal(0, results.Total);
        Assert.Equal([("จันทบุรี", 0, 1), ("", 1, 3)], results.WaysOut.Select(way => (way.Request.Text, way.Request.Choices.Count, way.Total)));
    }

    [Fact]
    public async Task OfTwoFiltersThoseThatDoNotHelpAloneAreNamedLast()
    {
        var request = new SearchRequest { Text = "ประหยัด", Choices = [new FacetChoice(Facets.Province, "th-chanthaburi"), new FacetChoice(Facets.Year, "2022")] };
        var results = await SeedArchive.Shared.Search.SearchAsync(request, Cancellation);

        Assert.Equal([("ประหยัด", 0, 1), ("", 2, 1), ("ประหยัด", 1, 0), ("ประหยัด", 1, 0)], results.WaysOut.Select(way => (way.Request.Text, way.Request.Choices.Count, way.Total)));
    }

    [Fact]
    public async Task SearchSpeaksTheReadersLanguageAndKeepsMachineFormats()
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");
            CultureInfo.CurrentUICulture = new CultureInfo("th-TH");
            var results = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = "ปี 2567", Sort = SortOrder.Newest }, Cancellation);
            Assert.Contains("2567 / 2024", results.Interpretation, StringComparison.Ordinal);
            Assert.Equal("2024", results.Facets[Facets.Year][0].Value);

            CultureInfo.CurrentUICulture = new CultureInfo("en");
            results = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = "ปี 2567" }, Cancellation);
            Assert.Contains("2024 / 2567", results.Interpretation, StringComparison.Ordinal);
            Assert.Contains("Ninh Thuận", results.Facets[Facets.Province].Select(value => value.Label));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    [Fact]
    public async Task SnippetsAndHeadlinesAreWholeClusters()
    {
        foreach (var query in (string[])["คณะกรรมการ", "จังหวัด", "การประชุม", "ที่", "2567"])
        {
            var results = await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = query }, Cancellation);
            foreach (var text in results.Hits.SelectMany(hit => (string[])[hit.Snippet.Text.Trim('…'), hit.Title.Text.Trim('…')]))
            {
                Assert.NotEmpty(text);
                Assert.False(char.GetUnicodeCategory(text[0]) is UnicodeCategory.NonSpacingMark || text[0] is 'ะ' or 'า' or 'ำ', text);
                Assert.False(text[^1] is >= 'เ' and <= 'ไ', text);
            }
        }
    }

    private static string Ids(SearchResults results) => string.Join(' ', results.Hits.Select(hit => hit.Id[..3]).Order(StringComparer.Ordinal));
}
