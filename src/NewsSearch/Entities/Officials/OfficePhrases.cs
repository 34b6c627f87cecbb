using System.Buffers;
using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Officials;

/// <summary>Where the wording of an office begins and ends in a text: รัฐมนตรีว่าการกระทรวงกลาโหม|เตรียม. Immutable.</summary>
internal sealed partial class OfficePhrases(Gazetteer gazetteer)
{
    private const int Longest = 90;

    private const string And = "และ";

    private static readonly string[] Joints = [And, "/"];

    // Before an office they are one more.
    private static readonly string[] Deputies = ["รอง", "ผู้ช่วย"];

    /// <summary>What ends a phrase: spaces, and marks that stand for them.</summary>
    public static readonly SearchValues<char> Ends = SearchValues.Create(" \u00A0\n(),;:\"“”‘’");

    /// <summary>Words that lead to an office and are no part of it: โดย|นายกรัฐมนตรี.</summary>
    public static readonly WordSet Leads = new(["และ", "กับ", "โดย", "แก่", "ของ", "จาก", "ให้", "ด้าน", "ส่วน"]);

    private static readonly SearchValues<char> AnyDigit = SearchValues.Create("0123456789๐๑๒๓๔๕๖๗๘๙");

    // What its holder does begins where the office ends; no office has these words in it.
    private static readonly string[] Deeds =
    [
        "เป็นประธาน", "เป็นผู้", "กล่าว", "เปิดเผย", "ชี้แจง", "แถลง", "ยืนยัน", "พร้อมด้วย", "พร้อมคณะ", "ลงพื้นที่", "เดินทาง", "ให้เกียรติ", "ได้รับ", "มอบหมาย", "มอบนโยบาย",
        "เข้าร่วม", "นำคณะ", "ร่วมต้อนรับ", "ร่วมพิธี", "ร่วมประชุม", "ร่วมงาน", "ร่วมเป็น", "ร่วมลง", "ร่วมกัน", "ร่วมหารือ", "ร่วมด้วย", "ซึ่ง", "และคณะ", "ให้การ",
    ];

    private readonly WordSet _whole = new(gazetteer.Offices.Where(office => IsWhole(office.Code)).Select(office => office.Thai));
    private readonly WordSet _ministers = new(gazetteer.Offices.Where(office => office.IsMinister).Select(office => office.Thai));
    private readonly WordSet _titles = new(gazetteer.Titles.Select(title => title.Text));
    private readonly OfficePlaces _places = new(gazetteer);

    /// <summary>The wordings of <c>roles.tsv</c>.</summary>
    public WordSet Words { get; } = new(gazetteer.Roles);

    /// <summary>The length of the office that a text begins with, with อดีต or รักษาราชการแทน, รอง or ผู้ช่วย before it; 0 when it begins with none.</summary>
    public int At(ReadOnlySpan<char> text)
    {
        var tenure = TenureAt(text);
        return tenure > 0 ? tenure + Plain(text[tenure..]) : Plain(text);
    }

    /// <summary>The length of the words before an office that say whether it is held: อดีต|นายกรัฐมนตรี; 0 when the text begins with none, or no office follows.</summary>
    public int TenureAt(ReadOnlySpan<char> text) => TenureWords.At(text) is > 0 and var words && Plain(text[words..]) > 0 ? words : 0;

    private int Plain(ReadOnlySpan<char> text)
    {
        if (Words.At(text, 0) is > 0 and var length) return length;
        foreach (var deputy in Deputies)
        {
            if (!text.StartsWith(deputy, StringComparison.Ordinal)) continue;
            if (Words.At(text, deputy.Length) is > 0 and var office) return office + deputy.Length;
            // รอง ผบก., รอง ผอ.รมน.
            if (text.Length > deputy.Length && text[deputy.Length] == ' ' && Words.At(text, deputy.Length + 1) is > 0 and var apart && text[deputy.Length + apart] == '.') return apart + deputy.Length + 1;
        }
        return 0;
    }

    /// <summary>True where an office stands that one man holds, and no longer one.</summary>
    public bool IsWhole(ReadOnlySpan<char> text, int at, int length) => _whole.At(text, at) == length;

    /// <summary>True for what begins with the office of a minister, of a prime minister or of who deputises for one.</summary>
    public bool IsMinister(ReadOnlySpan<char> text) => TenureWords.At(text) is var words && (_ministers.At(text, words) is > 0 and var minister && !text[(words + minister)..].Contains("ที่เกี่ยวข้อง", StringComparison.Ordinal) || Premier().IsMatch(text[words..]));

    [GeneratedRegex("^(?:กร*ะท|สำนัก|ด้าน|ฝ่าย|การ|ประจำ|ฯ)")]
    private static partial Regex OfMinister();

