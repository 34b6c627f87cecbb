using NewsSearch.Search.Language;

namespace NewsSearch.Search;

/// <summary>Other queries a reader may have meant, as they would be typed: offered, never asked unbidden.</summary>
/// <param name="corrections">Finds slips.</param>
/// <param name="vocabulary">What the archive knows.</param>
/// <param name="total">How many articles a query finds.</param>
internal sealed class Suggestions(Corrections corrections, Vocabulary vocabulary, Func<string, ValueTask<int>> total)
{
    private const int MostSuggested = 3, MostTried = 12;

    /// <summary>With more results than this, words are taken to be spelled as meant.</summary>
    private const int Doubtful = 2;

    /// <summary>Those that find more than the one typed, the one that finds most first.</summary>
    /// <param name="typed">The query.</param>
    /// <param name="interpretation">It understood.</param>
    /// <param name="found">How many articles it finds as typed.</param>
    public async ValueTask<IReadOnlyList<string>> OfAsync(string typed, Interpretation interpretation, int found, CancellationToken cancellation)
    {
        // Spelling is doubted when next to nothing is spelled so; the layout of the keyboard whenever the letters make no sense. What only
        // leaves out may be a word that begins with the key of the minus sign.
        var onlyExcludes = interpretation.Units.Count == 0 && interpretation.Excluded is not null;
        if (found > Relaxation.Few(vocabulary.Articles) && !onlyExcludes && !LayoutSlips.HasSigns(typed)) return interpretation.Meanings;
        List<string> proposals = [];
        var slip = await corrections.OtherLayoutAsync(typed, cancellation);
        if (slip is not null) proposals.Add(slip);
        else if (found <= Doubtful && interpretation.IsPlain)
        {
            proposals.AddRange(corrections.Names(interpretation.Text).Select(name => name.Text));
            if (proposals.Count == 0) proposals.AddRange(await corrections.WordsAsync(interpretation.Text, cancellation));
        }
        List<(string Text, int Total)> better = [];
        foreach (var text in proposals.Distinct(StringComparer.Ordinal).Where(text => text != typed).Take(MostTried))
        {
            if (await total(text) is var other && (other > found || onlyExcludes && other > 0)) better.Add((text, other));
        }
        // Keys hit on the wrong layout are worth telling even when the archive has nothing: the next query will be typed on it too.
        if (better.Count == 0 && found == 0 && slip is not null) better.Add((slip, 0));
        // A spelling of one article beside one of hundreds is the archive's own slip.
        var most = better.Count == 0 ? 0 : better.Max(one => one.Total);
        var suggestions = better.Where(one => one.Total * Rarer >= most).OrderByDescending(one => one.Total).Select(one => one.Text);
        return [.. suggestions.Concat(interpretation.Meanings).Distinct(StringComparer.Ordinal).Take(MostSuggested)];
    }

    /// <summary>So many times rarer than another spelling is a slip.</summary>
    private const int Rarer = 20;
}
