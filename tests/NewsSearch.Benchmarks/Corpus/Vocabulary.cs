using NewsSearch.Entities;
using NewsSearch.Text;
using NewsSearch.Text.Lexicon;

namespace NewsSearch.Benchmarks.Corpus;

/// <summary>
/// The strings articles are made of, by number: the project's lexicon with its counts, the gazetteer's provinces, roles, document types and issuers,
/// and people and sources invented for the purpose. Words are plain letters and digits, so that every peer's tokenizer leaves them whole.
/// </summary>
internal sealed class Vocabulary
{
    private const int PeopleCount = 5000, CodeCount = 20_000, SourceCount = 40;

    private readonly List<string> _strings = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public Vocabulary(Gazetteer gazetteer, string gazetteerFolder, SeededRandom random)
    {
        using (var stream = typeof(Analyzer).Assembly.GetManifestResourceStream("thai.tsv")!) // the embedded lexicon
        using (var reader = new StreamReader(stream))
        {
            var lexicon = LexiconFile.Read(reader).Counts.Where(w => IsPlain(w.Key)).ToList();
            Words = [.. lexicon.Select(w => Number(w.Key))];
            Frequencies = new AliasTable([.. lexicon.Select(w => (double)w.Value)]);
        }
        Provinces = [.. gazetteer.Provinces.Where(p => IsPlain(p.Thai)).Select(p => new Named(Number(p.Id), [Number("จังหวัด"), Number(p.Thai)]))];
        var roles = gazetteer.Roles.Where(IsPlain).Select(Number).ToList();
        var surnames = gazetteer.Surnames.SelectMany(s => s.Thai).Where(IsPlain).ToList();
        People = [.. Enumerable.Range(0, PeopleCount).Select(i => Person(i, roles, surnames, random))];
        var types = TsvTable.Load(Path.Combine(gazetteerFolder, "document_types.tsv"), "key").Rows.Select(r => r["key"]).Where(IsLatin).Distinct().ToList();
        var issuers = TsvTable.Load(Path.Combine(gazetteerFolder, "issuers.tsv"), "key").Rows.Select(r => r["key"]).Where(IsLatin).Distinct().ToList();
        Codes = [.. Enumerable.Range(0, CodeCount).Select(i => $"{1 + i / 8}-{types[i % 8 % types.Count]}/{issuers[random.Zipf(issuers.Count, 0.5)]}")
            .Distinct().Select(code => new Named(Number(code), [Number(code.ToLowerInvariant().Replace("-", "").Replace("/", ""))]))];
        Sources = [.. Enumerable.Range(0, SourceCount).Select(i => Number($"{InventedWords.Word(7919 * (i + 1))}.example"))];
        Years = [.. Enumerable.Range(Year.FromBuddhist(2540).Common, 60).Select(year => (int[])[Number("ปี"), Number(new Year(year).Buddhist.ToString())])];
    }

    /// <summary>All strings; what else is here gives their places.</summary>
    public IReadOnlyList<string> Strings => _strings;

    /// <summary>Common words, the frequent first, and how to draw one as often as news uses it.</summary>
    public IReadOnlyList<int> Words { get; }

    public AliasTable Frequencies { get; }

    public IReadOnlyList<Named> Provinces { get; }

    public IReadOnlyList<Named> People { get; }

    public IReadOnlyList<Named> Codes { get; }

    public IReadOnlyList<int> Sources { get; }

    /// <summary>Years of the Buddhist era as text says them.</summary>
    public IReadOnlyList<int[]> Years { get; }

    /// <summary>Something with a keyword, and the words that name it in text.</summary>
    public readonly record struct Named(int Keyword, int[] Words);

    private Named Person(int i, List<int> roles, List<string> surnames, SeededRandom random)
    {
        var isVietnamese = random.Share() < 0.4;
        string[] name = isVietnamese
            ? [surnames[random.Zipf(surnames.Count, 0.6)], InventedWords.Word(random.Below(200), 1), InventedWords.Word(random.Below(300), 1)]
            : [InventedWords.Word(random.Below(1500)), InventedWords.Word(10_000 + random.Below(60_000), 3)];
        int[] words = [roles[random.Zipf(roles.Count, 0.7)], Number(isVietnamese ? "สหาย" : "นาย"), .. name.Select(Number)];
        return new Named(Number($"{string.Join('-', name)}-{i}"), words);
    }

    private int Number(string text)
    {
        if (_numbers.TryGetValue(text, out var number)) return number;
        _numbers[text] = number = _strings.Count;
        _strings.Add(text);
        return number;
    }

    private static bool IsPlain(string word) => word.Length is > 0 and <= 60 && word.All(c => c is >= 'ก' and <= '๎' and not ('ฯ' or '฿' or 'ๆ') and not (>= '\u0E3B' and <= '\u0E3E'));

    private static bool IsLatin(string word) => word.Length > 0 && word.All(char.IsAsciiLetterUpper);
}
