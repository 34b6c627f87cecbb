using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Years;

/// <summary>One way to write a date, tried only where it may start. Immutable.</summary>
internal sealed class DatePattern
{
    private readonly Regex _regex;
    private readonly Func<DateStart, bool> _mayStart;
    private readonly bool _atWord;

    private DatePattern(string pattern, Func<DateStart, bool> mayStart, bool atWord)
    {
        _regex = new Regex($@"\G(?:{pattern})", RegexOptions.Compiled | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
        (_mayStart, _atWord) = (mayStart, atWord);
    }

    /// <summary>A form that begins at a number and looks back for the words before it.</summary>
    /// <param name="pattern">Its regular expression.</param>
    /// <param name="mayStart">False where what stands around a number rules it out.</param>
    public static DatePattern AtNumber(string pattern, Func<DateStart, bool> mayStart) => new(pattern, mayStart, atWord: false);

    /// <summary>A form that begins at ปี.</summary>
    /// <param name="pattern">Its regular expression.</param>
    /// <param name="mayStart">False where what stands around ปี rules it out.</param>
    public static DatePattern AtWord(string pattern, Func<DateStart, bool> mayStart) => new(pattern, mayStart, atWord: true);

    /// <summary>Its matches in order, none within another.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="starts">The places of that text.</param>
    public IEnumerable<Match> Matches(string plain, DateStarts starts)
    {
        var end = 0;
        foreach (var start in _atWord ? starts.Words : starts.Numbers)
        {
            if (start.At < end || !_mayStart(start) || _regex.Match(plain, start.At) is not { Success: true } match) continue;
            end = match.Index + match.Length;
            yield return match;
        }
    }
}
