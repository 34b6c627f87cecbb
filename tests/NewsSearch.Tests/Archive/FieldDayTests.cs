using NewsSearch.Archive;
using NewsSearch.Entities.Years;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Archive;

public sealed class FieldDayTests
{
    private static readonly DateText Dates = new(MonthTable.Load(Repository.Data.Gazetteer));

    [Theory]
    [InlineData("2024-03-05", "2024-03-05")]
    [InlineData("2567-03-05", "2024-03-05")]
    [InlineData("20240305", "2024-03-05")]
    [InlineData("20240305100000", "2024-03-05")]
    [InlineData("๒๕๖๗-๐๓-๐๕ ๑๐:๓๐", "2024-03-05")]
    [InlineData("2024-03-05T23:59:59", "2024-03-05")]
    [InlineData("2024-03-05 10:00:00.123 +0700", "2024-03-05")]
    [InlineData("Tue, 05 Mar 2024 10:00:00 +0700", "2024-03-05")]
    [InlineData("5 Mar 2024 10:00", "2024-03-05")]
    [InlineData("ngày 5 tháng 3 năm 2024", "2024-03-05")]
    [InlineData("Thứ Ba, ngày 5 tháng 3 năm 2024", "2024-03-05")]
    [InlineData("1709600400", "2024-03-05")]
    [InlineData("1709600400.5", "2024-03-05")]
    [InlineData("1709600400000", "2024-03-05")]
    [InlineData("5/3/2567", "2024-03-05")]
    [InlineData("5-3-67", "2024-03-05")]
    [InlineData("5 มี.ค. 67 เวลา 10.00 น.", "2024-03-05")]
    [InlineData("March 5, 2024", "2024-03-05")]
    // Stamped in UTC, by the clock of the newsroom.
    [InlineData("2024-03-05T00:00:00Z", "2024-03-05")]
    [InlineData("2024-03-05T16:59:59Z", "2024-03-05")]
    [InlineData("2024-03-05T17:00:00Z", "2024-03-06")]
    [InlineData("2024-12-31T18:30:00.000+00:00", "2025-01-01")]
    [InlineData("20240305183000Z", "2024-03-06")]
    [InlineData("Tue, 05 Mar 2024 18:30:00 GMT", "2024-03-06")]
    [InlineData("1709663400", "2024-03-06")]
    // By its own.
    [InlineData("2024-03-05T23:30:00+07:00", "2024-03-05")]
    [InlineData("2024-03-05T18:30:00-05:00", "2024-03-05")]
    [InlineData("Tue, 05 Mar 2024 18:30:00 +0800", "2024-03-05")]
    public void ADayIsReadAsMachinesAndPeopleWriteIt(string said, string day)
    {
        Assert.True(FieldDay.TryRead(said, Dates, out var read), said);
        Assert.Equal(day, IsoDay.Text(read));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("เมื่อวาน")]
    [InlineData("2024-03")]
    [InlineData("2024-02-30")]
    [InlineData("20241305")]
    [InlineData("2024030510")]
    [InlineData("12345")]
    [InlineData("05 Foo 2024 10:00:00 +0700")]
    [InlineData("13/13/2567")]
    [InlineData("5-3-24")]
    public void WhatIsNoneIsNone(string? said) => Assert.False(FieldDay.TryRead(said, Dates, out _));

    [Theory]
    [InlineData("1709600400")]
    [InlineData("1709600400000")]
    [InlineData("""{"$date":"2024-03-05T01:00:00Z"}""")]
    [InlineData("""{"$date":{"$numberLong":"1709600400000"}}""")]
    public void ALineHasItAsANumberOrAnObject(string json)
    {
        var (article, _) = JsonLines.Parse($$"""{"text":"x","date":{{json}}}""");
        Assert.True(FieldDay.TryRead(article!.Date, Dates, out var day));
        Assert.Equal(new DateOnly(2024, 3, 5), day);
    }
}
