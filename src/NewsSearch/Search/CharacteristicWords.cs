using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>The words that tell an article from the rest of the archive (highest tf-idf), and all its words, to compare others with.</summary>
internal sealed class CharacteristicWords
{
    /// <summary>More words only find more of the same, slower.</summary>
    private const int Most = 20;

    /// <summary>With fewer words than this to compare by, what they share proves little, so their weights add up to less than 1.</summary>
    private const int Enough = 8;

    /// <summary>In a smaller archive every word is rare, and two articles that share a few share nothing but chance.</summary>
    private const int SmallestArchive = 30;

    /// <summary>A Latin word of so few articles tells them apart whatever the others are.</summary>
    private const int FewestLatin = 10;

    /// <summary>A word of the headline says so many times as much of the matter. By judgement.</summary>
    private const double HeadlineWeight = 2;

    /// <summary>A word of so small a part of the archive, in both headlines, is the matter of both by itself; of more common ones it takes two.</summary>
    private const double RarePart = 0.005;
    private const int EnoughInHeadlines = 2;

    /// <summary>UTF-16 code units read of an article: what it is about it says in its first pages, and some go on for a hundred.</summary>
    private const int MostRead = 6_000;

    private readonly HashSet<string> _all;

    // Characteristic words of the headline, with whether one of them alone is enough.
    private readonly Dictionary<string, bool> _headline;

    private CharacteristicWords(IReadOnlyList<Weight> weighted, HashSet<string> all, Dictionary<string, bool> headline) => (Weighted, _all, _headline) = (weighted, all, headline);

    /// <summary>The weightiest first; the shares add up to 1, less when there are few.</summary>
    public IReadOnlyList<Weight> Weighted { get; }

    /// <param name="Term">As indexed.</param>
    /// <param name="Share">Its part of the weight of all.</param>
    internal readonly record struct Weight(string Term, double Share);

    /// <param name="Terms">Characteristic words the other article has too, the weightiest first.</param>
    /// <param name="Weight">Their weight, 0 to 1, as the index scores it.</param>
    /// <param name="Share">The same for an article of this length: a longer one has any word sooner, so it counts for less.</param>
    /// <param name="Likeness">Of all the words of both articles, the share that both have (Jaccard).</param>
    /// <param name="InHeadlines">Both headlines have enough of these words to be of one matter.</param>
    internal sealed record Shared(IReadOnlyList<string> Terms, double Weight, double Share, double Likeness, bool InHeadlines);

    /// <summary>The words of an article, but for the names of people recognised in it, who count as people.</summary>
    /// <param name="people">Where those names stand.</param>
    public static async ValueTask<CharacteristicWords> OfAsync(
        Article article, IReadOnlyList<TextSpan> people, ISearchIndex index, Analyzer analyzer, int documents, CancellationToken cancellation)
    {
        var headline = Headline(article, analyzer);
        var counts = Terms(article, analyzer, people).CountBy(term => term, StringComparer.Ordinal).ToList();
        var frequencies = await index.FrequenciesAsync(IndexFields.Body, [.. counts.Select(count => count.Key)], cancellation);
        // A word of this article alone leads nowhere; one of every fourth article tells nothing apart.
        var widest = Math.Max(2, documents / 4);
        // The same within the articles that have Latin words: to and minister are rare only where most is Thai.
        var widestLatin = Math.Max(FewestLatin, counts.Select((count, i) => char.IsAsciiLetter(count.Key[0]) ? frequencies[i] : 0).DefaultIfEmpty().Max() / 4);
        var weights = counts
            .Select((count, i) => (Term: count.Key, Articles: frequencies[i], Weight: (1 + Math.Log(count.Value)) * Idf(frequencies[i], documents) * (headline.Contains(count.Key) ? HeadlineWeight : 1)))
            .Where(word => documents >= SmallestArchive && word.Articles > 1 && word.Articles <= (char.IsAsciiLetter(word.Term[0]) ? Math.Min(widest, widestLatin) : widest))
            .OrderByDescending(word => word.Weight).ThenBy(word => word.Term, StringComparer.Ordinal)
            .Take(Most).ToList();
        var sum = weights.Sum(word => word.Weight) * Math.Max(1, (double)Enough / Math.Max(1, weights.Count));
        return new CharacteristicWords(
            [.. weights.Select(word => new Weight(word.Term, word.Weight / sum))],
            counts.Select(count => count.Key).ToHashSet(StringComparer.Ordinal),
            weights.Where(word => headline.Contains(word.Term)).ToDictionary(word => word.Term, word => word.Articles <= RarePart * documents, StringComparer.Ordinal));
    }

    public Shared SharedWith(Article other, Analyzer analyzer)
    {
        var words = Terms(other, analyzer, []).ToHashSet(StringComparer.Ordinal);
        var headlines = Headline(other, analyzer).Where(_headline.ContainsKey).ToList();
        var terms = Weighted.Where(word => words.Contains(word.Term)).ToList();
        var both = words.Count(_all.Contains);
        var weight = terms.Sum(word => word.Share);
        return new Shared(
            [.. terms.Select(word => word.Term)],
            weight,
            weight * Math.Min(1, Math.Sqrt((double)_all.Count / Math.Max(1, words.Count))),
            (double)both / Math.Max(1, words.Count + _all.Count - both),
            headlines.Count >= EnoughInHeadlines || headlines.Exists(word => _headline[word]));
    }

    // Numbers and single letters say nothing of the matter; folded forms would count a name twice.
    private static IEnumerable<string> Terms(Article article, Analyzer analyzer, IReadOnlyList<TextSpan> without, bool headlineAlone = false) =>
        from line in article.Lines
        where line.Kind is LineKind.Title or LineKind.Paragraph && line.Span.Start < MostRead && (line.Kind is LineKind.Title || !headlineAlone)
        from token in analyzer.Words(article.Text[line.Span.Start..Math.Min(line.Span.End, MostRead)])
        where token.Kind is TokenKind.Word or TokenKind.Latin && token.Text.Length > 1
        let at = line.Span.Start + token.Span.Start
        where !without.Any(span => span.Start <= at && at < span.End)
        select token.Text;

    private static HashSet<string> Headline(Article article, Analyzer analyzer) => Terms(article, analyzer, [], headlineAlone: true).ToHashSet(StringComparer.Ordinal);

    private static double Idf(int articles, int documents) => Math.Log(1 + (documents - articles + 0.5) / (articles + 0.5));
}
