using NewsSearch.Text.Lexicon;

namespace NewsSearch.Text.Segmentation;

/// <summary>
/// What words are made of: คณะกรรมการ of คณะ and กรรมการ. A split counts when every part is a word of two clusters or more and the parts together are
/// hardly dearer than chance would have them, so that accidents (ประ+หยัด) do not. Worked out once a word, then kept; safe for any number of threads.
/// </summary>
internal sealed class Compounds(ThaiLexicon lexicon, Segmenter segmenter)
{
    private static readonly Piece[] NoParts = [];

    // Dearest average part, in nats: about one word in 60,000. Rarer words are more often accidents than parts.
    private const double DearestPart = 11;

    private readonly Piece[]?[] _parts = new Piece[]?[lexicon.Count];

    /// <summary>The parts of a word by number, spans within it; empty when it is simple.</summary>
    public IReadOnlyList<Piece> PartsOf(int word) => _parts[word] ??= Split(lexicon.Spelling(word));

    private Piece[] Split(string word)
    {
        var pieces = new List<Piece>();
        segmenter.Segment(word, 0, pieces, whole: false);
        if (pieces.Count < 2) return NoParts;
        foreach (var piece in pieces)
        {
            if (piece.Word == LexiconTrie.None || lexicon.WordCost(piece.Word) > DearestPart || !HasTwoClusters(piece.Span.In(word.AsSpan()))) return NoParts;
        }
        return [.. pieces];
    }

    private static bool HasTwoClusters(ReadOnlySpan<char> word) => ThaiClusters.End(word, 0) < word.Length;
}
