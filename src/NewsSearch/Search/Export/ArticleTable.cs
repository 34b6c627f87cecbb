using System.Globalization;
using CsvHelper;

namespace NewsSearch.Search.Export;

/// <summary>CSV: a row an article. Names of columns never change with the language, those of places and people in them do.</summary>
internal sealed class ArticleTable(Stream output, Labels labels, Func<string, string>? addressOf) : IArticleWriter
{
    private readonly CsvWriter _csv = Csv.To(output);
    private bool _begun;

    public async ValueTask WriteAsync(ArticleRecord record, CancellationToken cancellation)
    {
        await BeginAsync();
        var (article, recognition, title, _, _) = record;
        var about = recognition.Provinces.Where(province => province.About).Select(province => province.Id).ToList();
        var people = recognition.Officials.Select(official => official.Id).ToList();
        await RowAsync(
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
            addressOf?.Invoke(article.Id));
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
        await RowAsync("id", "title", "published", "published_be", "event", "event_be", "year", "year_be", "source", "byline", "category",
            "provinces", "province_ids", "officials", "official_ids", "codes", "url", "page");
    }

    // Who writes to a file has no pages.
    private Task RowAsync(params ReadOnlySpan<string?> cells) => _csv.RowAsync(addressOf is null ? cells[..^1] : cells);

    private string Names(string facet, IEnumerable<string> values) => List(values.Select(value => labels.Of(facet, value)));

    private static string List(IEnumerable<string> values) => string.Join("; ", values);

    private static string? Iso(DateOnly? day) => day is { } known ? IsoDay.Text(known) : null;

    private static string? Thai(DateOnly? day) => day is { } known ? Labels.ThaiDay(known) : null;
}
