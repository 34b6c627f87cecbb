using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Places;
using NewsSearch.Entities.Years;
using NewsSearch.Text;

namespace NewsSearch.Entities.Codes;

/// <summary>
/// Finds the codes of documents: Vietnamese plans and resolutions, Thai letters, orders, announcements and cabinet
/// resolutions, in one canonical form each. Fractions and spans of years (<c>8/15</c>, <c>2021-2025</c>), meetings (ครั้งที่ 1/2560) and
/// sections of law are none. Immutable, safe for any number of threads.
/// </summary>
public sealed partial class CodeRecognizer(CodeTables tables, MonthTable months)
{
    /// <summary>The keys of Thai documents in the table of types.</summary>
    private const string OfficialLetter = "หนังสือ", Circular = "หนังสือเวียน", Cabinet = "ครม";

    private readonly VietnameseCode _vietnamese = new(tables);
    private readonly DateScanner _dates = months.Scanner;

    /// <summary>The codes of an article in the order of first mention, with what they do to each other.</summary>
    public IReadOnlyList<RecognisedCode> Recognise(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);

        return Recognise(article, new DatedText(article.Text, _dates));
    }

    internal IReadOnlyList<RecognisedCode> Recognise(Article article, DatedText dated)
    {
        var found = Find(dated);
        if (found.Count == 0) return [];
        var titleLength = article.Lines is [{ Kind: LineKind.Title } title, ..] ? title.Span.End : 0;
        var documents = DocumentsOf(found);
        var relations = found.Count == 1 ? [] : CodeRelationReader.Read(dated.Plain, found, documents, titleLength);
        return
        [
            .. documents.Index().GroupBy(one => one.Item, one => found[one.Index]).Select(group => new RecognisedCode(
                group.OrderBy(mention => mention.Code.Issuers.Count == 0).First().Code,
                group.Select(mention => mention.Date).FirstOrDefault(date => date is not null),
                [.. group.Select(mention => mention.Span)])
            {
                Relations = [.. relations.Where(one => documents[one.From] == group.Key).Select(one => one.Relation)],
            }),
        ];
    }

    // Which document each mention is of, by the place of its first mention. Another day of issue, or another type of order, is another document of the number.
    private int[] DocumentsOf(List<FoundCode> found)
    {
        var documents = new int[found.Count];
        var dates = new DateOnly?[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            var (code, _, date) = found[i];
            var isLocal = code.Issuers.Any(tables.IsLocal);
            documents[i] = i;
            for (var before = i - 1; before >= 0; before--)
            {
                var (other, at) = (found[before].Code, documents[before]);
                if (!other.Equals(code) || (code.IsOrder && other.Type != code.Type)) continue;
                if (date is { } day && dates[at] is { } known && (isLocal ? day != known : day.Year != known.Year)) continue;
                documents[i] = at;
                break;
            }
            dates[documents[i]] ??= date;
        }
        return documents;
    }

    /// <summary>
    /// The <see cref="Province.Id"/> of the place whose office issued a document: the province named in an order's own name, else, for a body that
    /// every place has, the one Vietnamese province the article is about. Null where that leaves it open.
    /// </summary>
    internal string? PlaceOfIssue(RecognisedCode code, IReadOnlyList<RecognisedProvince> provinces)
    {
        foreach (var province in provinces)
        {
            if (province.Mentions.Any(named => code.Mentions.Any(mention => mention.Contains(named)))) return province.Id;
        }
        if (!code.Code.Issuers.Any(tables.IsLocal)) return null;
        return provinces.Where(province => province.About && province.Id.StartsWith("vn-", StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only.Id : null;
    }

    /// <summary>The keys of a number brought together by document, see <see cref="DocumentKey.Group"/>.</summary>
    /// <param name="code">The number.</param>
    /// <param name="keys">The keys with how many articles give each.</param>
    public IReadOnlyList<(DocumentKey Document, IReadOnlyList<DocumentKey> Keys)> Documents(PlanCode code, IEnumerable<(DocumentKey Key, int Articles)> keys)
    {
        ArgumentNullException.ThrowIfNull(code);

        return DocumentKey.Group(keys, code.Issuers.Any(tables.IsLocal), tables.SpelledOut);
    }

    /// <summary>Every mention of a code, in the order of the text.</summary>
    public IReadOnlyList<FoundCode> Recognise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Find(new DatedText(text, _dates));
    }

    private List<FoundCode> Find(DatedText dated)
    {
        var plain = dated.Plain;
        List<FoundCode> found = [];
        foreach (var (match, code) in _vietnamese.Find(plain)) Add(match.Index, match.Length, code);
        foreach (Match match in Letter().Matches(plain).Where(IsLetter)) Add(match.Groups["o"].Index, match.Index + match.Length - match.Groups["o"].Index, ReadLetter(match));
        foreach (Match match in CircularAlone().Matches(plain)) Add(match.Groups["w"].Index, match.Index + match.Length - match.Groups["w"].Index, new PlanCode($"ว{match.Groups["n"].Value}", Circular, []));
        foreach (Match match in Order().Matches(plain))
        {
            if (Case().IsMatch(match.Groups["i"].Value)) continue;
            var issuer = Issuer(match.Groups["i"].Value);
            var type = match.Groups["t"].Value;
            Add(match.Index, match.Length, new PlanCode(OrderNumber(match), type, issuer.Length > 0 ? [issuer] : []));
            // ประกาศกรมเจ้าท่าที่ 41/2563 และ 43/2563
            for (var more = NextOrder().Match(plain, match.Index + match.Length); more.Success; more = NextOrder().Match(plain, more.Index + more.Length))
            {
                Add(more.Groups["n"].Index, more.Index + more.Length - more.Groups["n"].Index, new PlanCode(OrderNumber(more), type, issuer.Length > 0 ? [issuer] : []));
            }
        }
        foreach (Match match in CabinetLead().Matches(plain))
        {
            if (DateAfter(match.Index + match.Length) is not { Day: { } day } date) continue;
            Add(match.Index, date.Span.End - match.Index, Resolution(day), day);
            // (22 มิถุนายน 2525 และ 18 ธันวาคม 2527)
            for (var more = NextDay().Match(plain, date.Span.End); more.Success && DateAfter(more.Index + more.Length) is { Day: { } other } next; more = NextDay().Match(plain, next.Span.End))
            {
                Add(next.Span.Start, next.Span.Length, Resolution(other), other);
            }
        }
        // เมื่อวันที่ 26 ธันวาคม 2560 คณะรัฐมนตรีมีมติเห็นชอบ
        foreach (var date in dated.Dates)
        {
            if (date.Day is { } day && CabinetBehind().Match(plain, date.Span.End) is { Success: true } cabinet) Add(date.Span.Start, cabinet.Index + cabinet.Length - date.Span.Start, Resolution(day), day);
        }
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found;

        void Add(int start, int length, PlanCode code, DateOnly? date = null)
        {
            var span = new TextSpan(start, length);
            if (found.Exists(other => other.Span.Overlaps(span))) return;
            if (date is null && IssuedOn().Match(plain, span.End) is { Success: true } issued) date = DateAfter(issued.Index + issued.Length)?.Day;
            found.Add(new FoundCode(code, span, date));
        }

        DateFound? DateAfter(int at) => dated.Dates.Find(date => date.Span.Start == at) is { Span.Length: > 0 } date ? date : null;
    }

    /// <summary>
    /// Reads a query that is one code and nothing else, however it is typed: <c>84 kh hdnd btgtu</c>, <c>84-KH/HĐND-BTGTU</c>,
    /// <c>มท 0808.2/ว 1608</c>, <c>ว 119</c>, <c>103/2563</c>, <c>มติ ครม. 12 พ.ค. 63</c>, and every canonical form.
    /// </summary>
    public bool TryParse(string? text, [NotNullWhen(true)] out PlanCode? code)
    {
        code = null;
        if (text is null || text.Length > 200) return false;
        var query = text.Trim();
        var plain = DateScanner.Plain(query);
        if (CanonicalResolution().Match(plain) is { Success: true } resolution
            && IsoDay.TryParse(resolution.Groups[1].ValueSpan, out var day))
        {
            code = Resolution(day);
        }
        else if (BareCircular().Match(plain) is { Success: true } circular) code = new PlanCode("ว" + circular.Groups[1].Value, Circular, []);
        else if (BareOrder().Match(plain) is { Success: true } order) code = new PlanCode(OrderNumber(order), null, []);
        else if (Recognise(query) is [var only] && Outside(query, only.Span)) code = only.Code;
        else code = _vietnamese.Read(query);
        return code is not null;
    }

    /// <summary>What a code says, in three languages.</summary>
    public CodeMeaning Describe(PlanCode code)
    {
        ArgumentNullException.ThrowIfNull(code);

        return new CodeMeaning(
            code.Type is null ? [] : tables.TypesOf(code),
            [.. code.Issuers.Select(issuer => tables.Issuer(issuer) ?? new CodeWord(issuer, issuer, issuer, issuer))]);
    }

    /// <summary>The keys of the document types of that name: a key, with Đ or D, or a name in Thai, English or Vietnamese.</summary>
    public IReadOnlyList<string> TypesCalled(string name)
    {
        var wanted = name.Trim();
        var key = wanted.ToUpperInvariant().Replace('Đ', 'D');
        return
        [
            .. tables.AllTypes
                .Where(type => type.Key == key || new[] { type.Thai, type.English, type.Vietnamese }.Any(word =>
                    word.Split('/', ';').Any(meaning => string.Equals(meaning.Trim(), wanted, StringComparison.OrdinalIgnoreCase))))
                .Select(type => type.Key).Distinct(),
        ];
    }

    /// <summary>The type of a key, for the labels of a facet; null when unknown.</summary>
    public CodeWord? DescribeType(string key) => tables.Types(key).FirstOrDefault();

    /// <summary>The issuer of a key, for the labels of a facet; null when unknown.</summary>
    public CodeWord? DescribeIssuer(string key) => tables.Issuer(key);

    // A letter's number may be followed by ที่ and a word such as แผนที่; nothing else may stand beside a query's code.
    private static bool Outside(string query, TextSpan span) =>
        query.AsSpan(span.End).IsWhiteSpace() && QueryLead().IsMatch(query[..span.Start]);

    // สทล.1038/1 is a place on a railway: an owner no table knows must have a number as offices have (0017.2) or send a circular.
    private bool IsLetter(Match match) =>
        !IsStandard(match) && (match.Groups["w"].Success || match.Groups["s"].Value is ['0', ..] || match.Groups["s"].Value.Contains('.', StringComparison.Ordinal)
            || tables.Issuer(match.Groups["o"].Value) is not null);

    // มผช.1350/2560 is a standard and its year; an office's number has a point, or its letter no year's number.
    private static bool IsStandard(Match letter) =>
        !letter.Groups["w"].Success && !letter.Groups["s"].Value.Contains('.', StringComparison.Ordinal)
        && letter.Groups["n"].Value is ['2', '4' or '5', _, _];

    private static PlanCode ReadLetter(Match match)
    {
        var circular = match.Groups["w"].Success;
        var owner = match.Groups["o"].Value;
        return new PlanCode($"{owner} {(match.Groups["c"].Success ? $"({match.Groups["c"].Value}) " : "")}{match.Groups["s"].Value}/{(circular ? "ว" : "")}{match.Groups["n"].Value}", circular ? Circular : OfficialLetter, [owner]);
    }

    /// <summary>What the Thai cabinet resolved on a day.</summary>
    internal static PlanCode Resolution(DateOnly day) =>
        new($"{PlanCode.CabinetResolution} {IsoDay.Text(day)}", PlanCode.CabinetResolution, [Cabinet]);

    private static string OrderNumber(Match match) =>
        $"{int.Parse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)}/{match.Groups["y"].Value}";

    // What stands between คำสั่ง and ที่ is who issued it, unless it says what the order is about.
    private static string Issuer(string between)
    {
        var named = between.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? between[..bracket] : between;
        var issuer = Spaces().Replace(named, " ").Trim(' ', 'ฯ', '(', ')', '"', '“', '”');
        if (issuer.StartsWith("ของ", StringComparison.Ordinal)) issuer = issuer[3..];
        return About().IsMatch(issuer) ? "" : issuer;
    }

    [GeneratedRegex(@"(?<=(?:(?<=ที่)|(?<![ก-๛]))(?<o>[ก-ฮ]{2,4})\.? {0,2}(?:\((?<c>[ก-ฮ]{2,6})\) {0,2})?)(?<s>\d{4,5}(?:\.\d{1,4}){0,3}) ?/ ?(?:(?<w>ว) ?\.? ?)?(?<n>\d{1,6})(?![\d./])", RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();

    // What everybody was sent is known by its number alone: ตามหนังสือ ว 1987, หลักเกณฑ์ฯ ว 21/2560.
    [GeneratedRegex(@"(?<=(?:หนังสือ(?:เวียน|สั่งการ)?|หลักเกณฑ์(?:ฯ|และวิธีการ)?|ระเบียบ|แนวทางปฏิบัติ(?:ตาม)?) {0,2}(?:(?:เลข)?ที่ ?)?[(“""]?)(?<w>ว) ?\.? ?(?<n>\d{1,6}(?:/2[45]\d\d)?)(?![\d./])", RegexOptions.ExplicitCapture)]
    private static partial Regex CircularAlone();

    // Announcements about the weather have a number of their storm and one of the year: ฉบับที่ 5 (31/2563).
    // Some number each division by itself, ที่ สกส.13/2562; คำสั่ง คสช. 2/2560 has no ที่; คำสั่งตำรวจภูธรภาค 9 ที่ 215/2566.
    [GeneratedRegex(@"(?<t>คำสั่ง|ประกาศ)(?<i>(?:(?!คำสั่ง|ประกาศ)(?:[^\d\n;]|(?<=(?:ภาค|เขต)(?:ที่)? ?)\d{1,2}(?= ?(?:เลข)?ที่))){0,90}?)(?:ฉบับที่(?: {0,2}\d{1,3} {0,2}\()?|เลขที่|หมายเลข|(?<!ครั้ง|ภาคเรียน|การศึกษา|เทอม|ไตรมาส|งวด|รุ่น|สมัย)ที่|(?<=คสช\.?|ความสงบแห่งชาติ)) {0,3}(?:(?:[ก-ฮ]{1,3}\.){1,2} ?|[ก-ฮ]{2,3} )?(?<n>\d{1,5}) ?/ ?(?<y>2[45]\d\d)(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Order();

    // ว119, ว 21/2560: what everybody was sent, as people say it.
    [GeneratedRegex(@"^ว ?\.? ?(\d{1,6}(?:/2[45]\d\d)?)$")]
    private static partial Regex BareCircular();

    [GeneratedRegex(@"^(?:(?:คำสั่ง|ประกาศ)? ?(?:ฉบับ)?(?:ที่)? ?)(?<n>\d{1,5}) ?/ ?(?<y>2[45]\d\d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex BareOrder();

    // What the cabinet resolves on a day, not what lasts until one or makes one a holiday.
    [GeneratedRegex(@"(?:(?:มติ(?:ที่ประชุม)?|(?:อนุมัติ|เห็นชอบ)(?:จาก|โดย|ของ)(?:ที่ประชุม)?) ?(?:คณะรัฐมนตรี(?: ?\(ครม\.?\))?|ครม\.?)|(?:คณะรัฐมนตรี(?: ?\(ครม\.?\))?|ครม\.?)(?:(?!คณะรัฐ|ครม)[^\d\n]){0,25}มติ(?! ?(?:คณะรัฐ|ครม))(?:(?!มติ ?(?:คณะรัฐ|ครม)|(?:ให้|ถึง|วันหยุด[ก-๎]{0,8}ใน) ?(?:วัน|\d))[^\d\n]){0,40}?|(?:คณะรัฐมนตรี(?: ?\(ครม\.?\))?|ครม\.?) ?(?=(?:ใน)?(?:คราว)?(?:การ)?(?:ประชุม)? ?(?:เมื่อ|ใน)?(?:วัน[ก-๎]{0,8}ที่)? ?\(?\d(?:(?!รับทราบ)[^\n]){5,45}(?:มติ|เห็นชอบ|อนุมัติ)))[ (]{0,3}(?:ใน)?(?:คราว)?(?:การ)?(?:ประชุม)? ?(?:เมื่อ|ใน|ลง)? ?(?:วัน[ก-๎]{0,8}ที่)?[ (]{0,3}(?=\d)")]
    private static partial Regex CabinetLead();

    [GeneratedRegex(@"\G\)? ?(?:ที่ผ่านมา ?)?(?:ที่ประชุม ?)?(?:คณะรัฐมนตรี(?: ?\(ครม\.?\))?|ครม\.?) ?(?:ได้)?(?:มี)?(?:มติ|เห็นชอบ|อนุมัติ)")]
    private static partial Regex CabinetBehind();

    [GeneratedRegex(@"\G(?: ?(?:,|และ|กับ|หรือ) ?(?:ฉบับที่|เลขที่|ที่)? ?)(?<n>\d{1,5}) ?/ ?(?<y>2[45]\d\d)(?!\d|/)", RegexOptions.ExplicitCapture)]
    private static partial Regex NextOrder();

    [GeneratedRegex(@"\G(?: |,|และ|กับ|ลง|เมื่อ|วันที่){1,5}(?=\d)")]
    private static partial Regex NextDay();

    [GeneratedRegex(@"\G(?: ?\))? ?(?:ลง ?วันที่|ลว\.?|ลง ?|เมื่อวันที่|ของวันที่|วันที่|\() ?(?=\d)")]
    private static partial Regex IssuedOn();

    [GeneratedRegex(@"^มติครม (\d{4}-\d{2}-\d{2})$")]
    private static partial Regex CanonicalResolution();

    [GeneratedRegex(@"^(?:[ก-๛\s]{0,40}(?:ที่|หมายเลข|เลขที่))?\s*$")]
    private static partial Regex QueryLead();

    // A court's order is told by the number of the case: คำสั่ง คดีที่ 1674/2557, คำสั่งในคดีหมายเลขดำที่ อ.12/2560.
    [GeneratedRegex(@"คดี ?(?:หมายเลข)? ?(?:ดำ|แดง)? ?$")]
    private static partial Regex Case();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"เรื่อง|ว่าด้วย|กำหนด|ให้|ตาม|แล้ว|เมื่อ")]
    private static partial Regex About();
}
