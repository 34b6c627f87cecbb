using System.Text.RegularExpressions;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>Finds the short forms of the people of an article: given names alone, after a title, in quotation marks or bare. Immutable.</summary>
internal sealed partial class ShortForms(NameReader names, OfficeEnds offices)
{
    // The longest office that a headline writes a given name on to.
    private const int LongestOffice = 20;

    private const int LongestDeed = 12;

    // Names of foreigners sound like a word or two: หวังอี้.
    private const int LongestWord = 8;

    // “อนุทิน” เผย…, ผู้ตรวจฯ วัชรุน, รมว.นฤมล: headlines name by the given name alone, and reports go on with it: ปิยะดากล่าวว่า, นายอำเภอซัมรีฝากเรื่อง.
    public void AddQuoted(List<Person> people, string text)
    {
        foreach (var person in people.Where(person => person.Sound is null && !OfficialRecognizer.IsLatin(person.Names[0]) && person.Names[0].Contains(' ', StringComparison.Ordinal)))
        {
            var given = person.Names[0].Split(' ')[0];
            if (given.Length < 3) continue;
            for (var at = text.IndexOf(given, StringComparison.Ordinal); at >= 0; at = text.IndexOf(given, at + given.Length, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, given.Length);
                if (!(StartsHeadline(text, span) || given.Length > 3 && at > 0 && QuoteOrOffice().IsMatch(text.AsSpan(Math.Max(0, at - LongestOffice)..at)) || IsCalled(text, span)) || !FoldedText.StandsAlone(text, span) || Courtesy.IsPartOf(text, at) || people.Exists(other => other.Mentions.Exists(span.Overlaps))) continue;
                person.Add(new NameFound(span, given, null, true), $"{given}, short for {person.Names[0]}");
            }
        }
    }

    // จุรินทร์ตรวจ!, if it is no other word.
    private static bool StartsHeadline(string text, TextSpan span) =>
        span.Start == 0 && span.Length >= 5 && span.End < text.Length && !ThaiWords.IsKnown(span.In(text));

    // Behind an office or where a clause begins, with what its bearer says or does; ส่วนเจริญเสนอ has another word there.
    private bool IsCalled(string text, TextSpan name)
    {
        // ผู้ว่าราชการจังหวัดพิจิตร กล่าวว่า: the place is led.
        if (!Deed().IsMatch(text.AsSpan(name.End..Math.Min(text.Length, name.End + LongestDeed))) || names.IsProvince(name.In(text))) return false;
        var before = text.AsSpan(Math.Max(0, name.Start - LongestOffice)..name.Start);
        return QuoteOrOffice().IsMatch(before) || CalledBefore().IsMatch(before) || offices.EndsWithRole(text, name.Start) || name.Length > 3 && (before.IsEmpty || ClauseBefore().IsMatch(before)) && !ThaiWords.IsKnown(name.In(text));
    }

    // Gives back those that are short for nobody.
    public static List<Candidate> Join(List<Person> people, IReadOnlyList<Candidate> shorts)
    {
        List<Candidate> alone = [];
        foreach (var candidate in shorts)
        {
            var found = candidate.Name;
            var whose = people.FindAll(person => person.IsShortened(found.Name, out _));
            if (whose.Exists(person => person.Mentions.Exists(found.Span.Overlaps))) continue;
            if (whose.Count == 0)
            {
                if (Heard(people, found) is { } heard) heard.Add(found with { Sound = null }, $"{found.Name} sounds like {(found.Sound is { Count: >= 3 } ? "" : "the end of ")}{heard.Names[0]}");
                else alone.Add(candidate);
                continue;
            }
            // Of several the one named last before it.
            var person = whose.OrderByDescending(one => one.LastBefore(found.Span.Start)).First();
            person.IsShortened(found.Name, out var length);
            var span = new TextSpan(found.Span.Start, length);
            person.Add(found with { Span = span, Name = found.Name[..length] }, $"{found.Name[..length]}, short for {person.Names[0]}");
        }
        return alone;
    }

