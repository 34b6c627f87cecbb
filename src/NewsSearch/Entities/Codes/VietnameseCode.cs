using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Years;

namespace NewsSearch.Entities.Codes;

/// <summary>
/// The codes of Vietnamese documents: <c>27-CT/TW</c> of the Party, <c>03/KH-UBND</c> of the state, <c>44/2005/QD-UBND</c> and
/// <c>202/2025/QH15</c> of law, <c>5104/BTTTT-PTTH&amp;TTDT</c> of letters; dirty as scrapers leave them, one canonical form each.
/// </summary>
internal sealed partial class VietnameseCode(CodeTables tables)
{
    /// <summary>The letters of an official letter, which the state leaves out of its codes.</summary>
    private const string Letter = "CV";

    /// <summary>Every code of a text; spans point into it.</summary>
    /// <param name="plain">A text as <see cref="DateScanner.Plain"/> makes it.</param>
    public IEnumerable<(Match Match, PlanCode Code)> Find(string plain)
    {
        var latin = Latin(plain);
        foreach (Match match in Form().Matches(latin))
        {
            if (Read(match) is { } code) yield return (match, code);
        }
        foreach (Match match in WithoutIssuer().Matches(latin))
        {
            if (tables.Types(Plain(match.Groups["a"])).Any()) yield return (match, TypeAlone(match));
        }
        foreach (Match match in Thai().Matches(plain))
        {
            if (ReadThai(match) is { } code) yield return (match, code);
        }
    }

    /// <summary>Reads a query that is one code however it is typed: <c>84 kh hdnd btgtu</c>, <c>137-qd-tw</c>.</summary>
    public PlanCode? Read(string query)
    {
        var latin = Marks().Replace(Latin(DateScanner.Plain(query)), "").ToUpperInvariant();
        if (latin.Length > 60 || !Typed().IsMatch(latin)) return null;
        var words = Words().Matches(latin).Select(match => match.Value).ToList();
        if (words.Count < 3 || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 99999) return null;

        var padded = number.ToString("00", CultureInfo.InvariantCulture);
        var rest = words[1..];
        string? year = null;
        if (rest[0].Length == 4 && int.TryParse(rest[0], out var given) && given is >= 1945 and <= 2100) (year, rest) = (rest[0], rest[1..]);
        if (rest.Count == 0) return null;
        if (year is not null && rest is [var assembly] && AssemblyTerm().Match(assembly) is { Success: true } term) return new PlanCode($"{padded}/{year}/{assembly}", null, [term.Groups[1].Value]);
        if (rest.Count < 2 || !tables.Types(rest[0]).Any()) return null;

        var (type, issuers) = (rest[0], rest[1..]);
        if (issuers.TrueForAll(issuer => tables.Issuer(issuer) is null) || issuers.Exists(issuer => char.IsAsciiDigit(issuer[0]))) return null;
        // Spaces and slugs do not tell the orders apart; who issues does.
        return Make(padded, year, type, string.Join('-', issuers), party: year is null && issuers.Exists(tables.IsParty));
    }

    private PlanCode? Read(Match match)
    {
        var number = Padded(match.Groups["n"]);
        if (match.Groups["q"].Success)
        {
            var term = AssemblyTerm().Match(Plain(match.Groups["q"]));
            return new PlanCode($"{number}/{CommonYear(match.Groups["y"])}/{term.Value}", null, [term.Groups[1].Value]);
        }
        var (head, tail) = (Plain(match.Groups["a"]), Plain(match.Groups["b"]));
        var year = match.Groups["y"].Success ? CommonYear(match.Groups["y"]) : null;
        var party = match.Groups["p"].Value.Contains('-', StringComparison.Ordinal);
        if (tables.Types(head).Any())
        {
            var issuers = tail.Split('-');
            var known = issuers.Any(issuer => tables.Issuer(issuer) is not null);
            var printed = match.Groups["b"].Value;
            // Letters no table knows must at least look like a code: capitals, three or more.
            if (!known && (issuers[0].Length < 3 || printed.Any(char.IsLower))) return null;
            // 137-QD-TW, a slug's way: then who issues tells the order.
            if (party && !match.Groups["s"].Value.Contains('/', StringComparison.Ordinal)) party = issuers.Any(tables.IsParty);
            return Make(number, year, head, tail, party, slashed: match.Groups["s"].Value.Contains('/', StringComparison.Ordinal));
        }
        if (match.Groups["a"].Value.Any(char.IsLower)) return null;
        // 5104/BTTTT-PTTH&TTĐT: an issuer in the place of a type makes a letter of its drafting unit.
        if (!party && year is null && tables.Issuer(head) is not null) return new PlanCode($"{number}/{head}-{tail}", Letter, [head]);
        // 18/LBĐ-PCTT: an issuer the table knows makes a code of letters it does not.
        var issuer = tail.Split('-')[0];
        return head.Length is >= 2 and <= 5 && tables.Issuer(issuer) is not null && (party ? tables.IsParty(issuer) && match.Groups["s"].Value.Contains('/', StringComparison.Ordinal) : issuer.Length >= 3)
            ? Make(number, year, head, tail, party) with { Type = null } : null;
    }

    // โครงการความร่วมมือฉบับที่ 12/CTHT: news leaves out who issued it.
    private static PlanCode TypeAlone(Match match)
    {
        var type = Plain(match.Groups["a"]);
        var year = match.Groups["y"].Success ? $"/{CommonYear(match.Groups["y"])}" : "";
        return new PlanCode($"{Padded(match.Groups["n"])}{year}{match.Groups["p"].Value}{type}", type, []);
    }

