using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>Reads a Thai name after a title, or a foreign one spelt in Thai: the given name, the family name, sometimes more. Immutable.</summary>
internal sealed partial class ThaiNameReader
{
    private const int LongestPart = 24;
    private const int LongestPlainSurname = 18;
    private const int ShortestSurname = 3;
    private const int ShortestBeforeClause = 6;
    private const int LongestGap = 40;
    private const int ShortestJoined = 12;
    private const int MostExtraParts = 3;
    private const int ShortestOwn = 5, ShortestClause = 8;

    private readonly WordSet _ends, _roles, _longEnds, _givenNames, _titles;

    public ThaiNameReader(Gazetteer gazetteer)
    {
        var roles = gazetteer.Roles.ToList();
        var titles = gazetteer.Titles.Select(title => title.Text).Where(title => title[0] >= '\u0E00').ToList();
        _roles = new WordSet(roles.Concat(titles));
        _givenNames = new WordSet(gazetteer.GivenNames);
        _titles = new WordSet(titles);
        _ends = new WordSet(gazetteer.NameEnds.Concat(roles).Concat(titles));
        _longEnds = new WordSet(gazetteer.NameEnds.Concat(roles).Concat(titles).Where(word => word.Length >= 4));
    }

    /// <summary>The name at a place; null when none stands there.</summary>
    /// <param name="loose">True where other words stand as often as names: a name of two words then begins with a known given name.</param>
    public NameFound? Read(string text, int start, bool loose)
    {
        var given = Gaps.ThaiRun(text, start);
        if (given.Length < 2 || NoGivenName().IsMatch(given) || IsOffice(given) || Royal().IsMatch(given) || loose && (given.Length < 3 || _ends.At(given, 0) > 0)) return null;
        if (Saying().Match(given) is { Success: true, Index: >= 3 } saying)
        {
            var length = CutGiven(given, Math.Min(saying.Index, CutAtOffice(given)));
            return length > LongestPart ? null : Short(text, start, length) with { IsShort = loose || length == saying.Index || length < ShortestJoined };
        }
        if (given.Length > LongestPart || CutAtOffice(given) < given.Length)
        {
            var cut = CutAtOffice(given);
            if (cut is < 3 or > LongestPart) return null;
            // เกืองให้ดำรงตำแหน่งเลขาธิการ
            var name = LastEnd(given[..cut], _longEnds, ShortestSurname);
            return Short(text, start, name) with { IsShort = loose || name < cut || cut < ShortestJoined };
        }
        // จาตุรนต์อย่ารีบเล่นใหญ่ แค่ทวงคืนพื้นที่: a clause behind the given name, and the next word is of it.
        if (_givenNames.At(given, 0) is >= ShortestOwn and var own && given.Length - own >= ShortestClause && _ends.At(given, own) > 0) return Short(text, start, own);
        // นางสาวปณิดาว่า จำเป็นต้องสมัครสอบ
        if (given.Length > ShortestOwn && given.EndsWith("ว่า", StringComparison.Ordinal)) return Short(text, start, given.Length - "ว่า".Length);
        // ดังก๊วกคานห์และนายเจา วัน ลัม
        if (AndAnother().Match(given) is { Success: true, Index: >= ShortestSurname } and) return Short(text, start, and.Index) with { IsShort = loose || and.Index < ShortestJoined };
        var end = start + given.Length;
        // ฌ็อง-โกลด
        if (end + 1 < text.Length && text[end] == '-' && Gaps.ThaiRunEnd(text, end + 1) is var second && second > end + 2 && _ends.At(text, end + 1) == 0) end = second;
        var surname = Surname(text, end);
        // นายธนิตพลไชยนันทน์ ที่ปรึกษา…: both names in one word, right before an office
        if (surname.Length == 0) return Short(text, start, end - start) with { IsShort = loose || given.Length < ShortestJoined || !IsBeforeOffice(text, end) || LastEnd(given, _longEnds, ShortestSurname) < given.Length };
        if (loose && (surname.Length < 4 || !IsGivenName(given))) return Short(text, start, given.Length);
        var whole = surname.Length == Gaps.ThaiRunEnd(text, surname.Start) - surname.Start;
        var span = TextSpan.Between(start, whole ? WithMoreParts(text, surname.End) : surname.End);
        return new NameFound(span, Gaps.Single(span.In(text)), null, false);
    }

