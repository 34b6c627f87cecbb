using System.Buffers;
using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Years;

/// <summary>The twelve months with every spelling met in print, from <c>months.tsv</c>. Immutable, safe for any number of threads.</summary>
public sealed class MonthTable
{
    /// <summary>The file in the gazetteer folder.</summary>
    public const string FileName = "months.tsv";

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[][] _printed = new string[13][];
    private readonly Lazy<DateScanner> _scanner;
    private readonly SearchValues<char> _initials, _finals;

    private MonthTable(TsvTable table)
    {
        foreach (var row in table.Rows)
        {
            if (!int.TryParse(row.Required("month"), out var month) || month is < 1 or > 12) throw row.Broken($"'{row["month"]}' is no month from 1 to 12");
            _printed[month] = [.. ((string[])[row.Required("name"), row["abbreviation"]]).Where(name => name.Length > 0)];
            foreach (var name in (IEnumerable<string>)[row.Required("name"), row["abbreviation"], .. row.List("other_names")])
            {
                if (name.Length > 0 && !_numbers.TryAdd(name, month) && _numbers[name] != month) throw row.Broken($"'{name}' names two months");
            }
        }
        if (_numbers.Values.Distinct().Count() != 12) throw new InvalidDataException($"{FileName}: a month is missing.");

        Longest = _numbers.Keys.Max(name => name.Length);
        _initials = SearchValues.Create([.. _numbers.Keys.Select(name => name[0])]);
        _finals = SearchValues.Create([.. _numbers.Keys.Select(name => name[^1])]);
        _scanner = new Lazy<DateScanner>(() => new DateScanner(this));
        EnglishPattern = string.Join('|', _numbers.Keys.Where(name => char.IsAsciiLetter(name[0])).OrderByDescending(name => name.Length).Select(Regex.Escape));
        // By first letter, so that a regular expression can leap to it; the longest name first, so that ม.ค. is not read as ม.ค and a stray dot.
        Pattern = string.Join('|', _numbers.Keys.GroupBy(name => name[0]).Select(names => Regex.Escape(names.Key.ToString()) + "(?:" + string.Join('|', names
            .OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => Regex.Escape(name[1..]).Replace("\\ ", " ?", StringComparison.Ordinal))) + ")"));
    }

    /// <summary>A regular expression alternation of the names in English, which alone stand before their day.</summary>
    internal string EnglishPattern { get; }

    /// <summary>A regular expression alternation of all names.</summary>
    internal string Pattern { get; }

    /// <summary>True for a character that a name begins with.</summary>
    internal bool Begins(char c) => _initials.Contains(c);

    /// <summary>True for a character that a name ends in.</summary>
    internal bool Ends(char c) => _finals.Contains(c);

    /// <summary>Finds dates with these names. Its expressions are dear to compile, so all who read dates share one.</summary>
    internal DateScanner Scanner => _scanner.Value;

    /// <summary>Reads the table of a gazetteer folder.</summary>
    /// <exception cref="InvalidDataException">The table is missing or broken; the message names file and line.</exception>
    public static MonthTable Load(string folder) => From(TsvTable.Load(Path.Combine(folder, FileName), "month", "name"));

    /// <summary>Reads a table with the columns <c>month</c>, <c>name</c>, <c>abbreviation</c>, <c>other_names</c>.</summary>
    /// <exception cref="InvalidDataException">A row makes no sense or a month is missing.</exception>
    public static MonthTable From(TsvTable table) => new(table);

    /// <summary>UTF-16 code units of the longest name.</summary>
    internal int Longest { get; }

    /// <summary>The name of a month from 1 to 12 as it is printed in full, and its abbreviation.</summary>
    internal IReadOnlyList<string> Printed(int month) => _printed[month];

    /// <summary>1 to 12, or 0 for a word that names no month. Latin names in any case.</summary>
    public int Number(string name) => _numbers.GetValueOrDefault(name);
}