    // นาย Thi is the เหงียน วัน ถิ of the same article and โห่กี๋มิง its Ho Ky Minh, if nobody else is called so.
    private static Person? Heard(List<Person> people, NameFound found) =>
        SyllableKey.TryParse(found.Name, out var sound) && people.FindAll(person => person.Sound is { Count: >= 3 } && (sound.Count <= 2 ? person.EndsLike(sound) : person.SoundsLike(sound))) is [var only] ? only : null;

    // นพ.โอภาสกล่าวว่า, where nothing says which โอภาส: a person all the same.
    public void AddAlone(List<Person> people, IReadOnlyList<Candidate> alone, string text)
    {
        var given = new List<Person>();
        foreach (var candidate in alone.Where(candidate => !candidate.IsLoose))
        {
            var (name, span) = (candidate.Name.Name, candidate.Name.Span);
            if (people.Exists(person => person.Mentions.Exists(span.Overlaps))) continue;
            // นายอุทิน ชาญวีรกูล, whom the rest of the article calls อนุทิน; อนุกลู ปีดแก้ว and อนุกูล
            if (people.FindAll(other => other.Names.Exists(whole => NameSlips.IsGivenOf(whole, name, names.IsGivenName(name)))) is [var slip])
            {
                slip.Add(candidate.Name, $"{name} is short for {slip.Names[0]} but for a letter");
                continue;
            }
            var person = given.Find(one => one.Has(name));
            if (person is null)
            {
                if (!names.IsGivenName(name) && !SaysSomething().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 12))) && !HoldsOffice(text, span)) continue;
                given.Add(person = new Person());
            }
            person.Add(candidate.Name, candidate.Evidence + ", the given name alone");
        }
        people.AddRange(given);
    }

    // นาง ถักถิซาลธี รองอธิบดี, พ.ต.ท.หญิง อัมพิกา หัวหน้าโครงการ; but not ดร. รองเจ้าคณะอำเภอทองผาภูมิ เจ้าอาวาส, which is a long word of the language.
    private bool HoldsOffice(string text, TextSpan name) =>
        name.End < text.Length && Gaps.IsGap(text[name.End]) && names.IsBeforeOffice(text, name.End) && (name.Length <= LongestWord || !ThaiWords.IsKnown(name.In(text)));

    // หัวหน้าThanh Tung is Đầu Thanh Tùng with a translated family name.
    private static void AddLatinRepeats(Person person, List<Person> people, string text)
    {
        foreach (var full in person.Names.Where(name => OfficialRecognizer.IsLatin(name) && name.Count(' ') >= 2).ToList())
        {
            var name = full[(full.LastIndexOf(' ', full.LastIndexOf(' ') - 1) + 1)..];
            if (people.Exists(other => other != person && other.Names.Exists(one => one.EndsWith(" " + name, StringComparison.Ordinal)))) continue;
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, name.Length);
                if (FoldedText.StandsAlone(text, span) && !people.Exists(other => other.Mentions.Exists(span.Overlaps))) person.Add(new NameFound(span, name, null, true), $"{name}, short for {full}");
            }
        }
    }

    // Umesh and Biden of Umesh Pandey and Joe Biden, between words without a capital.
    private static void AddLatinWords(Person person, List<Person> people, string text)
    {
        foreach (var full in person.Names.Where(name => OfficialRecognizer.IsLatin(name) && name.Contains(' ', StringComparison.Ordinal)).ToList())
        {
            var words = full.Split(' ');
            foreach (var word in (string[])[words[0], words[^1]])
            {
                if (word.Length < 4 || people.Exists(other => other != person && other.Names.Exists(name => name.Split(' ').Contains(word)))) continue;
                for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                {
                    var span = new TextSpan(at, word.Length);
                    if (FoldedText.StandsAlone(text, span) && !BesideCapital(text, span) && !people.Exists(other => other.Mentions.Exists(span.Overlaps))) person.Add(new NameFound(span, word, null, true), $"{word}, short for {full}");
                }
            }
        }
    }

    /// <summary>ประธาน Chau of a เล หง็อก เชา: behind an office one word in Latin letters is the given name of the only one whose name ends so by sound.</summary>
    public void AddBehindOffices(List<Person> people, string text)
    {
        if (!people.Exists(person => person.Sound is not null)) return;
        foreach (var match in LatinWord().EnumerateMatches(text))
        {
            var span = new TextSpan(match.Index, match.Length);
            if (BesideCapital(text, span) || people.Exists(person => person.Mentions.Exists(span.Overlaps)) || !IsBehindOffice(text, span.Start) || !SyllableKey.TryParse(span.In(text), out var sound)) continue;
            if (people.FindAll(person => person.EndsLike(sound)) is [var only]) only.Add(new NameFound(span, span.In(text), null, true), $"{span.In(text)} sounds like the end of {only.Names[0]}");
        }
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is not ((>= 'ก' and <= 'ฮ') or (>= 'เ' and <= 'ไ')) || Gaps.SkipBack(text, at) is var office && !offices.EndsWithRole(text, office) || Place().IsMatch(text.AsSpan(..office))) continue;
            if (ThaiBehindOffice(people, text, at) is not var (person, span)) continue;
            person.Add(new NameFound(span, Gaps.Single(span.In(text)), null, true), $"{span.In(text)}, short for {person.Names[0]}");
            at = span.End;
        }
    }

    // ผู้แทนเตียนชี้แจง, ประธาน เต๋ว เหียน กล่าว: the last word or the last two of a name in Thai, or what sounds like the last and is no word.
    private static (Person Person, TextSpan Span)? ThaiBehindOffice(List<Person> people, string text, int at)
    {
        for (var end = Gaps.ThaiRunEnd(text, at); end > at + 1; end--)
        {
            if (end - at > LongestWord || !(end == text.Length || Deed().IsMatch(text.AsSpan(end..Math.Min(text.Length, end + LongestDeed))))) continue;
            var word = text[at..end];
            if (people.FindAll(person => person.Sound is not null && person.IsShortened(word, out var length) && length == word.Length) is [var named]) return Free(named, end);
            if (!ThaiWords.IsKnown(word) && SyllableKey.TryParse(word, out var sound) && sound.Count == 1 && people.FindAll(person => person.EndsLike(sound)) is [var heard]) return Free(heard, end);
        }
        foreach (var person in people.Where(person => person.Sound is not null))
        {
            foreach (var name in person.Names)
            {
                if (name.Split(' ') is not [.., _, var middle, var given] || string.CompareOrdinal(text, at, $"{middle} {given}", 0, middle.Length + 1 + given.Length) != 0) continue;
                var end = at + middle.Length + 1 + given.Length;
                if (end == text.Length || Deed().IsMatch(text.AsSpan(end..Math.Min(text.Length, end + LongestDeed)))) return Free(person, end);
            }
        }
        return null;

        (Person, TextSpan)? Free(Person person, int end) => TextSpan.Between(at, end) is var span && people.Exists(other => other.Mentions.Exists(span.Overlaps)) ? null : (person, span);
    }

    private bool IsBehindOffice(string text, int at)
    {
        var end = Gaps.SkipBack(text, at);
        return end > 0 && text[end - 1] != '\n' && !Place().IsMatch(text.AsSpan(..end)) && (offices.EndsWithRole(text, end) || offices.OfficeBefore(text, end) != OfficeKind.None || QuoteOrOffice().IsMatch(text.AsSpan(Math.Max(0, end - LongestOffice)..end)));
    }

    private static bool BesideCapital(string text, TextSpan span)
    {
        var after = span.End + 1;
        if (after < text.Length && text[span.End] is ' ' or '-' && char.IsUpper(text[after])) return true;
        var start = span.Start - 1;
        if (start < 1 || text[start] is not (' ' or '-')) return start >= 0 && text[start] is '.' or '@' or '/';
        while (start > 0 && text[start - 1] != ' ' && text[start - 1] != '\n') start--;
        return char.IsUpper(text[start]) && char.IsLetter(text[span.Start - 2]);
    }

    // A short form once met is one wherever it stands between spaces or quotation marks.
    public static void AddRepeats(List<Person> people, string text)
    {
        foreach (var person in people)
        {
            if (person.Sound is not null)
            {
                AddLatinRepeats(person, people, text);
                continue;
            }
            AddLatinWords(person, people, text);
            foreach (var name in person.Names.Where(name => name.Length >= 5 && !name.Contains(' ', StringComparison.Ordinal) && !OfficialRecognizer.IsLatin(name)).ToList())
            {
                if (people.Exists(other => other != person && other.IsShortened(name, out _))) continue;
                for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
                {
                    var span = new TextSpan(at, name.Length);
                    if (at > 0 && text[at - 1] is >= 'ก' and <= '๎' and not 'ฯ' || span.End < text.Length && text[span.End] is >= 'ก' and <= '๎' and not 'ฯ') continue;
                    if (!people.Exists(other => other.Mentions.Exists(span.Overlaps))) person.Add(new NameFound(span, name, null, true), null);
                }
            }
        }
    }

    // A word of one syllable between words in Thai.
    [GeneratedRegex(@"(?<=[ก-๎][ \u00A0]?)\p{Lu}\p{Ll}{1,5}(?=[ \u00A0]?[ก-๎\n]|$)")]
    private static partial Regex LatinWord();

    // ประธานคณะกรรมการประชาชนอำเภอ Hue: a place of one word is led.
    [GeneratedRegex(@"(?<!ประจำ|นาย)(?:จังหวัด|นคร|เมือง|อำเภอ|เขต|ตำบล|แขวง|หมู่บ้าน|บริษัท)\z", RegexOptions.RightToLeft)]
    private static partial Regex Place();

    // ปลัดกอบชัยฯ, ผู้ตรวจภาสกร, รอง นรม.วิษณุ, คุณชัยธวัช
    [GeneratedRegex(@"(?:[‘'""“](?:หมอ|คุณ|ครู|อาจารย์|ดร\.|พี่|บิ๊ก|เสี่ย)?|ฯ ?|(?:รมว|รมช|รมต|นรม|ผวจ|นอภ|ผอ|ผบ|ทปษ)\. ?|(?<![ก-๎])(?:รอง|ผู้ช่วย|ผช\.|หัวหน้า)? ?(?:ปลัด|ผู้ตรวจ(?:สอบ|การ)?|อธิบดี|เลขา|โฆษก|ผู้ว่า|นายก|ผู้การ|ประธาน|เลขาธิการ|รัฐมนตรี)|(?<![ก-๎])คุณ ?)\z")]
    private static partial Regex QuoteOrOffice();

    // ปิยะดา|กล่าว, รุสลัน|กำชับ, หุ่ง|ในวันที่, or nothing more of the clause.
    [GeneratedRegex(@"^[ \u00A0]?(?:กล่าว|เปิดเผย|ระบุ|ชี้แจง|เผย|ย้ำ|แจ้ง|ยืนยัน|แถลง|บอก|ตอบ|อธิบาย|เสนอ|โพสต์|ประกาศ|เตือน|ฝาก|กำชับ|เล่า|ขอบคุณ|ขอให้|ขอ(?=ร้อง)|ให้สัมภาษณ์|เพิ่มเติม|เห็นว่า|ยอมรับ|สั่ง|เรียกร้อง|เชิญ|แนะนำ|ยัง|ก็|จะ|รายงาน|สรุป|รับปาก|ลงนาม|ในวัน)")]
    private static partial Regex Deed();

    [GeneratedRegex(@"(?:\n|[""”’'!?] ?|(?<![ก-๎])(?:ด้าน|ส่วน|ขณะที่|โดย) ?)\z")]
    private static partial Regex ClauseBefore();

    [GeneratedRegex(@"(?<![ก-๎])(?:ท่าน(?:รอง|ผู้ว่า|นายก)?|หมอ|ป้า|ลุง|พี่|ครู|ผช\. ?|นายก|ปลัด)\z|(?:คุณหมอ|ท่านรอง)\z")]
    private static partial Regex CalledBefore();

    [GeneratedRegex(@"^(?:ฯ|[ \u00A0]?(?:กล่าว|เปิดเผย|ระบุ|ชี้แจง|เผย|ย้ำ|แจ้ง|ยืนยัน|แถลง|บอก|ได้|ยัง|เพิ่มเติม|เห็นว่า|แสดงความ|ขอบคุณ|ให้สัมภาษณ์))")]
    private static partial Regex SaysSomething();
}
