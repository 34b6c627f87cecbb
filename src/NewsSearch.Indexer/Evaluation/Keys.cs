using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsSearch.Indexer.Evaluation;

/// <summary>The forms in which a gold set and a prediction are compared: what is only spelled otherwise is the same.</summary>
internal static partial class Keys
{
    /// <summary>A name without case, spaces, hyphens, full stops and Latin marks.</summary>
    public static string Name(string? name) => Separators().Replace(Unmarked((name ?? "").Normalize(NormalizationForm.FormKC)), "").ToLowerInvariant();

    /// <summary>A code in ASCII digits, upper case, without spaces and leading zeros.</summary>
    public static string Code(string? code)
    {
        var plain = new StringBuilder();
        foreach (var c in (code ?? "").Normalize(NormalizationForm.FormKC)) plain.Append(c is >= '๐' and <= '๙' ? (char)(c - '๐' + '0') : c);
        var dashed = Dashes().Replace(Unmarked(plain.ToString()), "-");
        return LeadingZeros().Replace(Spaces().Replace(dashed, "").ToUpperInvariant(), "");
    }

    /// <summary>The family of a code: <c>vn</c>, <c>th-letter</c> or <c>th-order</c>.</summary>
    public static string Family(string code) => Code(code).Any(char.IsAsciiLetterUpper) ? "vn" : code.Any(c => c is >= 'ก' and <= 'ฮ') ? "th-letter" : "th-order";

    /// <summary>An id of a province whatever its hyphens; Hue and Ho Chi Minh City under one name each.</summary>
    public static string Province(string? id) => Hyphens().Replace((id ?? "").ToLowerInvariant(), "") switch
    {
        "vnhue" => "vnthuathienhue",
        "vntphochiminh" => "vnhochiminh",
        "thkrungthepmahanakhon" => "thbangkok",
        var key => key,
    };

    public static bool IsCabinet(string code) => code.Contains("ครม", StringComparison.Ordinal) || code.Contains("คณะรัฐมนตรี", StringComparison.Ordinal);

    private static string Unmarked(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Replace('Đ', 'D').Replace('đ', 'd').Replace('Ð', 'D').Replace('ð', 'd').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark || c is >= '\u0E00' and <= '\u0E7F') plain.Append(c);
        }
        return plain.ToString();
    }

    [GeneratedRegex(@"[\s\-_.\u200b\u00a0]+")]
    private static partial Regex Separators();

    [GeneratedRegex("[‐‑‒–—−]")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^0+(?=\d)")]
    private static partial Regex LeadingZeros();

    [GeneratedRegex("[-_ ]")]
    private static partial Regex Hyphens();
}