    /// <summary>A name of two words or more at a place, if it begins with a known given name; null when none stands there.</summary>
    public NameFound? Untitled(string text, int start)
    {
        var length = _givenNames.At(text, start);
        return length > 0 && length == Gaps.ThaiRunEnd(text, start) - start && Read(text, start, loose: true) is { IsShort: false } name ? name : null;
    }

    /// <summary>True for a family name that may as well be what its bearer does: ห่วงสถานการณ์น้ำ, ห่วงทรัพย์.</summary>
    public bool MayBeVerb(string surname) => _ends.At(surname, 0) > 0 || Common().IsMatch(surname);

    /// <summary>True when a given name of the table stands at a place.</summary>
    public bool MayBeGivenName(string text, int at) => _givenNames.At(text, at) > 0;

    /// <summary>True for a given name of the table.</summary>
    public bool IsGivenName(string word) => _givenNames.At(word, 0) == word.Length;

    // Of กิ๊บยอมรับว่ายาบ้าดังกล่าว, น้อยกับนางหงส์ and พิพัฒน์พจนานนท์ที่ได้ what is the name.
    private int CutGiven(string given, int length)
    {
        if (length > ShortestJoined) length = Math.Min(length, LastEnd(given, _longEnds, ShortestSurname));
        if (AndAnother().Match(given) is { Success: true, Index: >= ShortestSurname } and && and.Index < length) length = and.Index;
        return LinkBefore().Match(given[..length]) is { Success: true, Index: >= ShortestSurname } link ? link.Index : length;
    }

    private static NameFound Short(string text, int start, int length) => new(new TextSpan(start, length), text.Substring(start, length), null, true);

    private TextSpan Surname(string text, int end)
    {
        var at = Gaps.Skip(text, end, LongestGap);
        if (at == end && at < text.Length && text[at] == '\n') return SurnameOnNextLine(text, at + 1);
        if (at == end) return default;
        // ณ อยุธยา and ณ ระนอง are families, ณ ตึกไทยคู่ฟ้า is a place.
        if (text.AsSpan(at).StartsWith("ณ ", StringComparison.Ordinal)) return NaFamily().Match(text, at) is { Success: true } na ? new TextSpan(at, na.Length) : default;
        return SurnameAt(text, at);
    }

    private TextSpan SurnameAt(string text, int at)
    {
        // เจษฎา ช.เจริญยิ่ง; สาโรจน์ ต.สุวรรณ before an office, as ต. is a district too.
        if (InitialOfFamily().Match(text, at) is { Success: true } initial && (!initial.Groups["place"].Success || IsBeforeOffice(text, Gaps.ThaiRunEnd(text, at + initial.Length)))
            && CutSurname(Gaps.ThaiRun(text, at + initial.Length)) is >= ShortestSurname and var rest) return new TextSpan(at, initial.Length + rest);
        var word = Gaps.ThaiRun(text, at);
        // นายประพิศฒ์ หมู่ 6; what follows is a number.
        if (word.Length < 2 || word is "ปี" or "หมู่" or "ปลื้ม" || !IsSurnameOfOffice(text, at, word) && (AreEnds(word) || _ends.At(text, at) > 0 && !LooksLikeSurname(text, at, word))) return default;
        // ในประเด็นต่าง ๆ
        if (Gaps.Skip(text, at + word.Length, 1) is var next && next < text.Length && text[next] == 'ๆ') return default;
        // ตั้ง ศบค. is no name, อเล็กซานเดอร์ ซี. เฟลด์แมน is.
        if (word.Length <= 5 && at + word.Length < text.Length && text[at + word.Length] == '.') return Initials().Match(text, at) is { Success: true } initials ? new TextSpan(at, initials.Length) : default;
        var length = CutSurname(word);
        // ชวน หลีกภัยว่า; นลินี เสริมว่า has a verb there and no name.
        if (length > 5 && word.AsSpan(0, length).EndsWith("ว่า"))
        {
            length -= 3;
            if (length < ShortestBeforeClause) return default;
        }
        if (length < 2 || length < word.Length && Common().IsMatch(word)) return default;
        return new TextSpan(at, length);
    }

