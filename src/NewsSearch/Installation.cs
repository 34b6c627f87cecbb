using System.Globalization;
using System.Security.Cryptography;
using NewsSearch.Archive;
using NewsSearch.Embedded;
using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Corrections;
using NewsSearch.Entities.Years;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search;
using NewsSearch.Text;

namespace NewsSearch;

/// <summary>
/// The parts of a running NewsSearch put together: what the command line and the site both start from. Immutable, safe for any number of threads.
/// </summary>
public sealed class Installation
{
    /// <summary>Raised when the program reads the same source differently than before: the next run of the indexer writes every article again.</summary>
    private const int ReadingVersion = 14;

    private readonly string _reading;

    private Installation(DataFolder folder)
    {
        Folder = folder;
        Gazetteer = Gazetteer.Load(folder.Gazetteer);
        Analyzer = new Analyzer(Gazetteer.Words);
        Recognizer = new Recognizer(Gazetteer);
        Dates = new DateText(Gazetteer.Months);
        Codes = new CodeRecognizer(Gazetteer.Codes, Gazetteer.Months);
        Reader = new ArchiveReader(BoilerplateRules.Load(folder.Gazetteer), Dates);
        _reading = string.Create(CultureInfo.InvariantCulture, $"{ReadingVersion} {FingerprintOf(folder.Gazetteer)}");
    }

    public DataFolder Folder { get; }
    public Gazetteer Gazetteer { get; }
    public Analyzer Analyzer { get; }
    public Recognizer Recognizer { get; }
    public CodeRecognizer Codes { get; }
    public DateText Dates { get; }
    public ArchiveReader Reader { get; }

    /// <summary>Loads the gazetteer and what is made from it.</summary>
    /// <exception cref="InvalidDataException">A table is missing or broken; the message names file and line.</exception>
    public static Installation Load(DataFolder folder) => new(folder);

    /// <summary>The engine of an index folder.</summary>
    /// <param name="folder">The folder, or null for the default.</param>
    public ISearchEngine Engine(string? folder = null) => new EmbeddedEngine(folder ?? Folder.Index);

    /// <summary>The indexer into an engine.</summary>
    public ArticleIndexer Indexer(ISearchEngine engine) => new(engine, Reader, Gazetteer, Recognizer.Recognise, Analyzer, _reading, TimeProvider.System);

    /// <summary>Search over an open index.</summary>
    public ArticleSearch Search(ISearchIndex index) => new(index, Analyzer, Gazetteer, Codes, Dates);

    // Corrections are of single articles, whose versions have them: one must not cost the reading of an archive.
    private static string FingerprintOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*.tsv").Where(file => Path.GetFileName(file) != CorrectionTable.FileName).Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
