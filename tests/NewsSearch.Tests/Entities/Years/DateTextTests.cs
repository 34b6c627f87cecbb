using System.Globalization;
using NewsSearch.Entities.Years;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Entities.Years;

public sealed class DateTextTests
{
    private static readonly DateText Dates = new(MonthTable.Load(Repository.Data.Gazetteer));

    [Theory]
    [InlineData("18 ม.ค. 65", "2022-2022 Mention 2022-01-18")]
    [InlineData("18 มกราคม พ.ศ. 2565", "2022-2022 Mention 2022-01-18")]
    [InlineData("วันที่ 18 มกราคม 2565", "2022-2022 Mention 2022-01-18")]
    [InlineData("18/1/2565", "2022-2022 Mention 2022-01-18")]
    [InlineData("2022-01-18", "2022-2022 Mention 2022-01-18")]
    [InlineData("2567", "2024-2024 Mention ")]
    [InlineData(" ๒๕๖๗ ", "2024-2024 Mention ")]
    [InlineData("พ.ศ. 2567", "2024-2024 Mention ")]
    [InlineData("พ.ศ.2567", "2024-2024 Mention ")]
    [InlineData("ปี 2024", "2024-2024 Mention ")]
    [InlineData("ปี 67", "2024-2024 Mention ")]
    [InlineData("กุมภาพันธ์ 2567", "2024-2024 Mention ")]
    [InlineData("ปีงบประมาณ 2567", "2024-2024 Fiscal ")]
    [InlineData("ปีงบประมาณ พ.ศ. ๒๕๖๗", "2024-2024 Fiscal ")]
    [InlineData("ปีงบฯ 2568", "2025-2025 Fiscal ")]
    [InlineData("ปีงบฯ 68", "2025-2025 Fiscal ")]
    [InlineData("2566..2568", "2023-2025 Range ")]
    [InlineData("2566-2568", "2023-2025 Range ")]
    [InlineData("พ.ศ. 2566 – 2570", "2023-2027 Range ")]
    [InlineData("ช่วงปี 2564-2573", "2021-2030 Range ")]
    public void AQueryThatIsADateIsRead(string text, string expected)
    {
        Assert.True(Dates.TryParse(text, out var mention));
        Assert.Equal(expected, $"{mention.From}-{mention.To} {mention.Kind} {mention.Date:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("แผน 2567")]
    [InlineData("2567 แผน")]
    [InlineData("65")]
    [InlineData("9999")]
    [InlineData("2568-2566")]
    [InlineData("8/15")]
    [InlineData("โทร 2567")]
    public void AnythingMoreOrLessIsNoDate(string? text) => Assert.False(Dates.TryParse(text, out _));

    [Fact]
    public void ADayReadsTheSameInEveryFormAndCulture()
    {
        var random = new Random(7);
        string[] full = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];
        string[] abbreviated = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];
        var before = CultureInfo.CurrentCulture;
        try
        {
            for (var round = 0; round < 500; round++)
            {
                var day = new DateOnly(1957, 1, 1).AddDays(random.Next(365 * 75));
                var (buddhist, month) = (day.Year + 543, day.Month - 1);
                string[] forms =
                [
                    $"{day.Day} {full[month]} {buddhist}", $"{day.Day} {full[month]} พ.ศ. {buddhist}", $"{day.Day} {full[month]} {day.Year}",
                    $"{day.Day} {abbreviated[month]} {buddhist}", $"{day.Day} {abbreviated[month]}{buddhist % 100:00}",
                    $"{day.Day}/{day.Month}/{buddhist}", $"{day.Day:00}/{day.Month:00}/{day.Year}", $"{day.Year}-{day.Month:00}-{day.Day:00}",
                    string.Concat($"{day.Day} {full[month]} {buddhist}".Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '๐') : c)),
                ];
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(round % 2 == 0 ? "th-TH" : "en-US");
                foreach (var form in forms)
                {
                    // 24yy and 25yy: two digits cannot tell 1957 from 2057.
                    if (form == forms[4] && buddhist is < 2500 or > 2579) continue;
                    Assert.True(Dates.TryParseDay(form, out var read), form);
                    Assert.Equal(day, read);
                }
            }
        }
        finally { CultureInfo.CurrentCulture = before; }
    }
}
