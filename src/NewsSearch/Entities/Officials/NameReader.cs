using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Reads the name of a person that starts at a known place: where it ends is the question, for titles, offices and verbs follow it with or
/// without a space. Immutable.
/// </summary>
internal sealed partial class NameReader
{
    private const int MostSyllables = 5;
    private const int LongestPart = 24;
    private const int LongestPlainSurname = 14;
    private const int ShortestSurname = 3;

    private readonly FrozenSet<string> _latinSurnames, _thaiSurnames;
    private readonly FrozenSet<int> _surnameHeads;
    private readonly string[] _ends;
    private readonly FrozenSet<string> _notPeople;

    public NameReader(Gazetteer gazetteer)
    {
        _latinSurnames = gazetteer.Surnames.Select(surname => FoldedText.Key(surname.Latin)).ToFrozenSet(StringComparer.Ordinal);
        _thaiSurnames = gazetteer.Surnames.SelectMany(surname => surname.Thai).Select(FoldedText.Key).ToFrozenSet(StringComparer.Ordinal);
        _surnameHeads = gazetteer.Surnames.SelectMany(surname => surname.Thai).Where(form => form.Length > 1).Select(form => form[0] << 16 | form[1]).ToFrozenSet();
        _ends = [.. gazetteer.NameEnds.Concat(gazetteer.Roles).Concat(gazetteer.Titles.Select(title => title.Text).Where(title => title[0] >= '\u0E00')).Distinct(StringComparer.Ordinal)];
        _notPeople = gazetteer.NotPeople;
    }

    /// <summary>The name after a title; null when none stands there.</summary>
    /// <param name="loose">True after a title that other words follow as often.</param>
    public NameFound? AfterTitle(string text, int start, bool loose)
    {
        if (start >= text.Length) return null;
        if (char.IsUpper(text[start])) return Latin(text, start, titled: true);
        return Vietnamese(text, start, titled: true) ?? Thai(text, start, loose);
    }

    /// <summary>A Vietnamese name in Latin letters or Thai that no title announces; null when none stands there.</summary>
    public NameFound? Untitled(string text, int start) =>
        char.IsUpper(text[start]) ? Latin(text, start, titled: false) : Vietnamese(text, start, titled: false);

    /// <summary>True when the two letters at a place can begin a Vietnamese family name in Thai: a quick test before the dear one.</summary>
    public bool MayBeSurname(string text, int at) => at + 1 < text.Length && _surnameHeads.Contains(text[at] << 16 | text[at + 1]);

    private NameFound? Latin(string text, int start, bool titled)
    {
        var match = LatinName().Match(text, start);
        if (!match.Success || match.Length > 60) return null;
        var span = new TextSpan(start, match.Length);
        var name = match.Value;
        var words = name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var vietnamese = SyllableKey.TryParse(name, out var key) ? key : null;
        var known = _latinSurnames.Contains(FoldedText.Key(words[0])) && vietnamese is not null;
        if (!titled && !(known && words.Length >= 2)) return null;
        if (titled && words.Length > 4 && !known) return null;
        return IsPerson(name) ? new NameFound(span, name, vietnamese, words.Length == 1) : null;
    }

    private NameFound? Vietnamese(string text, int start, bool titled)
    {
        var end = start;
        var syllables = 0;
        var parts = 0;
        while (parts < MostSyllables)
        {
            var at = end;
            while (parts > 0 && at < text.Length && text[at] is ' ' or '\u00A0') at++;
            if (parts > 0 && (at == end || at - end > 2)) break;
            var word = ThaiRun(text, at);
            if (word.Length == 0 || parts > 0 && (word.Length > LongestPart || StartsWithEnd(word))) break;
            if (parts == 0 && !(titled ? HasSurname(word) : IsSurname(word))) return null;
            SyllableKey? key = null;
            var cut = word.Length > LongestPart || !SyllableKey.TryParse(word, out key);
            if (cut) word = CutVietnamese(word.Length > LongestPart ? word[..LongestPart] : word);
            if (word.Length == 0 || key is null && !SyllableKey.TryParse(word, out key)) break;
            if (syllables + key.Count > MostSyllables) break;
            syllables += key.Count;
            parts++;
            end = at + word.Length;
            if (cut) break;
        }
        // Two syllables with a title may be a Thai given name that happens to sound foreign.
        if (parts == 0 || syllables < (titled ? 2 : 3) || !titled && syllables != parts) return null;
        if (parts == 1 && Gap().Match(text, end) is { Length: > 0 } gap && ThaiRun(text, end + gap.Length) is { Length: > 1 } next && !StartsWithEnd(next)) return null;
        var span = TextSpan.Between(start, end);
        var name = Spaces().Replace(span.In(text), " ");
        return SyllableKey.TryParse(name, out var whole) && IsPerson(name) ? new NameFound(span, name, whole, false) : null;
    }

