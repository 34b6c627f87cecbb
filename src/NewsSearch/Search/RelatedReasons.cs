using System.Globalization;
using System.Resources;
using NewsSearch.Entities;

namespace NewsSearch.Search;

/// <summary>Why one article is related to another, in words; no words when it is not.</summary>
internal static class RelatedReasons
{
    /// <summary>This much of the characteristic words must be shared when no document, person or place is.</summary>
    private const double WordsAlone = 0.35;

    /// <summary>And this many, as one rare word in common is chance.</summary>
    private const int FewestWordsAlone = 5;

    /// <summary>This much must be shared beside a place: the same province alone is half an archive.</summary>
    private const double WordsBesidePlace = 0.1;
    private const int FewestWordsBesidePlace = 3;

    /// <summary>From here on shared words are worth telling.</summary>
    private const double WordsWorthTelling = 0.2;

    private const int MostNamed = 3;
    private const int MostWords = 4;

    private static readonly ResourceManager Resources = new("NewsSearch.Search.RelatedMessages", typeof(RelatedReasons).Assembly);

    public static IReadOnlyList<string> Of(Recognition one, Recognition other, CharacteristicWords.Shared words, Func<string, string, string> label)
    {
        var codes = Common(one.Codes.Select(code => code.Code.Canonical), other.Codes.Select(code => code.Code.Canonical));
        var officials = Common(one.Officials.Select(official => official.Id), other.Officials.Select(official => official.Id));
        var provinces = Common(About(one), About(other));
        var sameDay = one.Event is { } day && other.Event == day;
        var isRelated = codes.Count > 0 || officials.Count > 0 || words.InHeadlines || (words.Share >= WordsAlone && words.Terms.Count >= FewestWordsAlone)
            || (provinces.Count > 0 && (sameDay || (words.Share >= WordsBesidePlace && words.Terms.Count >= FewestWordsBesidePlace)));
        if (!isRelated) return [];

        List<string> reasons = [.. codes.Select(code => Say("SameCode", label(Facets.Code, code)))];
        if (officials.Count > 0)
        {
            var names = string.Join(", ", officials.Take(MostNamed).Select(official => label(Facets.Official, official)));
            reasons.Add(officials.Count == 1 ? Say("SharedOfficial", names)
                : Say(officials.Count > MostNamed ? "SharedOfficialsAmong" : "SharedOfficials", officials.Count, names));
        }
        reasons.AddRange(provinces.Select(province => Say("SameProvince", label(Facets.Province, province))));
        if (sameDay) reasons.Add(Say("SameDay", Labels.Day(one.Event!.Value)));
        else if (provinces.Count > 0 && one.Year is { } year && other.Year == year) reasons.Add(Say("SameYear", label(Facets.Year, year.ToString())));
        if (words.Share >= WordsWorthTelling || reasons.Count == 0) reasons.Add(Say("SharedWords", string.Join(", ", words.Terms.Take(MostWords))));
        return reasons;
    }

    private static IEnumerable<string> About(Recognition recognition) =>
        recognition.Provinces.Where(province => province.About).Select(province => province.Id);

    private static List<string> Common(IEnumerable<string> one, IEnumerable<string> other) => [.. one.Intersect(other, StringComparer.Ordinal)];

    private static string Say(string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Resources.GetString(key, CultureInfo.CurrentUICulture) ?? key, values);
}
