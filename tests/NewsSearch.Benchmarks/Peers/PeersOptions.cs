namespace NewsSearch.Benchmarks.Peers;

/// <summary>What the comparison is asked for.</summary>
/// <param name="Articles">The size of the archive.</param>
/// <param name="Rounds">How often every class is asked, after <paramref name="WarmRounds"/>.</param>
/// <param name="Peers">Rivals by name.</param>
/// <param name="Classes">Classes of queries.</param>
/// <param name="Folder">Where archive and indexes go; the archive and the indexes of rivals are left there for the next run.</param>
/// <param name="LuceneFacets">one, each or columns: how Lucene counts facets.</param>
/// <param name="Merge">Whether Lucene's index is merged into one segment.</param>
/// <param name="Stored">text or headline: what is stored of each article, and read for every hit.</param>
/// <param name="TwoThreads">Whether two threads are measured too.</param>
internal sealed record PeersOptions(
    int Articles, int Rounds, int WarmRounds, IReadOnlyList<string> Peers, IReadOnlyList<string> Classes, string Folder, ulong Seed, string LuceneFacets, bool Merge, string Stored, bool TwoThreads);
