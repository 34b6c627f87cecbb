namespace NewsSearch.Text.Transliteration;

/// <summary>
/// The Thai keyboard (Kedmanee, TIS 820) laid over the American one, key by key: what someone meant who typed with the wrong layout on,
/// <c>l;ylfu</c> for สวัสดี or the reverse. Characters on no key stay as they are.
/// </summary>
public static class KeyboardLayout
{
    private const string Latin = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
    private const string Thai = "_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ%+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";

    /// <summary>The Thai that the same keys give.</summary>
    public static string ToThai(string typed) => Convert(typed, Latin, Thai);

    /// <summary>The Latin letters and signs that the same keys give.</summary>
    public static string ToLatin(string typed) => Convert(typed, Thai, Latin);

    private static string Convert(string typed, string from, string to)
    {
        ArgumentNullException.ThrowIfNull(typed);

        return string.Create(typed.Length, (typed, from, to), static (output, given) =>
        {
            for (var i = 0; i < output.Length; i++)
            {
                var key = given.from.IndexOf(given.typed[i], StringComparison.Ordinal);
                output[i] = key < 0 ? given.typed[i] : given.to[key];
            }
        });
    }
}
