namespace NewsSearch.Benchmarks.Peers;

/// <summary>What indexing took.</summary>
/// <param name="ArticlesPerSecond">From the first to the lasting commit, merges included.</param>
/// <param name="CpuSeconds">Of the process, start included.</param>
/// <param name="DiskBytes">The index.</param>
/// <param name="Peak">The most memory, each of the two by itself.</param>
internal sealed record IndexingMeasures(double ArticlesPerSecond, double CpuSeconds, long DiskBytes, ProcessMemory Peak);

/// <summary>All that was measured of one peer.</summary>
internal sealed class PeerMeasures
{
    public string Version { get; set; } = "";

    /// <summary>On one core and on two.</summary>
    public Dictionary<int, IndexingMeasures> Indexing { get; } = [];

    public ProcessMemory Serving { get; set; }

    /// <summary>Milliseconds from opening the index to the first answer in a fresh process, the least of several: files out of the page cache, or in it.</summary>
    public double? ColdOpen { get; set; }

    public double WarmOpen { get; set; } = double.PositiveInfinity;

    /// <summary>For each class, with and without what is stored of the hits, the least microseconds of each query.</summary>
    public Dictionary<(string Class, bool WithStored), double[]> Micros { get; } = [];

    /// <summary>The same in queries a second on two threads, the best round.</summary>
    public Dictionary<(string Class, bool WithStored), double> PerSecond { get; } = [];

    /// <summary>Queries of a class that took too long to ask all.</summary>
    public Dictionary<string, int> Limits { get; } = [];

    public IndexingMeasures? Of(int cores) => Indexing.GetValueOrDefault(cores);

    public ProcessMemory IndexingPeak => Indexing.Values.Aggregate(default(ProcessMemory), (most, i) => most.Max(i.Peak));

    public void Add(string name, bool withStored, double[] micros)
    {
        Micros[(name, withStored)] = Micros.TryGetValue((name, withStored), out var before) ? [.. before.Zip(micros, Math.Min)] : micros;
    }

    public double Percentile(string name, double share, bool withStored = true)
    {
        var sorted = Micros[(name, withStored)].Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }
}
