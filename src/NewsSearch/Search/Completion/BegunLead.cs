using System.Text.RegularExpressions;

namespace NewsSearch.Search.Completion;

/// <summary>A name that is being typed behind the word that says what it is: จ.ภู, ผู้ว่าราชการจังหวัดน, อ.หาด, ปี 67, ค.ศ. 20.</summary>
/// <param name="Facet">A province or a year; <see cref="Suggestion.District"/> for a district.</param>
/// <param name="Head">What stands before that word.</param>
/// <param name="Lead">The word, with the space behind it.</param>
/// <param name="Begun">The name so far, never empty.</param>
internal sealed partial record BegunLead(string Facet, string Head, string Lead, string Begun)
{
    /// <summary>The lead a text ends behind, or null.</summary>
    public static BegunLead? In(string typed)
    {
        if (Form().Match(typed) is not { Success: true } match) return null;
        var facet = match.Groups["province"].Success ? Facets.Province : match.Groups["district"].Success ? Suggestion.District : Facets.Year;
        var lead = match.Groups["lead"];
        return new BegunLead(facet, typed[..lead.Index], lead.Value, typed[(lead.Index + lead.Length)..]);
    }

    /// <summary>Whether a year of four digits is of the era that the lead names: พ.ศ. 20 begins no 2024.</summary>
    public bool Allows(string year) => IsBuddhist is not { } buddhist || buddhist == string.CompareOrdinal(year, "2400") >= 0;

    /// <summary>The year of two digits (ปี 67, ค.ศ. 24), or null.</summary>
    public string? ShortYear => Language.ShortYear.Full(Begun) is { } full ? IsBuddhist switch { true => "25" + full[2..], false => "20" + full[2..], null => full } : null;

    /// <summary>It is an abbreviation: จ., อ.</summary>
    public bool IsShort => Lead.Contains('.', StringComparison.Ordinal);

    private bool? IsBuddhist => Lead.Contains('พ', StringComparison.Ordinal) ? true : Lead.Contains('ค', StringComparison.Ordinal) ? false : null;

    // In อบจ., in พล.อ. and in a number of years (5 ปี 20 คน) there is none. Read from the end: the nearest counts.
    [GeneratedRegex(@"(?<lead>(?:(?<province>จังหวัด|(?<![ก-๛]\.?)จ\.)|(?<district>อำเภอ|เขต|(?<![ก-๛]\.?)อ\.))\s*)[^\s\d][^\d]*?$|(?<lead>(?:(?<!\d\s*)ปี\s*(?:[พค]\.?\s?ศ\.?\s*)?|(?<![ก-๛])[พค]\.?\s?ศ\.?\s*))[0-9๐-๙]{1,4}$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    private static partial Regex Form();
}