    // มาจาก, เป็นประธาน: nothing but words that end names; ทำมา is a family.
    private bool AreEnds(string word)
    {
        if (word.Length < ShortestOwn) return false;
        var at = 0;
        while (_ends.At(word, at) is > 0 and var length) at += length;
        return at == word.Length;
    }

    // A line that breaks inside a name: the rest of it is a whole word with an office behind.
    private TextSpan SurnameOnNextLine(string text, int at)
    {
        at = Gaps.Skip(text, at, 2);
        var word = Gaps.ThaiRun(text, at);
        if (word.Length is < 4 or > LongestPlainSurname || _ends.At(text, at) > 0) return default;
        var next = Gaps.Skip(text, at + word.Length, 2);
        return next > at + word.Length && (_roles.At(text, next) > 0 || text.AsSpan(next).StartsWith("ณ อยุธยา")) ? new TextSpan(at, word.Length) : default;
    }

    // พร้อมพันธุ์, จึงรุ่งเรืองกิจ and ประจำเมือง are families too: a bounded word of one piece with no office in it.
    private bool LooksLikeSurname(string text, int at, string word)
    {
        var end = at + word.Length;
        // มาตู, มีมาก right before an office.
        if (word.Length >= 4 && IsBeforeOffice(text, end) && _ends.At(word, 0) < word.Length && _roles.At(text, at) == 0 && !Common().IsMatch(word)) return true;
        if (word.Length is < 5 or > LongestPlainSurname || _roles.At(text, at) > 0 || Common().IsMatch(word) || end < text.Length && text[end] is 'ฯ') return false;
        var first = _ends.At(word, 0);
        return first < word.Length && _ends.At(word, first) == 0 && LastEnd(word, _longEnds, first) == word.Length;
    }

    // นภา เศรษฐกร รองปลัดกระทรวง is an economist by her family name alone, and so is ศตวรรษ เศรษฐกร (เต๊ะ).
    private bool IsSurnameOfOffice(string text, int at, string word) => word.EndsWith("กร", StringComparison.Ordinal) && _roles.At(text, at) == word.Length && (IsBeforeOffice(text, at + word.Length) || OpensBracket(text, at + word.Length));

    private int CutSurname(string word)
    {
        var cut = LastEnd(word, word.Length > LongestPlainSurname ? _ends : _longEnds, ShortestSurname);
        // อุปจักรและนางรัตนา
        if (AndAnother().Match(word) is { Success: true, Index: >= ShortestSurname } and && and.Index < cut) cut = and.Index;
        return cut > LongestPart ? 0 : cut;
    }

    // Where a word that ends names starts inside another; เศรษฐรักษา and คงทำเนียบ end in one and are whole.
    private int LastEnd(string word, WordSet ends, int from)
    {
        for (var at = from; at < word.Length; at++)
        {
            if (ends.At(word, at) is not (> 0 and var length) || !FoldedText.StandsAlone(word, TextSpan.Between(at, word.Length))) continue;
            // วงศ์พร้อมรัตน์, จิตเป็นธม, สุวรรณเวลา: no family is called by the first half alone.
            if (word.Length <= LongestPlainSurname && _roles.At(word, at) == 0 && SurnameHead().IsMatch(word[..at]) && !Saying().IsMatch(word[at..]) && (at + length < word.Length ? !AreEnds(word[at..]) : SurnameTail().IsMatch(word[at..]))) continue;
            if (at + length < word.Length || _roles.At(word, at) > 0 || word.Length > LongestPlainSurname || Common().IsMatch(word[at..])) return at;
        }
        return word.Length;
    }

    private int CutAtOffice(string word)
    {
        for (var at = 4; at + 6 <= word.Length; at++)
        {
            if (_roles.At(word, at) >= 6 && FoldedText.StandsAlone(word, TextSpan.Between(at, word.Length))) return at;
        }
        return word.Length;
    }

