using BenchmarkDotNet.Attributes;
using NewsSearch.Benchmarks.Corpus;
using NewsSearch.Benchmarks.Peers;
using NewsSearch.Embedded;
using NewsSearch.Index;

namespace NewsSearch.Benchmarks.Micro;

/// <summary>The parts of a search over 20,000 generated articles, each beside the least it could cost: the same answer from plain arrays and dictionaries in memory.</summary>
[MemoryDiagnoser]
public class IndexBenchmarks
{
    private const int Articles = 20_000, Terms = 200;

    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-micro-").FullName;
    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);
    private string[] _terms = [];
    private ushort[][] _people = [];
    private int _distinct;
    private ISearchIndex? _index;

    [GlobalSetup]
    public void Index()
    {
        var file = Path.Combine(_folder, "archive");
        CorpusWriter.Write(file, DataFolder.Find(), Articles, seed: 1, _ => { });
        using (var corpus = new CorpusReader(file)) new EmbeddedPeer().IndexAsync(corpus, Path.Combine(_folder, "index"), threads: 1).GetAwaiter().GetResult();
        _index = new EmbeddedEngine(Path.Combine(_folder, "index")).OpenIndex();

        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        using var again = new CorpusReader(file);
        _people = [.. again.Articles().Select(article =>
        {
            foreach (var word in article.Body.Distinct()) _frequencies[word] = _frequencies.GetValueOrDefault(word) + 1;
            return article.People.Select(p => numbers.TryGetValue(p, out var known) ? known : numbers[p] = (ushort)numbers.Count).ToArray();
        })];
        _distinct = numbers.Count;
        _terms = [.. _frequencies.Keys.Order(StringComparer.Ordinal).Where((_, i) => i % (_frequencies.Count / Terms) == 0).Take(Terms)];
    }

    [GlobalCleanup]
    public void Remove()
    {
        _index!.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Description = "200 terms looked up")]
    public int LookUp() => Done(_index!.FrequenciesAsync("body", _terms))[^1];

    [Benchmark(Description = "the same in a Dictionary")]
    public int LookUpInMemory()
    {
        var sum = 0;
        foreach (var term in _terms) sum += _frequencies[term];
        return sum;
    }

    [Benchmark(Description = "people counted over all articles")]
    public int Count() => Done(_index!.SearchAsync(new() { Query = new Query.Everything(), Take = 0, Facets = [new FacetQuery("official", 10)] })).Total;

    [Benchmark(Description = "the same over arrays")]
    public int CountInMemory()
    {
        var counts = new int[_distinct];
        foreach (var people in _people)
        {
            foreach (var person in people) counts[person]++;
        }
        return counts.Max();
    }

    [Benchmark(Description = "opened, asked and closed")]
    public int Open()
    {
        var index = new EmbeddedEngine(Path.Combine(_folder, "index")).OpenIndex();
        var total = Done(index.SearchAsync(new() { Query = new Query.Term("body", _terms[0]) })).Total;
        index.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return total;
    }

    private static T Done<T>(ValueTask<T> pending) => pending.IsCompletedSuccessfully ? pending.Result : pending.AsTask().GetAwaiter().GetResult();
}
