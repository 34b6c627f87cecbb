using System.Runtime.InteropServices;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>
/// Given and family names, learned from where they stand: a title, a given name, one space, a family name. Without them แพทองธาร is แพ, ทอง and ธาร, and whoever looks for a raft finds a minister.
/// </summary>
internal sealed class PersonNames
{
    /// <summary>Titles that the given name follows with or without a space; the longer first.</summary>
    private static readonly string[] Titles =
    [
        "สัตวแพทย์หญิง", "พลตำรวจเอก", "พลตำรวจโท", "พลตำรวจตรี", "พลอากาศเอก", "พลอากาศโท", "พลอากาศตรี", "พลเรือเอก", "พลเรือโท", "พลเรือตรี", "แพทย์หญิง", "นายแพทย์", "เด็กหญิง", "เด็กชาย", "นางสาว", "ดอกเตอร์", "พลเอก", "พลโท", "พลตรี", "พันเอก", "นาย", "นาง",
    ];

    /// <summary>Words of sentences and offices that stand where a family name would, and are in none.</summary>
    private static readonly string[] NoNames =
        ["กล่าว", "เปิดเผย", "เผย", "ย้ำ", "ชี้แจง", "ว่า", "และ", "ของ", "จาก", "ผู้", "ใน", "ที่", "อำเภอ", "ตำบล", "จังหวัด", "หน้าที่", "ยัง", "ด้วย", "ได้", "การ", "ความ", "ต่อไป", "ท้าย", "ทั่ว", "ขึ้น", "รัฐมนตรี", "ตำรวจ", "ทหาร", "ลูก"];

    private const long LeastCount = 2;
    private const int LongestGiven = 7;
    private const int LongestFamily = 14;

    /// <summary>A family name stands after a given name at least so often; กล่าวว่า stands everywhere.</summary>
    private const double LeastShare = 0.4;

    private readonly Dictionary<(string Title, string Given, string Family), int> _people = [];

    /// <summary>Reads a normalized line.</summary>
    public void Read(string line)
    {
        var (before, last, gap) = (default(TextSpan), default(TextSpan), false);
        for (var at = 0; at < line.Length;)
        {
            var run = Run.At(line, at);
            at = run.Span.End;
            if (run.Kind == RunKind.Thai)
            {
                if (gap) Add(line, before, last, run.Span);
                (before, last, gap) = (gap ? last : default, run.Span, false);
            }
            else
            {
                gap = run.Kind == RunKind.Space && run.Span.Length == 1 && last.Length > 0 && last.End == run.Span.Start;
                if (!gap) last = default;
            }
        }
    }

    /// <summary>The names that are no words yet, with how often they were met.</summary>
    /// <param name="lexicon">The words there are.</param>
    /// <param name="runs">How often each run stands in the text.</param>
    public IReadOnlyDictionary<string, long> Learned(ThaiLexicon lexicon, Func<string, int> runs)
    {
        var families = Sums(_people, person => person.Family);
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        var segmenter = new Segmenter(lexicon);
        var pieces = new List<Piece>();
        foreach (var ((title, given, family), count) in _people)
        {
            if (families[family] < LeastShare * runs(family) || !EndsAWord(title, given)) continue;
            Count(given, LongestGiven, count);
            Count(family, LongestFamily, count);
        }
        return found.Where(name => name.Value >= LeastCount && IsName(name.Key)).ToDictionary(StringComparer.Ordinal);

        void Count(string name, int longest, int count)
        {
            if (ClustersOf(name) is var clusters && clusters >= 2 && clusters <= longest && lexicon.Find(name) == LexiconTrie.None)
                CollectionsMarshal.GetValueRefOrAddDefault(found, name, out _) += count;
        }

        bool IsName(string name)
        {
            pieces.Clear();
            segmenter.Segment(name, 0, pieces);
            return !pieces.Exists(piece => piece.Word != LexiconTrie.None && NoNames.Contains(lexicon.Spelling(piece.Word)));
        }

        // The words there are see the end of the title: they do not in นายกสมาคม.
        bool EndsAWord(string title, string given)
        {
            if (title.Length == 0) return true;
            pieces.Clear();
            segmenter.Segment(title + given, 0, pieces);
            return pieces.Exists(piece => piece.Span.End == title.Length);
        }
    }

    private void Add(string line, TextSpan before, TextSpan last, TextSpan family)
    {
        var given = last.In(line);
        string? title = null;
        if (before.Length > 0 && Array.Exists(Titles, t => before.In(line).EndsWith(t, StringComparison.Ordinal))) title = "";
        else if (Array.Find(Titles, t => given.StartsWith(t, StringComparison.Ordinal) && given.Length > t.Length) is { } written) (title, given) = (written, given[written.Length..]);
        if (title is not null) CollectionsMarshal.GetValueRefOrAddDefault(_people, (title, given, family.In(line)), out _)++;
    }

    private static Dictionary<string, int> Sums<T>(Dictionary<T, int> counts, Func<T, string> name) where T : notnull =>
        counts.GroupBy(pair => name(pair.Key), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value), StringComparer.Ordinal);

    private static int ClustersOf(string word)
    {
        var count = 0;
        for (var at = 0; at < word.Length; at = ThaiClusters.End(word, at)) count++;
        return count;
    }
}
