using System.Globalization;
using System.Text;

namespace NewsSearch.Search.Export;

/// <summary>
/// How an article is cited: as Thai universities write APA (7th edition, years พ.ศ.), as APA is written in English, and as an entry of a bibliography.
/// An article without an author is its paper's; one without a paper begins with its headline; one without a day has its year, or none (ม.ป.ป., n.d.).
/// </summary>
/// <param name="Thai">เดา ซวน เยน. (2567, 23 กุมภาพันธ์). พาดหัว. baothanhhoa.vn. https://…</param>
/// <param name="English">The same with (2024, February 23).</param>
/// <param name="BibTeX">An <c>@online</c> entry of biblatex, UTF-8, with the year in the field of BibTeX too; ends with its brace.</param>
public sealed record Citation(string Thai, string English, string BibTeX)
{
    private static readonly string[] ThaiMonths =
        ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];

    /// <summary>The citation of an article.</summary>
    /// <param name="record">The article.</param>
    /// <param name="address">Where it can be read when it tells no address of its own, or null.</param>
    public static Citation Of(ArticleRecord record, string? address = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(Apa(record, address, ThaiDate(record)), Apa(record, address, EnglishDate(record)), Entry(record, address));
    }

    private static string Apa(ArticleRecord record, string? address, string date)
    {
        // What has no headline stands in brackets.
        var (article, title) = (record.Article, record.Untitled ? $"[{TitleOf(record)}]" : TitleOf(record));
        var author = article.Byline ?? article.Source;
        var parts = author is null ? [title, $"({date})"] : new List<string> { author, $"({date})", title };
        if (article.Byline is not null && article.Source is { } source) parts.Add(source);
        var cited = string.Concat(parts.Select(part => EndsItself(part) ? part + " " : part + ". "));
        return (cited + (article.Url ?? address)).TrimEnd();
    }

    private static bool EndsItself(string part) => part[^1] is '.' or '?' or '!' or '…';

    private static string ThaiDate(ArticleRecord record) => record.Recognition switch
    {
        { Published: { } day } => string.Create(CultureInfo.InvariantCulture, $"{new Year(day.Year).Buddhist}, {day.Day} {ThaiMonths[day.Month - 1]}"),
        { Year: { } year } => year.Buddhist.ToString(CultureInfo.InvariantCulture),
        _ => "ม.ป.ป.",
    };

    private static string EnglishDate(ArticleRecord record) => record.Recognition switch
    {
        { Published: { } day } => string.Create(CultureInfo.InvariantCulture, $"{day.Year}, {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)} {day.Day}"),
        { Year: { } year } => year.ToString(),
        _ => "n.d.",
    };

    private static string Entry(ArticleRecord record, string? address)
    {
        var (article, recognition) = (record.Article, record.Recognition);
        var entry = new StringBuilder("@online{").Append(Key(article.Id));
        // Twice in braces a name is kept as it is, neither turned around nor written small.
        Add("author", (article.Byline ?? article.Source) is { } author ? "{" + Escaped(author) + "}" : null);
        Add("title", "{" + Escaped(TitleOf(record)) + "}");
        Add("organization", article.Byline is null ? null : Escaped(article.Source));
        Add("date", recognition.Published is { } day ? IsoDay.Text(day) : recognition.Year?.ToString());
        Add("year", recognition.Year?.ToString());
        Add("note", recognition.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"พ.ศ. {year.Buddhist}") : null);
        Add("url", (article.Url ?? address)?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal));
        Add("langid", record.Language switch { "th" => "thai", "vi" => "vietnamese", _ => "english" });
        return entry.Append("\n}").ToString();

        void Add(string field, string? value)
        {
            if (!string.IsNullOrEmpty(value)) entry.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{value}}}");
        }
    }

    private static string TitleOf(ArticleRecord record) => record.Title.Replace('\u00A0', ' ').Trim();

    // A key has no spaces, braces, commas or characters that mean something to TeX; whatever else an id has stays, so that no two become one.
    private static string Key(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':' or '.' or '/' ? c.ToString() : $"+{(int)c:x}"));

    private static string? Escaped(string? text) => text is null ? null : string.Concat(text.Select(c => c switch
    {
        '\\' => @"\textbackslash{}",
        '{' or '}' or '%' or '&' or '#' or '$' or '_' => "\\" + c,
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        _ => c.ToString(),
    }));
}
