using System.Diagnostics.CodeAnalysis;
using NewsSearch.Text.Lexicon;
using NewsSearch.Text.Normalization;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text;

/// <summary>
/// Turns text into the tokens an index holds. The same analyzer serves indexing and querying; the same string gives the same tokens
/// wherever it stands. Spaces, punctuation, ๆ and ฯ give none. No text makes it throw. Safe for any number of threads.
/// </summary>
public sealed class Analyzer
{
    /// <summary>How many positions a line feed leaves free, so that no phrase reaches across it.</summary>
    public const int LineGap = 100;

    private readonly ThaiLexicon _lexicon;
    private readonly Segmenter _segmenter;
    private readonly Compounds _compounds;

    /// <param name="names">Gazetteer names and words of the newsroom that are units whatever the lexicon says.</param>
    public Analyzer(IEnumerable<string>? names = null)
    {
        _lexicon = ThaiLexicon.With((names ?? []).SelectMany(n => NormalizedText.Normalize(n).Split(' ')));
        _segmenter = new Segmenter(_lexicon);
        _compounds = new Compounds(_lexicon, _segmenter);
    }

    /// <summary>
    /// The first reading: words, in position order. Spans point into <paramref name="text"/> as given. A number is one token without its commas
    /// (1,234 is 1234; 93.9 stays), an abbreviation one token without its full stops (ก.บ.จ. is กบจ). A compound fills as many positions as it has
    /// parts and stands at the first of them; each of its parts is a token too.
    /// </summary>
    public IReadOnlyList<Token> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var normalized = NormalizedText.Of(text);
        var reading = new WordReading(normalized, _lexicon, _compounds);
        var pieces = new List<Piece>();
        foreach (var run in Runs(normalized.Text))
        {
            if (run.Kind != RunKind.Thai)
            {
                reading.Add(run);
                continue;
            }
            pieces.Clear();
            _segmenter.Segment(run.Span.In(normalized.Text.AsSpan()), run.Span.Start, pieces);
            foreach (var piece in pieces) reading.Add(piece);
        }
        return reading.Tokens;
    }

    /// <summary>
    /// The second reading: bigrams of neighbouring Thai character clusters, for what the lexicon has never seen. One space does not part
    /// neighbours, so เดา ซวน เยน and เดาซวนเยน are the same; anything else does, and a lone cluster gives nothing. Positions count clusters.
    /// </summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The readings of one analyzer belong together, whichever needs the lexicon.")]
    public IReadOnlyList<Token> Clusters(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var normalized = NormalizedText.Of(text);
        var tokens = new List<Token>();
        var position = 0;
        TextSpan? before = null;
        foreach (var run in Runs(normalized.Text))
        {
            if (run.Kind == RunKind.Space && run.Span.Length == 1) continue;
            if (run.Kind != RunKind.Thai)
            {
                position += run.Kind == RunKind.Line ? LineGap : 1;
                before = null;
                continue;
            }
            for (var at = run.Span.Start; at < run.Span.End;)
            {
                var cluster = TextSpan.Between(at, run.Span.Start + ThaiClusters.End(run.Span.In(normalized.Text.AsSpan()), at - run.Span.Start));
                if (before is { } first)
                {
                    var pair = string.Concat(first.In(normalized.Text.AsSpan()), cluster.In(normalized.Text.AsSpan()));
                    tokens.Add(new Token(pair, normalized.Original(TextSpan.Between(first.Start, cluster.End)), position++, TokenKind.Cluster));
                }
                before = cluster;
                at = cluster.End;
            }
        }
        return tokens;
    }

    /// <summary>A text cut into pieces that join back to it, spaces and punctuation included.</summary>
    public IReadOnlyList<TextSpan> Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var normalized = NormalizedText.Of(text);
        var pieces = new List<Piece>();
        foreach (var run in Runs(normalized.Text))
        {
            if (run.Kind == RunKind.Thai) _segmenter.Segment(run.Span.In(normalized.Text.AsSpan()), run.Span.Start, pieces);
            else pieces.Add(new Piece(run.Span, LexiconTrie.None));
        }
        // What normalization dropped goes with the piece before it, or with the first.
        var spans = new TextSpan[pieces.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            var start = i == 0 ? 0 : normalized.Original(pieces[i].Span).Start;
            var end = i + 1 == spans.Length ? text.Length : normalized.Original(pieces[i + 1].Span).Start;
            spans[i] = TextSpan.Between(start, end);
        }
        return spans.Length == 0 && text.Length > 0 ? [new TextSpan(0, text.Length)] : spans;
    }

    /// <summary>Whether a normalized Thai word is in the lexicon or among the names.</summary>
    public bool Knows(string word) => _lexicon.Find(word) != LexiconTrie.None;

    private static IEnumerable<Run> Runs(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var run = Run.At(text, at);
            yield return run;
            at = run.Span.End;
        }
    }
}