    private NameFound? Thai(string text, int start, bool loose)
    {
        var given = ThaiRun(text, start);
        if (given.Length is < 2 or > LongestPart || IsOffice(given) || loose && (given.Length < 3 || StartsWithEnd(given))) return null;
        if (Saying().Match(given) is { Success: true, Index: >= 3 } saying) return new NameFound(new TextSpan(start, saying.Index), given[..saying.Index], null, true);
        var at = start + given.Length;
        var gap = Gap().Match(text, at).Length;
        var surname = gap > 0 ? ThaiRun(text, at + gap) : "";
        if (text.AsSpan(at + gap).StartsWith("ณ ")) surname = "";
        if (surname.Length >= 2 && StartsWithEnd(surname) && !LooksLikeSurname(text, at + gap, surname)) surname = "";
        if (surname.Length > 0) surname = CutSurname(surname);
        if (surname.Length > 5 && surname.EndsWith("ว่า", StringComparison.Ordinal)) surname = surname[..^3];
        if (surname.Length < 2)
        {
            return new NameFound(new TextSpan(start, given.Length), given, null, true);
        }
        var span = TextSpan.Between(start, at + gap + surname.Length);
        var name = Spaces().Replace(span.In(text), " ");
        return IsPerson(name) ? new NameFound(span, name, null, false) : null;
    }

    // พร้อมพงศ์, มีสุข and ประจำเมือง are families too: a bounded word of one piece with no office in it.
    private bool LooksLikeSurname(string text, int at, string word) =>
        word.Length is >= 6 and <= LongestPlainSurname && !Array.Exists(_ends, end => end.Length >= 4 && word.Contains(end, StringComparison.Ordinal))
        && !Common().IsMatch(word) && (at + word.Length >= text.Length || text[at + word.Length] is not 'ฯ');

    private string CutSurname(string word)
    {
        var best = word.Length;
        foreach (var end in _ends)
        {
            if (word.Length <= ShortestSurname || end.Length < 4 && word.Length <= LongestPlainSurname) continue;
            var at = word.IndexOf(end, ShortestSurname, StringComparison.Ordinal);
            if (at >= 0 && at < best && FoldedText.StandsAlone(word, TextSpan.Between(at, word.Length))) best = at;
        }
        return word.Length > LongestPart && best == word.Length ? "" : word[..best];
    }

    private string CutVietnamese(string word)
    {
        for (var length = word.Length - 1; length >= 2; length--)
        {
            if (StartsWithEnd(word[length..]) && SyllableKey.TryParse(word[..length], out _)) return WithoutVerb(word[..length]);
        }
        return "";
    }

    // ขอ of ขอให้ can be heard as a syllable of the name.
    private string WithoutVerb(string name)
    {
        var verb = Array.Find(_ends, end => end.Length >= 2 && name.EndsWith(end, StringComparison.Ordinal)
            && SyllableKey.TryParse(name[..^end.Length], out var rest) && rest.Count >= 2);
        return verb is null ? name : name[..^verb.Length];
    }

    private bool HasSurname(string word)
    {
        var folded = FoldedText.Key(word);
        for (var length = Math.Min(8, folded.Length); length >= 2; length--)
        {
            if (_thaiSurnames.Contains(folded[..length])) return true;
        }
        return false;
    }

    private bool IsSurname(string word) => _thaiSurnames.Contains(FoldedText.Key(word));

    private bool IsOffice(string word) => Array.Exists(_ends, end => end.Length >= 4 && word.StartsWith(end, StringComparison.Ordinal)) && word.Length > 12 || Office().IsMatch(word);

    private bool StartsWithEnd(string word) => Array.Exists(_ends, end => word.StartsWith(end, StringComparison.Ordinal));

    private bool IsPerson(string name) => !_notPeople.Contains(FoldedText.Key(name));

    private static string ThaiRun(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= 'ก' and <= '๎' and not ('ฯ' or 'ๆ' or '฿')) end++;
        return text[start..end];
    }

    [GeneratedRegex(@"\G\p{Lu}[\p{L}\p{M}'’-]*(?:\.(?=\p{Lu}))?(?:[ \u00A0]{1,2}\p{Lu}(?:[\p{L}\p{M}'’-]+|\.|(?=[ \u00A0]\p{Lu}))){0,4}")]
    private static partial Regex LatinName();

    [GeneratedRegex(@"\G[ \u00A0]{1,4}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"กล่าว|เปิดเผย|ระบุว่า|ชี้แจง|เผยว่า|ให้สัมภาษณ์|ย้ำว่า|ได้")]
    private static partial Regex Saying();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:กล่าว|เปิดเผย|ได้|ให้|ว่า|จะ|เป็น|และ|ที่|ซึ่ง|เพื่อ|โดย|พร้อม|ใน|รอง|ผู้|ประธาน|กรรมการ|สมาชิก|ร่วม|ลง|เดิน|มอบ|นำ|รับ|ตำแหน่ง)")]
    private static partial Regex Common();

    [GeneratedRegex(@"^(?:รัฐมนตรี|ประธาน(?!$)|ผู้ว่า|รองผู้|รองนายก|ปลัด|อธิบดี|เลขา|ทูต|นายก|ก(?:รัฐ|เทศ|องค์|สภา|ฯ|อบ))")]
    private static partial Regex Office();
}
