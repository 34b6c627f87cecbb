using System.Text;

namespace NewsSearch.Benchmarks.Corpus;

/// <summary>Words that are in no lexicon but could be read aloud: names of people and villages, foreign words, slips of the pen. One word a number, always the same.</summary>
internal static class InventedWords
{
    private static readonly string[] Onsets = ["ก", "ข", "ค", "จ", "ช", "ซ", "ด", "ต", "ท", "น", "บ", "ป", "พ", "ม", "ย", "ร", "ล", "ว", "ส", "ห", "อ", "กร", "พร", "ปร", "คล", "หน"];
    private static readonly string[] Rhymes = ["า", "ี", "ู", "ัง", "าน", "ิน", "ุม", "อง", "าย", "ัต", "ิต", "าว", "ุล", "อม", "ัก", "ึก"];

    /// <param name="number">0 or more.</param>
    /// <param name="syllables">At least so many; more when the number needs them to be told from others.</param>
    public static string Word(int number, int syllables = 2)
    {
        var word = new StringBuilder();
        for (long left = number; syllables > 0 || left > 0; syllables--)
        {
            word.Append(Onsets[left % Onsets.Length]);
            left /= Onsets.Length;
            word.Append(Rhymes[left % Rhymes.Length]);
            left /= Rhymes.Length;
        }
        return word.ToString();
    }
}
