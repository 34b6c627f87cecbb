using System.Globalization;

namespace NewsSearch.Tests;

public sealed class YearTests
{
    [Theory]
    [InlineData("2567", 2024)]
    [InlineData("๒๕๖๗", 2024)]
    [InlineData("256๗", 2024)]
    [InlineData("2024", 2024)]
    [InlineData(" 1941 ", 1941)]
    public void AYearIsOneValueInBothEras(string text, int common)
    {
        Assert.True(Year.TryParse(text, null, out var year));
        Assert.Equal(common, year.Common);
        Assert.Equal(Year.FromBuddhist(common + 543), year);
    }

    [Theory]
    [InlineData("")]
    [InlineData("67")]
    [InlineData("9999")]
    [InlineData("2250")]
    [InlineData("20x4")]
    public void ANumberOutsideBothErasIsNoYear(string text) => Assert.False(Year.TryParse(text, null, out _));

    [Fact]
    public void TheThaiCultureChangesNothing()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("th-TH");
        try
        {
            Assert.Equal("2024", new Year(2024).ToString());
            Assert.Equal(new Year(2024), Year.Parse("2024"));
        }
        finally { CultureInfo.CurrentCulture = before; }
    }
}
