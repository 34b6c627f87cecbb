using BenchmarkDotNet.Attributes;
using NewsSearch.Text;

namespace NewsSearch.Benchmarks;

/// <summary>
/// Thai word segmentation of the sample archive, ours against ICU called directly (<c>ubrk_*</c>, no managed wrapper): the rival at
/// its best. Ours does more: it normalizes, folds and gives compounds their parts.
/// </summary>
[MemoryDiagnoser]
public class SegmentationBenchmarks
{
    private readonly Analyzer _analyzer = new();
    private string _text = "";
    private IcuWordBreaker? _icu;

    [GlobalSetup]
    public void ReadTheSamples()
    {
        _text = string.Join('\n', Directory.GetFiles(DataFolder.Find().Seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        _icu = new IcuWordBreaker("th");
    }

    [Benchmark(Baseline = true)]
    public int Icu() => _icu!.CountBoundaries(_text);

    [Benchmark]
    public int Words() => _analyzer.Words(_text).Count;

    [Benchmark]
    public int Clusters() => _analyzer.Clusters(_text).Count;
}
