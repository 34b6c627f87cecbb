using System.Globalization;
using NewsSearch.Search.Completion;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search.Completion;

public sealed class CompletionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("dao x", "official", "dao-xuan-yen", "Dao Xuan Yen")]
    [InlineData("DAO XUAN Y", "official", "dao-xuan-yen", "Dao Xuan Yen")]
    [InlineData("เดา ซ", "official", "dao-xuan-yen", "เดา ซวน เยน")]
    [InlineData("เดาซวน", "official", "dao-xuan-yen", "เดา ซวน เยน")]
    [InlineData("yen", "official", "dao-xuan-yen", "Dao Xuan Yen")]
    [InlineData("84-k", "code", "84-KH/HDND-BTGTU", "84-KH/HDND-BTGTU")]
    [InlineData("84 kh hd", "code", "84-KH/HDND-BTGTU", "84-KH/HDND-BTGTU")]
    [InlineData("27-n", "code", "27-NQ/TU", "27-NQ/TU")]
    [InlineData("ninh th", "province", "vn-ninh-thuan", "Ninh Thuận")]
    [InlineData("นิญ", "province", "vn-ninh-thuan", "จังหวัดนิญถ่วน")]
    [InlineData("จังหวัดนิญ", "province", "vn-ninh-thuan", "จังหวัดนิญถ่วน")]
    [InlineData("256", "year", "2024", "2567")]
    [InlineData("202", "year", "2024", "2024")]
    [InlineData("2567", "year", "2024", "2567")]
    [InlineData("hcm", "province", "vn-ho-chi-minh", "Hồ Chí Minh")]
    [InlineData("ฮานอ", "province", "vn-ha-noi", "นครฮานอย")]
    [InlineData("นครฮา", "province", "vn-ha-noi", "นครฮานอย")]
    [InlineData("กรุงเทพม", "province", "th-bangkok", "กรุงเทพมหานคร")]
    public async Task ABeginningInAnyScriptFindsTheThing(string typed, string kind, string value, string text)
    {
        var found = await CompleteAsync(typed);
        Assert.Contains(found, suggestion => suggestion.Kind == kind && suggestion.Value == value && suggestion.Text == text);
    }

    [Fact]
    public async Task WhatIsKnownOfAPersonStandsBesideTheName()
    {
        var yen = (await CompleteAsync("dao xuan")).First(suggestion => suggestion.Value == "dao-xuan-yen");
        Assert.Equal(1, yen.Count);
        Assert.Contains("เดา ซวน เยน", yen.Note);
        Assert.Contains("ทัญฮว้า", yen.Note);
    }

    [Theory]
    [InlineData("แผน dao xuan", "แผน Dao Xuan Yen")]
    [InlineData("งบประมาณ 84-kh", "งบประมาณ 84-KH/HDND-BTGTU")]
    public async Task TheWordsBeforeStay(string typed, string completed) =>
        Assert.Contains(await CompleteAsync(typed), suggestion => suggestion.Text == completed);

    [Theory]
    [InlineData("คณะกรร", "คณะกรรมการ")]
    [InlineData("ปีงบ", "ปีงบประมาณ 2567")]
    [InlineData("แผน ปีงบประมาณ 25", "แผน ปีงบประมาณ 2567")]
    [InlineData("ของคณะกรร", "ของคณะกรรมการ")]
    public async Task TheLastWordOfARunIsCompletedWithWordsOfTheArchive(string typed, string completed) =>
        Assert.Contains(await CompleteAsync(typed), suggestion => suggestion.Kind == Suggestion.Word && suggestion.Text == completed);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("((((")]
    [InlineData("\u0E48\u0E49")]
    [InlineData("zzzzqqqq")]
    public async Task WhatBeginsNothingCompletesToNothing(string typed) => Assert.Empty(await CompleteAsync(typed));

    [Fact]
    public async Task NoTextIsOfferedTwiceAndNoneBeyondTheSizeAsked()
    {
        foreach (var typed in new[] { "ก", "ด", "2", "n", "เ", "ค", "แผน", "t" })
        {
            var found = await CompleteAsync(typed, 5);
            Assert.True(found.Count <= 5, typed);
            Assert.Equal(found.Select(suggestion => suggestion.Text).Distinct(), found.Select(suggestion => suggestion.Text));
            Assert.All(found, suggestion => Assert.True(suggestion.Count is null or > 0));
        }
    }

    [Fact]
    public async Task AVeryLongTextIsNoBeginning() => Assert.Empty(await CompleteAsync(new string('ก', 5_000)));

    private static async Task<IReadOnlyList<Suggestion>> CompleteAsync(string typed, int most = 10)
    {
        CultureInfo.CurrentUICulture = new CultureInfo("th");
        return await SeedArchive.Shared.Search.CompleteAsync(typed, most, Cancellation);
    }
}
