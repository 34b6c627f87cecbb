using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>Reads a foreign name spelt in Thai that stands right after a leader's office: ประธานาธิบดี โจ ไบเดน. What makes it a name is that no lexicon has its words. Immutable.</summary>
internal sealed partial class ForeignNameReader
{
    private const int LongestWord = 16;
    private const int MostWords = 4;

    private readonly WordSet _ends, _longEnds;

    /// <param name="ends">Words that end names.</param>
    public ForeignNameReader(IReadOnlyCollection<string> ends)
    {
        _ends = new WordSet(ends);
        _longEnds = new WordSet(ends.Where(word => word.Length >= 4));
    }

    /// <summary>The name of two words or more at a place; null when none stands there.</summary>
    public NameFound? Read(string text, int start)
    {
        var (end, words, unknown) = (start, 0, 0);
        while (words < MostWords)
        {
            var at = words == 0 ? start : Gaps.Skip(text, end, 2);
            if (words > 0 && at == end) break;
            var run = text.AsSpan(at..Gaps.ThaiRunEnd(text, at));
            var length = Cut(run);
            if (length is < 2 or > LongestWord || length == 2 && words > 0 || _ends.At(text, at) > 0 && !ThaiWords.KnowsPerson(run.ToString()) || NoName().IsMatch(run)) break;
            var known = ThaiWords.IsKnown(run[..length]);
            // The third word and those after it must be foreign from their first letter.
            if (words >= 2 && (known || ThaiWords.FirstWord(run[..length]) > 0)) break;
            if (!known) unknown++;
            words++;
            end = at + length;
            // ปัก กึน-ฮเย
            if (end + 1 < text.Length && text[end] == '-' && Gaps.ThaiRunEnd(text, end + 1) is var second && second > end + 1) end = second;
            if (length < run.Length || end < text.Length && text[end] is 'ฯ' or '.') break;
        }
        if (words < 2 || unknown == 0 || unknown == 1 && words > 2 || end < text.Length && text[end] is 'ฯ' or '.') return null;
        var span = TextSpan.Between(start, end);
        return new NameFound(span, Gaps.Single(span.In(text)), null, false);
    }

    // A verb may follow without a space.
    private int Cut(ReadOnlySpan<char> run)
    {
        for (var at = 3; at < run.Length; at++)
        {
            if (_longEnds.At(run, at) > 0 && FoldedText.StandsAlone(run.ToString(), TextSpan.Between(0, at))) return at;
        }
        return run.Length;
    }

    [GeneratedRegex("^(?:สินค้า|บริษัท|คณะ|มหาวิทยาลัย|ขับร้อง|บุก|ลุย|โชว์|จ่อ|ปลื้ม|นั่งหัวโต๊ะ|ควง|แท็กทีม|สหรัฐ|สหพันธ|สาธารณรัฐ|ราชอาณาจักร|เครือรัฐ|ประเทศ|แห่ง|ครั้ง|ฝ่าย|คน|หญิง|ชาย|ท่าน|คู่|ทั้ง|ไทย|ลาว|กัมพูชา|เมียนมา|เวียดนาม|จีน|ญี่ปุ่น|เกาหลี|อินเดีย|อินโดนีเซีย|มาเลเซีย|สิงคโปร์|ฟิลิปปินส์|รัสเซีย|อาเซียน)")]
    private static partial Regex NoName();
}
