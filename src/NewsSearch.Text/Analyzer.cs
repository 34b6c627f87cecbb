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

    [ThreadStatic]
    private static Normalizer? _normalizer;

    [ThreadStatic]
    private static List<Piece>? _pieces;

    private readonly ThaiLexicon _lexicon;
    private readonly Segmenter _segmenter;
    private readonly Compounds _compounds;
    private readonly LongWords _longWords;
    private readonly TermPool _terms = new();

    /// <param name="names">Gazetteer names and words of the newsroom that are units whatever the lexicon says.</param>
    public Analyzer(IEnumerable<string>? names = null)
    {
        _lexicon = ThaiLexicon.With((names ?? []).SelectMany(name => NormalizedText.Normalize(name).Split(' ')));
        _segmenter = new Segmenter(_lexicon);
        _compounds = new Compounds(_lexicon, _segmenter);
        _longWords = new LongWords(_lexicon, _compounds);
    }

    /// <summary>
    /// The first reading: words, in position order. Spans point into <paramref name="text"/> as given. A number is one token without its commas
    /// (1,234 is 1234; 93.9 stays), an abbreviation one token without its full stops (ก.บ.จ. is กบจ). A compound fills as many positions as it has
    /// parts and stands at the first of them; each of its parts is a token too.
    /// </summary>
    public IReadOnlyList<Token> Words(string text)
    {
        var tokens = new List<Token>();
        Words(text, tokens);
        return tokens;
    }

    /// <summary>Adds the first reading to a list, which the caller may use again for the next text: then nothing is allocated but what was never seen before.</summary>
    public void Words(string text, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);

        var normalizer = Read(text);
        var reading = new WordReading(normalizer, _lexicon, _compounds, _terms, tokens);
        var pieces = _pieces ??= [];
        var normalized = normalizer.Text;
        for (var at = 0; at < normalized.Length;)
        {
            var run = Run.At(normalized, at);
            at = run.Span.End;
            if (run.Kind != RunKind.Thai)
            {
                reading.Add(run);
                continue;
            }
            pieces.Clear();
            _segmenter.Segment(run.Span.In(normalized), run.Span.Start, pieces);
            foreach (var piece in pieces) reading.Add(piece);
        }
    }

    /// <summary>
    /// The second reading: bigrams of neighbouring Thai character clusters, for what the lexicon has never seen. One space or two do not part
    /// neighbours, so เดา ซวน เยน and เดาซวนเยน are the same; anything else does, and a lone cluster gives nothing. Positions count clusters.
    /// Of a long simple word of the lexicon, wherever its letters stand, only the first and the last pair are given.
    /// </summary>
    public IReadOnlyList<Token> Clusters(string text)
    {
        var tokens = new List<Token>();
        Clusters(text, tokens);
        return tokens;
    }

    /// <summary>Adds the second reading to a list, which the caller may use again for the next text.</summary>
    public void Clusters(string text, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);

        var normalizer = Read(text);
        var reading = new ClusterReading(normalizer, _longWords, _terms, tokens);
        var normalized = normalizer.Text;
        for (var at = 0; at < normalized.Length;)
        {
            var run = Run.At(normalized, at);
            reading.Add(run);
            at = run.Span.End;
        }
    }

    /// <summary>
    /// What a text that begins or ends inside long words is a piece of: the same, normalized, with the rest of those words (เศรษฐ gives เศรษฐกิจ). Where the text stands, so do
    /// its <see cref="Clusters(string)"/> or those of one of these, each at its distance from the others.
    /// </summary>
    public IEnumerable<string> Around(string text) => _longWords.Around(NormalizedText.Normalize(text));

    /// <summary>A text cut into pieces that join back to it, spaces and punctuation included.</summary>
    public IReadOnlyList<TextSpan> Segment(string text)
    {
        var spans = new List<TextSpan>();
        Segment(text, spans);
        return spans;
    }

    /// <summary>Adds the pieces of a text to a list, which the caller may use again for the next text.</summary>
    public void Segment(string text, List<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);

        var normalizer = Read(text);
        var pieces = _pieces ??= [];
        pieces.Clear();
        var normalized = normalizer.Text;
        for (var at = 0; at < normalized.Length;)
        {
            var run = Run.At(normalized, at);
            at = run.Span.End;
            if (run.Kind == RunKind.Thai) _segmenter.Segment(run.Span.In(normalized), run.Span.Start, pieces);
            else pieces.Add(new Piece(run.Span, LexiconTrie.None));
        }
        // What normalization dropped goes with the piece before it, or with the first.
        var start = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var end = i + 1 == pieces.Count ? text.Length : normalizer.Original(pieces[i + 1].Span).Start;
            spans.Add(TextSpan.Between(start, end));
            start = end;
        }
        if (pieces.Count == 0 && text.Length > 0) spans.Add(new TextSpan(0, text.Length));
    }

    /// <summary>Whether a normalized Thai word is in the lexicon or among the names.</summary>
    public bool Knows(string word) => _lexicon.Find(word) != LexiconTrie.None;

    /// <summary>Whether the lexicon learned a word as the name of a person.</summary>
    public bool KnowsPerson(string word) => _lexicon.IsPerson(word);

    private static Normalizer Read(string text)
    {
        var normalizer = _normalizer ??= new Normalizer();
        normalizer.Read(text);
        return normalizer;
    }
}
