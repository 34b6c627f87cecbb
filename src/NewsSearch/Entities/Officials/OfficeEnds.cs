namespace NewsSearch.Entities.Officials;

/// <summary>Tells whether an office ends where a name may begin. Immutable.</summary>
internal sealed class OfficeEnds(Gazetteer gazetteer, OfficePhrases phrases)
{
    private const int Reach = 60;

    private static readonly WordSet Behind = new(["หญิง", "ถาวร"]);

    private readonly WordSet _endings = new(gazetteer.Roles.Where(role => role.Length >= 5));
    private readonly WordSet _leaders = new(gazetteer.Offices.Where(office => IsLeaders(office.Code)).Select(office => office.Thai));

    /// <summary>True when an office ends right at this place, and what goes on behind it: รองประธานหญิง, รองประธานถาวร.</summary>
    public bool EndsWithRole(string text, int at) =>
        _endings.Before(text, at) > 0 || Behind.Before(text, at) is > 0 and var more && _endings.Before(text, at - more) > 0;

    /// <summary>True when an office goes on at this place: in รองประธานถาวร stands no ถาวร.</summary>
    public bool GoesOn(string text, int at) => Behind.At(text, at) > 0 && _endings.Before(text, at) > 0;

    /// <summary>True when the office of one who leads a state or a party ends right at this place.</summary>
    public bool EndsWithLeader(string text, int at) => _leaders.Before(text, at) > 0;

    /// <summary>The kind of office that the phrase before a place is: รมว.มหาดไทย, ประธานาธิบดีสหรัฐฯ.</summary>
    public OfficeKind OfficeBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Reach && !OfficePhrases.Ends.Contains(text[start - 1])) start--;
        var phrase = text.AsSpan(start..end);
        phrase = phrase[OfficePhrases.Leads.At(phrase, 0)..];
        phrase = phrase[TenureWords.At(phrase)..];
        var after = phrase.StartsWith("รอง") ? 3 : 0;
        var kind = _leaders.At(phrase, 0) > 0 || _leaders.At(phrase, after) > 0 || _leaders.Before(phrase, phrase.Length) > 0 ? OfficeKind.Leader
            : phrases.Words.At(phrase, 0) > 0 || phrases.Words.At(phrase, after) > 0 || _endings.Before(phrase, phrase.Length) > 0 ? OfficeKind.Office
            : OfficeKind.None;
        if (kind == OfficeKind.None) return kind;
        return OfficePhrases.HasDeed(phrase) ? OfficeKind.None : kind;
    }

    private static bool IsLeaders(string code) => code.Contains(".CENTRAL.", StringComparison.Ordinal) || code is "ORG.SECRETARY" or "ORG.AMBASSADOR";
}
