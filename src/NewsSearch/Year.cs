using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsSearch;

/// <summary>
/// A calendar year. It is one value in both eras: 2024 CE and พ.ศ. 2567 are equal. Inside the program a year is always
/// CE; <c>default</c> is year 0, which no article has.
/// </summary>
/// <param name="Common">The year in the Common Era.</param>
public readonly record struct Year(int Common) : IComparable<Year>, ISpanParsable<Year>
{
    /// <summary>Years between the eras since 1941 (พ.ศ. 2484), when Thailand moved its new year to 1 January.</summary>
    public const int BuddhistOffset = 543;

    /// <summary>The year in the Buddhist Era.</summary>
    public int Buddhist => Common + BuddhistOffset;

    /// <summary>The year of a Buddhist Era number, 2567 for 2024.</summary>
    public static Year FromBuddhist(int year) => new(year - BuddhistOffset);

    /// <summary>
    /// The year a bare four-digit number names: 2400–2700 is the Buddhist Era, 1600–2200 the Common Era
    /// (rule R4 of the date tables); anything else is not a year.
    /// </summary>
    public static bool TryFromNumber(int number, out Year year)
    {
        year = number switch
        {
            >= 2400 and <= 2700 => FromBuddhist(number),
            >= 1600 and <= 2200 => new Year(number),
            _ => default,
        };
        return year != default;
    }

    public static Year Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var year) ? year : throw new FormatException($"'{s}' is not a year of either era.");

    public static Year Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads four digits, ASCII or Thai, of either era. The culture plays no part.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Year result)
    {
        result = default;
        s = s.Trim();
        if (s.Length != 4) return false;
        var number = 0;
        foreach (var c in s)
        {
            var digit = c switch { >= '0' and <= '9' => c - '0', >= '๐' and <= '๙' => c - '๐', _ => -1 };
            if (digit < 0) return false;
            number = number * 10 + digit;
        }
        return TryFromNumber(number, out result);
    }

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Year result) =>
        TryParse(s.AsSpan(), provider, out result);

    public int CompareTo(Year other) => Common.CompareTo(other.Common);

    public static bool operator <(Year left, Year right) => left.Common < right.Common;
    public static bool operator >(Year left, Year right) => left.Common > right.Common;
    public static bool operator <=(Year left, Year right) => left.Common <= right.Common;
    public static bool operator >=(Year left, Year right) => left.Common >= right.Common;

    /// <summary>The CE number, the machine form.</summary>
    public override string ToString() => Common.ToString(CultureInfo.InvariantCulture);
}
