using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Normalization;

/// <summary>The marks of a Thai consonant in the order the index compares, whatever order they were typed in.</summary>
internal static class ThaiMarks
{
    /// <summary>
    /// Writes the marks that stand at <paramref name="at"/>: vowels, tones, silencers in that order, none twice; ํ with า is ำ, which comes after the
    /// tone. Returns where they end.
    /// </summary>
    public static int Order(ReadOnlySpan<char> text, int at, List<char> output)
    {
        var next = at;
        var circle = false;
        var am = false;
        for (; next < text.Length; next++)
        {
            var c = text[next];
            if (c == ThaiCharacter.SaraAm || (circle && c == ThaiCharacter.SaraAa)) (am, circle) = (true, false);
            else if (ThaiCharacter.IsMark(c)) circle |= c == ThaiCharacter.Nikhahit;
            else break;
        }
        for (var rank = 0; rank <= 2; rank++)
        {
            var last = '\0';
            foreach (var mark in text[at..next])
            {
                if (!ThaiCharacter.IsMark(mark) || ThaiCharacter.MarkRank(mark) != rank || mark == last) continue;
                if (am && mark == ThaiCharacter.Nikhahit) continue;
                output.Add(last = mark);
            }
        }
        if (am) output.Add(ThaiCharacter.SaraAm);
        return next;
    }
}
