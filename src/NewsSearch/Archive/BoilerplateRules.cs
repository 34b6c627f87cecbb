using System.Globalization;
using System.Text;
using NewsSearch.Entities;

namespace NewsSearch.Archive;

/// <summary>
/// The words by which lines are told apart, from <c>boilerplate.tsv</c>: what to cut and why, what marks the words under a
/// picture. A newsroom extends the file, not the program. Immutable, safe for any number of threads.
/// </summary>
public sealed class BoilerplateRules
{
    /// <summary>The file in the gazetteer folder.</summary>
    public const string FileName = "boilerplate.tsv";

    /// <summary>The reason that keeps a line, as words under a picture.</summary>
    public const string Caption = "caption";

    /// <summary>The reason of words that no name of a writer holds.</summary>
    private const string Prose = "prose";

    /// <summary>The reason of what is said before a script is read on air.</summary>
    internal const string Announcement = "announcement";

    private const string OfPage = "widget";

    private const int UsualLength = 120;

    private readonly Dictionary<string, Rule> _lines = new(StringComparer.Ordinal);
    private readonly List<Rule> _parts = [];
    private readonly Dictionary<char, List<Rule>> _starts = [];
    private readonly List<string> _credits = [];
    private readonly PageWords _page = new();

    private BoilerplateRules() { }

    /// <summary>Reads the rules of a gazetteer folder.</summary>
    /// <exception cref="InvalidDataException">The table is missing or broken; the message names file and line.</exception>
    public static BoilerplateRules Load(string folder) =>
        From(TsvTable.Load(Path.Combine(folder, FileName), "kind", "text", "reason"));

    /// <summary>Reads the rules of a table: columns <c>kind</c>, <c>text</c>, <c>reason</c>, <c>where</c>, <c>most</c>.</summary>
    /// <exception cref="InvalidDataException">A row makes no sense.</exception>
    public static BoilerplateRules From(TsvTable table)
    {
        var rules = new BoilerplateRules();
        var order = 0;
        foreach (var row in table.Rows)
        {
            var most = UsualLength;
            if (row["most"] is { Length: > 0 } cell && !int.TryParse(cell, out most)) throw row.Broken($"'{cell}' is not a number of characters");
            if (row["where"] is not ("" or "end" or "related" or "list")) throw row.Broken($"'{row["where"]}' is no place; it is 'end', 'related', 'list' or empty");
            if (row["where"] is "related" or "list" && row["kind"] is not "line") throw row.Broken("only a whole line heads others");
            // A part keeps the symbols that stand inside a line; only a line's outer ones are cut.
            var text = row["kind"] is "has" or "end" ? FoldInside(row.Required("text")) : Fold(row.Required("text"));
            if (text.Length == 0) throw row.Broken("the text has no letter or number");
            var rule = new Rule(row["kind"], text, row.Required("reason"), row["where"], most) { Order = order++ };
            switch (rule.Kind)
            {
                case "line": rules._lines[rule.Text] = rule; break;
                case "start":
                    if (!rules._starts.TryGetValue(rule.Text[0], out var starts)) rules._starts[rule.Text[0]] = starts = [];
                    starts.Add(rule);
                    break;
                case "end" or "has": rules._parts.Add(rule); break;
                case "credit": rules._credits.Add(row["text"]); break;
                default:
                    if (!rules._page.TryAdd(rule.Kind, rule.Text)) throw row.Broken($"'{rule.Kind}' is no kind; it is line, start, end, has, credit, button, counter, beside, section or heading");
                    break;
            }
        }
        return rules;
    }

    /// <summary>Why a line is to be cut, or null. <paramref name="closing"/>: nothing of the story follows it.</summary>
    internal string? ReasonToCut(string line, bool closing) =>
        Reason(line, rule => rule.Reason is not (Caption or Prose) && (closing || !rule.AtEnd), ofPage: true);

