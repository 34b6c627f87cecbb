using NewsSearch.Text;

namespace NewsSearch.Indexer.Evaluation;

/// <summary>
/// In what share of 400 contexts a name is cut as it is cut most often: 20 words written on to it before, 20 after. A name that is cut in one way in
/// the query and in another in the article is not found.
/// </summary>
internal static class NameStability
{
    // Frequent neighbours of names in government news; none makes another name with what follows.
    private static readonly string[] Before = "นาย นาง ของ โดย กับ ให้ ที่ ว่า และ จาก คุณ ท่าน พบ ถึง คือ เมื่อ ด้วย แก่ ต่อ ซึ่ง".Split(' ');
    private static readonly string[] After = "ได้ กล่าว และ เป็น ที่ จะ ว่า มี ใน ไม่ ให้ จาก กับ ของ รัฐมนตรี ประธาน เดินทาง ร่วม พร้อม เปิดเผย".Split(' ');

    /// <summary>The share, from 0 to 1.</summary>
    public static double Of(string name, Analyzer analyzer)
    {
        var cuts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var before in Before)
        {
            foreach (var after in After)
            {
                var cut = Cut(before.Length, name.Length, analyzer.Segment(before + name + after));
                cuts[cut] = cuts.GetValueOrDefault(cut) + 1;
            }
        }
        return (double)cuts.Values.Max() / (Before.Length * After.Length);
    }

    /// <summary>Where the pieces that reach into the name start and end, counted from its start.</summary>
    private static string Cut(int start, int length, IReadOnlyList<TextSpan> pieces) =>
        string.Join(' ', pieces.Where(piece => piece.End > start && piece.Start < start + length).Select(piece => $"{piece.Start - start}-{piece.End - start}"));
}
