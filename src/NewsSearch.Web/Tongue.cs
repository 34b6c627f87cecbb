using NewsSearch.Text.Transliteration;

namespace NewsSearch.Web;

/// <summary>The language a name or a few words are written in, as their letters tell: what a screen reader is to read them in.</summary>
public static class Tongue
{
    /// <summary>
    /// <c>th</c> for Thai letters; of Latin ones <c>vi</c> for Vietnamese letters, for codes and for names whose every syllable is Vietnamese (Dao Xuan Yen), and <c>en</c> for
    /// others, Thai names in Latin letters and addresses of sites among them. What has no letters is in the reader's language.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (text.Any(IsThai)) return "th";
        if (!text.Any(char.IsLetter)) return Language.Code;
        return text.Any(IsVietnamese) || IsCode(text) || SyllableKey.TryParse(text, out _) ? "vi" : "en";
    }

    /// <summary>Whether a letter, mark or figure is Thai.</summary>
    public static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    private static bool IsVietnamese(char c) => c is 'đ' or 'Đ' or 'ă' or 'Ă' or 'â' or 'Â' or 'ê' or 'Ê' or 'ô' or 'Ô' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or (>= 'Ạ' and <= 'ỹ');

    // 27-CT/TW; an address has a point.
    private static bool IsCode(string text) => !text.Contains('.', StringComparison.Ordinal) && text.Any(c => c == '/' || char.IsAsciiDigit(c));
}
