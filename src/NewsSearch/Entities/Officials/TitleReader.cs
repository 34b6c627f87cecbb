using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>Tells the titles before names from the words that only look like one. Immutable.</summary>
internal sealed partial class TitleReader
{
    private const string Officer = "นาย";

    private readonly Dictionary<string, Title> _titleOf;
    private readonly WordSet _titles;

    public TitleReader(Gazetteer gazetteer)
    {
        _titleOf = gazetteer.Titles.DistinctBy(title => title.Text).ToDictionary(title => title.Text, StringComparer.Ordinal);
        _titles = new WordSet(_titleOf.Keys);
    }

    /// <summary>The title that starts at a place; null when none does, or what looks like one is part of another word.</summary>
    /// <param name="places">Names of provinces, which can end in a title: ด่งนาย.</param>
    public Title? TitleAt(string text, int at, List<TextSpan> places)
    {
        if (_titles.At(text, at) is not (> 0 and var length)) return null;
        var title = _titleOf.GetAlternateLookup<ReadOnlySpan<char>>()[text.AsSpan(at, length)];
        var end = at + length;
        foreach (var not in title.NotBefore)
        {
            if (string.CompareOrdinal(text, end, not, 0, not.Length) == 0) return null;
        }
        if (title.Text[0] < '\u0E00')
        {
            // ( Mr.Shiro SADOSHIMA
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]) || end >= text.Length || !(Gaps.IsGap(text[end]) || title.Text[^1] == '.' && char.IsUpper(text[end]))) return null;
        }
        else
        {
            // ทุกนายกลับคืนมา: officers, each of them.
            if (title.Text == Officer && EveryBefore().IsMatch(text.AsSpan(Math.Max(0, at - 8)..at))) return null;
            // ท่านนายกได้มอบหมาย: the prime minister or a mayor.
            if (title.Text == Officer && end < text.Length && text[end] == 'ก' && OfMayor().IsMatch(text.AsSpan(Math.Max(0, at - 8)..at))) return null;
            // In 119 นาย รวมแล้ว officers are counted; 2 นายสมชาย is a line of a list, ảnh 1นาย เลืองเกื่อง the number of a picture.
            if (title.Text == Officer && Counted().IsMatch(text.AsSpan(Math.Max(0, at - 8)..at)) && (end >= text.Length || text[end] is not (>= 'ก' and <= '๎')) && !(Gaps.Skip(text, end, 2) is var next && next < text.Length && char.IsUpper(text[next]))) return null;
            // ด่งนาย ends in นาย, and so do เจ้านาย, หอยนาง (of หอยนางรม), ควนนายหวัด (a hill) and พัฒนา + ยา; สนพ. and กทพ. are offices.
            if (at > 0 && (text[at - 1] is (>= 'เ' and <= 'ไ') or 'ั' || NoTitleAfter().IsMatch(text.AsSpan(Math.Max(0, at - 8)..at)) || title.Text.Contains('.', StringComparison.Ordinal) && EndsAbbreviation(text, at, title.Text))) return null;
        }
        foreach (var place in places)
        {
            if (place.Start <= at && end <= place.End && place.Length > length) return null;
        }
        return title;
    }

    // Of สนพ., กทพ., ก.ค.ศ. and ก.พ.อ.
    private static bool EndsAbbreviation(string text, int at, string title)
    {
        if (text[at - 1] == '.' && TwoLetters().IsMatch(title)) return true;
        if (title.Length == 2 && text[at - 1] is '.' or (>= 'ก' and <= '๎')) return true;
        var start = at;
        while (start > 0 && text[start - 1] is >= 'ก' and <= 'ฮ') start--;
        var letters = text.AsSpan(start..at);
        return letters.Length is > 0 and <= 3 && letters is not ("ของ" or "รวม") && (start == 0 || text[start - 1] is < 'ก' or > '๎');
    }

    /// <summary>The place after the titles that follow a title.</summary>
    /// <param name="loose">False when one of them is followed by names only.</param>
    public int SkipTitles(string text, int at, out bool loose)
    {
        loose = true;
        while (true)
        {
            while (at < text.Length && (Gaps.IsGap(text[at]) || text[at] is '"' or '“' or '(')) at++;
            if (!Mister().IsMatch(text.AsSpan(0, at)) && TitleQualifier().Match(text, at) is { Success: true } qualifier)
            {
                at += qualifier.Length;
                continue;
            }
            if (_titles.At(text, at) is not (> 0 and var length)) return at;
            var title = _titleOf.GetAlternateLookup<ReadOnlySpan<char>>()[text.AsSpan(at, length)];
            if (title.Text[0] < '\u0E00' && (at + length >= text.Length || !(Gaps.IsGap(text[at + length]) || title.Text[^1] == '.' && char.IsUpper(text[at + length])))) return at;
            if (title.NotBefore.Any(not => string.CompareOrdinal(text, at + length, not, 0, not.Length) == 0)) return at;
            loose &= title.IsLoose;
            at += length;
        }
    }

    /// <summary>True when a title stands right before a place.</summary>
    public bool EndsWithTitle(string text, int at)
    {
        while (at > 0 && Gaps.IsGap(text[at - 1])) at--;
        return _titles.Before(text, at) > 0;
    }

    [GeneratedRegex(@"(?:เจ้า|ขุน|หัว|โอกา|อ่าว|นิ้ว|จีบหน้า|มิถุ|พัฒ|สัมม|เสว|ปรารถ|สถาป|ศาส|โภช|จินต|น้ำ|ชาว|ทำ|ไร่|ท้อง|น้ำตก|ตำบล|ดอย|ถ้ำ|เจ้าน้อง|เจ้าพี่|(?<!บา|ษั|มา|วา)ท|บาง|ชั้น|พระ|หอย|แห่|ตำนาน|(?:ต่ำ|สูง)กว่า|นโย|ปาร์ค|บึง|(?<!ห)วัด|ควน|เขา|คลอง|ห้วย|หนอง|เกาะ|โคก|แหลม|หาด|ทุ่ง|สถานหอ)\z|(?<![ก-๎])หอ\z")]
    private static partial Regex NoTitleAfter();

    [GeneratedRegex(@"^[ก-ฮ]\.[ก-ฮ]\.\z")]
    private static partial Regex TwoLetters();

    [GeneratedRegex(@"(?:(?<![a-zA-Z] ?[0-9]*)[0-9๐-๙]|สอง|สาม|สี่|ห้า|สิบ|ร้อย) ?\z")]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?:ทุก|ทุก ?ๆ|หลาย|แต่ละ|บาง|กี่) ?\z")]
    private static partial Regex EveryBefore();

    [GeneratedRegex(@"(?:ท่าน|อดีต|สำนัก)\z")]
    private static partial Regex OfMayor();

    // สหาย ได้แก่ หวู่ ได่ ทั้ง, พลโทอาวุโส, พันเอก (พิเศษ), พันตรีหญิง, with or without a space behind, ศาสตราจารย์คลินิก เกียรติคุณ, also คลินิค; but ดร.พิเศษ สอาดเย็น, สิบเอก กิตติคุณ บุตรคุณ
    [GeneratedRegex(@"\G(?:\((?:พิเศษ|หญิง|ชาย)\)|(?<!ดร\. ?)พิเศษ\)?|คลินิ[กค]|เกียรติคุณ|(?<!สิบ(?:เอก|โท|ตรี) ?)กิตติคุณ|หญิง(?=[ \u00A0\u200Bก-๎])|อาวุโส|Emeritus(?= )|ได้แก่)")]
    private static partial Regex TitleQualifier();

    [GeneratedRegex(@"(?:นาย|นาง|นางสาว) ?\z", RegexOptions.RightToLeft)]
    private static partial Regex Mister();
}
