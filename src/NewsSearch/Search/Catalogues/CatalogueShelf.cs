using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search.Language;

namespace NewsSearch.Search.Catalogues;

/// <summary>The catalogues of the newest commit seen, each made when first asked for and anew beside the one that serves. Safe for any number of threads.</summary>
internal sealed class CatalogueShelf(ISearchIndex index, Gazetteer gazetteer, CodeRecognizer codes)
{
    /// <summary>Facets that have an index page.</summary>
    public static IReadOnlyList<string> Facets { get; } = [Search.Facets.Official, Search.Facets.Province, Search.Facets.Code, Search.Facets.Year];

    /// <summary>People whose names sound as a part of a name does.</summary>
    private const int MostBegun = 500;

    private readonly Dictionary<string, Renewed<Catalogue>> _made = Facets.ToDictionary(facet => facet, _ => new Renewed<Catalogue>(), StringComparer.Ordinal);

    /// <summary>A page of the lines of a facet.</summary>
    public async ValueTask<CataloguePage> FindAsync(CatalogueRequest request, Vocabulary vocabulary, Labels labels, CancellationToken cancellation)
    {
        if (!Facets.Contains(request.Facet)) return new CataloguePage([], 0, 0);
        request = request with { Text = ReadableText.Of(request.Text) };
        var catalogue = await OfAsync(request.Facet, vocabulary, cancellation);
        var (places, total) = catalogue.Find(request, labels, Labels.Language, string.IsNullOrWhiteSpace(request.Text) ? [] : Meant(request, vocabulary));
        List<CatalogueEntry> entries = [];
        foreach (var place in places)
        {
            var value = catalogue[place];
            var label = labels.Of(request.Facet, value.Value);
            entries.Add(new CatalogueEntry(
                value.Value, label, [.. NamesOf(request.Facet, value.Value, vocabulary).Where(name => name != label && name != value.Value).Distinct()],
                Description(request.Facet, value.Value, labels), value.Count, YearOf(value.First), YearOf(value.Last)));
        }
        return new CataloguePage(entries, total, catalogue.Count);
    }

    private HashSet<string> Meant(CatalogueRequest request, Vocabulary vocabulary) => request.Facet switch
    {
        Search.Facets.Official => Sounding(request.Text, vocabulary),
        // As the search box reads it: 7 nq tu is 07-NQ/TU, มติ ครม. 12 พ.ค. 63 a day.
        Search.Facets.Code when codes.TryParse(request.Text, out var code) => [code.Canonical],
        _ => [],
    };

    // The name whole; and, as completion has it, whose Thai name the Latin letters begin: somchai.
    private static HashSet<string> Sounding(string text, Vocabulary vocabulary)
    {
        var begun = WordQueries.IsThai(text) ? [] : vocabulary.Officials.Complete(text, MostBegun);
        return [.. vocabulary.Officials.Find(text), .. begun.Select(entry => entry.Id)];
    }

    private static string? Description(string facet, string value, Labels labels) => facet switch
    {
        Search.Facets.Official => labels.Role(value),
        Search.Facets.Code => labels.MeaningOf(value),
        _ => null,
    };

    private ValueTask<Catalogue> OfAsync(string facet, Vocabulary vocabulary, CancellationToken cancellation) =>
        _made[facet].OfAsync(vocabulary.Generation, async () => (vocabulary.Generation, await MakeAsync(facet, vocabulary)), cancellation);

    private async Task<Catalogue> MakeAsync(string facet, Vocabulary vocabulary)
    {
        var values = await index.SpansAsync(facet, "", IndexFields.Date, CancellationToken.None);
        if (facet is Search.Facets.Province)
        {
            // Provinces nobody wrote about are shown too, with nothing.
            var known = values.Select(value => value.Value).ToHashSet(StringComparer.Ordinal);
            values = [.. values, .. gazetteer.Provinces.Where(province => !known.Contains(province.Id)).Select(province => new ValueSpan(province.Id, 0, null, null))];
        }
        return new Catalogue(facet, values, value => NamesOf(facet, value, vocabulary));
    }

    private IEnumerable<string> NamesOf(string facet, string value, Vocabulary vocabulary) => facet switch
    {
        Search.Facets.Official => vocabulary.Officials.Names(value),
        Search.Facets.Province => gazetteer.Province(value) is { } province ? [province.Thai, province.Latin, .. province.OtherNames] : [],
        Search.Facets.Code when vocabulary.Orders.TryGetValue(value, out var orders) => orders.SelectMany(one => (string?[])[one.Key.Issuer, one.Key.Type]).OfType<string>(),
        Search.Facets.Code when codes.TryParse(value, out var code) && codes.Describe(code) is var meaning =>
            meaning.Types.Take(1).Concat(meaning.Issuers).SelectMany(word => (string[])[word.Thai, word.English, word.Vietnamese]).Where(name => name.Length > 0),
        Search.Facets.Year when Year.TryParse(value, null, out var year) => [year.Buddhist.ToString(System.Globalization.CultureInfo.InvariantCulture)],
        _ => [],
    };

    private static Year? YearOf(long? day) => day is { } number ? new Year(DateOnly.FromDayNumber((int)number).Year) : null;
}
