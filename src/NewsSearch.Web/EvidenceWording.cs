using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Officials;

namespace NewsSearch.Web;

/// <summary>
/// Says in the reader's language why something was recognised. Recognition keeps its evidence as short English phrases joined by semicolons, the same in
/// the index, the API and the command line; each phrase is told by its form. A phrase of no known form is shown as it is.
/// </summary>
public static class EvidenceWording
{
    // What the table calls a person, as it stands there.
    private const string Table = "evidence.of-table";

    // What an address prints, though it is somebody's id as well.
    private const string Address = "evidence.address";

    // The first that fits wins, so the narrower form stands before the wider.
    private static readonly (string Key, Regex Form)[] Forms =
    [
        ("evidence.corrected", new Regex(@"^corrections\.tsv:(\d+)$", RegexOptions.CultureInvariant)),
        ("evidence.corrected-note", new Regex(@"^corrections\.tsv:(\d+): (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.event-published", new Regex(@"^event in (\d{4}): no year is given; published (\S+)$", RegexOptions.CultureInvariant)),
        ("evidence.event-context", new Regex(@"^event in (\d{4}): no year is given; the article speaks of (\d{4})$", RegexOptions.CultureInvariant)),
        ("evidence.event-same-day", new Regex(@"^event in (\d{4}): no year is given; the article names (\S+)$", RegexOptions.CultureInvariant)),
        ("evidence.listed", new Regex(@"^listed in officials\.tsv$", RegexOptions.CultureInvariant)),
        ("evidence.office-elsewhere", new Regex(@"^another article gives the office (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.listed-with", new Regex(@"^listed with (.+)$", RegexOptions.CultureInvariant)),
        (Table, new Regex(@"^(.+) of officials\.tsv$", RegexOptions.CultureInvariant)),
        ("evidence.given-name", new Regex(@"^after (.+), the given name alone$", RegexOptions.CultureInvariant)),
        ("evidence.office-family", new Regex(@"^after an office, family name (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.office", new Regex(@"^beside an office$", RegexOptions.CultureInvariant)),
        ("evidence.after-title", new Regex(@"^after (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.family-name", new Regex(@"^Vietnamese family name (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.sounds-like-met", new Regex(@"^(.+) sounds like (.+), met in the same province$", RegexOptions.CultureInvariant)),
        ("evidence.sounds-like-company", new Regex(@"^(.+) sounds like (.+), met in the same company$", RegexOptions.CultureInvariant)),
        ("evidence.sounds-like-leader", new Regex(@"^(.+) sounds like (.+), who leads the country as well$", RegexOptions.CultureInvariant)),
        ("evidence.with", new Regex(@"^with (.+) in other articles too$", RegexOptions.CultureInvariant)),
        ("evidence.namesake-unsure", new Regex(@"^unsure: the name is also that of (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.namesake-province", new Regex(@"^by province: the name is also that of (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.namesake-company", new Regex(@"^by company: the name is also that of (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.namesake-elsewhere", new Regex(@"^a namesake of (.+), who serves elsewhere$", RegexOptions.CultureInvariant)),
        ("evidence.namesake-table", new Regex(@"^unsure: officials\.tsv gives the name also to (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.sounds-like-district", new Regex(@"^sounds like district (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.sounds-nearly-like", new Regex(@"^(.+) sounds nearly like (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.sounds-like-listed", new Regex(@"^a list \+ sounds like (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.sounds-like-province", new Regex(@"^(.+) \+ sounds like (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.sounds-like-end", new Regex(@"^(.+) sounds like the end of (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.sounds-like", new Regex(@"^(.+) sounds like (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.written-in-brackets", new Regex(@"^in brackets, how (.+) is written in Latin letters$", RegexOptions.CultureInvariant)),
        ("evidence.written", new Regex(@"^(.+) is how (.+) is written in (?:Latin|other) letters$", RegexOptions.CultureInvariant)),
        ("evidence.in-brackets", new Regex(@"^in brackets behind (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.slip-unsure", new Regex(@"^unsure: (.+) is (.+) but for a letter$", RegexOptions.CultureInvariant)),
        ("evidence.slip-short", new Regex(@"^(.+) is short for (.+) but for a letter$", RegexOptions.CultureInvariant)),
        ("evidence.slip-office", new Regex(@"^(.+) is (.+) but for one letter, in the same office (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.slip", new Regex(@"^(.+) is (.+) but for a letter$", RegexOptions.CultureInvariant)),
        ("evidence.unspaced", new Regex(@"^(.+) is (.+) without the space$", RegexOptions.CultureInvariant)),
        ("evidence.short-for", new Regex(@"^(.+), short for (.+)$", RegexOptions.CultureInvariant)),
        (Address, new Regex(@"^the address spells it (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.official-elsewhere", new Regex(@"^official (.+), who serves there in other articles$", RegexOptions.CultureInvariant)),
        ("evidence.leader", new Regex(@"^led by (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.official", new Regex(@"^official (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.district", new Regex(@"^district (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.prefixed", new Regex(@"^(.+) \+ name$", RegexOptions.CultureInvariant)),
        ("evidence.name", new Regex(@"^name$", RegexOptions.CultureInvariant)),
        ("evidence.list", new Regex(@"^in a list of provinces$", RegexOptions.CultureInvariant)),
        ("evidence.elsewhere", new Regex(@"^named elsewhere .*$", RegexOptions.CultureInvariant)),
        ("evidence.url", new Regex(@"^url (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.source", new Regex(@"^source (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.published", new Regex(@"^published (\S+)$", RegexOptions.CultureInvariant)),
        ("evidence.headline-year", new Regex(@"^the headline speaks of (\d{4})$", RegexOptions.CultureInvariant)),
        ("evidence.often-year", new Regex(@"^the article speaks of (\d{4}) (\d+) times$", RegexOptions.CultureInvariant)),
        ("evidence.document-year", new Regex(@"^the latest document it names is of (\S+)$", RegexOptions.CultureInvariant)),
        ("evidence.so-far", new Regex(@"^the article tells how it stood in (\d{4}): (.+)$", RegexOptions.CultureInvariant)),
        ("evidence.anniversary", new Regex(@"^the anniversary of (\d{4})$", RegexOptions.CultureInvariant)),
        ("evidence.event", new Regex(@"^event (\S+): (.+)$", RegexOptions.CultureInvariant)),
    ];

    // listed in officials.tsv; เดา ซวน เยน of officials.tsv: the second says it better.
    private static readonly Regex ListedTwice = new(@"(?<=^|; )listed in officials\.tsv; (?=.+ of officials\.tsv(?:$|;))", RegexOptions.CultureInvariant);

    // official a; official b: one phrase of both.
    private static readonly Regex SameAgain = new(@"(?<=(?:^|; )(official|listed with) [^;]*); \1 ", RegexOptions.CultureInvariant);

    /// <summary>The evidence in words.</summary>
    /// <param name="say">The texts.</param>
    /// <param name="evidence">As recognition keeps it.</param>
    /// <param name="people">The people of the article: an id in the evidence is told by the name.</param>
    public static string Of(Wording say, string evidence, IEnumerable<RecognisedOfficial>? people = null)
    {
        evidence = SameAgain.Replace(ListedTwice.Replace(evidence, ""), ", ");
        var whole = Of(say, evidence, people ?? [], out var known);
        return known ? whole : string.Join("; ", evidence.Split("; ").Select(phrase => Of(say, phrase, people ?? [], out _)).Distinct());
    }

    private static string Of(Wording say, string phrase, IEnumerable<RecognisedOfficial> people, out bool known)
    {
        foreach (var (key, form) in Forms)
        {
            if (form.Match(phrase) is not { Success: true } match || (phrase.Contains("; ", StringComparison.Ordinal) && !key.StartsWith("evidence.event-", StringComparison.Ordinal))) continue;
            known = true;
            return say[key, [.. match.Groups.Values.Skip(1).Select(group => (object)string.Join(", ", group.Value.Split(", ")
                .Select(value => key == Address ? value : people.FirstOrDefault(person => person.Id == value) is { } one ? key == Table ? one.Name : OfficialEntry.LabelOf(one.Names, Language.Code) : InBothEras(value))))]];
        }
        known = false;
        return phrase;
    }

    // 2024 and 2024-02-23 are the machine's; a reader gets both eras.
    private static string InBothEras(string value)
    {
        if (IsoDay.TryParse(value, out var day)) return Wording.Date(day);
        return value.Length == 4 && Year.TryParse(value, CultureInfo.InvariantCulture, out var year) ? Wording.Year(year) : value;
    }
}
