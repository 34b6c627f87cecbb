using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>Reads Vietnamese names spelt in Thai: by their family name, syllable by syllable, in one word or in several. Immutable.</summary>
internal sealed partial class VietnameseNameReader
{
    private const int MostSyllables = 5;
    private const int LongestPart = 24;
    private const int ShortestToneless = 4;
    private const int LongestSyllable = 8;
    private const int LongestSurname = 8;
    private const int LongestHighland = 10;
    private const int ShortestLongSurname = 6;
    private const int ShortestRole = 6;
    private const int ShortestVerb = 3, LongVerb = 5;
    private const int LongestByline = 24;
    private const int ShortestJoined = 10;

    // โตลัมอันห์: three syllables are no shorter before a verb.
    private const int ShortestWhole = 8;

    private readonly Gazetteer _gazetteer;
    private readonly FrozenSet<string> _surnames, _surnamesAsWritten;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _surnameLookup;
    private readonly FrozenSet<int> _surnameHeads;
    private readonly WordSet _ends, _roles, _longSurnames;
    private readonly List<SyllableKey> _surnameSounds;

    public VietnameseNameReader(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        var thai = gazetteer.Surnames.SelectMany(surname => surname.Thai).ToList();
        _surnameSounds = [.. gazetteer.Surnames.Select(surname => SyllableKey.TryParse(surname.Latin, out var sound) ? sound : null).OfType<SyllableKey>()];
        _surnames = thai.Select(FoldedText.Key).ToFrozenSet(StringComparer.Ordinal);
        _surnameLookup = _surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        _surnamesAsWritten = thai.ToFrozenSet(StringComparer.Ordinal);
        _longSurnames = new WordSet(thai.Where(form => form.Length >= ShortestLongSurname));
        _surnameHeads = thai.Select(FoldedText.Key).Where(form => form.Length > 1).Select(form => form[0] << 16 | form[1]).ToFrozenSet();
        _ends = new WordSet([.. gazetteer.NameEnds, .. gazetteer.Roles, .. gazetteer.Titles.Select(title => title.Text), "เสริม"]);
        _roles = new WordSet(gazetteer.Roles);
    }

