using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Officials;

/// <summary>The words before an office that say whether it is held: อดีต|นายกรัฐมนตรี, รักษาราชการแทน|ปลัดกระทรวง, former |Prime Minister, nguyên |Phó Chủ tịch.</summary>
internal static partial class TenureWords
{
    private const string Former = "อดีต";

    private static readonly WordSet Words = new(
    [
        Former, "รักษาราชการแทนในตำแหน่ง", "รักษาราชการแทน", "รักษาราชการในตำแหน่ง", "รักษาราชการ", "รักษาการในตำแหน่ง", "รักษาการตำแหน่ง", "รักษาการแทนในตำแหน่ง", "รักษาการแทน", "รักษาการ", "ผู้รักษาราชการแทน", "ผู้รักษาการแทน",
        "ปฏิบัติหน้าที่ในตำแหน่ง", "ปฏิบัติหน้าที่แทน", "ปฏิบัติหน้าที่", "ปฏิบัติราชการแทน",
    ]);

    /// <summary>The length of such words in Thai at the beginning of a text, with a space behind them: อดีต รักษาการ|นายกรัฐมนตรี; 0 when it begins with none.</summary>
    public static int At(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (Words.At(text, end) is > 0 and var word)
        {
            end += word;
            if (end < text.Length && text[end] is ' ' or '\u00A0') end++;
        }
        return end;
    }

    /// <summary>The same in Latin letters: former |Prime Minister, ex-|Premier.</summary>
    public static int LatinAt(ReadOnlySpan<char> text)
    {
        foreach (var words in Latin().EnumerateMatches(text)) return words.Length;
        return 0;
    }

    /// <summary>What a wording says of how an office is held, and the office alone.</summary>
    public static (Tenure Tenure, string Office) Split(string wording)
    {
        var words = OfficialRecognizer.IsLatin(wording) ? LatinAt(wording) : At(wording);
        if (words == 0 || words == wording.Length) return (Tenure.Held, wording);
        return (wording.StartsWith(Former, StringComparison.Ordinal) || LatinFormer().IsMatch(wording) ? Tenure.Former : Tenure.Acting, wording[words..]);
    }

    /// <summary>True for an office that is held no longer.</summary>
    public static bool IsFormer(string wording) => Split(wording).Tenure == Tenure.Former;

    /// <summary>An office as one that was held.</summary>
    public static string AsFormer(string office) => Former + office;

    /// <summary>The office alone, by which one that was held is compared with one that is.</summary>
    public static string OfficeOf(string wording) => Split(wording).Office;

    /// <summary>The second of two offices that one phrase gives, as it is held: in อดีตรองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงการคลัง อดีต stands for both.</summary>
    public static string Carried(string first, string second) => IsFormer(first) && Split(second).Tenure == Tenure.Held ? first[..^OfficeOf(first).Length] + second : second;

    /// <summary>The same wording as Thai is written: อดีตนายกรัฐมนตรี, but อดีต ส.ส.</summary>
    public static string Joined(string wording)
    {
        var office = OfficeOf(wording);
        if (OfficialRecognizer.IsLatin(wording) || office.Length == wording.Length) return wording;
        var words = string.Concat(wording[..^office.Length].Split(' ', '\u00A0'));
        return Abbreviation().IsMatch(office) ? $"{words} {office}" : words + office;
    }

    [GeneratedRegex(@"\A(?:(?:former|acting|caretaker|interim|nguyên|cựu|quyền)[ \u00A0]|ex-)+(?=\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Latin();

    [GeneratedRegex(@"\A[ก-๎]{1,4}\.")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\A(?:former|ex-|nguyên|cựu)", RegexOptions.IgnoreCase)]
    private static partial Regex LatinFormer();
}
