using System.Collections.Frozen;
using NewsSearch.Entities.Codes;

namespace NewsSearch.Entities.Corrections;

/// <summary>
/// What editors corrected in single articles, <c>corrections.tsv</c>. It wins over what is recognised and stays through every rebuild; an edit makes the next <c>index</c> read
/// only the articles it names. Immutable, safe for any number of threads.
/// </summary>
public sealed class CorrectionTable
{
    /// <summary>The table's file in the folder of the gazetteer.</summary>
    public const string FileName = "corrections.tsv";

    /// <summary>What stands beside an article that is <see cref="CorrectionKind.Withdrawn"/>.</summary>
    public const string Yes = "yes";

    /// <summary>What stands for a day or year that nobody knows.</summary>
    public const string None = "none";

    private static readonly FrozenDictionary<string, CorrectionKind> Kinds = Enum.GetValues<CorrectionKind>().ToFrozenDictionary(Word, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, IReadOnlyList<Correction>> _byArticle;

    private CorrectionTable(FrozenDictionary<string, IReadOnlyList<Correction>> byArticle) => _byArticle = byArticle;

    /// <summary>The articles that are corrected.</summary>
    public IReadOnlyCollection<string> Articles => _byArticle.Keys;

    /// <summary>The corrections of an article in the order of the table; most have none.</summary>
    public IReadOnlyList<Correction> Of(string articleId) => _byArticle.TryGetValue(articleId, out var corrections) ? corrections : [];

    /// <summary>True for an article that is to be found no more.</summary>
    public bool Withdraws(string articleId) => Of(articleId).Any(correction => correction.Kind is CorrectionKind.Withdrawn);

    /// <summary>A kind as the table writes it: <c>not-about</c>.</summary>
    public static string Word(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Published => "published",
        CorrectionKind.Event => "event",
        CorrectionKind.Year => "year",
        CorrectionKind.About => "about",
        CorrectionKind.NotAbout => "not-about",
        CorrectionKind.NoProvince => "no-province",
        CorrectionKind.Person => "person",
        CorrectionKind.NoPerson => "no-person",
        CorrectionKind.Code => "code",
        CorrectionKind.NoCode => "no-code",
        CorrectionKind.Target => "target",
        CorrectionKind.NoTarget => "no-target",
        CorrectionKind.NoYear => "no-year",
        CorrectionKind.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A row that says this of an article, with an empty cell for the note.</summary>
    public static string Row(string articleId, CorrectionKind kind, string value) => string.Join('\t', articleId, Word(kind), value, "");

    internal static CorrectionTable Read(TsvTable table, Func<string, Province?> province, CodeRecognizer codes)
    {
        var byArticle = new Dictionary<string, List<Correction>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var article = row.Required("article");
            if (!Kinds.TryGetValue(row.Required("what"), out var kind)) throw row.Broken($"'{row["what"]}' is no correction; there are {string.Join(", ", Enum.GetValues<CorrectionKind>().Select(Word))}");
            var corrections = byArticle.TryGetValue(article, out var before) ? before : byArticle[article] = [];
            var value = ValueOf(row, kind, row.Required("value"), province, codes);
            if (corrections.Find(other => Contradict(other, kind, value)) is { } other) throw row.Broken($"line {other.Line} says otherwise of the same article");
            corrections.Add(new Correction(kind, value, row["note"] is { Length: > 0 } note ? note : null, row.Line));
        }
        return new CorrectionTable(byArticle.ToFrozenDictionary(pair => pair.Key, IReadOnlyList<Correction> (pair) => pair.Value, StringComparer.Ordinal));
    }

    private static string ValueOf(TsvTable.Row row, CorrectionKind kind, string cell, Func<string, Province?> province, CodeRecognizer codes)
    {
        switch (kind)
        {
            case CorrectionKind.Published or CorrectionKind.Event when cell is None:
            case CorrectionKind.Year when cell is None:
                return "";
            case CorrectionKind.Published or CorrectionKind.Event:
                return DayOf(cell) is { } day ? IsoDay.Text(day) : throw row.Broken($"'{cell}' is neither a day such as 2024-02-23 or 2567-02-23 nor {None}");
            case CorrectionKind.Year or CorrectionKind.Target or CorrectionKind.NoTarget or CorrectionKind.NoYear:
                return Year.TryParse(cell, null, out var year) ? year.ToString() : throw row.Broken($"'{cell}' is no year such as 2567 or 2024{(kind is CorrectionKind.Year ? ", nor " + None : "")}");
            case CorrectionKind.About or CorrectionKind.NotAbout or CorrectionKind.NoProvince:
                return province(cell)?.Id ?? throw row.Broken($"'{cell}' is no province of provinces.tsv");
            case CorrectionKind.Code or CorrectionKind.NoCode:
                return codes.TryParse(cell, out _) ? cell : throw row.Broken($"'{cell}' is no code of a document");
            case CorrectionKind.Withdrawn:
                return cell is Yes ? cell : throw row.Broken($"'{cell}' is not {Yes}");
            default:
                return cell;
        }
    }

    // An editor in Thailand writes 2567-02-29 and means 2024.
    private static DateOnly? DayOf(string cell) =>
        IsoDay.TryParse(cell is [_, _, _, _, '-', ..] && Year.TryParse(cell.AsSpan(0, 4), null, out var year) ? $"{year}{cell[4..]}" : cell, out var day) ? day : null;

    private static bool Contradict(Correction other, CorrectionKind kind, string value) =>
        other.Kind == kind ? other.Value == value || kind is CorrectionKind.Published or CorrectionKind.Event or CorrectionKind.Year
        : other.Value == value && (other.Kind, kind) is
            (CorrectionKind.About or CorrectionKind.NotAbout or CorrectionKind.NoProvince, CorrectionKind.About or CorrectionKind.NotAbout or CorrectionKind.NoProvince)
            or (CorrectionKind.Person or CorrectionKind.NoPerson, CorrectionKind.Person or CorrectionKind.NoPerson)
            or (CorrectionKind.Code or CorrectionKind.NoCode, CorrectionKind.Code or CorrectionKind.NoCode)
            or (CorrectionKind.Target or CorrectionKind.NoTarget or CorrectionKind.NoYear, CorrectionKind.Target or CorrectionKind.NoTarget or CorrectionKind.NoYear);
}
