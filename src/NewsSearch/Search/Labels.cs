using System.Globalization;
using NewsSearch.Entities;
using NewsSearch.Entities.Places;
using NewsSearch.Entities.Codes;
using NewsSearch.Indexing;
using NewsSearch.Search.Language;

namespace NewsSearch.Search;

/// <summary>What facet values are called, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal sealed class Labels(Gazetteer gazetteer, CodeRecognizer codes, Vocabulary vocabulary)
{
    internal static readonly string[] ThaiMonths = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    /// <summary>The reader's language: <c>th</c>, <c>vi</c> or <c>en</c>.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private static bool IsThai => Language == "th";

    /// <summary>The label of a value; the value itself when nothing better is known.</summary>
    public string Of(string facet, string value) => facet switch
    {
        Facets.Province => gazetteer.Province(value) is { } province ? Name(province) : value,
        Facets.Official => vocabulary.Officials.Label(value, IsThai ? "th" : "en"),
        _ when Facets.IsOfYears(facet) => Year.TryParse(value, CultureInfo.InvariantCulture, out var year) ? Years(year, year) : value,
        Facets.Month => IsoMonth.TryParse(value, out var month) ? Month(month) : value,
        Facets.Code => Code(value),
        Facets.CodeType => Type(value, codes),
        Facets.Issuer => Issuer(value, codes),
        Facets.Country => value switch { "th" => In("ไทย", "Thailand", "Thái Lan"), "vn" => In("เวียดนาม", "Viet Nam", "Việt Nam"), _ => value },
        Facets.Missing => Missing(value),
        Facets.Source => value == IndexFields.UnknownSource ? Messages.UnknownSource : value,
        _ => value,
    };

    /// <summary>Every name of a value: its label, and what else it is called.</summary>
    public IEnumerable<string> Names(string facet, string value) => (facet switch
    {
        Facets.Province => gazetteer.Province(value) is { } province ? province.OtherNames.Append(province.Thai).Append(province.Latin) : [],
        Facets.Official => vocabulary.Officials.Names(value),
        Facets.Code or Facets.CodeType or Facets.Issuer => [value],
        _ => [],
    }).Prepend(Of(facet, value));

    /// <summary>What is not known, in words; the name of the facet itself when it is none that can be missing.</summary>
    public static string Missing(string facet) => facet switch
    {
        Facets.Year => In("ไม่ทราบปี", "unknown year", "không rõ năm"),
        Facets.Province => In("ไม่เป็นข่าวของจังหวัดใด", "about no province", "không về tỉnh nào"),
        _ => facet,
    };

    /// <summary>The office of a person that most articles give, or null.</summary>
    public string? Role(string official) => vocabulary.Officials.Entry(official)?.Role;

    /// <summary>The id of the province whose office a person holds, or null.</summary>
    public string? Seat(string official) => vocabulary.Officials.Entry(official)?.ProvinceId;

    /// <summary>A code to read: a cabinet resolution with its day as the language writes it, an order with its type and issuer when all articles mean one of its number.</summary>
    public string Code(string canonical)
    {
        if (canonical.StartsWith(PlanCode.CabinetResolution, StringComparison.Ordinal)) return NameOf(new PlanCode(canonical, PlanCode.CabinetResolution, []));
        return OrdersOf(canonical) is [var only] && OrderName(new PlanCode(canonical, only.Type, []), only) is { } name ? name : canonical;
    }

    /// <summary>A code by itself; a resolution of the Thai cabinet, whose code is a day, with that in words: มติ ครม. 30 ก.ค. 2562.</summary>
    public static string NameOf(PlanCode code) => code.CabinetDay is not { } day ? code.Canonical : Language switch
    {
        "th" => ThaiResolution(day),
        "vi" => string.Create(CultureInfo.InvariantCulture, $"Nghị quyết Nội các Thái Lan {day.Day}/{day.Month}/{day.Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Thai Cabinet resolution, {day.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)} {day.Year}"),
    };

    /// <summary>What the Thai cabinet resolved on a day, as one asks for it in Thai.</summary>
    internal static string ThaiResolution(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"มติ ครม. {ThaiDay(day)}");

    /// <summary>What a document of an order's number is called: คำสั่ง คณะกรรมการคุ้มครองผู้บริโภค ที่ 9/2558; null where the number says it, or nothing does.</summary>
    public string? OrderName(PlanCode code, DocumentKey key)
    {
        if (!code.IsOrder || key.Type is not { } type) return null;
        var head = key.Issuer is { } issuer ? $"{Type(type, codes)} {issuer}" : Type(type, codes);
        return IsThai ? $"{head} ที่ {code.Canonical}" : $"{head} {code.Canonical}";
    }

    /// <summary>Type and issuers of a code in words, of every order that has the number; null when nothing is known.</summary>
    public string? MeaningOf(string code)
    {
        if (OrdersOf(code) is { Count: > 0 } orders) return string.Join(" / ", orders.Select(key => MeaningOf(new PlanCode(code, key.Type, key.Issuer is { } issuer ? [issuer] : []), codes)));
        return codes.TryParse(code, out var plan) ? MeaningOf(plan, codes) : null;
    }

    // The orders of a number by type and issuer, as far as articles tell.
    private List<DocumentKey> OrdersOf(string canonical) =>
        !vocabulary.Orders.TryGetValue(canonical, out var keys) ? []
        : [.. codes.Documents(new PlanCode(canonical, null, []), keys.GroupBy(one => one.Key with { ProvinceId = null, Date = null }, (key, same) => (key, same.Sum(one => one.Articles)))).Select(one => one.Document)];

    /// <summary>Type and issuers of a code in words, or null when no table knows them.</summary>
    public static string? MeaningOf(PlanCode plan, CodeRecognizer codes)
    {
        var words = plan.Issuers.Select(issuer => Issuer(issuer, codes));
        if (plan.Type is { } type) words = words.Prepend(Type(type, codes));
        return string.Join(" · ", words) is { Length: > 0 } meaning ? meaning : null;
    }

    /// <summary>A province's name: in Thai for readers of Thai, else as its own country writes it.</summary>
    public static string Name(Province province) => IsThai ? province.Thai : province.Latin;

    /// <summary>The same, in Thai with what it is: จังหวัดเลย, นครฮานอย.</summary>
    public static string FullName(Province province) => IsThai ? province.FullThai : province.Latin;

    /// <summary>A district in the reader's language, in Thai with what it is: อำเภอแม่สอด.</summary>
    public static string DistrictName(District district) => IsThai && district.Thai.Length > 0 ? district.ThaiHead + district.Thai : district.Latin.Length > 0 ? district.Latin : district.Thai;

    /// <summary>A year, or a span of years, in both eras, the reader's own first.</summary>
    public static string Years(Year from, Year to)
    {
        var (first, second) = IsThai ? (Era(from.Buddhist, to.Buddhist), Era(from.Common, to.Common)) : (Era(from.Common, to.Common), Era(from.Buddhist, to.Buddhist));
        return $"{first} / {second}";

        static string Era(int from, int to) =>
            from == to ? from.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{from}–{to}");
    }

    /// <summary>A day as one writes it in Thai: 23 ก.พ. 2567.</summary>
    internal static string ThaiDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {ThaiMonths[day.Month - 1]} {day.Year + Year.BuddhistOffset}");

    /// <summary>A moment in words, by the clock of the machine.</summary>
    public static string Time(DateTimeOffset time)
    {
        var here = time.ToLocalTime();
        return string.Create(CultureInfo.InvariantCulture, $"{Day(DateOnly.FromDateTime(here.Date))} {here:HH:mm}");
    }

    /// <summary>A day in words with both eras.</summary>
    public static string Day(DateOnly day) => Language switch
    {
        "th" => string.Create(CultureInfo.InvariantCulture, $"{ThaiDay(day)} ({day:yyyy-MM-dd})"),
        "vi" => string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day} tháng {day.Month} năm {day.Year} ({day.Year + Year.BuddhistOffset})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)} {day.Year} ({day.Year + Year.BuddhistOffset})"),
    };

    /// <summary>Days from one to another; open where the first or last is the first or last there is.</summary>
    public static string Days(DateOnly first, DateOnly last) =>
        first == last ? Day(first)
        : first == DateOnly.MinValue ? Messages.UntilYear(Day(last))
        : last == DateOnly.MaxValue ? Messages.SinceYear(Day(first))
        : $"{Day(first)} – {Day(last)}";

    /// <summary>The month of a day in words with both eras.</summary>
    public static string Month(DateOnly day) => Language switch
    {
        "th" => string.Create(CultureInfo.InvariantCulture, $"{ThaiMonths[day.Month - 1]} {day.Year + Year.BuddhistOffset} ({day.Year})"),
        "vi" => string.Create(CultureInfo.InvariantCulture, $"tháng {day.Month} năm {day.Year} ({day.Year + Year.BuddhistOffset})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)} {day.Year} ({day.Year + Year.BuddhistOffset})"),
    };

    private static string Type(string value, CodeRecognizer codes) => codes.DescribeType(value) is { } type ? First(Word(type)) : value;

    private static string Issuer(string value, CodeRecognizer codes) => codes.DescribeIssuer(value) is { } issuer ? Word(issuer) : value;

    // Tables give other readings after a slash or in brackets; a label has room for the first.
    private static string Word(CodeWord word) => In(word.Thai, word.English, word.Vietnamese).Split('(')[0].Trim();

    // Thai offices have no name in Vietnamese.
    private static string In(string thai, string english, string vietnamese) => Language switch { "th" => thai, "vi" when vietnamese.Length > 0 => vietnamese, _ => english };

    private static string First(string word) => word.Split('/')[0].Trim();
}
