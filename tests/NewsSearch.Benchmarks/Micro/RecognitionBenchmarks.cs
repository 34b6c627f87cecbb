using System.Text;
using BenchmarkDotNet.Attributes;
using NewsSearch.Archive;
using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Years;
using NewsSearch.Text;

namespace NewsSearch.Benchmarks.Micro;

/// <summary>
/// Recognition of the sample archive on one core, whole and by part, against segmentation of the same texts in the same run: what an article costs beside
/// what indexing must spend on it anyway. Divide by <see cref="Characters"/> for the cost of a character.
/// </summary>
[MemoryDiagnoser]
public class RecognitionBenchmarks
{
    private readonly Analyzer _analyzer = new();
    private List<Article> _articles = [];
    private Recognizer? _recognizer;
    private CodeRecognizer? _codes;
    private YearRecognizer? _years;
    private Gazetteer? _gazetteer;
    private string _folder = "";

    /// <summary>Names of people in the gazetteer beside those delivered.</summary>
    [Params(0, 100_000)]
    public int Names { get; set; }

    /// <summary>Characters of all texts together.</summary>
    public int Characters => _articles.Sum(article => article.Text.Length);

    [GlobalSetup]
    public void ReadTheSamples()
    {
        var delivered = DataFolder.Find().Gazetteer;
        _folder = Directory.CreateTempSubdirectory("gazetteer-").FullName;
        foreach (var table in Directory.GetFiles(delivered, "*.tsv")) File.Copy(table, Path.Combine(_folder, Path.GetFileName(table)));
        File.AppendAllText(Path.Combine(_folder, "officials.tsv"), Officials(Names));
        _gazetteer = Gazetteer.Load(_folder);
        _recognizer = new Recognizer(_gazetteer);
        _codes = new CodeRecognizer(_gazetteer.Codes, _gazetteer.Months);
        _years = new YearRecognizer(_gazetteer.Months);
        _articles = [.. ArchiveReader.Load(_folder).Read([DataFolder.Find().Seeds]).Select(outcome => outcome.Article!)];
        Console.WriteLine($"// {_articles.Count} articles, {Characters} characters");
    }

    [GlobalCleanup]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public int Segmentation() => _articles.Sum(article => _analyzer.Words(article.Text).Count);

    [Benchmark]
    public int Recognition() => _articles.Sum(article => _recognizer!.Recognise(article).Years.Count);

    [Benchmark]
    public int Codes() => _articles.Sum(article => _codes!.Recognise(article).Count);

    [Benchmark]
    public int Years() => _articles.Sum(article => _years!.Recognise(article, []).Mentions.Count);

    [Benchmark]
    public int NamesOfPlaces()
    {
        var found = 0;
        foreach (var article in _articles)
        {
            var folded = new FoldedText(article.Text);
            for (var at = 0; at < folded.Text.Length; at++)
            {
                foreach (var (length, _) in _gazetteer!.Places.At(folded.Text, at)) found += length;
            }
        }
        return found;
    }

    // Family, middle and given names crossed: every name once, none of anybody in particular.
    private static string Officials(int count)
    {
        string[] syllables = ["An", "Binh", "Cuong", "Dung", "Giang", "Hai", "Hanh", "Hoa", "Hung", "Huong", "Khanh", "Khoa", "Lam", "Lan", "Linh", "Long", "Mai", "Manh", "Minh", "Nam", "Nga", "Ngoc", "Nhung", "Phong", "Phuc", "Phuong", "Quan", "Quang", "Son", "Tam", "Thanh", "Thao", "Thu", "Thuy", "Toan", "Trang", "Trung", "Tuan", "Tung", "Van", "Viet", "Vinh", "Vu", "Xuan", "Yen", "Bao", "Chi"];
        var rows = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var name = $"{syllables[i % 47]} {syllables[i / 47 % 47]} {syllables[i / 2209 % 47]}";
            rows.Append("made-").Append(i).Append('\t').Append(name).Append("\t\t\tyes\n");
        }
        return rows.ToString();
    }
}
