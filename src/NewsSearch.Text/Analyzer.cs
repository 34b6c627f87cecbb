namespace NewsSearch.Text;

/// <summary>
/// Turns text into the tokens an index holds. The same analyzer serves indexing and querying; the same string gives the same tokens
/// wherever it stands. Immutable and safe for any number of threads.
/// </summary>
public sealed class Analyzer
{
    /// <param name="names">Gazetteer names and words of the newsroom that are units whatever the lexicon says.</param>
    public Analyzer(IEnumerable<string>? names = null) => throw new NotSupportedException();

    /// <summary>The first reading: words, in position order. Spans point into <paramref name="text"/> as given.</summary>
    public IReadOnlyList<Token> Words(string text) => throw new NotSupportedException(text);

    /// <summary>The second reading: bigrams of neighbouring Thai character clusters, for what the lexicon has never seen.</summary>
    public IReadOnlyList<Token> Clusters(string text) => throw new NotSupportedException(text);

    /// <summary>Whether a normalized Thai word is in the lexicon or among the names.</summary>
    public bool Knows(string word) => throw new NotSupportedException(word);
}
