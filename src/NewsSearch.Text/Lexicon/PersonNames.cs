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
        "นาวาอากาศเอกพิเศษ", "พันตำรวจเอกพิเศษ", "ผู้ช่วยศาสตราจารย์", "รองศาสตราจารย์", "ว่าที่ร้อยตรี", "ร้อยตำรวจเอก", "ร้อยตำรวจโท", "ร้อยตำรวจตรี", "พันตำรวจเอก", "พันตำรวจโท", "พันตำรวจตรี", "นาวาอากาศเอก", "นาวาอากาศโท",
        "นาวาอากาศตรี", "เรืออากาศเอก", "เรืออากาศโท", "เรืออากาศตรี", "พลตำรวจเอก", "พลตำรวจโท", "พลตำรวจตรี", "พลอากาศเอก", "พลอากาศโท", "พลอากาศตรี", "ทันตแพทย์หญิง", "สัตวแพทย์หญิง",
        "หม่อมราชวงศ์", "เภสัชกรหญิง", "ศาสตราจารย์", "พลเรือเอก", "พลเรือโท", "พลเรือตรี", "แพทย์หญิง", "ทันตแพทย์", "สัตวแพทย์", "หม่อมหลวง", "เด็กหญิง", "ดอกเตอร์", "นายแพทย์", "เภสัชกร",
        "คุณหญิง", "นาวาเอกพิเศษ", "นาวาเอก", "เด็กชาย", "นาวาโท", "นาวาตรี", "นางสาว", "ร้อยเอก", "ร้อยโท", "ร้อยตรี", "เรือเอก", "เรือโท", "เรือตรี", "พันเอกพิเศษ", "พันเอก", "พันโท", "พันตรี", "พลเอก", "พลโท", "พลตรี",
        "นาย", "นาง",
    ];

    /// <summary>Titles cut short; a space may follow.</summary>
    private static readonly string[] Abbreviations =
        ["ดร.", "น.ส.", "นพ.", "พญ.", "ทพ.", "ผศ.", "รศ.", "ศ.", "ม.ล.", "พล.อ.", "พล.ท.", "พล.ต.", "พล.ต.อ.", "พล.ต.ท.", "พล.ต.ต.", "พ.อ.", "พ.ท.", "พ.ต.อ.", "พ.ต.ท.", "พ.ต.ต.", "ร.ต.อ.", "ร.ต.ท.", "ร.อ.", "ร.ท.", "ร.ต.", "พล.ร.อ.", "พล.อ.อ."];

    /// <summary>Words of sentences and offices that stand where a family name would, and are in none.</summary>
    private static readonly string[] NoNames =
    [
        "กล่าว", "เปิดเผย", "เผย", "ย้ำ", "ชี้แจง", "ว่า", "และ", "ของ", "จาก", "ผู้", "ใน", "ที่", "ยัง", "ด้วย", "ได้", "เป็น", "การ", "ความ", "ต่อไป", "ท้าย", "ทั่ว", "ขึ้น", "สั่ง", "เร่ง", "ยื่น", "อำเภอ", "ตำบล", "จังหวัด", "หน้าที่", "รัฐมนตรี",
        "ตำรวจ", "ทหาร", "ลูก", "ปฏิบัติการ", "โครงการ", "เอกสาร", "ประชาสัมพันธ์", "ประกันภัย", "หนังสือ", "องค์กร", "ผู้อำนวยการ", "พยาบาล", "ฝ่าย", "สนาม", "ดำเนินการ", "ส่วน", "คุณวุฒิ", "พิเศษ", "คลินิก", "คลินิค", "สังกัด", "โทร", "ห่วงใย", "ฉุกเฉิน",
    ];

    private const int LeastCount = 2;

    // In clusters.
    private const int LongestGiven = 7;
    private const int LongestFamily = 14;

    /// <summary>A family name stands after a given name at least so often; กล่าวว่า stands everywhere.</summary>
    private const double LeastShare = 0.4;

    /// <summary>A word that is a name in so many of its uses is a name (ศิริพร); the others stand without title or family name.</summary>
    private const double NameShare = 0.5;

    private readonly Dictionary<(string Title, string Given, string Family), int> _people = [];

    /// <summary>Whether a text is a title in full.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text)
    {
        foreach (var title in Titles)
        {
            if (text.SequenceEqual(title)) return true;
        }
        return false;
    }

    /// <summary>Reads a normalized line.</summary>
    public void Read(string line)
    {
        // The runs before: what stands before the given name, the given name, the space.
        Run title = default, given = default, space = default;
        for (var at = 0; at < line.Length;)
        {
            var run = Run.At(line, at);
            at = run.Span.End;
            if (run.Kind == RunKind.Space && given.Span.Length > 0 && run.Span.Length == 1)
            {
                space = run;
                continue;
            }
            var gap = space.Span.Length > 0;
            if (run.Kind == RunKind.Thai && gap && given.Kind == RunKind.Thai) Add(line, title, given.Span.In(line), run.Span.In(line));
            title = gap || given.Kind == RunKind.Abbreviation ? given : default;
            (given, space) = (run.Kind is RunKind.Thai or RunKind.Abbreviation ? run : default, default);
        }
    }

    /// <summary>
    /// Words that are a title and a given name, which stand together so often that they were taken for one (พลเอกประยุทธ์, นายกอบชัย): of two words, or who looks for ประยุทธ์ would miss him behind his rank.
    /// </summary>
    /// <param name="words">The words there are, with their counts.</param>
    /// <param name="runs">How often each run stands in the text.</param>
    public IReadOnlyList<string> WithTitle(IReadOnlyDictionary<string, long> words, Func<string, int> runs)
    {
        var families = Families();
        var met =
            from person in _people
            let word = person.Key.Title + person.Key.Given
            where person.Key.Title.Length > 0 && words.ContainsKey(word) && families[person.Key.Family] >= LeastShare * runs(person.Key.Family)
            group person.Value by word into people
            where people.Sum() >= NameShare * words[people.Key]
            select people.Key;
        return [.. met.Order(StringComparer.Ordinal)];
    }

    /// <summary>The names, with how often they were met: those that are no words yet, and words that are names more often than not.</summary>
    /// <param name="words">The words there are, with their counts.</param>
    /// <param name="runs">How often each run stands in the text.</param>
    public IReadOnlyDictionary<string, long> Learned(IReadOnlyDictionary<string, long> words, Func<string, int> runs)
    {
        var families = Families();
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        var lexicon = ThaiLexicon.Of(words);
        var segmenter = new Segmenter(lexicon);
        var pieces = new List<Piece>();
        foreach (var ((title, given, family), count) in _people)
        {
            if (families[family] < LeastShare * runs(family) || !EndsAWord(title, given)) continue;
            // Who has the family name of others is known by a given name met once.
            Count(given, LongestGiven, families[family] >= LeastCount ? Math.Max(count, LeastCount) : count);
            Count(family, LongestFamily, count);
        }
        return found.Where(name => name.Value >= Math.Max(LeastCount, NameShare * words.GetValueOrDefault(name.Key)) && IsName(name.Key)).ToDictionary(StringComparer.Ordinal);

        void Count(string name, int longest, int count)
        {
            if (ThaiClusters.Count(name) is var clusters && clusters >= 2 && clusters <= longest) CollectionsMarshal.GetValueRefOrAddDefault(found, name, out _) += count;
        }

        bool IsName(string name)
        {
            if (Titles.Contains(name)) return false;
            pieces.Clear();
            segmenter.Segment(name, 0, pieces, whole: false);
            return !pieces.Exists(piece => piece.Word != LexiconTrie.None && lexicon.Spelling(piece.Word) is var word && (NoNames.Contains(word) || Titles.Contains(word)));
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

    private Dictionary<string, int> Families() =>
        _people.GroupBy(person => person.Key.Family, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(person => person.Value), StringComparer.Ordinal);

    private void Add(string line, Run before, string given, string family)
    {
        var title = before.Kind switch
        {
            RunKind.Abbreviation => Abbreviations.Contains(before.Span.In(line)) ? "" : null,
            _ => before.Span.Length > 0 && Array.Exists(Titles, title => before.Span.In(line).EndsWith(title, StringComparison.Ordinal)) ? "" : null,
        };
        if (title is null && Array.Find(Titles, title => given.StartsWith(title, StringComparison.Ordinal) && given.Length > title.Length) is { } written) (title, given) = (written, given[written.Length..]);
        if (title is not null) CollectionsMarshal.GetValueRefOrAddDefault(_people, (title, given, family), out _)++;
    }
}
