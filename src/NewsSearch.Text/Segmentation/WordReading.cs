using NewsSearch.Text.Lexicon;
using NewsSearch.Text.Normalization;

namespace NewsSearch.Text.Segmentation;

/// <summary>The tokens of the first reading as they are found, and the position the next one gets.</summary>
internal sealed class WordReading(NormalizedText text, ThaiLexicon lexicon, Compounds compounds)
{
    private readonly List<Token> _tokens = new(text.Text.Length / 4);
    private int _position;

    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>A run that is no Thai text.</summary>
    public void Add(Run run)
    {
        switch (run.Kind)
        {
            case RunKind.Line:
                _position += Analyzer.LineGap;
                break;
            case RunKind.Abbreviation:
                Add(run.Bare(text.Text), run.Span, _position++, TokenKind.Word);
                break;
            case RunKind.Number:
                Add(run.Bare(text.Text), run.Span, _position++, TokenKind.Number);
                break;
            case RunKind.Letters:
                var word = run.Span.In(text.Text);
                var folded = Folding.Fold(word);
                Add(word, run.Span, _position, TokenKind.Latin);
                if (folded != word && folded.Length > 0) Add(folded, run.Span, _position, TokenKind.Folded);
                _position++;
                break;
        }
    }

    /// <summary>A word, or an unknown stretch, of a Thai run.</summary>
    public void Add(Piece piece)
    {
        if (piece.Word == LexiconTrie.None) Add(piece.Span.In(text.Text), piece.Span, _position++, TokenKind.Word);
        else _position += Add(piece, _position, TokenKind.Word);
    }

    /// <summary>Adds a word at a position and its parts from there on; returns how many positions it fills.</summary>
    private int Add(Piece piece, int position, TokenKind kind)
    {
        Add(lexicon.Spelling(piece.Word), piece.Span, position, kind);
        var filled = 0;
        foreach (var part in compounds.PartsOf(piece.Word))
        {
            var span = part.Span with { Start = piece.Span.Start + part.Span.Start };
            filled += Add(part with { Span = span }, position + filled, TokenKind.Part);
        }
        return Math.Max(1, filled);
    }

    private void Add(string token, TextSpan span, int position, TokenKind kind) =>
        _tokens.Add(new Token(token, text.Original(span), position, kind));
}
