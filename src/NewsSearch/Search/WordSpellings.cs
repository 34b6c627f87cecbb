using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search.Language;
using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>
/// Words of the archive spelled nearly like one that it does not have. Candidates are made from the word by one slip of spelling or typing and looked up, so
/// that a million articles cost no more than a thousand.
/// </summary>
internal sealed class WordSpellings(ISearchIndex index, Analyzer analyzer)
{
    /// <summary>One letter off in a shorter word is another word.</summary>
    private const int Shortest = 4;

    /// <summary>UTF-16 code units of a run without a space that is looked at as one word.</summary>
    private const int Longest = 40;

    /// <summary>A spelling in so many times more articles makes a rare one a slip.</summary>
    private const int Commoner = 50;

    /// <summary>How much nearer a word counts for ten times as many articles. Set by judgement.</summary>
    private const double PerTenfold = 0.25;

    /// <summary>A longer run is cut into words again only after a slip that is easily made: there are hundreds of others.</summary>
    private const int LongestRead = 12;

    private const string ThaiLetters = "กขคฆงจฉชซญฎฏฐฑณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไ็่้๊๋์";
    private const string LatinLetters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Spellings that the archive has, the likeliest first; none for a word that it has as it is.</summary>
    public async ValueTask<IReadOnlyList<string>> NearestAsync(string word, int most, CancellationToken cancellation)
    {
        if (word.Length is < Shortest or > Longest || word.Any(char.IsAsciiDigit)) return [];
        var isThai = WordQueries.IsThai(word);
        Dictionary<string, double> costs = new(StringComparer.Ordinal);
        foreach (var (text, cost) in Slips(word, isThai))
        {
            if (text != word && (!costs.TryGetValue(text, out var known) || cost < known)) costs[text] = cost;
        }
        string[] candidates = [.. costs.Keys];
        var counts = await index.FrequenciesAsync(IndexFields.Body, candidates, cancellation);
        List<(string Text, double Cost, int Count)> found = [];
        for (var i = 0; i < candidates.Length; i++)
        {
            // A word of the archive, or two or more words that the lexicon knows.
            if (counts[i] > 0) found.Add((candidates[i], costs[candidates[i]], counts[i]));
            else if (isThai && (costs[candidates[i]] < SpellingDistance.Letter || word.Length <= LongestRead) && Reads(candidates[i])) found.Add((candidates[i], costs[candidates[i]] + SpellingDistance.Letter / 2, 0));
        }
        // The archive has slips of its own: a spelling in far more articles goes before one that is a little nearer.
        return [.. found.OrderBy(one => one.Cost - (PerTenfold * Math.Log10(1 + one.Count))).Take(most).Select(one => one.Text)];
    }

    /// <summary>Whether another spelling, one slip away, is in far more articles than a word that the lexicon does not know.</summary>
    public async ValueTask<IReadOnlyList<string>> FarCommonerAsync(string word, CancellationToken cancellation)
    {
        if (WordQueries.IsThai(word) ? analyzer.Knows(word) : word.All(char.IsAsciiDigit)) return [];
        var near = await NearestAsync(word, 3, cancellation);
        if (near.Count == 0) return [];
        var counts = await index.FrequenciesAsync(IndexFields.Body, [word, .. near], cancellation);
        return [.. near.Where((_, i) => counts[i + 1] >= Commoner * Math.Max(1, counts[0]))];
    }

    private bool Reads(string text)
    {
        var words = analyzer.Words(text).Where(token => token.Kind is TokenKind.Word).ToList();
        // Short words fit together anywhere.
        return words.Count is > 0 and <= 4 && words.All(token => token.Text.Length > 1 && analyzer.Knows(token.Text)) && words.Max(token => token.Text.Length) >= Shortest;
    }

    /// <summary>All that one slip makes of a word, with what the slip costs.</summary>
    private static IEnumerable<(string Text, double Cost)> Slips(string word, bool isThai)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var (head, tail) = (word[..i], word[(i + 1)..]);
            var c = word[i];
            foreach (var (letter, cost) in SpellingDistance.Confused(c)) yield return (head + letter + tail, cost);
            yield return (head + tail, SpellingDistance.OfExtra(c));
            if (i > 0 && c == '์') yield return (word[..(i - 1)] + tail, SpellingDistance.Silent);
            if (i + 1 < word.Length) yield return (head + word[i + 1] + c + word[(i + 2)..], SpellingDistance.Swapped);
        }
        var letters = isThai ? ThaiLetters : LatinLetters;
        for (var i = 0; i <= word.Length; i++)
        {
            foreach (var letter in letters)
            {
                yield return (word[..i] + letter + word[i..], SpellingDistance.OfExtra(letter));
                if (i < word.Length) yield return (word[..i] + letter + word[(i + 1)..], SpellingDistance.Letter);
            }
        }
        foreach (var (one, other) in ((string, string)[])[("ทร", "ซ"), ("ำ", "ัม"), ("รร", "ัน"), ("ไ", "ใ"), ("อย", "ย")])
        {
            if (word.Contains(one, StringComparison.Ordinal)) yield return (word.Replace(one, other, StringComparison.Ordinal), SpellingDistance.SameSound);
            if (word.Contains(other, StringComparison.Ordinal)) yield return (word.Replace(other, one, StringComparison.Ordinal), SpellingDistance.SameSound);
        }
    }
}
