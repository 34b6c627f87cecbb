namespace NewsSearch.Entities.Officials;

/// <summary>คุณ before a name, which is no part of it: คุณ|ชัยธวัช ย้ำว่า. In คุณสมบัติ and คุณภาพ it begins another word.</summary>
internal static class Courtesy
{
    private const string Khun = "คุณ";

    // ได้รับเกียรติจากคุณสมชาย นิลศรี; of ขอบคุณ and กิตติคุณไพศาล it is a part.
    private static readonly WordSet Joining = new(["โดย", "และ", "กับ", "ของ", "คือ", "แก่", "จาก", "มี", "ให้", "ชื่นชม", "ต้อนรับ", "ผ่าน", "ด้าน", "ที่", "สำหรับ", "เชิญ", "นำ", "พบ", "ถึง", "หรือ", "พร้อมด้วย", "ร่วม", "ต่อ", "เช่น", "ส่วน"]);

    /// <summary>The place behind the word that starts at a place; the same place when none does.</summary>
    public static int Skip(string text, int at) =>
        string.CompareOrdinal(text, at, Khun, 0, Khun.Length) == 0 && ThaiWords.FirstWord(Gaps.ThaiRun(text, at)) <= Khun.Length ? Gaps.Skip(text, at + Khun.Length, 1) : at;

    /// <summary>Where the name behind the word that starts at a place begins; 0 when none does.</summary>
    public static int At(string text, int at) =>
        text[at] == Khun[0] && (at == 0 || text[at - 1] is not (>= 'ก' and <= '๎') || Joining.Before(text, at) > 0) && Skip(text, at) is var start && start > at ? start : 0;

    /// <summary>True when it is written on to the word at a place, and is part of it: คุณ|สมบัติ.</summary>
    public static bool IsPartOf(string text, int at) =>
        at >= Khun.Length && string.CompareOrdinal(text, at - Khun.Length, Khun, 0, Khun.Length) == 0 && Skip(text, at - Khun.Length) < at;
}
