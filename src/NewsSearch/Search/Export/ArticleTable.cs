using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace NewsSearch.Search.Export;

/// <summary>
/// CSV: a row an article. Names of columns never change with the language, those of places and people in them do. A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, “CSV Injection”).
/// </summary>
internal sealed class ArticleTable : IArticleWriter
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", InjectionOptions = InjectionOptions.Escape };

    private readonly Labels _labels;
    private readonly Func<string, string>? _addressOf;
    private readonly CsvWriter _csv;
    private bool _begun;

    public ArticleTable(Stream output, Labels labels, Func<string, string>? addressOf)
    {
        (_labels, _addressOf) = (labels, addressOf);
        _csv = new CsvWriter(new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true), Form);
    }

    public async ValueTask WriteAsync(ArticleRecord record, CancellationToken cancellation)
    {
        await BeginAsync();
        var (article, recognition, title, _, _) = record;
        var about = recognition.Provinces.Where(province => province.About).Select(province => province.Id).ToList();
        var people = recognition.Officials.Select(official => official.Id).ToList();
        Row(
            article.Id,
            title.Replace('\u00A0', ' '),
            Iso(recognition.Published),
            Thai(recognition.Published),
            Iso(recognition.Event),
            Thai(recognition.Event),
            recognition.Year?.ToString(),
            recognition.Year?.Buddhist.ToString(CultureInfo.InvariantCulture),
            article.Source,
            article.Byline,
            article.Category,
            Names(Facets.Province, about),
            List(about),
            Names(Facets.Official, people),
            List(people),
            List(recognition.Codes.Select(code => code.Code.Canonical)),
            article.Url,
            _addressOf?.Invoke(article.Id));
        await _csv.NextRecordAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await BeginAsync();
        await _csv.DisposeAsync();
    }

    // A table of nothing has its head all the same.
    private async ValueTask BeginAsync()
    {
        if (_begun) return;
        _begun = true;
        Row("id", "title", "published", "published_be", "event", "event_be", "year", "year_be", "source", "byline", "category",
            "provinces", "province_ids", "officials", "official_ids", "codes", "url", "page");
        await _csv.NextRecordAsync();
    }

    private void Row(params ReadOnlySpan<string?> cells)
    {
        // Who writes to a file has no pages.
        foreach (var cell in _addressOf is null ? cells[..^1] : cells) _csv.WriteField(cell);
    }

    private string Names(string facet, IEnumerable<string> values) => List(values.Select(value => _labels.Of(facet, value)));

    private static string List(IEnumerable<string> values) => string.Join("; ", values);

    private static string? Iso(DateOnly? day) => day is { } known ? IsoDay.Text(known) : null;

    private static string? Thai(DateOnly? day) => day is { } known ? Labels.ThaiDay(known) : null;
}