    /// <summary>A name; null when none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="titled">True after a title, where a family name nobody listed may begin it.</param>
    /// <param name="minSyllables">After a title, how many syllables it has at least.</param>
    public NameFound? Read(string text, int start, bool titled, int minSyllables = 2)
    {
        if (titled && Highland(text, start) is { } highlander) return highlander;
        var end = start;
        var syllables = 0;
        var parts = 0;
        var (unlisted, unheard) = (false, false);
        while (parts < MostSyllables)
        {
            var at = parts == 0 ? end : Gaps.Skip(text, end, 2, lines: parts < 3 ? 1 : 0);
            if (parts > 0 && at == end) break;
            var word = Gaps.ThaiRun(text, at);
            // สหายหว่าง เหงีย เฮี้ยวรองเลขาธิการคณะกรรมการพรรค: the third word of a name ends in a long one.
            if (word.Length == 0 || parts > 0 && (word.Length > LongestPart && (parts, syllables) != (2, 2) || IsEnd(text, at, word))) break;
            if (parts == 0 && !(titled ? HasSurname(word) : IsSurname(word)))
            {
                // A family name nobody listed needs three single syllables, and so does one that is a verb too: ชู ทันห์ ตือ.
                if (!titled || IsEnd(text, at, word) && !_surnamesAsWritten.Contains(word)) return null;
                unlisted = true;
            }
            if (parts == 0 && !titled && !_gazetteer.MayBePerson(word)) return null;
            SyllableKey? key = null;
            var cut = word.Length > LongestPart || !SyllableKey.TryParse(word, out key);
            // เจิ่น วัน เบย์: no name ends in its middle name, whatever the last word sounds like; nor does โฮ กวาง before บู๋ว, which is no word.
            if ((cut || key is null) && parts >= (unlisted ? 3 : 2) && (word.Length > LongestPart || Cut(word).Length == 0) && syllables == parts && Gaps.ThaiRun(text, at) is { Length: >= 2 and <= LongestSyllable } last && at > end && text[end] != '\n'
                && (parts == 2 && EndsInMiddleName(text.AsSpan(start..end)) || !ThaiWords.IsKnown(last) || _roles.At(text, Gaps.Skip(text, at + last.Length, 2)) >= ShortestRole))
            {
                (end, parts, syllables, unheard) = (at + last.Length, parts + 1, syllables + 1, true);
                break;
            }
            if (unlisted && (cut || key?.Count != 1)) break;
            if (cut) word = CutAtVerb(word) ?? Cut(word.Length > LongestPart ? word[..LongestPart] : word, fewest: parts > 0 ? 1 : 2);
            // So does เสริม of เงียม ซวน เกืองเสริม, where a name without a title has one syllable a word.
            else if (!titled && parts > 1 && key is { Count: > 1 } && _ends.Before(word, word.Length) >= LongVerb && WithoutVerb(word, fewest: 1) is { Length: > 0 } given && given.Length < word.Length) (word, key, cut) = (given, null, true);
            // ลงนาม of ฟ่ามมิงห์ชิงห์ลงนาม sounds like two syllables more.
            else if (key is { Count: > 3 } && _ends.Before(word, word.Length) >= ShortestVerb && WithoutVerb(word) is var shorter && shorter.Length < word.Length) (word, key, cut) = (shorter, null, true);
            if (word.Length == 0 || key is null && !SyllableKey.TryParse(word, out key)) break;
            if (syllables + key.Count > MostSyllables || parts > 0 && key.Count > 1 && Gaps.ThaiRun(text, at).Length > LongestPart) break;
            // Over the end of a line only a single syllable goes on with the name, a short line by itself is who wrote it, and วัน|เหงียน เซือง ท้าย has
            // a new name there.
            if (text.AsSpan(end, at - end).Contains('\n') && (cut || key.Count > 1 || IsLongSurname(text, at) || IsByline(text, at))) break;
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
        // หลี่ เฉียง|นายกรัฐมนตรี: an office that begins inside goes on behind.
        for (var at = end - 1; at > start + 1; at--)
        {
            if (_roles.At(text, at) is >= ShortestRole and var role && at + role > end && FoldedText.StandsAlone(text, TextSpan.Between(start, at))) end = at;
        }
        var span = TextSpan.Between(start, end);
        var name = Gaps.Single(span.In(text));
        if (unheard) return new NameFound(span, name, null, false);
        return SyllableKey.TryParse(name, out var whole) ? new NameFound(span, name, whole, false) : null;
    }

    // นายอี ซาง กรี เนีย เกอนอง, สหายอา โบรล: names of the highlands begin with a word that tells man or woman, and the others are no syllables of the lowlands.
    private NameFound? Highland(string text, int start)
    {
        var first = Gaps.ThaiRun(text, start);
        if (first is not ("อี" or "อา" or "เย")) return null;
        var (end, heard) = (start + first.Length, true);
        for (var parts = 1; parts < MostSyllables; parts++)
        {
            var at = Gaps.Skip(text, end, 2);
            var run = Gaps.ThaiRun(text, at);
            var word = run[..Enumerable.Range(2, Math.Max(0, run.Length - 2)).FirstOrDefault(length => _ends.At(run, length) > 0 && FoldedText.StandsAlone(run, new TextSpan(0, length)), run.Length)];
            if (at == end || word.Length is < 2 or > LongestHighland || _ends.At(text, at) > 0) break;
            var isHeard = SyllableKey.TryParse(word, out _);
            if (!isHeard && ThaiWords.IsKnown(word)) break;
            heard &= isHeard;
            end = at + word.Length;
            if (word.Length < run.Length) break;
        }
        // What is all heard is read as other names are; นายอี แจ-มยอง is of Korea.
        var span = TextSpan.Between(start, end);
        return heard || end < text.Length && text[end] == '-' ? null : new NameFound(span, Gaps.Single(span.In(text)), null, false);
    }

    /// <summary>A name that no title announces; null when none stands there.</summary>
    public NameFound? Untitled(string text, int start) => BeginsLongWord(text, start) ? null : Read(text, start, titled: false) ?? JoinedBeforeOffice(text, start);

    /// <summary>A name right after an office, without a title; null when none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="listed">True when only a listed family name begins one.</param>
    /// <param name="leader">True when two syllables are enough: โต เลิม.</param>
    public NameFound? AfterOffice(string text, int start, bool listed, bool leader)
    {
        var run = Gaps.ThaiRun(text, start);
        // อำเภอถุ่ยเหงียนเป็นเมือง
        if (_longSurnames.At(run, 0) is > 0 and var surname && _ends.At(run, surname) >= 3) return null;
        if (!_gazetteer.MayBePerson(run) || listed && (!(HasSurname(run) || IsHeardAsSurname(run)) || BeginsLongWord(text, start))) return null;
        if (Read(text, start, titled: true, minSyllables: leader ? 2 : 3) is not { } found || !_gazetteer.MayBePerson(found.Name)) return null;
        // วางพวงมาลา can be heard as one, but is Thai.
        var parts = found.Name.Split(' ');
        return (listed || parts.Length == 1 || found.Sound is { Count: 2 }) && (parts.Length < 3 || !HasSurname(run)) && parts.All(part => ThaiWords.IsKnown(part)) && !IsPlainSurname(text, start) ? null : found;
    }

    /// <summary>A Vietnamese name of three or four syllables in one word, of a family nobody listed, that no Thai family name can follow (นายกวนมินห์เกือง ดำรงตำแหน่ง); null when none stands there.</summary>
    public NameFound? JoinedUnlisted(string text, int start)
    {
        if (start >= text.Length) return null;
        var run = Gaps.ThaiRun(text, start);
        if (run.Length is < ShortestJoined or > LongestPart || HasSurname(run) || !SyllableKey.TryParse(run, out var key) || key.Count is not (3 or 4) || ThaiWords.IsKnown(run)) return null;
        // สหายเกื่องเห็นด้วย can be heard as three, but is one and what he does.
        if (GivenName(text, start) is { } given && ThaiWords.IsKnown(run.AsSpan(given.Span.Length))) return null;
        var next = Gaps.Skip(text, start + run.Length, 2);
        return next >= text.Length || text[next] is '(' or ',' or '\n' || next > start + run.Length && _ends.At(text, next) > 0 ? new NameFound(new TextSpan(start, run.Length), run, key, false) : null;
    }

    /// <summary>A Vietnamese given name of one syllable with a verb behind it, which is short for somebody named elsewhere (นายเหียปขอให้); null when none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="mostSyllables">How many syllables it has at most.</param>
    public NameFound? GivenName(string text, int start, int mostSyllables = 1)
    {
        if (start >= text.Length) return null;
        var run = Gaps.ThaiRun(text, start);
        for (var length = Math.Min(LongestSyllable * mostSyllables, run.Length - 1); length >= 2; length--)
        {
            if (_ends.At(run, length) > 0 && FoldedText.StandsAlone(run, new TextSpan(0, length)) && SyllableKey.TryParse(run[..length], out var key) && key.Count <= mostSyllables) return new NameFound(new TextSpan(start, length), run[..length], key, true);
        }
        return null;
    }

    /// <summary>The word after a title, of which the beginning may be short for somebody named elsewhere (นายวินห์สืบทอดความสำเร็จ); null when none stands there.</summary>
    public static NameFound? RunAsShort(string text, int start) =>
        start < text.Length && Gaps.ThaiRun(text, start) is { Length: >= 2 } run ? new NameFound(new TextSpan(start, Math.Min(run.Length, LongestPart)), run[..Math.Min(run.Length, LongestPart)], null, true) : null;

    /// <summary>True when the two letters at a place can begin a Vietnamese family name in Thai: a quick test before the dear one.</summary>
    public bool MayBeSurname(string text, int at)
    {
        var next = at + 1;
        if (next + 1 < text.Length && FoldedText.IsDroppedMark(text[next])) next++;
        return next < text.Length && _surnameHeads.Contains(text[at] << 16 | text[next]);
    }

    /// <summary>True where a word is a family name to the letter and nothing else in Thai: เจิ่น, บุ่ย. Right after an office one syllable more is a name.</summary>
    // เจิ่น is the only one the lexicon has of itself.
    public bool IsPlainSurname(string text, int at) => Gaps.ThaiRun(text, at) is var run && _surnamesAsWritten.Contains(run) && (run is "เจิ่น" || !ThaiWords.IsKnown(run));

    /// <summary>True where a family name stands that is no part of a Thai word: เหงียน, not เล.</summary>
    public bool IsLongSurname(string text, int at) => _longSurnames.At(text, at) > 0;

    /// <summary>A name of three or four syllables in one word, which is one where it sounds like somebody named elsewhere (โห่กี๋มิง ขอให้โรงแรมไม่ขึ้นราคา); null when none stands there.</summary>
    public NameFound? Joined(string text, int start)
    {
        var run = Gaps.ThaiRun(text, start);
        return run.Length <= LongestPart && HasSurname(run) && SyllableKey.TryParse(run, out var key) && key.Count is 3 or 4 && !ThaiWords.IsKnown(run) ? new NameFound(new TextSpan(start, run.Length), run, key, true) : null;
    }

    // ดังซวนฟอง เลขาธิการคณะกรรมการพรรคจังหวัด
    private NameFound? JoinedBeforeOffice(string text, int start)
    {
        var end = Gaps.ThaiRunEnd(text, start);
        return Gaps.Skip(text, end, 2) is var next && next > end && _roles.At(text, next) >= ShortestRole && Joined(text, start) is { } found ? found with { IsShort = false } : null;
    }

    // หน่วยงานที่เกี่ยวข้องสามารถ is no Kiều: the family name เกี่ยว begins a Thai word there.
    private static bool BeginsLongWord(string text, int start) => Gaps.ThaiRun(text, start) is { Length: > LongestSyllable } run && ThaiWords.FirstWord(run) >= LongestSyllable;

    // ตริง is no spelling of Trịnh that anybody listed, but is heard as it.
    private bool IsHeardAsSurname(string word) => word.Length <= LongestSyllable && _ends.At(word, 0) == 0 && SyllableKey.TryParse(word, out var key) && key.Count == 1 && _surnameSounds.Exists(key.Matches);

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
        Gaps.Skip(text, end, 1) is var at && at > end && Gaps.ThaiRun(text, at) is { Length: >= 2 and <= LongestSyllable } word && _ends.At(text, at) == 0 && SyllableKey.TryParse(word, out var key) && key.Count == 1 && !ThaiWords.IsKnown(word);

    // เหงวียนฟู้จ๋องลงพื้นที่: three or four syllables, and then a word too long to be another. Null when there is none.
    private string? CutAtVerb(string word)
    {
        for (var length = ShortestWhole; length < Math.Min(word.Length, LongestPart); length++)
        {
            if (_ends.At(word, length) >= LongVerb && SyllableKey.TryParse(word[..length], out var key) && key.Count is 3 or 4) return WithoutVerb(word[..length]);
        }
        return null;
    }

    private string Cut(string word, int fewest = 2)
    {
        for (var length = word.Length - 1; length >= 2; length--)
        {
            if (_ends.At(word, length) > 0 && SyllableKey.TryParse(word[..length], out var key) && key.Count <= MostSyllables) return WithoutVerb(word[..length], fewest);
        }
        return "";
    }

    // ขอ of ขอให้ can be heard as a syllable of the name, and of โตลัมเข้าร่วมและ two words as three.
    private string WithoutVerb(string name, int fewest = 2)
    {
        // เฮี้ยวรอง of a third word: what is left of it may be one syllable where the verb is no short one.
        if (fewest == 1 && _ends.Before(name, name.Length) is >= ShortestVerb and var office && SyllableKey.TryParse(name[..^office], out var given) && given.Count == 1) return name[..^office];
        for (var least = 1; _ends.Before(name, name.Length) is var verb && verb >= least && SyllableKey.TryParse(name[..^verb], out var rest) && rest.Count >= 2; least = ShortestVerb) name = name[..^verb];
        // กวางเริ่มทำงาน: one syllable, and what its bearer does.
        return _ends.Before(name, name.Length) is >= LongVerb and var deed && SyllableKey.TryParse(name[..^deed], out var only) && only.Count == 1 ? "" : name;
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
            if (i > 0 && _surnameLookup.Contains(folded[..length]) && FoldedText.StandsAlone(word, new TextSpan(0, i + 1))) found = i + 1 == word.Length || StartsVietnamese(word[(i + 1)..]);
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
        _surnamesAsWritten.Contains(word) || FoldedText.Key(word) is { Length: >= ShortestToneless } key && _surnames.Contains(key);

    [GeneratedRegex(@"[ \u00A0](?:วัน|วาน|ถิ|ถิ่|ถี|ถี่|ธิ|ทิ)\z")]
    private static partial Regex MiddleName();

    // ตามมาตรา, เจ้าสังกัด, ไม่ว่า, หลายพันคน, ไทยที่ดี
    [GeneratedRegex("^(?:ไทย.|ตาม|เจ้า|ไม่|โดย|หัวหน้า|หลาย(?:คน|พัน|ร้อย|ท่าน))")]
    private static partial Regex NoName();
}
