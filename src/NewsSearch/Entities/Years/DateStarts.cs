namespace NewsSearch.Entities.Years;

/// <summary>The places of a text where a date may start, which are few. Immutable.</summary>
internal sealed class DateStarts
{
    private const string Year = "ปี";

    /// <param name="plain">A text as <see cref="DateScanner.Plain"/> makes it.</param>
    public DateStarts(string plain)
    {
        for (var end = 0; plain.AsSpan(end).IndexOfAnyInRange('0', '9') is >= 0 and var gap;)
        {
            var start = end + gap;
            end = start + 1;
            while (end < plain.Length && char.IsAsciiDigit(plain[end])) end++;
            Numbers.Add(Between(plain, start, end, end - start));
        }
        for (var at = plain.IndexOf(Year, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(Year, at + Year.Length, StringComparison.Ordinal))
        {
            Words.Add(Between(plain, at, at + Year.Length, 0));
        }
    }

    /// <summary>The numbers, in order.</summary>
    public List<DateStart> Numbers { get; } = [];

    /// <summary>The words ปี, in order.</summary>
    public List<DateStart> Words { get; } = [];

    private static DateStart Between(string plain, int start, int end, int digits)
    {
        var before = plain.AsSpan(0, start).TrimEnd(' ');
        var after = plain.AsSpan(end).TrimStart(' ');
        return new DateStart(start, digits, before.Length > 0 ? before[^1] : '\0', end < plain.Length ? plain[end] : '\0', after.Length > 0 ? after[0] : '\0');
    }
}
