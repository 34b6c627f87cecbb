using System.Text;
using NewsSearch.Search;
using NewsSearch.Search.Batch;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search.Batch;

public sealed class BatchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("เดา ซวน เยน\r\n\r\n  Tran Quoc Nam \n", "เดา ซวน เยน|Tran Quoc Nam")]
    [InlineData("1. สมชาย ใจดี\n2) สมหญิง\n๓. สมศักดิ์\n- สมพร\n• สมทรง", "สมชาย ใจดี|สมหญิง|สมศักดิ์|สมพร|สมทรง")]
    [InlineData("84-KH/HĐND-BTGTU\t2023\tThanh Hóa\n27-NQ/TU\t\t", "84-KH/HĐND-BTGTU|27-NQ/TU")]
    [InlineData("2567\n19.01.2024\n-19\nแผน\nแผน", "2567|19.01.2024|-19|แผน")]
    [InlineData("\n \t\n", "")]
    public void APastedListIsItsLines(string text, string lines) => Assert.Equal(lines, string.Join('|', BatchText.Of(text).Lines));

    [Theory]
    [InlineData("names.csv", "ชื่อ,จังหวัด\n\"ใจดี, สมชาย\",แพร่\nสมหญิง,ตาก\n", "ชื่อ|ใจดี, สมชาย|สมหญิง")]
    [InlineData("NAMES.CSV", "สมชาย;แพร่\nสมหญิง;ตาก", "สมชาย|สมหญิง")]
    [InlineData("names.txt", "ใจดี, สมชาย\n", "ใจดี, สมชาย")]
    public void OfAFileTheFirstColumnIsRead(string name, string text, string lines)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, CodePagesEncodingProvider.Instance.GetEncoding(874)! })
        {
            Assert.Equal(lines, string.Join('|', BatchText.OfFile(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)])!.Lines));
        }
    }

    [Fact]
    public void APictureIsNoListAndALongListIsCut()
    {
        Assert.Null(BatchText.OfFile("names.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]));
        var list = BatchText.Of(string.Join('\n', Enumerable.Range(1, BatchText.MostLines + 7).Select(i => "ชื่อ" + i)));
        Assert.Equal((BatchText.MostLines, 7), (list.Lines.Count, list.LeftOut));
        Assert.Equal(BatchText.LongestLine, BatchText.Of(new string('ก', 5000)).Lines[0].Length);
    }

    [Theory]
    [InlineData("เดา ซวน เยน", 1, 0, "official=dao-xuan-yen", 2024, 2024)]
    [InlineData("Đào Xuân Yến", 1, 0, "official=dao-xuan-yen", 2024, 2024)]
    [InlineData("จันทบุรี", 1, 0, "province=th-chanthaburi", 2022, 2022)]
    [InlineData("27-NQ/TU", 1, 0, "code=27-NQ/TU", 2024, 2024)]
    [InlineData("คณะกรรมการ", 5, 0, null, 2022, 2024)]
    [InlineData("กกกกกก", 0, 0, null, null, null)]
    [InlineData("คณะกรรมการ กกกกกก", 0, 5, null, null, null)]
    [InlineData("\"เปิดไม่ปิด AND (", 0, 0, null, null, null)]
    public async Task ALineFindsWhatTheSearchFindsAsTyped(string text, int total, int near, string? entity, int? first, int? last)
    {
        var line = Assert.Single(await SeedArchive.Shared.Search.CountAsync(BatchText.Of(text), BatchText.Patience, Cancellation));
        Assert.Equal((text, total, near), (line.Text, line.Total, line.Near));
        Assert.Equal(entity, line.Entity is { } named ? $"{named.Facet}={named.Value}" : null);
        Assert.Equal((first, last), (line.First?.Common, line.Last?.Common));
        Assert.Equal(total + near, (await SeedArchive.Shared.Search.SearchAsync(new SearchRequest { Text = text }, Cancellation)).Total);
    }

    [Fact]
    public async Task WhatThereIsNoTimeForIsNotCounted()
    {
        var lines = await SeedArchive.Shared.Search.CountAsync(new BatchText(["แผน", "", "แผน"], 0), TimeSpan.Zero, Cancellation);
        Assert.Equal([("แผน", null), ("", 0), ("แผน", (int?)null)], lines.Select(line => (line.Text, line.Total)));
        using var givenUp = new CancellationTokenSource();
        await givenUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await SeedArchive.Shared.Search.CountAsync(BatchText.Of("แผน"), BatchText.Patience, givenUp.Token));
    }
}
