using System.Text;
using NewsSearch.Entities;

namespace NewsSearch.Search.Catalogues;

/// <summary>
/// Names in the order of a dictionary, the same on every machine: Thai by consonant, so that a vowel written before one counts after it (เดา under ด),
/// tone marks only between names otherwise equal; Latin without case and marks (Đào beside Dao).
/// </summary>
internal static class DictionaryOrder
{
    /// <summary>Keys in code point order are names in dictionary order.</summary>
    public static string KeyOf(string name)
    {
        var folded = FoldedText.Key(name);
        var key = new StringBuilder(folded.Length + name.Length + 1);
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] is >= 'เ' and <= 'ไ' && i + 1 < folded.Length) key.Append(folded[i + 1]).Append(folded[i++]);
            else key.Append(folded[i]);
        }
        return key.Append('\0').Append(name).ToString();
    }
}