    // Letters and all turned Thai by a translator.
    private PlanCode? ReadThai(Match match)
    {
        var number = Padded(match.Groups["n"]);
        var year = match.Groups["y"].Success ? CommonYear(match.Groups["y"]) : null;
        // ๗๒/๒๕๖๘/กห๑๕: 72/2025/QH15
        if (match.Groups["t"].Success)
        {
            return tables.ThaiIssuer(match.Groups["q"].Value) is ("QH" or "UBTVQH") and var assembly ? new PlanCode($"{number}/{year}/{assembly}{match.Groups["t"].Value}", null, [assembly]) : null;
        }
        // ๑๕/๒๕๖๖/นค-สภปช: 15/2023/NQ-HDND; ๑๔-ซท/ตว: 14-CT/TW
        if (tables.ThaiType(match.Groups["a"].Value) is not { } type) return null;
        var issuers = match.Groups["b"].Value.Split('-').Select(letters => tables.ThaiIssuer(letters.Trim())).ToList();
        return issuers.Contains(null) ? null : Make(number, year, type, string.Join('-', issuers), party: match.Groups["p"].Value == "-");
    }

    private PlanCode Make(string number, string? year, string type, string issuers, bool party, bool slashed = false)
    {
        // NQ-UBTVQH15: the fifteenth term of the issuer.
        var all = issuers.Split('-').Select(issuer => AssemblyTerm().Match(issuer) is { Success: true } term ? term.Groups[1].Value : issuer).ToArray();
        var known = all.Where(issuer => tables.Issuer(issuer) is not null).Distinct(StringComparer.Ordinal).ToList();
        // 525/2012/NQLT/UBTVQH13-…: where several issue together, some set their list behind a slash, and it stays as they wrote it.
        var list = slashed && type.EndsWith("LT", StringComparison.Ordinal) ? '/' : '-';
        var canonical = party ? $"{number}-{type}/{issuers}" : year is null ? $"{number}/{type}{list}{issuers}" : $"{number}/{year}/{type}{list}{issuers}";
        return new PlanCode(canonical, type, known.Count > 0 ? known : [all[0]]);
    }

    // A number below ten is written with a zero; without it, it is the same document.
    private static string Padded(Group number) => Number(number).ToString("00", CultureInfo.InvariantCulture);

    // ๓๘/๒๕๖๗/NĐ-CP: translators turn the year into the other era, and the numerals by themselves too.
    private static string CommonYear(Group year)
    {
        const int FirstBuddhist = 2400;
        var number = Number(year);
        return (number >= FirstBuddhist ? Year.FromBuddhist(number).Common : number).ToString(CultureInfo.InvariantCulture);
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Plain(Group group) => Marks().Replace(group.Value, "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    // Vietnamese letters without their marks, one for one, so that offsets hold.
    private static string Latin(string plain) => string.Create(plain.Length, plain, static (latin, plain) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            latin[i] = c switch
            {
                'Đ' or 'Ð' => 'D',
                'đ' or 'ð' => 'd',
                >= 'À' and <= 'ỹ' and not (>= '\u0300' and <= '\u036F') when c is < '\u0250' or > '\u1DFF' => c.ToString().Normalize(NormalizationForm.FormD)[0],
                _ => c,
            };
        }
    });

    [GeneratedRegex(@"(?<![A-Za-z0-9./,\-])(?<n>\d{1,6}) ?(?:(?:/ ?(?<y>(?:19|20|25)\d\d) ?/ ?(?<q>(?:UBTV)?QH ?\d{1,2})(?![A-Za-z0-9]))|(?:/ ?(?<y>(?:19|20|25)\d\d) ?)?(?<p>[/\-]) ?(?<a>[A-Za-z]\p{Mn}*(?:[A-Za-z&]\p{Mn}*){0,9}) ?(?<s>[/\-]) ?(?<b>[A-Za-z]\p{Mn}*(?:[A-Za-z0-9&]\p{Mn}*)*(?:-(?:[A-Za-z]\p{Mn}*(?:[A-Za-z0-9&]\p{Mn}*)*))*))", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    // A channel of television has a number and HD.
    [GeneratedRegex(@"(?<=(?:เลขที่|ฉบับที่|(?<!ช่อง ?)หมายเลข|(?:มติ|คำสั่ง|ประกาศ|แผน|แผนงาน|โครงการ|ข้อสรุป|รายงาน|โทรเลข|คำแนะนำ)ที่) ?)(?<n>\d{1,6})(?:/(?<y>(?:19|20|25)\d\d))?(?<p>[/\-])(?<a>[A-Z][A-Za-z]{1,5})(?![A-Za-z0-9&]| ?[/\-])", RegexOptions.ExplicitCapture)]
    private static partial Regex WithoutIssuer();

    [GeneratedRegex(@"(?<![\d./\-])(?<n>\d{1,6})(?:/(?<y>(?:25|19|20)\d\d)/(?<q>[ก-ฮ]{2,6}) ?(?<t>\d\d)(?!\d)|(?:/(?<y>(?:25|19|20)\d\d))? ?(?<p>[/\-]) ?(?<a>[ก-ฮ]{1,6}) ?[/\-] ?(?<b>[ก-ฮ]{2,8}(?: ?- ?[ก-ฮ]{2,8})*)(?![ก-๎]))", RegexOptions.ExplicitCapture)]
    private static partial Regex Thai();

    [GeneratedRegex(@"^(UBTVQH|QH)\d{1,2}$")]
    private static partial Regex AssemblyTerm();

    [GeneratedRegex(@"^[\s]*\d[\dA-Z&\s/.\-_]*$")]
    private static partial Regex Typed();

    [GeneratedRegex(@"\d+(?![A-Z0-9])|^\d+|[A-Z&]+\d*")]
    private static partial Regex Words();

    [GeneratedRegex(@"\p{Mn}")]
    private static partial Regex Marks();
}
