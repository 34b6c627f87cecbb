using System.Text;
using NewsSearch.Entities;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search.Language;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Search;

/// <summary>
/// What a reader may have meant: the same keys on the other keyboard layout, a name of the archive or gazetteer spelled nearly so, a word of
/// the archive spelled nearly so. Proposals only; nobody's query is changed.
/// </summary>
internal sealed class Corrections(ISearchIndex index, Analyzer analyzer, Gazetteer gazetteer, Vocabulary vocabulary)
{
    /// <summary>Terms looked at for a word that the archive does not have.</summary>
    private const int MostTerms = 20_000;

    /// <summary>One letter off in a word shorter than this is another word.</summary>
    private const int ShortestDoubted = 4;

    /// <summary>Proposals for a query, likeliest first; the caller tries whether they find anything.</summary>
    /// <param name="text">The query.</param>
    /// <param name="total">What it found: spelling is only doubted when that is nothing.</param>
    public async ValueTask<IReadOnlyList<string>> OfAsync(string text, int total, CancellationToken cancellation)
    {
        List<string> proposals = [];
        if (total == 0 || LooksMistyped(text)) proposals.AddRange(OtherLayout(text));
        if (total > 0) return proposals;
        if (NearestName(text) is { } name) proposals.Add(name);
        if (await NearestWordsAsync(text, cancellation) is { } words) proposals.Add(words);
        return [.. proposals.Distinct().Where(proposal => proposal != text)];
    }

    private static IEnumerable<string> OtherLayout(string text)
    {
        if (KeyboardLayout.ToThai(text) is { } thai && WordQueries.IsThai(thai)) yield return thai;
        if (WordQueries.IsThai(text)) yield return KeyboardLayout.ToLatin(text);
    }

    // Thai typed on a Latin layout leaves brackets, semicolons and quotes inside words, which no name has.
    private static bool LooksMistyped(string text) => !WordQueries.IsThai(text) && text.Any(c => c is ';' or '[' or ']' or '\\' or '`');

    private string? NearestName(string text)
    {
        if (text.Length is < 4 or > 60) return null;
        var wanted = Fold(text);
        var most = wanted.Length >= 8 ? 2 : 1;
        string? best = null;
        var fewest = most + 1;
        var names = gazetteer.Provinces.SelectMany(province => province.OtherNames.Prepend(province.Latin).Prepend(province.Thai)).Concat(vocabulary.Officials.AllNames);
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - wanted.Length) > most + 2) continue;
            var distance = EditDistance.Between(wanted, Fold(name), fewest);
            if (distance < fewest) (best, fewest) = (name, distance);
        }
        return best;
    }

    private async ValueTask<string?> NearestWordsAsync(string text, CancellationToken cancellation)
    {
        if (text.Length > 100) return null;
        var corrected = new StringBuilder();
        var at = 0;
        var changed = false;
        foreach (var token in analyzer.Words(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Latin && token.Text.Length >= ShortestDoubted))
        {
            if (token.Span.Start < at || (await index.FrequenciesAsync(IndexFields.Body, [token.Text], cancellation))[0] > 0) continue;
            if (await NearestTermAsync(token.Text, cancellation) is not { } term) continue;
            corrected.Append(text, at, token.Span.Start - at).Append(term);
            at = token.Span.End;
            changed = true;
        }
        return changed ? corrected.Append(text, at, text.Length - at).ToString() : null;
    }

    private async ValueTask<string?> NearestTermAsync(string word, CancellationToken cancellation)
    {
        string? best = null;
        var (fewest, most) = (word.Length > 6 ? 3 : 2, 0);
        // Most slips spare the first letter, and it keeps the search small.
        foreach (var (term, count) in await index.TermsAsync(IndexFields.Body, word[..1], MostTerms, cancellation))
        {
            if (Math.Abs(term.Length - word.Length) > 2) continue;
            var distance = EditDistance.Between(word, term, fewest);
            if (distance < fewest || (distance == fewest && best is not null && count > most)) (best, fewest, most) = (term, distance, count);
        }
        return best;
    }

    private static string Fold(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
}
