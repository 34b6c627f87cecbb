using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using NewsSearch.Entities.Officials;

namespace NewsSearch.Web;

/// <summary>
/// What the site says, in the reader's language: texts of <c>Texts.resx</c>, counts, and dates and years in both eras. Numbers and dates
/// are put together here, never by a culture.
/// </summary>
public sealed partial class Wording(IStringLocalizer<Texts> texts, OfficeNames offices)
{
    private static readonly string[] ThaiMonths = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];
    private static readonly string[] EnglishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private const int LongestUnbroken = 20, LongestBrief = 120;

    /// <summary>A text by its key.</summary>
    public string this[string key] => texts[key];

    /// <summary>A text by its key, or null when there is none.</summary>
    public string? Find(string key) => texts[key] is { ResourceNotFound: false } text ? text.Value : null;

    /// <summary>A text with its gaps filled.</summary>
    public string this[string key, params object[] values] => string.Format(CultureInfo.InvariantCulture, texts[key], values);

    /// <summary>A text that holds HTML, its gaps filled with encoded text or with HTML as given.</summary>
    public IHtmlContent Html(string key, params object[] values) => new HtmlFormattableString(CultureInfo.InvariantCulture, texts[key], values);

    /// <summary>A number with thousands apart.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>So many articles: “5 ข่าว”, “1 article”.</summary>
    public string Articles(int count) => Count("articles", count);

    /// <summary>So many of something: the texts <c>key.one</c> and <c>key.many</c>.</summary>
    public string Count(string key, int count) => this[count == 1 ? key + ".one" : key + ".many", Number(count)];

    /// <summary>A year in the era of the language, then in the other: “2567 (2024)”, “2024 (2567)”.</summary>
    public static string Year(Year year) => $"{Own(year)} ({Other(year)})";

    /// <summary>Years from one to another; one year when they are the same.</summary>
    public static string Years(Year from, Year to) => from == to ? Year(from) : $"{Own(from)}–{Own(to)} ({Other(from)}–{Other(to)})";

    /// <summary>A range of years, months or days that may be open at one end.</summary>
    public string Range(RangeEnd? first, RangeEnd? last) => (first, last) switch
    {
        ({ IsYear: true } from, { IsYear: true } to) => Years(from.Year, to.Year),
        ({ } from, { } to) => from == to ? End(from) : $"{End(from)} – {End(to)}",
        ({ } from, null) => this["range.since", End(from)],
        (null, { } to) => this["range.until", End(to)],
        _ => "",
    };

    /// <summary>An end of a range as a reader of the language types it: 2567, 2/2567, 23/2/2567; 2024-02-23 in English.</summary>
    public static string Typed(RangeEnd end) => Language.Pick(Slashed(end), end.ToString(), Slashed(end));

    /// <summary>The year in the era of the language.</summary>
    public static int Own(Year year) => Language.IsThai ? year.Buddhist : year.Common;

    /// <summary>The year in the other era.</summary>
    public static int Other(Year year) => Language.IsThai ? year.Common : year.Buddhist;

    /// <summary>A day in both eras: “23 ก.พ. 2567 (2024)”.</summary>
    public static string Date(DateOnly date) => $"{DayAndMonth(date)} {Year(new Year(date.Year))}";

    /// <summary>A moment by the clock of the machine: “27 พ.ย. 2569 (2026) 17:00”.</summary>
    public static string Moment(DateTimeOffset time)
    {
        var here = time.ToLocalTime();
        return string.Create(CultureInfo.InvariantCulture, $"{Date(DateOnly.FromDateTime(here.Date))} {here:HH:mm}");
    }

    /// <summary>A day of the index by its <see cref="DateOnly.DayNumber"/>: articles of which only the year is known lie on 1 January, so that day is shown as its year.</summary>
    public static string Day(long dayNumber) =>
        DateOnly.FromDayNumber((int)dayNumber) is { DayOfYear: > 1 } date ? Date(date) : Year(new Year(DateOnly.FromDayNumber((int)dayNumber).Year));

    /// <summary>A day as a <c>time</c> element, whose machine form is CE whatever is shown.</summary>
    public static IHtmlContent DateHtml(DateOnly date) => new HtmlFormattableString(
        CultureInfo.InvariantCulture, "<time datetime=\"{0}\">{1} {2} <span class=\"ce\">({3})</span></time>",
        IsoDay.Text(date), DayAndMonth(date), Own(new Year(date.Year)), Other(new Year(date.Year)));

    /// <summary>A year as a <c>time</c> element.</summary>
    public static IHtmlContent YearHtml(Year year) => new HtmlFormattableString(
        CultureInfo.InvariantCulture, "<time datetime=\"{0:0000}\">{1} <span class=\"ce\">({2})</span></time>", year.Common, Own(year), Other(year));

    /// <summary>
    /// A name with the language it is written in, when that is not the page's: Thai on an English page, Latin letters on a Thai one. A code stays in one line.
    /// </summary>
    /// <param name="text">The name.</param>
    /// <param name="latin">The language of Latin letters, where more is known than <see cref="Tongue"/> reads from them.</param>
    public static IHtmlContent Run(string text, string? latin = null)
    {
        ArgumentNullException.ThrowIfNull(text);

        var language = latin is not null && text.Any(char.IsLetter) && !text.Any(Tongue.IsThai) ? latin : Tongue.Of(text);
        if (language == Language.Code) return new HtmlFormattableString(CultureInfo.InvariantCulture, "{0}", text);
        // What is longer, or has a space to break at, must still fit into 320 px.
        var form = language == "th" || text.Length > LongestUnbroken || text.Contains(' ', StringComparison.Ordinal) ? "<span lang=\"{0}\">{1}</span>" : "<span lang=\"{0}\" class=\"latin\">{1}</span>";
        return new HtmlFormattableString(CultureInfo.InvariantCulture, form, language, text);
    }

    /// <summary>A sentence in the reader's language that quotes names and words as they are printed: each run of other letters with its language.</summary>
    public static IHtmlContent Mixed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var html = new HtmlContentBuilder();
        var at = 0;
        foreach (Match run in (Language.IsThai ? LatinRun() : ThaiRun()).Matches(text))
        {
            html.Append(text[at..run.Index]);
            html.AppendHtml(new HtmlFormattableString(CultureInfo.InvariantCulture, "<span lang=\"{0}\">{1}</span>", Tongue.Of(run.Value), run.Value));
            at = run.Index + run.Length;
        }
        return html.Append(text[at..]);
    }

    /// <summary>A text of any length for a place with room for a line or two: cut at a space, or where none is near between two letters.</summary>
    public static string Brief(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (text.Length <= LongestBrief) return text;
        var cut = text.LastIndexOf(' ', LongestBrief, LongestBrief / 3);
        if (cut < 0) cut = StringInfo.ParseCombiningCharacters(text[..(LongestBrief + 1)])[^1];
        // A vowel written before its consonant is nothing without it.
        while (cut > 0 && text[cut - 1] is >= 'เ' and <= 'ไ') cut--;
        return text[..cut].TrimEnd() + "…";
    }

    /// <summary>The name of a person as <see cref="Run"/> writes it; a Thai one breaks only at its spaces: จันทร์โอชา stays whole.</summary>
    /// <param name="name">The name.</param>
    /// <param name="latin">The language of Latin letters, or null.</param>
    public static IHtmlContent Name(string name, string? latin = null)
    {
        if (!name.Contains(' ', StringComparison.Ordinal) || !Tongue.IsThai(name[0])) return Run(name, latin);
        var html = new HtmlContentBuilder().AppendHtml(Language.IsThai ? "<span class=\"words\">" : "<span class=\"words\" lang=\"th\">");
        foreach (var (at, word) in name.Split(' ').Index())
        {
            if (at > 0) html.Append(" ");
            html.AppendHtml(new HtmlFormattableString(CultureInfo.InvariantCulture, "<span class=\"word\">{0}</span>", word));
        }
        return html.AppendHtml("</span>");
    }

    /// <summary>An office in the reader's language where the tables have it, with the wording of the articles as its title; else as they word it.</summary>
    public IHtmlContent Office(string wording) => offices.In(wording, Language.Code) is { } said && said != wording
        ? new HtmlFormattableString(CultureInfo.InvariantCulture, "<span title=\"{0}\">{1}</span>", wording, Run(said))
        : Run(wording);

    /// <summary>An office as plain text.</summary>
    public string OfficeText(string wording) => offices.In(wording, Language.Code) ?? wording;

    /// <summary>Several names as <see cref="Name"/> writes each, told apart by points.</summary>
    public static IHtmlContent Runs(IEnumerable<string> names, string? latin = null)
    {
        var html = new HtmlContentBuilder();
        foreach (var (at, name) in names.Index())
        {
            if (at > 0) html.Append(" · ");
            html.AppendHtml(Name(name, latin));
        }
        return html;
    }

    /// <summary>A document code to read: a cabinet resolution, whose code is a day, with the day in both eras.</summary>
    /// <param name="canonical">The code.</param>
    /// <param name="name">What it is called, where that is more than the code.</param>
    public static IHtmlContent Code(string canonical, string? name = null) =>
        canonical.StartsWith(PlanCode.CabinetResolution + " ", StringComparison.Ordinal)
        && IsoDay.TryParse(canonical.AsSpan(PlanCode.CabinetResolution.Length + 1), out var day)
            ? new HtmlFormattableString(CultureInfo.InvariantCulture, "{0} {1}", Language.Pick("มติ ครม.", "Thai Cabinet resolution", "Nghị quyết Nội các Thái Lan"), DateHtml(day))
            : Run(name ?? canonical);

    /// <summary>The name of a month, 1 to 12, short.</summary>
    public static string Month(int month) =>
        Language.Pick(ThaiMonths[month - 1], EnglishMonths[month - 1], string.Create(CultureInfo.InvariantCulture, $"thg {month}"));

    private static string End(RangeEnd end) => end.IsYear ? Year(end.Year) : end.Day > 0 ? Date(end.First) : $"{Month(end.Month)} {Year(end.Year)}";

    private static string Slashed(RangeEnd end) => string.Create(CultureInfo.InvariantCulture, $"{(end.Day > 0 ? $"{end.Day}/" : "")}{(end.Month > 0 ? $"{end.Month}/" : "")}{Own(end.Year)}");

    private static string DayAndMonth(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Month(date.Month)}");

    [GeneratedRegex(@"[\u0E00-\u0E7F](?:[\u0E00-\u0E7F\d\s.,/()\u0022“”…-]*[\u0E00-\u0E7F])?")]
    private static partial Regex ThaiRun();

    [GeneratedRegex(@"(?:\d+[-/])*[A-Za-zÀ-ɏḀ-ỿ](?:[A-Za-zÀ-ɏḀ-ỿ\d\s.,/'’-]*[A-Za-zÀ-ɏḀ-ỿ\d])?")]
    private static partial Regex LatinRun();
}
