using System.Runtime.InteropServices;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>
/// Names of subdistricts, learned from where they stand: ตำบลลาดหญ้า อำเภอเมือง. Without them whoever looks for a slope (ลาด), a mouth (ปาก) or something red (แดง) finds ลาดหญ้า, ปากเพรียว and หนองแดง.
/// </summary>
internal sealed class PlaceNames
{
    /// <summary>What the name of a subdistrict is written on to.</summary>
    private static readonly string[] Prefixes = ["ตำบล", "แขวง"];

    private const string Abbreviation = "ต.";

    /// <summary>What the name of the place around it begins with.</summary>
    private static readonly string[] Around = ["อำเภอ", "กิ่งอำเภอ", "เขต", "จังหวัด"];

    private static readonly string[] AroundAbbreviations = ["อ.", "จ."];

    /// <summary>Words that stand where a name would and are in none.</summary>
    private static readonly string[] NoNames = ["และ", "ของ", "ใน", "ที่", "ทั้ง", "ทุก", "ต่าง", "ละ", "จำนวน", "ดังกล่าว", "พื้นที่", "นี้", "จาก", "กับ", "หรือ", "รวม", "ตำบล", "อำเภอ", "จังหวัด", "เทศบาล", "หมู่ที่", "ใกล้", "ติดต่อ"];

    // In clusters. Shorter names would turn up inside others.
    private const int Shortest = 3;
    private const int Longest = 10;

    /// <summary>Where its letters stand, they are the name by itself so often. Most of what is less is prose: บ้านใหม่, ในเมือง.</summary>
    private const double LeastAlone = 0.5;

    /// <summary>A name made of nothing but words must be met so often; others, once. Of those met less, some were things: บัวลอย, ก้ามปู, สวนพริก.</summary>
    private const int LeastCount = 3;

    private readonly Dictionary<string, int> _places = [];

    /// <summary>Whether a text ends with what the name of a place is written on to: สภาตำบล, บ้าน.</summary>
    public static bool EndsWithPrefix(ReadOnlySpan<char> text)
    {
        foreach (var prefix in Prefixes)
        {
            if (text.EndsWith(prefix)) return true;
        }
        return text is "บ้าน" or "วัด";
    }

    /// <summary>Reads a normalized line.</summary>
    public void Read(string line)
    {
        Run before = default, name = default;
        for (var at = 0; at < line.Length;)
        {
            var run = Run.At(line, at);
            at = run.Span.End;
            if (run.Kind == RunKind.Space) continue;
            if (IsAround(run, line) && name.Kind == RunKind.Thai && name.Span.Length > 0) Add(before, name, line);
            (before, name) = (name, run);
        }
    }

    /// <summary>The names, with how often they were met: those that are no words yet, and words that stand as names more often than not.</summary>
    /// <param name="words">The words there are, with their counts.</param>
    /// <param name="contexts">Where letters stand in the text.</param>
    public IReadOnlyDictionary<string, long> Learned(IReadOnlyDictionary<string, long> words, NameContexts contexts)
    {
        var segmenter = new Segmenter(ThaiLexicon.Of(words));
        string[] names = [.. _places.Keys.Where(IsName).Order(StringComparer.Ordinal)];
        var alone = contexts.Alone(names);
        return names.Where((name, i) => alone[i] >= LeastAlone && _places[name] >= LeastAlone * words.GetValueOrDefault(name)).ToDictionary(name => name, name => (long)_places[name], StringComparer.Ordinal);

        bool IsName(string name)
        {
            if (ThaiClusters.Count(name) is < Shortest or > Longest) return false;
            var pieces = new List<Piece>();
            segmenter.Segment(name, 0, pieces, whole: false);
            return !pieces.Exists(piece => NoNames.Contains(piece.Span.In(name))) && (_places[name] >= LeastCount || pieces.Exists(piece => piece.Word == LexiconTrie.None));
        }
    }

    private static bool IsAround(Run run, string line) =>
        run.Kind switch
        {
            RunKind.Abbreviation => AroundAbbreviations.Contains(run.Span.In(line)),
            RunKind.Thai => Array.Exists(Around, word => run.Span.In(line.AsSpan()).StartsWith(word, StringComparison.Ordinal)),
            _ => false,
        };

    private void Add(Run before, Run run, string line)
    {
        var text = run.Span.In(line);
        var (at, prefix) = Prefixes.Select(prefix => (At: text.LastIndexOf(prefix, StringComparison.Ordinal), prefix)).MaxBy(found => found.At);
        if (at >= 0) Count(text[(at + prefix.Length)..]);
        else if (before.Kind == RunKind.Abbreviation && before.Span.In(line) == Abbreviation) Count(text);

        void Count(string name) => CollectionsMarshal.GetValueRefOrAddDefault(_places, name, out _)++;
    }
}