    [GeneratedRegex("^(?:รอง)?นายกรัฐมนตรี")]
    private static partial Regex Premier();

    /// <summary>True for what begins with a word of what somebody does, or of somebody else: no office goes on so.</summary>
    public static bool IsVerb(ReadOnlySpan<char> behind) => Verb().IsMatch(behind);

    /// <summary>True for what begins with what somebody does today and is no office: ประธานการประชุม.</summary>
    public static bool IsChairing(ReadOnlySpan<char> text) => Chairs().IsMatch(text[TenureWords.At(text)..]);

    [GeneratedRegex("^ประธาน(?:การประชุม|ในพิธี|ในการ|ในที่ประชุม|พิธี|เปิด)")]
    private static partial Regex Chairs();

    /// <summary>True when a phrase says what somebody does.</summary>
    public static bool HasDeed(ReadOnlySpan<char> phrase)
    {
        foreach (var deed in Deeds)
        {
            if (phrase.Contains(deed, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>Where what its holder does begins; -1 where nothing is said of that.</summary>
    public static int DeedIn(ReadOnlySpan<char> phrase)
    {
        var first = -1;
        foreach (var deed in Deeds)
        {
            if (phrase.IndexOf(deed, StringComparison.Ordinal) is > 0 and var at && (first < 0 || at < first)) first = at;
        }
        foreach (var deed in Deed().EnumerateMatches(phrase))
        {
            if (deed.Index > 0) return first < 0 ? deed.Index : Math.Min(first, deed.Index);
        }
        return first;
    }

    /// <summary>Where the first of two offices of one phrase ends and the second begins: รองนายกรัฐมนตรี|และ|รัฐมนตรีว่าการกระทรวงมหาดไทย; zeros when there is but one.</summary>
    /// <param name="phrase">What begins with the first.</param>
    /// <param name="length">How much of it is the office as the table has it.</param>
    public (int End, int Next) NextIn(ReadOnlySpan<char> phrase, int length)
    {
        var (end, next) = (0, 0);
        foreach (var joint in Joints)
        {
            if (phrase[length..].IndexOf(joint) is >= 0 and var at && At(phrase[(length + at + joint.Length)..]) > 0 && (end == 0 || length + at < end)) (end, next) = (length + at, length + at + joint.Length);
        }
        return (end, next);
    }

    /// <summary>Up to the next space, or the word that adds another office.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int length)
    {
        var end = text.IndexOfAny(Ends) is >= 0 and var phrase ? phrase : text.Length;
        return Math.Max(length, text[..end].IndexOf(And) is > 0 and var more ? more : end);
    }

    /// <summary>Where the name of the ministry ends that an office goes on with; that of the office when it goes on with none.</summary>
    public int EndOfMinistry(ReadOnlySpan<char> text, int length)
    {
        var phrase = text.IndexOfAny(Ends) is >= 0 and var end ? text[..end] : text;
        var at = phrase.IndexOf(Ministry.Word) is > 0 and var word ? word : length;
        return _places.MinistryAt(text, at) is > 0 and var name ? Math.Max(length, at + name) : length;
    }

    /// <summary>The office with what belongs to it; null when that is too long to be one.</summary>
    /// <param name="text">What begins with the office.</param>
    /// <param name="length">How much of it is the office as the table has it.</param>
    public string? Of(ReadOnlySpan<char> text, int length)
    {
        var end = text[length..].IndexOfAny(Ends);
        if (end >= 0) end += length;
        var phrase = end < 0 ? text : text[..end];
        // ผู้บัญชาการภาคทหารที่ 1, ผอ.สพม.เขต 35
        if (Numbered().IsMatch(phrase) && end >= 0 && end + 1 < text.Length && char.IsDigit(text[end + 1])) phrase = text[..(end + 1 + Digits(text[(end + 1)..]))];
        // กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม: a name with spaces.
        if (end >= 0 && EndOfMinistry(text, length) is var ministry && ministry > end) phrase = text[..ministry];
        else if (end >= 0 && IsOfBody(phrase, text[(end + 1)..])) phrase = text[..(end + 1 + (text[(end + 1)..].IndexOfAny(Ends) is >= 0 and var body ? body : text.Length - end - 1))];
        if (DeedIn(phrase) is > 0 and var deed) phrase = phrase[..deed];
        // รัฐมนตรีว่าการ|กให้หมดทั้งขบวนการ, of a broken text: it goes on with a ministry, or not at all.
        if (phrase.Length > length && phrase[..length].EndsWith("ว่าการ") && _ministers.At(phrase, 0) == length && _places.MinistryAt(phrase, length) == 0 && !OfMinister().IsMatch(phrase[length..])) phrase = phrase[..length];
        // นายกรัฐมนตรีมีกำหนดการ, นายกรัฐมนตรีฯ, นายกรัฐมนตรีและภริยา
        if (phrase.Length > length && Verb().IsMatch(phrase[length..])) phrase = phrase[..length];
        if (phrase.Length > length && phrase.EndsWith(And)) phrase = phrase[..^And.Length];
        foreach (var aside in Aside().EnumerateMatches(phrase))
        {
            if (aside.Index >= length) phrase = phrase[..aside.Index];
            break;
        }
        foreach (var rest in Rest().EnumerateMatches(phrase))
        {
            if (rest.Index >= length) phrase = phrase[..rest.Index];
            break;
        }
        // รองปลัดกระทรวง|รักษาราชการแทนปลัดกระทรวง
        for (var at = length; at < phrase.Length; at++)
        {
            if (TenureAt(phrase[at..]) > 0 && !phrase[..at].EndsWith(And)) phrase = phrase[..at];
        }
        var tenure = TenureWords.At(phrase) is var words && words < length ? words : 0;
        phrase = phrase[..(tenure + EndOfWhole(phrase[tenure..], length - tenure))];
        return phrase.Length > Longest ? null : phrase.ToString();
    }

    // โฆษก ศบค., รองเลขาธิการ ป.ป.ส., เลขานุการ รมว.มหาดไทย; but โฆษก พล.ต. สมชาย.
    private bool IsOfBody(ReadOnlySpan<char> office, ReadOnlySpan<char> behind) => OfSomeBody().IsMatch(office) && Abbreviation().IsMatch(behind) && _titles.At(behind, 0) == 0;

    [GeneratedRegex("^(?:รอง|ผู้ช่วย)?(?:โฆษก|เลขาธิการ|เลขานุการ|ผู้อำนวยการ|อธิบดี|ประธาน|ผู้ว่าการ|ที่ปรึกษา|หัวหน้า|ผู้แทน)$")]
    private static partial Regex OfSomeBody();

    [GeneratedRegex(@"^(?:[ก-ฮ]{1,4}\.){1,5}")]
    private static partial Regex Abbreviation();

    // There is one prime minister and one minister of a ministry: what goes on behind is a country, a portfolio, another office, or no part of it. นายกรัฐมนตรี|รอ,
    // รัฐมนตรีว่าการกระทรวงกลาโหม|เตรียม, นายกรัฐมนตรีสาธารณรัฐสิงคโปร์|เป็นเจ้าภาพ.
    private int EndOfWhole(ReadOnlySpan<char> phrase, int length)
    {
        var end = _whole.At(phrase, 0) == length ? length
            : _ministers.At(phrase, 0) is > 0 and var minister && _places.MinistryAt(phrase, minister) is > 0 and var portfolio ? minister + portfolio
            : phrase.IndexOf(Ministry.Word) is > 0 and var ministry && _places.MinistryAt(phrase, ministry) is > 0 and var named ? ministry + named
            : phrase.Length;
        if (end == phrase.Length) return end;
        if (_places.CountryAt(phrase, end) is > 0 and var country) return end + country;
        return GoesOn().IsMatch(phrase[end..]) || phrase[end..].StartsWith(And) && (end > length || At(phrase[(end + And.Length)..]) > 0) || phrase[end] == '/' && At(phrase[(end + 1)..]) > 0 ? phrase.Length : end;
    }

    private static bool IsWhole(string code) => code.StartsWith("STATE.CENTRAL.", StringComparison.Ordinal) && code.EndsWith("PM", StringComparison.Ordinal) || code.EndsWith("PRESIDENT", StringComparison.Ordinal) || code is "TH.NAT.SPOKES" or "TH.NAT.DSPOKES" or "STATE.CENTRAL.PMO";

    // Before a name that no row has: แห่งสาธารณรัฐเซียร์ราลีโอน.
    [GeneratedRegex("^(?:ฯ|แห่ง|สาธารณรัฐ|ราชอาณาจักร|สหพันธ์|สหภาพ|สหรัฐ|ฝ่าย|ด้าน|เขต|ประจำ|จังหวัด|ส่วน|กลุ่ม|ภาค|คนที่|คนแรก|หญิง|ถาวร|[0-9๐-๙])")]
    private static partial Regex GoesOn();

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(AnyDigit) is >= 0 and var end ? end : text.Length;

    [GeneratedRegex("(?:(?<!หน้า|พื้น|ท้อง|แผน|สถาน|ว่า)ที่|เขต|(?<!ภูมิ)ภาค|หมายเลข|เบอร์)$")]
    private static partial Regex Numbered();

    // Such words too, where what stands beside them leaves no doubt: รายได้ and ภูเก็ต are none.
    [GeneratedRegex("(?<!ราย|ที่|แต่)ได้|โดยมี|ที่มี|แต่งตั้ง|โยกย้าย(?!ถิ่น)|ลงโทษ|(?<!เ)ก็|(?<![เแ])จะ(?=ได้|เดินทาง|พบ|เรียน|เข้า|ไป|นำ|เป็น|ให้|มา|มี|ลง|ต้อง)|(?<!การ)เผย(?!แพร่)|กำหนด(?=ให้|ว่า|เป็น)|จึง(?=ดำเนิน|ได้|มี|ขอ|สั่ง|ให้)|ให้สัมภาษณ์|เสนอ(?=ขอ|ให้|แต่ง|การแต่ง|ชื่อ|$)|แสดง(?=ความ|ตัว)|เมื่อ(?=ต้น|วัน|เดือน|ปี|ช่วง|เช้า|บ่าย)|รายงาน(?=ใน|ต่อ|ว่า)|ตรวจเยี่ยม|มุ่ง(?=ขับ|ทำ|มั่น|เน้น)|หารือ(?=กับ|ร่วม|ว่า)|เปิด(?=วิสัย|งาน|ประชุม)|ระบุว่า|ใน(?=ขณะ|โอกาส)|ร่วม(?=กับ|ให้|การประชุม|เสวนา|แลก|มอบ|เปิด|ลงนาม|ตรวจ|แสดง|แถลง)|เชิญ|ดำเนินคดี|เข้า(?=เยี่ยม|พบ|คารวะ|หารือ)|เยี่ยมชม|ประทับใจ|ชื่นชม|พูดถึง|ใช้(?=มาตรการ|โอกาส|อำนาจ|เวที)|(?<!กระ|การ|เครื่อง)ทำ(?=หน้าที่|ความ(?:เข้าใจ|$))|ปฏิบัติหน้าที่|ให้(?=ความ)|(?:กับ|แก่|และ|ให้|ถึง|พบ|แทน|จาก|ของ|โดย)(?=(?:นาย|นาง)(?:สาว)?$)")]
    private static partial Regex Deed();

    // What a phrase may end in and no office does.
    [GeneratedRegex("(?:(?<!หน้า|พื้น|ท้อง|แผน|สถาน|ว่า)ที่(?:นาย|นาง|นางสาว)?|(?<!ผู้|กา)ว่า|โดย|คือ|แห่ง|ของ|จาก|จะ|ด้วย|เพื่อ|ในการ|ต่อไป|นั้น|ดังกล่าว|ผู้|(?<!ด่ง|ดง|ดอง|เจ้า|ค้าน)นาย|นางสาว|นาง|น\\.ส\\.|ดร\\.)$")]
    private static partial Regex Rest();

    // What is said of its holder, or of others, and not the office: …ที่มีความห่วงใย, …ในฐานะประธาน, …อย่างเข้มข้น, …และผู้บริหาร. ที่ดิน and ที่ปรึกษา are offices' own.
    [GeneratedRegex("ใน(?:ฐานะ|นาม)|(?<!หน้า|พื้น|ท้อง|แผน|สถาน|เจ้าหน้า)ที่(?=ให้|มี|พิจารณา|ได้|เป็น|จะ|กำลัง|ทำ|รับ|ดูแล|กล่าว|เดินทาง|มา|ไป|นำ|เข้า|ต้อง|พ้น)|อย่าง(?!ยั่งยืน)|คนใหม่|อีก(?=ครั้ง|สมัย|วาระ)|ทั้งสอง|ทั้งสาม|ทุกท่าน|และ(?=ภริยา|ภรรยา|สามี|คู่สมรส|ผู้บริหาร|ส่วนราชการ|รัฐบาล|เจ้าหน้าที่|ข้าราชการ|ผู้เกี่ยวข้อง|หน่วยงาน|งานตาม)")]
    private static partial Regex Aside();

    // What begins right after the office and is no part of it.
    [GeneratedRegex("^(?:ฯ|มี(?!นบุรี)|ได้|จะ|ยัง|ก็|หารือ|มอบ|เป็น|ขอ(?!ง|นแก่น)|สั่ง|นำ|รับ(?!ผิดชอบ)|พบ|เข้า|ไป|มา|ว่า(?!การ)|ให้|ต้อง|ลง|เดิน|ออก|พร้อม|และ$|และ(?:คณะ|ภริยา|คู่สมรส|ผู้นำ|พล\\.|นาย(?!ก|อำเภอ|ทะเบียน)|นาง|ดร\\.)|เพื่อ(?:ประชา|ต้อง|ขอ|รับ|หารือ|ร่วม|เข้า|ให้|ความ|เป็น|นำ|พบ|มอบ|แสดง|ถวาย)|เห็น|ห่วง|ย้ำ|ระบุ|เปิด|ประชุม|โดย|ต้อนรับ)")]
    private static partial Regex Verb();
}
