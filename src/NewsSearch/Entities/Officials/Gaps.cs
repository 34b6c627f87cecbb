using System.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>What parts the words of a name: spaces of any kind and number, invisible characters, sometimes the end of a line.</summary>
internal static class Gaps
{
    /// <summary>True for spaces, no-break spaces and characters without width.</summary>
    public static bool IsGap(char c) => c is ' ' or '\u00A0' or '\t' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>The place after at most so many gap characters and ends of lines.</summary>
    public static int Skip(string text, int at, int most, int lines = 0)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] == '\n' && lines-- > 0) continue;
            if (!IsGap(text[at]) || most-- == 0) break;
        }
        return at;
    }

    /// <summary>The place before the gap that ends at a place, if it is short.</summary>
    public static int SkipBack(string text, int at)
    {
        for (var most = 3; at > 0 && most > 0 && IsGap(text[at - 1]); most--) at--;
        return at;
    }

    /// <summary>The Thai letters at a place, up to anything else; ฯ, ๆ and ฿ are something else.</summary>
    public static string ThaiRun(string text, int start) => text[start..ThaiRunEnd(text, start)];

    /// <summary>Where the Thai letters at a place end.</summary>
    public static int ThaiRunEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && text[start] is >= 'ก' and <= '๎' and not ('ฯ' or 'ๆ' or '฿')) start++;
        return start;
    }

    /// <summary>The words of a name with one space between.</summary>
    public static string Single(string name)
    {
        var single = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (!IsGap(c) && c is not ('\n' or '\r')) single.Append(c);
            else if (single.Length > 0 && single[^1] != ' ') single.Append(' ');
        }
        return single.ToString().TrimEnd();
    }
}
