using NewsSearch.Text.Lexicon;
using NewsSearch.Text.Normalization;

namespace NewsSearch.Text.Segmentation;

/// <summary>The first reading of one text: its runs in, tokens out, and the position the next one gets.</summary>
internal ref struct WordReading(Normalizer text, ThaiLexicon lexicon, Compounds compounds, TermPool terms, List<Token> tokens)
{
    // Longer words of letters are no words; folding them needs no stack.
    private const int LongestOnStack = 128;

    private readonly ReadOnlySpan<char> _text = text.Text;
    private readonly bool _moved = text.IsMoved;
    private int _position;

    /// <summary>A run that is no Thai text.</summary>
    public void Add(Run run)
    {
        switch (run.Kind)
        {
            case RunKind.Line:
                _position += Analyzer.LineGap;
                break;
            case RunKind.Abbreviation:
                AddWithout('.', run.Span, TokenKind.Word);
                break;
            case RunKind.Number:
                AddWithout(',', run.Span, TokenKind.Number);
                break;
            case RunKind.Letters:
                AddLetters(run.Span);
                break;
        }
    }

    /// <summary>A word, or an unknown stretch, of a Thai run.</summary>
    public void Add(Piece piece)
    {
        if (piece.Word == LexiconTrie.None) Add(terms.Of(piece.Span.In(_text)), piece.Span, _position++, TokenKind.Word);
        else _position += Add(piece, _position, TokenKind.Word);
    }

    /// <summary>Adds a word at a position and its parts from there on; returns how many positions it fills.</summary>
    private readonly int Add(Piece piece, int position, TokenKind kind)
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

    private void AddLetters(TextSpan span)
    {
        var word = span.In(_text);
        Add(terms.Of(word), span, _position, TokenKind.Latin);
        if (Folding.IsFolded(word))
        {
            _position++;
            return;
        }
        Span<char> folded = word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length];
        var length = Folding.Fold(word, folded);
        if (length > 0) Add(terms.Of(folded[..length]), span, _position, TokenKind.Folded);
        _position++;
    }

    private void AddWithout(char separator, TextSpan span, TokenKind kind)
    {
        var printed = span.In(_text);
        if (!printed.Contains(separator))
        {
            Add(terms.Of(printed), span, _position++, kind);
            return;
        }
        Span<char> bare = printed.Length <= LongestOnStack ? stackalloc char[printed.Length] : new char[printed.Length];
        var length = 0;
        foreach (var c in printed)
        {
            if (c != separator) bare[length++] = c;
        }
        Add(terms.Of(bare[..length]), span, _position++, kind);
    }

    private readonly void Add(string token, TextSpan span, int position, TokenKind kind) =>
        tokens.Add(new Token(token, _moved ? text.Original(span) : span, position, kind));
}
