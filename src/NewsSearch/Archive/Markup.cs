using System.Net;
using System.Text.RegularExpressions;

namespace NewsSearch.Archive;

/// <summary>What is left of a web page in the text that was scraped from it: entities, scripts and styles.</summary>
internal static partial class Markup
{
    /// <summary>The text with its entities decoded, once: <c>&amp;amp;lt;</c> is <c>&amp;lt;</c>.</summary>
    public static string Decode(string text) => WebUtility.HtmlDecode(text);

    /// <summary>The lines of a text, decoded; those of an element that no reader sees stand apart and as they are.</summary>
    public static IEnumerable<(string Text, bool IsHidden)> Lines(string text)
    {
        var end = 0;
        foreach (Match hidden in Hidden().Matches(text))
        {
            foreach (var line in Decode(text[end..hidden.Index]).Split('\n')) yield return (line, false);
            foreach (var line in hidden.Value.Split('\n')) yield return (line, true);
            end = hidden.Index + hidden.Length;
        }
        foreach (var line in Decode(text[end..]).Split('\n')) yield return (line, false);
    }

    /// <summary>True for a line of a script, or of a tag that stands alone.</summary>
    public static bool IsCode(string line) => Code().IsMatch(line);

    // An element that is never closed ends with its line.
    [GeneratedRegex(@"<(script|style|iframe|noscript)\b[^>]*>(?:(?s:.*?)</\1\s*>|[^\n]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    // var container = document.getElementById("video-player3");   flowplayer.conf = {   share :false,  // --> set share button   title: "ธนาคารออมสิน…",   // splash : true,
    [GeneratedRegex("""
        ^(?:(?:var|let|const)\s[\w$]+\s*=\s*\S.*|[\w$.]+\s*=\s*\{|[\w$.]*\(.*\)[\w$.(),"'\s]*;|[\w$.]+\([\w$,.\s]*\{|[a-z]\w*\s*:\s*[\[{]
        |[a-z]\w*\s*:\s*(?:true|false|null|".*")\s*(?:,\s*(?://.*)?|//.*)|[a-z]\w*\s*:\s*"https?://[^"]*"|//\s[ -~]*|//\s[a-z]\w*\s*:.*|</?(?:div|span|object|embed|param|video|audio|source|img)\b[ -~]*)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Code();
}
