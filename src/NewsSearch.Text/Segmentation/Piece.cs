namespace NewsSearch.Text.Segmentation;

/// <summary>A stretch of a Thai run, and the number of the word it is in the lexicon, or <see cref="Lexicon.LexiconTrie.None"/>.</summary>
internal readonly record struct Piece(TextSpan Span, int Word);
