namespace NewsSearch.Entities.Officials;

/// <summary>A ministry of Thailand.</summary>
/// <param name="Thai">Its name: กระทรวงการคลัง.</param>
/// <param name="English">In English: Ministry of Finance.</param>
/// <param name="Vietnamese">In Vietnamese, Bộ Tài chính; empty when the table has none.</param>
/// <param name="ShortNames">What else it is called: กค., คลัง.</param>
/// <param name="EnglishNames">What offices in English call it: Defence, Defense.</param>
internal sealed record Ministry(string Thai, string English, string Vietnamese, IReadOnlyList<string> ShortNames, IReadOnlyList<string> EnglishNames)
{
    /// <summary>What names of ministries begin with.</summary>
    public const string Word = "กระทรวง";

    /// <summary>What English names of ministries begin with.</summary>
    public const string EnglishWord = "Ministry of ";

    /// <summary>Its name for pages.</summary>
    public OfficeName Name => new(English, Vietnamese.Length > 0 ? Vietnamese : null);
}
