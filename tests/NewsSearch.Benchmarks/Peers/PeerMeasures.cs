namespace NewsSearch.Benchmarks.Peers;

/// <summary>All that was measured of one peer.</summary>
internal sealed class PeerMeasures
{
    public string Version { get; set; } = "";

    /// <summary>Articles a second, start to lasting commit, on one core and on two.</summary>
    public Dictionary<int, double> ArticlesPerSecond { get; } = [];

    /// <summary>CPU time of indexing on one core.</summary>
    public double CpuSeconds { get; set; }

    public long DiskBytes { get; set; }

    public ProcessMemory Indexing { get; set; }

    public ProcessMemory Serving { get; set; }

    /// <summary>Milliseconds from opening the index to the first answer in a fresh process, the least of several: files out of the page cache, or in it.</summary>
    public double? ColdOpen { get; set; }

    public double WarmOpen { get; set; } = double.PositiveInfinity;

    /// <summary>For each class the least microseconds of each query.</summary>
    public Dictionary<string, double[]> Micros { get; } = [];

    /// <summary>For each class queries a second on two threads, the best round.</summary>
    public Dictionary<string, double> PerSecond { get; } = [];

    /// <summary>Queries of a class that took too long to ask all.</summary>
    public Dictionary<string, int> Limits { get; } = [];

    public void Add(string name, double[] micros)
    {
        Micros[name] = Micros.TryGetValue(name, out var before) ? [.. before.Zip(micros, Math.Min)] : micros;
    }

    public double Percentile(string name, double share)
    {
        var sorted = Micros[name].Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }
}
