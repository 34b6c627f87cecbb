using NewsSearch.Text;

namespace NewsSearch.Entities;

/// <summary>
/// A tab-separated table as the gazetteer holds them: the first line names the columns, lines that start with
/// <c>#</c> and empty lines are comments. Cells are trimmed; a row may be short, and what it lacks is empty. UTF-8, or what a spreadsheet makes of it:
/// UTF-16, Windows-874, cells in quotes. Immutable.
/// </summary>
public sealed class TsvTable
{
    private readonly string _name;
    private readonly Dictionary<string, int> _columns;
    private readonly List<Row> _rows = [];

    private TsvTable(string name, string[] header)
    {
        _name = name;
        _columns = new Dictionary<string, int>(header.Length, StringComparer.Ordinal);
        for (var i = 0; i < header.Length; i++)
        {
            if (!_columns.TryAdd(header[i], i)) throw new InvalidDataException($"{name}:1: two columns are named '{header[i]}'.");
        }
    }

    /// <summary>The rows in the order of the file.</summary>
    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>True when the header names this column.</summary>
    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>Reads a table file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">Columns it must have; others are allowed.</param>
    /// <exception cref="InvalidDataException">The file is missing, has no header, lacks a column or has a row too long; the message names file and line.</exception>
    public static TsvTable Load(string path, params ReadOnlySpan<string> columns)
    {
        if (!File.Exists(path)) throw new InvalidDataException($"{path}: this table of the gazetteer is missing.");
        if (!TextDecoder.TryDecode(File.ReadAllBytes(path), out var text, out var failure)) throw new InvalidDataException($"{path}:1: {failure} Save it as UTF-8.");
        if (text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var bad) throw new InvalidDataException($"{path}:{1 + text.AsSpan(0, bad).Count('\n')}: a character of this line is broken. Save the table as UTF-8.");
        return Parse(path, text, columns);
    }

    /// <summary>Reads a table from text.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="text">The whole table.</param>
    /// <param name="columns">Columns it must have.</param>
    /// <exception cref="InvalidDataException">As for <see cref="Load"/>.</exception>
    public static TsvTable Parse(string name, string text, params ReadOnlySpan<string> columns)
    {
        TsvTable? table = null;
        var number = 0;
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line is ['#', ..] or ['"', '#', ..]) continue;

            string[] cells = [.. line.ToString().Split('\t', StringSplitOptions.TrimEntries).Select(Unquoted)];
            if (table is null)
            {
                table = new TsvTable(name, cells);
                foreach (var column in columns)
                {
                    if (!table.Has(column)) throw new InvalidDataException($"{name}:{number}: the header lacks the column '{column}'.");
                }
            }
            else if (cells.Length > table._columns.Count)
            {
                throw new InvalidDataException($"{name}:{number}: {cells.Length} cells, but the header names {table._columns.Count} columns.");
            }
            else table._rows.Add(new Row(table, number, cells));
        }
        return table ?? throw new InvalidDataException($"{name}:1: the table is empty; its first line must name the columns.");
    }

    /// <summary>Checks that no two rows are of one thing, in whatever case.</summary>
    /// <param name="columns">What names it.</param>
    /// <exception cref="InvalidDataException">Two are.</exception>
    public TsvTable Once(params IReadOnlyList<string> columns)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in _rows)
        {
            if (!seen.Add(string.Join('\t', columns.Select(column => row[column])))) throw row.Broken($"the {columns[^1]} '{row[columns[^1]]}' stands twice");
        }
        return this;
    }

    // A spreadsheet puts a cell with a comma or a quote into quotes, and doubles those within.
    private static string Unquoted(string cell) =>
        cell is ['"', .. var within, '"'] && within.Replace("\"\"", "", StringComparison.Ordinal) is var other && !other.Contains('"', StringComparison.Ordinal)
            ? within.Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : cell;

    /// <summary>A line of a table.</summary>
    public sealed class Row
    {
        private readonly TsvTable _table;
        private readonly string[] _cells;

        internal Row(TsvTable table, int line, string[] cells) => (_table, Line, _cells) = (table, line, cells);

        /// <summary>The line of the file, from 1.</summary>
        public int Line { get; }

        /// <summary>A cell, empty when the row or the table has none there.</summary>
        public string this[string column] =>
            _table._columns.TryGetValue(column, out var at) && at < _cells.Length ? _cells[at] : "";

        /// <summary>A cell that must not be empty.</summary>
        /// <exception cref="InvalidDataException">It is.</exception>
        public string Required(string column) =>
            this[column] is { Length: > 0 } cell ? cell : throw Broken($"the column '{column}' is empty");

        /// <summary>The items of a cell that holds several, separated by <c>;</c>.</summary>
        public IReadOnlyList<string> List(string column) =>
            this[column].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        /// <summary>The failure to throw when this row makes no sense: file, line and reason.</summary>
        public InvalidDataException Broken(string reason) => new($"{_table._name}:{Line}: {reason}.");
    }
}
