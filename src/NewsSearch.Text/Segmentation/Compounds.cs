using NewsSearch.Text.Lexicon;

namespace NewsSearch.Text.Segmentation;

/// <summary>
/// What words are made of: คณะกรรมการ of คณะ and กรรมการ. A split counts when every part is a word of two clusters or more that is not much rarer
/// than the whole, so that accidents (ประ+ชุม) do not; those found by reading, and the parts of a word that are shorter (ไฟ+ไหม้), are in <c>reviewed.txt</c>. The name of a person has no parts, and that of a place only where one of
/// them is a name as well, and no short one (กรุงเทพ in กรุงเทพมหานคร; no doctor in วังสามหมอ, no gold in พานทอง). Worked out once a word, then kept; safe for any number of threads.
/// </summary>
internal sealed class Compounds(ThaiLexicon lexicon, Segmenter segmenter)
{
    private static readonly Piece[] NoParts = [];

    /// <summary>What makes nouns of verbs.</summary>
    private static readonly string[] Nominalizers = ["การ", "ความ"];

    // A part (never ประ or กระ, which begin hundreds of simple words) stands on its own in most of its uses: in nats, it is at least 2/9 as frequent as the whole, and not itself a rarity (1 in 60,000).
    private const int RarerThanWhole = 3 * Nats.One / 2;
    private const int RarestPart = 11 * Nats.One;

    // Shorter names of places (พาน, ตาก, ลอง) are words as well, and stand in others by accident: พานทอง.
    private const int LongName = 5;

    private readonly Piece[]?[] _parts = new Piece[]?[lexicon.Count];

    /// <summary>The parts of a word by number, spans within it; empty when it is simple.</summary>
    public Piece[] PartsOf(int word) => _parts[word] ??= Split(lexicon.Spelling(word), lexicon.WordCost(word));

    private Piece[] Split(string word, int cost)
    {
        if (ReviewedWords.Parts.TryGetValue(word, out var known)) return Listed(word, known);
        if (lexicon.IsPerson(word) || ReviewedWords.Simple.Contains(word)) return NoParts;
        var pieces = new List<Piece>();
        segmenter.Segment(word, 0, pieces, whole: false);
        if (lexicon.IsName(word)) return pieces.TrueForAll(piece => IsPart(piece, word)) && pieces.Exists(piece => piece.Span.Length >= LongName && lexicon.IsName(lexicon.Spelling(piece.Word))) ? [.. pieces] : NoParts;
        if (AreParts(pieces, word, cost)) return [.. pieces];
        // ความร่วมมือ is ความ and ร่วมมือ, though ความร่วม and มือ may be the cheaper way.
        foreach (var noun in Nominalizers)
        {
            if (!word.StartsWith(noun, StringComparison.Ordinal) || word.Length == noun.Length) continue;
            pieces = [new Piece(new TextSpan(0, noun.Length), lexicon.Find(noun)), new Piece(TextSpan.Between(noun.Length, word.Length), lexicon.Find(word.AsSpan(noun.Length)))];
            if (AreParts(pieces, word, cost)) return [.. pieces];
        }
        return NoParts;
    }

    // Those of the listed parts that are words.
    private Piece[] Listed(string word, string[] parts) =>
        [.. parts.Select(part => new Piece(new TextSpan(word.IndexOf(part, StringComparison.Ordinal), part.Length), lexicon.Find(part))).Where(piece => piece.Word != LexiconTrie.None)];

    private bool AreParts(List<Piece> pieces, string word, int cost) =>
        pieces.Count >= 2 && pieces.TrueForAll(piece => IsPart(piece, word) && lexicon.Spelling(piece.Word) is not ("ประ" or "กระ")
            && lexicon.WordCost(piece.Word) <= Math.Min(RarestPart, cost + RarerThanWhole));

    private static bool IsPart(Piece piece, string word) => piece.Word != LexiconTrie.None && ThaiClusters.End(piece.Span.In(word.AsSpan()), 0) < piece.Span.Length;
}