    // แสง-ชูโต; กุญชรยาคง จุลเจริญ before an office; what the Latin name in brackets has words for.
    private int WithMoreParts(string text, int end)
    {
        if (text.AsSpan(end).StartsWith(" ณ อยุธยา")) return end + " ณ อยุธยา".Length;
        var best = end;
        var joins = NameParticle().IsMatch(text.AsSpan(..end));
        var brackets = LatinWordsBehind(text, end);
        for (var parts = 2; parts < 2 + MostExtraParts; parts++)
        {
            var at = Gaps.Skip(text, end, 1);
            var hyphen = at < text.Length && text[at] is '-' or '–';
            if (hyphen) at = Gaps.Skip(text, at + 1, 1);
            if (at == end) break;
            var word = Gaps.ThaiRun(text, at);
            if (word.Length is < 2 or > LongestPlainSurname || _ends.At(text, at) > 0 || Common().IsMatch(word) || HoldsTitle(word) || word.Contains(Ministry.Word, StringComparison.Ordinal) || Courtesy.Skip(text, at) > at) break;
            end = at + word.Length;
            // ธานี บิน อาเหม็ด อัล เซยูดี
            if (joins || hyphen && word.Length <= 12) best = end;
            else if (brackets > parts) best = parts + 1 <= brackets && OpensBracket(text, end) ? end : best;
            else if (end < text.Length && text[end] == ')') best = end;
            else if (word.Length >= 4 && IsBeforeOffice(text, end)) best = end;
            joins = NameParticle().IsMatch(word);
        }
        return best;
    }

    // ส่งนายสุรชัย
    private bool HoldsTitle(string word)
    {
        for (var at = 2; at + 5 <= word.Length; at++)
        {
            if (_titles.At(word, at) > 0 && FoldedText.StandsAlone(word, TextSpan.Between(at, word.Length))) return true;
        }
        return false;
    }

    private bool IsBeforeOffice(string text, int end) => Gaps.Skip(text, end, 2) is var next && next > end && _roles.At(text, text.AsSpan(next).StartsWith("อดีต") ? next + "อดีต".Length : next) > 0;

    // มอนซานโต (Jean Marc Monsanto): how many words the Latin name has, 0 without brackets near.
    private static int LatinWordsBehind(string text, int end)
    {
        var match = LatinInBrackets().Match(text, end, Math.Min(70, text.Length - end));
        return match.Success ? match.Groups["word"].Captures.Count : 0;
    }

    private static bool OpensBracket(string text, int end) => Gaps.Skip(text, end, 2) is var at && at < text.Length && text[at] is '(' or '（';

    private bool IsOffice(string word) => _longEnds.At(word, 0) > 0 && word.Length > 12 || Office().IsMatch(word);

    [GeneratedRegex("(?:และ|กับ)(?:นาย|นาง|น\\.ส|ดร|พล|พ\\.|คณะ)")]
    private static partial Regex AndAnother();

    // Words that begin families as often as they are one.
    [GeneratedRegex("^(?:บุญ|แก้ว|คุณ|จิต|แจ่ม|วงศ์|วงษ์|สุวรรณ|ทอง|ศรี|ชัย|ไชย|สุข|เพชร|จันทร์|พรหม|พงศ์|พงษ์|ศิริ|สิริ|เจริญ|อินทร์|ดวง|ธรรม|คีรี)\\z")]
    private static partial Regex SurnameHead();

    // The verbs and nouns that end families behind such a head.
    [GeneratedRegex("^(?:เวลา|เชิญ|เกิด|ช่วย|มา|ลือ|ชี้|เยี่ยม|เน้น|เปิด)\\z")]
    private static partial Regex SurnameTail();

    [GeneratedRegex("(?:ที่|จะ|ก็|ซึ่ง|จึง|และ|ว่า)\\z")]
    private static partial Regex LinkBefore();

    // What else stands behind a title: (อัตราเงินเดือน, ขึ้นไป, และศาสตราจารย์.
    [GeneratedRegex("^(?:คณะ|บริษัท|มหาวิทยาลัย|ภาควิชา|กระทรวง|โรงเรียน|โรงพยาบาล|สำนักงาน|ท่าปล่อยรถ|และ|หรือ|ที่(?=เ|ได้|มี|จะ|ไป)|ซึ่ง|เพื่อ|โดย|ขึ้นไป|ลงมา|หลาย(?=$|คน|พัน|ร้อย|ท่าน|นาย)|ใน(?=สาขา|ฐานะ|คณะ|วงการ)|อัตรา|สมเด็จเจ้า|เจ้าอาวาส|ทั่วประเทศ|ใส่|ปกติ|พราน$|ลูก(?:ขุน|พ่อ|แม่|ชาว|คน|จ้าง|น้อง|หลาน|เรือ|ค้า))")]
    private static partial Regex NoGivenName();

