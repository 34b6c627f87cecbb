using NewsSearch.Entities.Officials;
using NewsSearch.Text;

namespace NewsSearch.Entities;

/// <summary>The words of the lexicon in a text: what is one of them is no name, and no name begins or ends inside one.</summary>
internal static class ThaiWords
{
    // As much of a run of Thai letters as is cut into words around a place.
    private const int Around = 40;

    private static readonly Lazy<Analyzer> Lexicon = new(() => new Analyzer());

    /// <summary>True when a word, or every word of a compound, is in the lexicon and no name there.</summary>
    public static bool IsKnown(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        foreach (var piece in Lexicon.Value.Segment(text))
        {
            if (!IsWord(piece.In(text))) return false;
        }
        return true;
    }

    /// <summary>True for a name of a person in the lexicon.</summary>
    public static bool KnowsPerson(string word) => Lexicon.Value.KnowsPerson(word);

    /// <summary>The length of the word of the lexicon, which is no name, that text begins with; 0 when it begins otherwise.</summary>
    public static int FirstWord(ReadOnlySpan<char> text)
    {
        var whole = text.ToString();
        var piece = Lexicon.Value.Segment(whole)[0];
        return IsWord(piece.In(whole)) ? piece.Length : 0;
    }

    /// <summary>True when a word of the lexicon ends within the Thai letters around a place: โดยมี|เหงียน, but neither เลือง|เหงวียนมิงเจี๊ยต nor การเก็บ|เกี่ยวมันสำปะหลัง.</summary>
    public static bool EndsWord(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] is >= 'ก' and <= '๎') start--;
        var run = text[start..Gaps.ThaiRunEnd(text, at)];
        foreach (var piece in Lexicon.Value.Segment(run))
        {
            if (piece.End == at - start) return IsWord(piece.In(run));
        }
        return false;
    }

    /// <summary>True when a place is inside a word of the lexicon: ฟื้น|ฟู, การ|เมือง.</summary>
    public static bool IsInside(string text, int at)
    {
        if (at <= 0 || at >= text.Length || text[at - 1] is not (>= 'ก' and <= '๎') || text[at] is not (>= 'ก' and <= '๎')) return false;
        var start = at;
        while (start > 0 && at - start < Around && text[start - 1] is >= 'ก' and <= '๎') start--;
        var run = text[start..Math.Min(Gaps.ThaiRunEnd(text, at), at + Around)];
        foreach (var piece in Lexicon.Value.Segment(run))
        {
            if (piece.End > at - start) return piece.Start < at - start && IsWord(piece.In(run));
        }
        return false;
    }

    // The lexicon learned names of people too.
    private static bool IsWord(string piece) => Lexicon.Value.Knows(piece) && !Lexicon.Value.KnowsPerson(piece);
}
