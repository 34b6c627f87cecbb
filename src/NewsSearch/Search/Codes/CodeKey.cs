using NewsSearch.Entities;

namespace NewsSearch.Search.Codes;

/// <summary>
/// A code as it is compared with what is typed: its letters and digits alone, so that <c>84 kh hdnd</c> begins <c>84-KH/HDND-BTGTU</c> and <c>27 nq tu</c>,
/// <c>27nqtu</c> and <c>27-NQ/TƯ</c> are one.
/// </summary>
internal static class CodeKey
{
    public static string Of(string code) => string.Concat(FoldedText.Key(code).Where(c => !char.IsPunctuation(c) && !char.IsSymbol(c)));

    /// <summary>What a code is found under: its key, and that with its number as people say it (<c>7-nq</c> for <c>07-NQ/TU</c>).</summary>
    public static IEnumerable<string> AllOf(string code)
    {
        var key = Of(code);
        return key is ['0', >= '1' and <= '9', ..] ? [key, key[1..]] : [key];
    }
}