    /// <summary>True for a line under which a page names other stories.</summary>
    internal bool HeadsRelated(string line)
    {
        if (line.Length > UsualLength) return false;
        var folded = Fold(line);
        return _lines.TryGetValue(folded, out var whole) ? whole.Where == "related" : _page.HeadsRelated(folded);
    }

    /// <summary>True for a line that heads the contents of a paper or a newsletter.</summary>
    internal bool HeadsList(string line) => line.Length <= UsualLength && _lines.TryGetValue(Fold(line), out var whole) && whole.Where == "list";

    internal bool IsCaption(string line) => Reason(line, rule => rule.Reason == Caption) is not null;

    internal bool IsProse(string line) => Reason(line, rule => rule.Reason is Prose or Caption) is not null;

    /// <summary>Where the photographer's credit at the end of a caption starts, or -1.</summary>
    internal int CreditStart(string line)
    {
        foreach (var mark in _credits)
        {
            var at = line.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && line.Length - at - mark.Length is > 0 and <= 40) return at > 0 && line[at - 1] == '(' ? at - 1 : at;
        }
        return -1;
    }

    /// <summary>What a line is of the page around an article.</summary>
    internal PageWords.Line OnPage(string line) => line.Length > UsualLength ? PageWords.Line.Text : _page.Of(Fold(line));

    // The first rule of the table that takes the line.
    private string? Reason(string line, Func<Rule, bool> wanted, bool ofPage = false)
    {
        // No rule is about a long paragraph, and most lines of an archive are.
        if (line.Length > 400) return null;
        var folded = Fold(line);
        if (_lines.TryGetValue(folded, out var whole) && wanted(whole)) return whole.Reason;
        var part = _parts.Find(rule => wanted(rule) && rule.Matches(folded));
        var start = folded.Length > 0 && _starts.TryGetValue(folded[0], out var starts) ? starts.Find(rule => wanted(rule) && rule.Matches(folded)) : null;
        if ((start ?? part) is { } found) return start is null || part is null || start.Order < part.Order ? found.Reason : part.Reason;
        return ofPage && line.Length <= UsualLength && _page.Of(folded) == PageWords.Line.Page ? OfPage : null;
    }

    /// <summary>
    /// The form in which lines and rules meet: lower case, single spaces and none before a colon, every number <c>0</c>, no rules of
    /// symbols around.
    /// </summary>
    private static string Fold(string line)
    {
        var folded = FoldInside(line).AsSpan();
        while (folded.Length > 0 && !IsText(folded[0])) folded = folded[1..];
        while (folded.Length > 0 && !IsText(folded[^1])) folded = folded[..^1];
        return folded.ToString();

        static bool IsText(char c) => char.IsLetterOrDigit(c) || c is '#' or ':' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
    }

    private static string FoldInside(string line)
    {
        var folded = new StringBuilder(line.Length);
        foreach (var c in line.Replace("เเ", "แ", StringComparison.Ordinal))
        {
            var last = folded.Length > 0 ? folded[^1] : ' ';
            if (c is '\u200B' or '\uFEFF') continue;
            if (char.IsDigit(c)) { if (last != '0') folded.Append('0'); }
            else if (char.IsWhiteSpace(c)) { if (last != ' ') folded.Append(' '); }
            else
            {
                if (c == ':' && last == ' ' && folded.Length > 0) folded.Length--;
                folded.Append(char.ToLowerInvariant(c));
            }
        }
        return folded.ToString();
    }

    private sealed record Rule(string Kind, string Text, string Reason, string Where, int Most)
    {
        /// <summary>Its place in the table.</summary>
        public int Order { get; init; }

        public bool AtEnd => Where == "end";

        public bool Matches(string folded) => folded.Length <= Most && Kind switch
        {
            "start" => folded.StartsWith(Text, StringComparison.Ordinal),
            "end" => folded.EndsWith(Text, StringComparison.Ordinal),
            _ => folded.Contains(Text, StringComparison.Ordinal),
        };
    }
}
