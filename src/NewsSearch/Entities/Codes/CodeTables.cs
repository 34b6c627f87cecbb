namespace NewsSearch.Entities.Codes;

/// <summary>
/// What the letters of document codes mean, from <c>document_types.tsv</c>, <c>issuers.tsv</c> and <c>ministries.tsv</c>. Keys are plain
/// upper-case letters, Đ as D. Immutable, safe for any number of threads.
/// </summary>
public sealed class CodeTables
{
    /// <summary>The files in the gazetteer folder.</summary>
    public const string TypesFile = "document_types.tsv", IssuersFile = "issuers.tsv", MinistriesFile = "ministries.tsv", AbbreviationsFile = "abbreviations.tsv";

    private const string Party = "party";

    private readonly ILookup<string, CodeWord> _types;
    private readonly Dictionary<string, CodeWord> _issuers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _party = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _thaiTypes = new(StringComparer.Ordinal), _thaiIssuers = new(StringComparer.Ordinal);

    // คสช. → คณะรักษาความสงบแห่งชาติ, the longest first.
    private readonly (string Short, string Full)[] _abbreviations;

    private CodeTables(TsvTable types, TsvTable issuers, TsvTable ministries, TsvTable abbreviations)
    {
        _abbreviations =
        [
            .. from row in abbreviations.Rows
               from form in row.List("short")
               where form.EndsWith('.')
               orderby form.Length descending
               select (WithoutSpaces(form), WithoutSpaces(row.List("full")[0])),
        ];
        // Two Vietnamese words can have one pair of letters: QĐ is a decision and, in the Party, a regulation.
        _types = types.Rows.ToLookup(row => row.Required("key"), Word, StringComparer.Ordinal);
        foreach (var row in types.Rows) AddThai(_thaiTypes, row);
        foreach (var row in issuers.Rows) AddThai(_thaiIssuers, row);
        foreach (var row in issuers.Rows.Concat(ministries.Rows))
        {
            var word = Word(row);
            if (!_issuers.TryAdd(word.Key, word)) throw row.Broken($"'{word.Key}' stands twice");
            if (row["system"] is Party) _party.Add(word.Key);
        }
    }

    /// <summary>Reads the three tables of a gazetteer folder.</summary>
    /// <exception cref="InvalidDataException">A table is missing or broken; the message names file and line.</exception>
    public static CodeTables Load(string folder) => new(
        TsvTable.Load(Path.Combine(folder, TypesFile), "key", "thai", "english", "vietnamese"),
        TsvTable.Load(Path.Combine(folder, IssuersFile), "key", "thai", "english", "vietnamese", "system"),
        TsvTable.Load(Path.Combine(folder, MinistriesFile), "key", "thai", "english"),
        TsvTable.Load(Path.Combine(folder, AbbreviationsFile), "short", "full"));

    /// <summary>What a type's key means, the usual meaning first; empty for an unknown key.</summary>
    public IEnumerable<CodeWord> Types(string key) => _types[key];

    /// <summary>What the type of a code means: the Party's words are none of the state's where the letters have both, and the other way round.</summary>
    public IReadOnlyList<CodeWord> TypesOf(PlanCode code)
    {
        var all = Types(code.Type ?? "").ToList();
        // 137-QD/TW is the Party's, 15/QD-UBND the state's.
        var isParty = code.Canonical.Contains($"-{code.Type}/", StringComparison.Ordinal);
        var own = all.FindAll(word => isParty ? !word.System.StartsWith("state", StringComparison.Ordinal) || word.System.Contains(Party, StringComparison.Ordinal) : word.System != Party);
        return own.Count > 0 ? own : all;
    }

    /// <summary>Every meaning of every type.</summary>
    public IEnumerable<CodeWord> AllTypes => _types.SelectMany(meanings => meanings);

    /// <summary>What an issuer's key means, with or without an ampersand (SNN&amp;PTNT); null for an unknown key.</summary>
    public CodeWord? Issuer(string key) => _issuers.GetValueOrDefault(key.Replace("&", "", StringComparison.Ordinal));

    /// <summary>The name of a Thai office without abbreviations and spaces, to compare: หัวหน้า คสช. is หัวหน้าคณะรักษาความสงบแห่งชาติ, another than คสช.</summary>
    internal string SpelledOut(string issuer) => _abbreviations.Aggregate(WithoutSpaces(issuer), (name, one) => name.Replace(one.Short, one.Full, StringComparison.Ordinal));

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The key of a type whose letters a translator turned Thai (นค for NQ); null for unknown letters.</summary>
    internal string? ThaiType(string letters) => _thaiTypes.GetValueOrDefault(letters) ?? ThaiLetters.Only(letters, _types.Select(type => type.Key));

    /// <summary>The key of an issuer whose letters a translator turned Thai (สภปช for HDND, ททก for TTG); null for unknown letters.</summary>
    internal string? ThaiIssuer(string letters) => _thaiIssuers.GetValueOrDefault(letters) ?? ThaiLetters.Only(letters, _issuers.Keys);

    /// <summary>True for a body of the Party, which writes 27-CT/TW where the state writes 03/KH-UBND.</summary>
    internal bool IsParty(string issuer) => _party.Contains(issuer);

    /// <summary>True for a body that every province, district or commune has its own of.</summary>
    internal bool IsLocal(string issuer) =>
        Issuer(issuer)?.Level is { } level && (level.StartsWith("province", StringComparison.Ordinal) || level.StartsWith("district", StringComparison.Ordinal)
            || level.StartsWith("commune", StringComparison.Ordinal) || level.EndsWith("local", StringComparison.Ordinal));

    private static void AddThai(Dictionary<string, string> keys, TsvTable.Row row)
    {
        foreach (var letters in row.List("thai_letters"))
        {
            if (!keys.TryAdd(letters, row.Required("key"))) throw row.Broken($"'{letters}' stands twice");
        }
    }

    private static CodeWord Word(TsvTable.Row row) => new(row.Required("key"), row.Required("thai"), row.Required("english"), row["vietnamese"]) { Level = row["level"], System = row["system"] };
}
