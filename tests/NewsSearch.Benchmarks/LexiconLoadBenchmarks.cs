using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using NewsSearch.Text;

namespace NewsSearch.Benchmarks;

/// <summary>What the first analyzer of a process costs: reading the lexicon and building its trie, in a new process each time, code not yet compiled.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1)]
[MemoryDiagnoser]
public class LexiconLoadBenchmarks
{
    private Analyzer? _analyzer;

    [Benchmark]
    public void Load() => _analyzer = new Analyzer();

    [GlobalCleanup]
    public void Keep() => GC.KeepAlive(_analyzer);
}
