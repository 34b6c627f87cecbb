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
    private const int ShortestToneless = 4;
    private const int LongestSyllable = 8;
    private const int LongestSurname = 8;
    private const int ShortestLongSurname = 6;
    private const int ShortestRole = 6;
    private const int ShortestVerb = 3, LongVerb = 4;
    private const int LongestByline = 24;
    private const int ShortestJoined = 10;

    private readonly FrozenSet<string> _latinSurnames, _thaiSurnames, _thaiSurnamesAsWritten;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _thaiSurnameLookup;
    private readonly FrozenSet<int> _surnameHeads;
    private readonly WordSet _ends, _roles, _longSurnames;
    private readonly List<SyllableKey> _surnameSounds;
    private readonly ThaiNameReader _thai;
    private readonly ForeignNameReader _foreign;
    private readonly FrozenSet<string> _notPeople;

    public NameReader(Gazetteer gazetteer)
    {
        var thai = gazetteer.Surnames.SelectMany(surname => surname.Thai).ToList();
        _latinSurnames = gazetteer.Surnames.Select(surname => FoldedText.Key(surname.Latin)).ToFrozenSet(StringComparer.Ordinal);
        _surnameSounds = [.. gazetteer.Surnames.Select(surname => SyllableKey.TryParse(surname.Latin, out var sound) ? sound : null).OfType<SyllableKey>()];
        _thaiSurnames = thai.Select(FoldedText.Key).ToFrozenSet(StringComparer.Ordinal);
        _thaiSurnameLookup = _thaiSurnames.GetAlternateLookup<ReadOnlySpan<char>>();
        _thaiSurnamesAsWritten = thai.ToFrozenSet(StringComparer.Ordinal);
        _longSurnames = new WordSet(thai.Where(form => form.Length >= ShortestLongSurname));
        _surnameHeads = thai.Select(FoldedText.Key).Where(form => form.Length > 1).Select(form => form[0] << 16 | form[1]).ToFrozenSet();
        var ends = gazetteer.NameEnds.Concat(gazetteer.Roles).Concat(gazetteer.Titles.Select(title => title.Text)).ToList();
        _ends = new WordSet(ends);
        _foreign = new ForeignNameReader(ends);
        _roles = new WordSet(gazetteer.Roles);
        _thai = new ThaiNameReader(gazetteer);
        _notPeople = gazetteer.NotPeople;
        LatinOffices = new LatinOffices(gazetteer);
    }

    /// <summary>Offices in Latin letters.</summary>
    public LatinOffices LatinOffices { get; }

    /// <summary>The name after a title; null when none stands there.</summary>
    /// <param name="loose">True after a title that other words follow as often: only a Vietnamese name is taken there, or the short form of a person named elsewhere.</param>
    public NameFound? AfterTitle(string text, int start, bool loose)
    {
        if (start >= text.Length) return null;
        if (char.IsUpper(text[start])) return Latin(text, start, titled: true);
        var found = Vietnamese(text, start, titled: true);
        // ท่านโต เลิม เลขาธิการใหญ่ is one, and ท่านมาดู is none.
        if (loose && found is { Sound.Count: < 3 } && _roles.At(text, Gaps.Skip(text, found.Span.End, 2)) == 0) found = null;
        // นายกฯ ห่วงผู้หายป่วย: a headline of Thai words.
        if (loose && found is not null && !found.Name.Contains(' ', StringComparison.Ordinal) && ForeignNameReader.IsKnown(found.Name)) found = null;
        found ??= _thai.Read(text, start, loose);
        // ท่านไซสมพอน พมวิหาน ประธานรัฐสภาลาว
        if (found is null && loose && _foreign.Read(text, start) is { } foreign && _roles.At(text, Gaps.Skip(text, foreign.Span.End, 2)) >= ShortestRole) found = foreign;
        return found is not null && !IsPerson(found.Name) ? null : found;
    }

    /// <summary>A Vietnamese name of three or four syllables in one word, of a family nobody listed, that no Thai family name can follow (นายกวนมินห์เกือง ดำรงตำแหน่ง); null when none stands there.</summary>
    public NameFound? JoinedUnlisted(string text, int start)
    {
        if (start >= text.Length) return null;
        var run = Gaps.ThaiRun(text, start);
        if (run.Length is < ShortestJoined or > LongestPart || HasSurname(run) || !SyllableKey.TryParse(run, out var key) || key.Count is not (3 or 4) || ForeignNameReader.IsKnown(run)) return null;
        var next = Gaps.Skip(text, start + run.Length, 2);
        return next >= text.Length || text[next] is '(' or ',' or '\n' || next > start + run.Length && _ends.At(text, next) > 0 ? new NameFound(new TextSpan(start, run.Length), run, key, false) : null;
    }

    /// <summary>A Vietnamese name right after an office, without a title; null when none stands there.</summary>
    /// <param name="listed">True when only a listed family name begins one.</param>
    /// <param name="leader">True when two syllables are enough: โต เลิม.</param>
    public NameFound? AfterOffice(string text, int start, bool listed, bool leader)
    {
        if (start >= text.Length) return null;
        if (char.IsUpper(text[start])) return LatinAfterOffice(text, start);
        var run = Gaps.ThaiRun(text, start);
        // อำเภอถุ่ยเหงียนเป็นเมือง
        if (_longSurnames.At(run, 0) is > 0 and var surname && _ends.At(run, surname) >= 3) return null;
        if (!IsPerson(run) || listed && (!(HasSurname(run) || IsHeardAsSurname(run)) || BeginsLongWord(text, start))) return null;
        if (Vietnamese(text, start, titled: true, minSyllables: leader ? 2 : 3) is not { } found || !IsPerson(found.Name)) return null;
        // วางพวงมาลา can be heard as one, but is Thai.
        var parts = found.Name.Split(' ');
        return (listed || parts.Length == 1 || found.Sound is { Count: 2 }) && (parts.Length < 3 || !HasSurname(run)) && parts.All(part => ForeignNameReader.IsKnown(part)) ? null : found;
    }

    // รองประธานสภาประชาชนจังหวัด Y Thị Bích Thọ: right after such an office a name of three words needs no listed family name.
    private NameFound? LatinAfterOffice(string text, int start)
    {
        var match = LatinName().Match(text, start);
        if (!match.Success || match.Length > 60 || start + match.Length is var end && end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '&' or '/' or '-')) return null;
        var name = Gaps.Single(match.Value);
        var words = name.Split(' ');
        var highlander = OfficialRecognizer.IsHighlander(name);
        if (words.Length < (highlander ? 2 : 3) || words.Length > 5 || IsBrand(words) || Organisation().IsMatch(name) || !IsPerson(name)) return null;
        return SyllableKey.TryParse(name, out var key) || highlander ? new NameFound(TextSpan.Between(start, end), name, key, false) : null;
    }

    // ตริง is no spelling of Trịnh that anybody listed, but is heard as it.
    private bool IsHeardAsSurname(string word) => word.Length <= LongestSyllable && _ends.At(word, 0) == 0 && SyllableKey.TryParse(word, out var key) && key.Count == 1 && _surnameSounds.Exists(key.Matches);

    /// <summary>One Vietnamese syllable with a verb behind it, which is short for somebody named elsewhere (นายเหียปขอให้); null when none stands there.</summary>
    public NameFound? VietnameseGivenName(string text, int start)
    {
        if (start >= text.Length) return null;
        var run = Gaps.ThaiRun(text, start);
        for (var length = Math.Min(LongestSyllable, run.Length - 1); length >= 2; length--)
        {
            if (_ends.At(run, length) > 0 && FoldedText.StandsAlone(run, new TextSpan(0, length)) && SyllableKey.TryParse(run[..length], out var key) && key.Count == 1) return new NameFound(new TextSpan(start, length), run[..length], key, true);
        }
        return null;
    }

    /// <summary>The word after a title, of which the beginning may be short for somebody named elsewhere (นายวินห์สืบทอดความสำเร็จ); null when none stands there.</summary>
    public static NameFound? RunAsShort(string text, int start) =>
        start < text.Length && Gaps.ThaiRun(text, start) is { Length: >= 2 } run ? new NameFound(new TextSpan(start, Math.Min(run.Length, LongestPart)), run[..Math.Min(run.Length, LongestPart)], null, true) : null;

    /// <summary>A foreign name spelt in Thai right after a leader's office; null when none stands there.</summary>
    public NameFound? ForeignAfterOffice(string text, int start) => _foreign.Read(text, start) is { } found && IsPerson(found.Name) ? found : null;

    /// <summary>A name of two to four words in Latin letters with an office right behind it (Lawrence Wong นายกรัฐมนตรี); null when none stands there.</summary>
    public NameFound? LatinBeforeOffice(string text, int start)
    {
        if (start > 0 && char.IsLetter(text[start - 1]) && text[start - 1] is < '\u0E00' or > '\u0E7F') return null;
        var match = LatinName().Match(text, start);
        if (!match.Success) return null;
        var end = start + match.Length;
        var name = Gaps.Single(match.Value);
        var words = name.Split(' ');
        if (words.Length is < 2 or > 4 || Array.Exists(words, word => word.Length < 2 || word.All(char.IsUpper)) || Organisation().IsMatch(name) || !IsPerson(name)) return null;
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '&' or '.' or '/')) return null;
        var after = Gaps.Skip(text, end, 2);
        if (after == end || _roles.At(text, after) < ShortestRole) return null;
        return new NameFound(TextSpan.Between(start, end), name, SyllableKey.TryParse(name, out var key) ? key : null, false);
    }

    /// <summary>The name right after an office in Latin letters: two words or more, or one that is short for them; null when none stands there.</summary>
    public NameFound? AfterLatinOffice(string text, int start) => LatinWords(text, start) is { } found && IsPerson(found.Name) ? found : null;

    /// <summary>A name of two words or more with an office in Latin letters behind a comma (Srettha Thavisin, Prime Minister of Thailand,); null when none stands there.</summary>
    public NameFound? BeforeLatinOffice(string text, int start)
    {
        if (LatinWords(text, start) is not { IsShort: false } found || !IsPerson(found.Name)) return null;
        var at = found.Span.End;
        if (!text.AsSpan(at).StartsWith(", ")) return null;
        at += 2;
        if (text.AsSpan(at).StartsWith("the ")) at += 4;
        var office = LatinOffices.At(text, at);
        // …, Prime Minister Hun Manet: the office of who follows.
        return office > 0 && !(Gaps.Skip(text, at + office, 2) is var next && next < text.Length && (char.IsUpper(text[next]) || text[next] == '-')) ? found : null;
    }

    // Mr. Suriya Jungrungreangkit Minister of Transport
    private int BeforeOffice(string text, int start, int length)
    {
        for (var at = start + 1; at < start + length; at++)
        {
            if (text[at - 1] == ' ' && text.AsSpan(start..at).TrimEnd().Contains(' ') && LatinOffices.At(text, at) > 0) return text.AsSpan(start..at).TrimEnd().Length;
        }
        return length;
    }

    // Words that no office and no sentence holds.
    private NameFound? LatinWords(string text, int start)
    {
        var match = LatinName().Match(text, start);
        if (!match.Success || match.Length > 60) return null;
        var (end, words) = (start, 0);
        for (var at = start; at < start + match.Length; at = Gaps.Skip(text, end, 2))
        {
            var word = text.AsSpan(at..(start + match.Length));
            if (word.IndexOfAny(' ', '\u00A0', '\u200B') is > 0 and var space) word = word[..space];
            if (LatinOffices.IsNever(word)) break;
            // Suriya Jungrungreangkit Minister of Transport
            if (words > 1 && LatinOffices.At(text, at) > 0) break;
            // Ford Foundation, Chiang Mai University
            if (LatinOffices.IsNoName(word) || Organisation().IsMatch(word) || word.EndsWith("'s") || word.EndsWith("’s")) return null;
            (end, words) = (at + word.Length, words + 1);
        }
        if (words is 0 or > 5 || end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '&' or '/' or '-')) return null;
        var span = TextSpan.Between(start, end);
        var name = Gaps.Single(span.In(text));
        if (words == 1 && name.Length < 3 || name.All(c => char.IsUpper(c) || c == ' ')) return null;
        return new NameFound(span, name, SyllableKey.TryParse(name, out var key) ? key : null, words == 1);
    }

    /// <summary>A Vietnamese name in Latin letters or Thai that no title announces; null when none stands there.</summary>
    public NameFound? Untitled(string text, int start) =>
        (char.IsUpper(text[start]) ? Latin(text, start, titled: false) : BeginsLongWord(text, start) ? null : Vietnamese(text, start, titled: false) ?? JoinedBeforeOffice(text, start)) is { } found && IsPerson(found.Name) ? found : null;

    // ดังซวนฟอง เลขาธิการคณะกรรมการพรรคจังหวัด
    private NameFound? JoinedBeforeOffice(string text, int start)
    {
        var run = Gaps.ThaiRun(text, start);
        return run.Length <= LongestPart && HasSurname(run) && Gaps.Skip(text, start + run.Length, 2) is var next && next > start + run.Length && _roles.At(text, next) >= ShortestRole
            && SyllableKey.TryParse(run, out var key) && key.Count is 3 or 4 && !ForeignNameReader.IsKnown(run) ? new NameFound(new TextSpan(start, run.Length), run, key, false) : null;
    }

    // หน่วยงานที่เกี่ยวข้องสามารถ is no Kiều: the family name เกี่ยว begins a Thai word there.
    private static bool BeginsLongWord(string text, int start) => Gaps.ThaiRun(text, start) is { Length: > LongestSyllable } run && ForeignNameReader.FirstWord(run) >= LongestSyllable;

    /// <summary>A Thai name right after an office, without a title; null when none stands there.</summary>
    public NameFound? ThaiAfterOffice(string text, int start) => _thai.Untitled(text, start) is { } found && IsPerson(found.Name) ? found : null;

    /// <summary>A Thai name without a title and with an office right behind it (เดชา จาตุธนานันท์ หัวหน้าผู้ตรวจราชการ); null when none stands there.</summary>
    public NameFound? ThaiBeforeOffice(string text, int start) =>
        _thai.Untitled(text, start) is { } found && IsPerson(found.Name) && Gaps.Skip(text, found.Span.End, 2) is var after && after > found.Span.End && _roles.At(text, after) >= ShortestRole ? found : null;

    /// <summary>A Thai name that fills a bracket; null when none does.</summary>
    public NameFound? ThaiInBrackets(string text, int start) =>
        _thai.Untitled(text, start) is { } found && IsPerson(found.Name) && found.Span.End < text.Length && (text[found.Span.End] is ')' or '）') ? found : null;

    /// <summary>Two to four words in Latin letters that fill a bracket; null when none do.</summary>
    public NameFound? LatinInBrackets(string text, int start) =>
        LatinName().Match(text, start) is { Success: true } match && start + match.Length < text.Length && text[start + match.Length] == ')' && Gaps.Single(match.Value) is var name && name.Count(' ') is >= 1 and <= 3 && IsPerson(name)
            ? new NameFound(TextSpan.Between(start, start + match.Length), name, null, false) : null;

    /// <summary>True when a given name of Thailand stands at a place: a quick test before the dear one.</summary>
    public bool MayBeGivenName(string text, int at) => _thai.MayBeGivenName(text, at);

    /// <summary>True for a given name of Thailand.</summary>
    public bool IsGivenName(string word) => _thai.IsGivenName(word);

    /// <summary>True when the two letters at a place can begin a Vietnamese family name in Thai: a quick test before the dear one.</summary>
    public bool MayBeSurname(string text, int at)
    {
        var next = at + 1;
        if (next + 1 < text.Length && FoldedText.IsDroppedMark(text[next])) next++;
        return next < text.Length && _surnameHeads.Contains(text[at] << 16 | text[next]);
    }

    /// <summary>True where a family name stands that is no part of a Thai word: เหงียน, not เล.</summary>
    public bool IsLongSurname(string text, int at) => _longSurnames.At(text, at) > 0;

    private NameFound? Latin(string text, int start, bool titled)
    {
        var match = LatinName().Match(text, start);
        if (!match.Success || match.Length > 60) return null;
        var span = new TextSpan(start, BeforeOffice(text, start, match.Length));
        // Prayut Chan-o-cha’s visit
        if (span.Length > 3 && text[span.End - 1] == 's' && text[span.End - 2] is '\'' or '’') span = new TextSpan(start, span.Length - 2);
        var name = Gaps.Single(span.In(text));
        var words = name.Split(' ');
        if (!titled && (words.Length < 2 || !_latinSurnames.Contains(FoldedText.Key(words[0])))) return null;
        var vietnamese = SyllableKey.TryParse(name, out var key) ? key : null;
        var known = vietnamese is not null && _latinSurnames.Contains(FoldedText.Key(words[0]));
        if (!titled && !(known && !IsBrand(words))) return null;
        // Names of the highlands are long: Y Thanh Ha Nie K'dam.
        if (titled && words.Length > 4 && !known && words[0].Length > 2) return null;
        return IsPerson(name) ? new NameFound(span, name, vietnamese, words.Length == 1) : null;
    }

    // Thai MOOC
    private static bool IsBrand(string[] words) => Array.Exists(words, word => word.Length > 1 && word.All(char.IsUpper)) && !words.All(word => word.All(char.IsUpper));

    private NameFound? Vietnamese(string text, int start, bool titled, int minSyllables = 2)
    {
        var end = start;
        var syllables = 0;
        var parts = 0;
        var (unlisted, unheard) = (false, false);
        while (parts < MostSyllables)
        {
            var at = parts == 0 ? end : Gaps.Skip(text, end, 2, lines: parts < 3 ? 1 : 0);
            if (parts > 0 && at == end) break;
            var word = Gaps.ThaiRun(text, at);
            if (word.Length == 0 || parts > 0 && (word.Length > LongestPart || IsEnd(text, at, word))) break;
            if (parts == 0 && !(titled ? HasSurname(word) : IsSurname(word)))
            {
                // A family name nobody listed needs three single syllables.
                if (!titled || IsEnd(text, at, word)) return null;
                unlisted = true;
            }
            if (parts == 0 && !titled && !IsPerson(word)) return null;
            SyllableKey? key = null;
            var cut = word.Length > LongestPart || !SyllableKey.TryParse(word, out key);
            // เจิ่น วัน เบย์: no name ends in its middle name, whatever the last word sounds like; nor does โฮ กวาง before บู๋ว, which is no word.
            if ((cut || key is null) && parts >= (unlisted ? 3 : 2) && (word.Length > LongestPart || CutVietnamese(word).Length == 0) && syllables == parts && Gaps.ThaiRun(text, at) is { Length: >= 2 and <= LongestSyllable } last && at > end && text[end] != '\n'
                && (parts == 2 && EndsInMiddleName(text.AsSpan(start..end)) || !ForeignNameReader.IsKnown(last) || _roles.At(text, Gaps.Skip(text, at + last.Length, 2)) >= ShortestRole))
            {
                (end, parts, syllables, unheard) = (at + last.Length, parts + 1, syllables + 1, true);
                break;
            }
            if (unlisted && (cut || key?.Count != 1)) break;
            if (cut) word = CutVietnamese(word.Length > LongestPart ? word[..LongestPart] : word);
            // ลงนาม of ฟ่ามมิงห์ชิงห์ลงนาม sounds like two syllables more.
            else if (key is { Count: > 3 } && _ends.Before(word, word.Length) >= ShortestVerb && WithoutVerb(word) is var shorter && shorter.Length < word.Length) (word, key, cut) = (shorter, null, true);
            if (word.Length == 0 || key is null && !SyllableKey.TryParse(word, out key)) break;
            if (syllables + key.Count > MostSyllables) break;
            // Over the end of a line only a single syllable goes on with the name, and a short line by itself is who wrote it.
            if (text.AsSpan(end, at - end).Contains('\n') && (cut || key.Count > 1 || IsByline(text, at))) break;
            syllables += key.Count;
            parts++;
            end = at + word.Length;
            if (cut) break;
        }
        // เจิ่น ฟอง ประธาน…: an office behind it says as much as a third syllable.
        if (!titled && syllables == 2 && parts == 2 && !EndsInMiddleName(" " + Gaps.ThaiRun(text, start)) && _roles.At(text, Gaps.Skip(text, end, 2)) >= ShortestRole) minSyllables = 2;
        else if (!titled) minSyllables = 3;
        // Two syllables with a title may be a Thai given name that happens to sound foreign.
        if (parts == 0 || unlisted && parts < 3 || syllables < minSyllables || !titled && syllables != parts) return null;
        if (parts == 1 && Gaps.Skip(text, end, 4) is var next && next > end && Gaps.ThaiRun(text, next).Length > 1 && _ends.At(text, next) == 0) return null;
        var span = TextSpan.Between(start, end);
        var name = Gaps.Single(span.In(text));
        if (unheard) return new NameFound(span, name, null, false);
        return SyllableKey.TryParse(name, out var whole) ? new NameFound(span, name, whole, false) : null;
    }

    // Văn and Thị.
    private static bool EndsInMiddleName(ReadOnlySpan<char> name) => MiddleName().IsMatch(name);

    private static bool IsByline(string text, int at)
    {
        var rest = text.AsSpan(at);
        var line = rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;
        return line.Length <= LongestByline && Gaps.ThaiRunEnd(line, 0) is var word && line[word..].TrimEnd().Count(' ') <= 2;
    }

    // มา begins มาน of a name, ทั้ง is Thắng before an office; what is longer ends a name.
    private bool IsEnd(string text, int at, string word)
    {
        var length = _ends.At(text, at);
        return length > 0 && word is not "ทั้ง" && !(word is "มี" && IsMiddle(text, at + word.Length)) && !(length < word.Length && length <= 3 && SyllableKey.TryParse(word, out var key) && key.Count == 1);
    }

    // เจือง มี ฮัว: a syllable that is no word of its own follows.
    private bool IsMiddle(string text, int end) =>
        Gaps.Skip(text, end, 1) is var at && at > end && Gaps.ThaiRun(text, at) is { Length: >= 2 and <= LongestSyllable } word && _ends.At(text, at) == 0 && SyllableKey.TryParse(word, out var key) && key.Count == 1 && !ForeignNameReader.IsKnown(word);

    private string CutVietnamese(string word)
    {
        for (var length = word.Length - 1; length >= 2; length--)
        {
            if (_ends.At(word, length) > 0 && SyllableKey.TryParse(word[..length], out var key) && key.Count <= MostSyllables) return WithoutVerb(word[..length]);
        }
        return "";
    }

    // ขอ of ขอให้ can be heard as a syllable of the name, and of โตลัมเข้าร่วมและ two words as three.
    private string WithoutVerb(string name)
    {
        for (var least = 1; _ends.Before(name, name.Length) is var verb && verb >= least && SyllableKey.TryParse(name[..^verb], out var rest) && rest.Count >= 2; least = LongVerb) name = name[..^verb];
        return name;
    }

    // A family name, and what is left of the word still sounds Vietnamese: ตะ is one, but ตามมาตรา does not go on as a name.
    private bool HasSurname(string word)
    {
        if (word.Length < 2 || !MayBeSurname(word, 0) || _ends.At(word, 0) > 0 || NoName().IsMatch(word)) return false;
        Span<char> folded = stackalloc char[LongestSurname];
        var found = false;
        var length = 0;
        // From the shortest on, as marks are left out.
        for (var i = 0; i < word.Length && i < LongestSurname && !found; i++)
        {
            if (!FoldedText.IsDroppedMark(word[i])) folded[length++] = word[i];
            if (i > 0 && _thaiSurnameLookup.Contains(folded[..length]) && FoldedText.StandsAlone(word, new TextSpan(0, i + 1))) found = i + 1 == word.Length || StartsVietnamese(word[(i + 1)..]);
        }
        return found;
    }

    private static bool StartsVietnamese(string rest)
    {
        for (var length = Math.Min(LongestPart, rest.Length); length >= 2; length--)
        {
            if (SyllableKey.TryParse(rest[..length], out _)) return true;
        }
        return false;
    }

    // Tones of long spellings vary; short ones are other Thai words with another tone: ไม้, ไหล.
    private bool IsSurname(string word) =>
        _thaiSurnamesAsWritten.Contains(word) || FoldedText.Key(word) is { Length: >= ShortestToneless } key && _thaiSurnames.Contains(key);

    private bool IsPerson(string name) => !_notPeople.Contains(FoldedText.Key(name));

    [GeneratedRegex(@"[ \u00A0](?:วัน|วาน|ถิ|ถิ่|ถี|ถี่|ธิ|ทิ)\z")]
    private static partial Regex MiddleName();

    // ตามมาตรา, เจ้าสังกัด, ไม่ว่า
    [GeneratedRegex("^(?:ตาม|เจ้า|ไม่|โดย|หัวหน้า)")]
    private static partial Regex NoName();

    [GeneratedRegex(@"\G\p{Lu}[\p{L}\p{M}'’\--[\u0E00-\u0E7F]]*(?:\.(?=\p{Lu}))?(?:[ \u00A0\u200B]{1,2}\p{Lu}(?:[\p{L}\p{M}'’\--[\u0E00-\u0E7F]]+|\.|(?=[ \u00A0]\p{Lu}))|[ \u00A0](?:bin|binti|bint|van|von|de|del|der|da|di|al|ibn)(?:[ \u00A0]de[rn]?)?[ \u00A0]\p{Lu}[\p{L}\p{M}'’\--[\u0E00-\u0E7F]]+){0,4}")]
    private static partial Regex LatinName();

    [GeneratedRegex(@"\b(?:Bank|Group|University|Company|Corporation|Cent(?:er|re)|Summit|Forum|Awards?|Council|Committee|Commission|Association|Thailand|Thai|Asia|Asian|ASEAN|International|Foundation|Fund|Ministry|Department|Office|Institute|City|Park|Hotel|Expo|Show|Day|Week|Festival|Plan|Project|Team|Network|Platform|System|Program(?:me)?|Policy|Vision|Model|Zone|Hub|Smart|Digital|Green|Global|World|Business|Economic|Economy|Tourism|Medical|Health|Meeting|Conference|Agency|Organization|Organisation|Union|Chief|Officer|Executive|Director|Minister|President|Prime|General|Data|Learning|Food|Service|Technology|Innovation|Industry|Trade|Market|Online|Call|Test|Code|Team|Line|One|Stop|The|Of|And|For)\b")]
    private static partial Regex Organisation();
}