    [GeneratedRegex("^(?:สมเด็จพระ|พระ(?:บาท|เจ้า|องค์|ราช)|เจ้าฟ้า|ทูลกระหม่อม)")]
    private static partial Regex Royal();

    [GeneratedRegex(@"กล่าว|เปิดเผย|ระบุ(?:ว่า|ชัด)|ชี้แจง|เผยว่า|ให้สัมภาษณ์|ย้ำว่า|ได้")]
    private static partial Regex Saying();

    [GeneratedRegex(@"\Gณ (?:อยุธยา|ระนอง|นคร|เชียงใหม่|ลำพูน|ลำปาง|น่าน|สงขลา|ถลาง|พัทลุง|ตะกั่วทุ่ง|ตะกั่วป่า|ป้อมเพชร|ป้อมเพ็ชร|บางช้าง|มหาไชย|ราชสีมา|จัมปาศักดิ์|หนองคาย|อุบล|ร้อยเอ็ด|กาฬสินธุ์|พิศณุโลก|มโนรม)(?=[ \u00A0\n,()]|$)")]
    private static partial Regex NaFamily();

    [GeneratedRegex(@"\G(?:(?:เอ|บี|ซี|ดี|อี|เอฟ|จี|เอช|ไอ|เจ|เค|แอล|เอ็ม|เอ็น|โอ|พี|คิว|อาร์|เอส|ที|ยู|วี|วาย)\. ?)+[ก-๎]{3,18}")]
    private static partial Regex Initials();

    // Of places and of what else is shortened so: จ.เชียงราย, ศ.คลินิก, ก.ท่องเที่ยว.
    [GeneratedRegex(@"\G(?:(?<place>[กจซตถธบพมศสอ])|[ก-ฮ])\.(?=[ก-๎]{3,}(?!\.))")]
    private static partial Regex InitialOfFamily();

    // What joins the next word to a name.
    [GeneratedRegex(@"(?<![ก-๎])(?:บิน|บินตี|บินติ|บินต์|บินท์|บินตึ|อิบนุ|อิบน์|อัล|เอล|อัลบู|อับดุล|เดอ|ฟอน|วอน|แวน)\z")]
    private static partial Regex NameParticle();

    [GeneratedRegex(@"\G[^()\n]{0,40}[(（] ?(?:(?:H\.E\.|Mr|Mrs|Ms|Miss|Dr|Prof|Gen)\.? ?)*(?:(?<word>\p{Lu}[\p{L}'’.]+)[ -]?)+")]
    private static partial Regex LatinInBrackets();

