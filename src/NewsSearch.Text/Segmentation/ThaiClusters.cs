using System.Runtime.CompilerServices;

namespace NewsSearch.Text.Segmentation;

/// <summary>
/// Thai character clusters: the smallest stretches no reader would cut. A leading vowel holds its consonant, a consonant its marks and
/// following vowels; -ั- holds the consonant that closes it, and a silenced consonant (ร์, ธิ์) belongs to what it closes.
/// Works on normalized text.
/// </summary>
internal static class ThaiClusters
{
    private const char ShortA = '\u0E31';
    private const char Shortener = '\u0E47';
    private const char LongUe = '\u0E37';

    /// <summary>The end of the cluster that starts at <paramref name="start"/>; always beyond it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // the start calls it a hundred thousand times before the second tier is there
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        var leading = ThaiCharacter.IsLeadingVowel(text[at]);
        if (leading) at++;
        if ((uint)at < (uint)text.Length && ThaiCharacter.IsConsonant(text[at])) at++;
        else if (!leading) at++;
        while ((uint)at < (uint)text.Length)
        {
            if (ThaiCharacter.IsConsonant(text[at]) && !IsSilenced(text, at)) return at;
            var last = at > start ? text[at - 1] : '\0';
            var closes = false;
            for (; (uint)at < (uint)text.Length && ThaiCharacter.IsDependent(text[at]); at++)
            {
                last = text[at];
                closes |= last is ShortA or LongUe || (last == Shortener && leading);
            }
            if ((uint)at >= (uint)text.Length || !ThaiCharacter.IsConsonant(text[at])) return at;
            if (!(closes && !ThaiCharacter.IsFollowingVowel(last)) && !IsSilenced(text, at)) return at;
            at++;
            leading = false;
        }
        return at;
    }

    /// <summary>How many clusters a text has.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at = End(text, at)) count++;
        return count;
    }

    /// <summary>A consonant that carries ์, with or without a short vowel under or over it: ร์, ธิ์, ธุ์.</summary>
    private static bool IsSilenced(ReadOnlySpan<char> text, int at)
    {
        for (var i = at + 1; i < text.Length && i <= at + 2; i++)
        {
            if (text[i] == ThaiCharacter.SilentMark) return true;
            if (!ThaiCharacter.IsMark(text[i])) return false;
        }
        return false;
    }
}
