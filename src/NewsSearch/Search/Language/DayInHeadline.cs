using System.Globalization;
using NewsSearch.Entities.Years;
using NewsSearch.Index;

namespace NewsSearch.Search.Language;

/// <summary>Asks for headlines that print a day, which is then what their articles are about: สรุปข่าวการประชุมคณะรัฐมนตรี 23 กุมภาพันธ์ 2564.</summary>
internal sealed class DayInHeadline(WordQueries words, MonthTable months)
{
    /// <summary>Headlines with the day in full or short, in the Buddhist era: 23 กุมภาพันธ์ 2564, 23 ก.พ. 2564, 23 ก.พ. 64.</summary>
    public Query Of(DateOnly day)
    {
        var year = day.Year + Year.BuddhistOffset;
        return new Query.Best(
        [
            .. from month in months.Printed(day.Month)
               from printed in (int[])[year, year % 100]
               let text = string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month} {printed:00}")
               let phrase = words.PhraseOf(text, new MatchMarks(), titleOnly: true)
               where phrase is not null
               select phrase.Query,
        ]);
    }
}