    // What its bearer does, or is said of him: no family name begins so.
    [GeneratedRegex(@"^(?:จังหวัด|อำเภอ|ตำบล|กระทรวง|กรม(?!ฐาน)|สำนัก|มหาวิทยาลัย|บริษัท|โรงเรียน|ศูนย์|สถาบัน|องค์การ|ธนาคาร|กล่าว|เปิดเผย|เผย|เล็ง(?=$|เห็น)|เกิด(?=$|เมื่อ|ที่|วัน|ใน|ปี|จาก|ณ)|ได้|ให้|ว่า|จะ|เป็น|และ|หรือ|ที่(?!ปะ)|ซึ่ง|เพื่อ|โดย|คณะ(?!รัตน)|พร้อม(?:ด้วย|คณะ|ทั้ง|กับ|กัน|เพรียง|ที่|นำ|ผลัก|เร่ง|รับ)|ใน(?:หัวข้อ|ตอน|เรื่อง|เวลา|กรณี|งาน|ฐานะ|การ|นาม|วัน|พิธี|โอกาส|ช่วง|ครั้ง|จังหวัด|พื้นที่|ปี|ที่|ระหว่าง|ส่วน)|ไว้(?=$|ทุกข์|อาลัย)|รอง|ผู้|ประธาน|กรรมการ|สมาชิก|เปิด(?=$|ประชุม|งาน|โครง|เวที|ศูนย์|กิจ|การ|พิธี|อาคาร|สัมมนา|อบรม)|พนักงาน|ทุ่มเท|ริเริ่ม|กำหนด|อย่าง|ยกตัวอย่าง|รู้จัก|เยือน|นอน|ด้าน|สาขา|บอร์ด|กราบ|วางพวง|ถูก(?=คำ|ศาล|ตัดสิน|จำคุก|จับ|ฟ้อง|ดำเนิน|กล่าวหา|กีด|ออก|สั่ง|นำ)|บิน(?=ตรวจ|ลัด|ไป|ด่วน|ร่วม|เยือน|สำรวจ|ลง|กลับ|มา)|ลุย|ปลื้ม(?=$|ผล|ที่|ไทย)|ช่วย(?=$|ทำ|งาน|เหลือ|กัน|ให้|ดู|แก้|ราชการ)|ประจำ(?:ปี|จังหวัด|กระทรวง|สำนัก)|ร่วม(?:กับ|ประชุม|งาน|มือ|กัน|พิธี|หารือ|เป็น|ลง|คณะ|ด้วย|รับ|แถลง|เดิน|ให้|ใน|ตรวจ|แสดง|เปิด|ติด|ทำ)|ลง|เดิน|มอบ|นำ(?:คณะ|เสนอ|ทีม|โดย|ร่อง|เข้า|ผู้|ประชุม|ข้อ|ความ)|รับ(?:ฟัง|ทราบ|มอบ|ผิด|เรื่อง|การ|หนังสือ|รอง|รายงาน|ชม|เกียรติ|ตำแหน่ง|หน้าที่)|ตำแหน่ง|ย้ำ|เน้น|ชี้|แจง|ระบุ|แถลง|ยืนยัน|ยัน(?=$|ว่า)|สั่ง|บอก|ตอบ|เห็น(?:ชอบ|ว่า|ด้วย|พ้อง)|รักษา(?:การ|ราชการ)|ขอ(?:ให้|บคุณ|ความ|รับ|ให้|เชิญ|แสดง|ย้ำ)|พบ(?:กับ|ว่า|ปะ|หารือ)|หารือ|ตรวจ|เยี่ยม|เข้า|ไป(?=$|ยัง|ร่วม|ตรวจ)|มา(?=$|ร่วม|เป็น|พบ)|ใช้(?!ไว)|วันที่|เวลา|ลาออก|นั้น(?=$)|แนะ|เร่ง|ดัน(?=$)|ฝาก|ห่วงใย|กำชับ|เชิญ|สัมภาษณ์|ปาฐกถา|มี(?:ความ|การ|มติ|นโยบาย|คำสั่ง|ข้อ|ส่วน|กำหนด|หนังสือ)|ยัง(?=$|ได้|คง|กล่าว|มี|ระบุ|ร่วม|ขอ|เป็น|ต้อง|ไม่|ย้ำ|เห็น|เผย|ให้)|เคย|ต้อง|ควร|ไม่|แล้ว|ด้วย|อีก|เตรียม|ปฏิเสธ|ต้อนรับ|แสดง|ติดตาม|เดินหน้า|อยู่|ขณะ|เมื่อ|จึง(?=$|ได้|ขอ|มี|สั่ง|ให้)|ก็|ทั้ง(?:นี้|สอง|หมด)|ถึง(?=$|การ|ความ)|ต่อ(?=$|ที่|ไป|ว่า)|จาก|กับ|แก่(?!ง)|คือ|รวม(?=$|ถึง|ทั้ง)|หลัง|ก่อน)")]
    private static partial Regex Common();

    [GeneratedRegex(@"^(?:รัฐมนตรี|ประธาน(?!$)|ผู้ว่า|รองผู้|รองนายก|ปลัด|อธิบดี|เลขา|ทูต|นายก|ก(?:รัฐ|เทศ|องค์|สภา|กิ่ง|ฯ|อบ[จต]|ชื่นชม|เผย|สั่ง|ห่วง|ย้ำ|ยัน|ปลื้ม|ยินดี|ขอบคุณ))")]
    private static partial Regex Office();
}
