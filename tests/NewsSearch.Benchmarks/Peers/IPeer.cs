using NewsSearch.Benchmarks.Corpus;
using NewsSearch.Index;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>An engine that runs in a .NET process of its own, behind <see cref="PeerServer"/>. Lucene speaks the same protocol from Java.</summary>
internal interface IPeer
{
    string Version { get; }

    /// <summary>Writes the archive into an index in an empty folder and makes it last.</summary>
    Task IndexAsync(CorpusReader corpus, string folder, int threads);

    IPeerIndex Open(string folder);
}

/// <summary>An open index. Safe for several threads.</summary>
internal interface IPeerIndex : IDisposable
{
    /// <summary>What one thread searches with.</summary>
    IPeerSession NewSession();
}

/// <summary>Not safe for several threads.</summary>
internal interface IPeerSession : IDisposable
{
    /// <summary>Makes a query ready, so that running it is all that is timed: ten hits (with what was stored of them, when asked), the exact total, ten values of four facets.</summary>
    Func<PeerAnswer> Prepare(PeerQuery query, bool withStored);
}

/// <summary>What peers must agree on.</summary>
/// <param name="Facets">In the order of <see cref="CorpusArticle.Facets"/>: by count from the highest, then in order of code points.</param>
internal readonly record struct PeerAnswer(int Total, IReadOnlyList<IReadOnlyList<FacetCount>> Facets)
{
    public const int Hits = 10, Values = 10;
}
