using NewsSearch.Search.Language;

namespace NewsSearch.Tests.Search;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("แผน 2567", "แผน 2567")]
    [InlineData("แผน AND จังหวัด", "แผน จังหวัด")]
    [InlineData("\"แผน พัฒนา\"", "\"แผน พัฒนา\"")]
    [InlineData("“แผน   พัฒนา”", "\"แผน พัฒนา\"")]
    [InlineData("=\"Dao Xuan Yen\"", "=\"Dao Xuan Yen\"")]
    [InlineData("แผน OR มติ", "(แผน OR มติ)")]
    [InlineData("แผน | มติ", "(แผน OR มติ)")]
    [InlineData("แผน|มติ จันทบุรี", "(แผน OR มติ จันทบุรี)")]
    [InlineData("\"แผน|มติ\"", "\"แผน|มติ\"")]
    [InlineData("แผน พัฒนา OR มติ", "(แผน พัฒนา OR มติ)")]
    [InlineData("แผน -มติ", "(แผน AND -มติ)")]
    [InlineData("แผน NOT มติ", "(แผน AND -มติ)")]
    [InlineData("โควิด -19", "โควิด-19")]
    [InlineData("COVID -19 ภูเก็ต", "COVID-19 ภูเก็ต")]
    [InlineData("22 มี.ค. -12 เม.ย.", "22 มี.ค.-12 เม.ย.")]
    [InlineData("22 มี.ค. - 12 เม.ย. 2563", "22 มี.ค.-12 เม.ย. 2563")]
    [InlineData("ปี 2562 - 2565", "ปี 2562-2565")]
    [InlineData("ราคายาง -5%", "ราคายาง-5%")]
    [InlineData("แผน -2567", "(แผน AND -2567)")]
    [InlineData("แผน -27-CT/TW", "(แผน AND -27-CT/TW)")]
    [InlineData("น้ำท่วม หรือ ภัยแล้ง", "(น้ำท่วม OR ภัยแล้ง)")]
    [InlineData("lũ lụt hoặc hạn hán", "(lũ lụt OR hạn hán)")]
    [InlineData("น้ำท่วม และ ภัยแล้ง", "น้ำท่วม ภัยแล้ง")]
    [InlineData("น้ำท่วมหรือภัยแล้ง", "น้ำท่วมหรือภัยแล้ง")]
    [InlineData("หรือ", "หรือ")]
    [InlineData("จริง หรือ", "จริง หรือ")]
    [InlineData("และ แผน", "และ แผน")]
    [InlineData("--แผน", "--แผน")]
    [InlineData("-(แผน OR มติ)", "-(แผน OR มติ)")]
    [InlineData("(แผน OR มติ) จังหวัด", "((แผน OR มติ) AND จังหวัด)")]
    [InlineData("คณะ*", "คณะ*")]
    [InlineData("จังหวัด:จันทบุรี", "province:จันทบุรี")]
    [InlineData("PROVINCE:จันทบุรี", "province:จันทบุรี")]
    [InlineData("บุคคล:\"เดา ซวน เยน\" ปี:2567", "(person:\"เดา ซวน เยน\" AND year:2567)")]
    [InlineData("year:2566..2568", "year:2566..2568")]
    [InlineData("รหัส:27-CT/TW", "code:27-CT/TW")]
    [InlineData("person:(Nam OR Yen)", "(person:Nam OR person:Yen)")]
    [InlineData("nhân vật:\"Đào Xuân Yến\" năm:2024", "(person:\"Đào Xuân Yến\" AND year:2024)")]
    [InlineData("Nhân vật: Yến", "person:Yến")]
    [InlineData("tỉnh:\"Thanh Hóa\" OR mã:27-CT/TW", "(province:\"Thanh Hóa\" OR code:27-CT/TW)")]
    [InlineData("số hiệu:27-CT/TW tiêu đề:lũ loại:NQ nguồn:Báo", "(code:27-CT/TW AND title:lũ AND type:NQ AND source:Báo)")]
    [InlineData("เดือน:2568-02", "month:2568-02")]
    [InlineData("tháng:2025-02", "month:2025-02")]
    [InlineData("วันที่:2567-02-23", "date:2567-02-23")]
    [InlineData("ngày:23/2/2024", "date:23/2/2024")]
    [InlineData("เวลา 10:30 น.", "เวลา 10:30 น.")]
    [InlineData("ด่วน: น้ำท่วม", "ด่วน: น้ำท่วม")]
    [InlineData("title: แผน", "title:แผน")]
    [InlineData("title:-แผน", "-title:แผน")]
    [InlineData("-title:-แผน มติ", "(title:แผน AND มติ)")]
    [InlineData("title:-\"แผน พัฒนา\" มติ", "(-title:\"แผน พัฒนา\" AND มติ)")]
    [InlineData("title:-(แผน OR มติ)", "-(title:แผน OR title:มติ)")]
    [InlineData("http://example.com", "http://example.com")]
    [InlineData("84-KH/HĐND-BTGTU", "84-KH/HĐND-BTGTU")]
    public void AQueryIsReadAsItIsMeant(string text, string expected)
    {
        var parsed = QueryParser.Parse(text);

        Assert.Equal(expected, parsed.Root?.ToString());
        Assert.Empty(parsed.Notes);
    }

    [Theory]
    [InlineData("\"", null)]
    [InlineData("\"แผน พัฒนา", "แผน พัฒนา")]
    [InlineData("(((", null)]
    [InlineData("(แผน", "แผน")]
    [InlineData("แผน)) มติ", "แผน มติ")]
    [InlineData("code:", "code")]
    [InlineData("OR", null)]
    [InlineData("topic:2568", "topic:2568")]
    [InlineData("ผู้เขียน:\"สมชาย\"", "(ผู้เขียน: AND \"สมชาย\")")]
    [InlineData("แผน OR", "แผน")]
    public void WhatIsBrokenIsReadAsPlainWordsWithANote(string text, string? expected)
    {
        var parsed = QueryParser.Parse(text);

        Assert.Equal(expected, parsed.Root?.ToString());
        Assert.NotEmpty(parsed.Notes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!!! ??? ---")]
    [InlineData("\0\u0001")]
    [InlineData("\uD800")]
    public void NothingToSearchForIsNoQuery(string text) => Assert.Null(QueryParser.Parse(text).Root);

    [Fact]
    public void AVeryLongQueryIsCutWithANote()
    {
        var parsed = QueryParser.Parse(string.Concat(Enumerable.Repeat("แผน ", 2_500)));

        var words = Assert.IsType<QueryNode.Words>(parsed.Root);
        Assert.InRange(words.Text.Length, 1_000, QueryParser.Longest);
        Assert.Single(parsed.Notes);
    }

    [Fact]
    public void NoTextMakesTheParserFail()
    {
        var random = new Random(20_261_123);
        string[] pieces = ["(", ")", "\"", "=", "-", " ", "OR", "AND", "NOT", "|", ":", "*", "แผน", "จังหวัด:", "year:", "2567", "..", "\uD800", "\uDC00", "\0", "“", "a", "đ", "ํา", "\u200B"];
        for (var i = 0; i < 5_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => pieces[random.Next(pieces.Length)]));
            var parsed = QueryParser.Parse(text);
            // What was read can be printed and read again without growing.
            if (parsed.Root is { } root) Assert.True(root.ToString()!.Length <= text.Length * 12 + 20, text);
        }
    }
}
