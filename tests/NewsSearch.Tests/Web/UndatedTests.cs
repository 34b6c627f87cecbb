using NewsSearch.Search;
using NewsSearch.Web.Parts;

namespace NewsSearch.Tests.Web;

/// <summary>What a chart leaves out it says.</summary>
public sealed class UndatedTests
{
    private static readonly FacetValue[] Values = [new("2024-02", "", 2, false), new("2024-03", "", 1, false)];

    [Theory]
    [InlineData(5, 2)]
    [InlineData(3, 0)]
    [InlineData(null, 0)]
    public void MonthsSayHowManyArticlesOfTheYearHaveNoDay(int? articles, int undated) =>
        Assert.Equal(undated, Months.Of(new Year(2024), Values, articles, month => month)!.Undated);
}
