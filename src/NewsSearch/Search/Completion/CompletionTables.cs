using NewsSearch.Entities;
using NewsSearch.Index;
using NewsSearch.Indexing;

namespace NewsSearch.Search.Completion;

/// <summary>What a query can go on with besides people, at one commit: places, documents, years and words. Immutable, safe for any number of threads.</summary>
/// <param name="Generation">The commit.</param>
/// <param name="Provinces">By every name, folded.</param>
/// <param name="Codes">By <see cref="KeyOf"/>.</param>
/// <param name="Years">By their digits in both eras.</param>
/// <param name="Words">By their letters.</param>
/// <param name="About">Articles about each province.</param>
internal sealed record CompletionTables(
    long Generation, PrefixTable<Province> Provinces, PrefixTable<FacetCount> Codes, PrefixTable<(string Text, FacetCount Year)> Years, PrefixTable<FacetCount> Words,
    IReadOnlyDictionary<string, int> About)
{
    /// <summary>Words kept, the commonest: rarer ones help nobody type.</summary>
    private const int MostWords = 50_000;

    /// <summary>In fewer articles a word is as likely a slip.</summary>
    private const int FewestArticles = 2;

    // What a word of Thai or in Latin letters begins with; read letter by letter, so that the terms of a large archive are never all in memory.
    private static readonly string[] FirstLetters = [.. Enumerable.Range('ก', 'ฮ' - 'ก' + 1).Concat(Enumerable.Range('เ', 5)).Concat(Enumerable.Range('a', 26)).Select(c => ((char)c).ToString())];

    /// <summary>A code as it is compared: its letters and digits alone, so that <c>84 kh hdnd</c> begins <c>84-KH/HDND-BTGTU</c>.</summary>
    public static string KeyOf(string code) => FoldedText.Key(code).Replace("/", "", StringComparison.Ordinal);

    public static async ValueTask<CompletionTables> MakeAsync(ISearchIndex index, Gazetteer gazetteer, long generation, CancellationToken cancellation)
    {
        var about = (await index.ValuesAsync(Facets.Province, "", int.MaxValue, cancellation)).ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal);
        var codes = await index.ValuesAsync(Facets.Code, "", int.MaxValue, cancellation);
        var years = await index.ValuesAsync(Facets.Year, "", int.MaxValue, cancellation);
        return new CompletionTables(
            generation,
            new PrefixTable<Province>(
                from province in gazetteer.Provinces
                from name in (IEnumerable<string>)[province.Thai, province.Latin, .. province.OtherNames]
                let key = FoldedText.Key(name)
                from whole in (string[])[key, FoldedText.Key("จังหวัด") + key]
                select (whole, province, about.GetValueOrDefault(province.Id))),
            new PrefixTable<FacetCount>(codes.Select(code => (KeyOf(code.Value), code, code.Count))),
            new PrefixTable<(string, FacetCount)>(
                from year in years
                from text in Eras(year.Value)
                select (text, (text, year), year.Count)),
            new PrefixTable<FacetCount>((await WordsAsync(index, cancellation)).Select(word => (word.Value, word, word.Count))),
            about);
    }

    private static IEnumerable<string> Eras(string value) =>
        Year.TryParse(value, null, out var year) ? [value, year.Buddhist.ToString(System.Globalization.CultureInfo.InvariantCulture)] : [];

    private static async ValueTask<IEnumerable<FacetCount>> WordsAsync(ISearchIndex index, CancellationToken cancellation)
    {
        List<FacetCount> words = [];
        foreach (var letter in FirstLetters)
        {
            words.AddRange((await index.TermsAsync(IndexFields.Body, letter, int.MaxValue, cancellation)).Where(term => term.Count >= FewestArticles && IsWord(term.Value)));
            if (words.Count > 2 * MostWords) words = Commonest(words);
        }
        return Commonest(words);
    }

    private static List<FacetCount> Commonest(List<FacetCount> words)
    {
        words.Sort((a, b) => b.Count.CompareTo(a.Count));
        return words.Count > MostWords ? words[..MostWords] : words;
    }

    private static bool IsWord(string term) => term.Length > 1 && !term.Any(char.IsAsciiDigit);
}
