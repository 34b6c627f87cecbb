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
    private readonly List<Token> _tokens = [];
    private readonly List<TextSpan> _pieces = [];
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
    public int Segment()
    {
        _pieces.Clear();
        _analyzer.Segment(_text, _pieces);
        return _pieces.Count;
    }

    [Benchmark]
    public int Words()
    {
        _tokens.Clear();
        _analyzer.Words(_text, _tokens);
        return _tokens.Count;
    }

    /// <summary>All an index gets of a text: both readings.</summary>
    [Benchmark]
    public int Whole()
    {
        _tokens.Clear();
        _analyzer.Words(_text, _tokens);
        _analyzer.Clusters(_text, _tokens);
        return _tokens.Count;
    }
}
