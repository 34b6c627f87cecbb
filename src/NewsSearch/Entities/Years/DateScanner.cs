using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>
/// Finds dates and years by their form alone, in either era and either digits (rules R1–R6, R9, R13, R14 and R16 of the date
/// tables); what they say about an article is for <see cref="YearRecognizer"/>. Day, month, year is the order of both countries.
/// </summary>
internal sealed class DateScanner
{
    /// <summary>Later years are typing errors (ปีงบประมาณ 2656).</summary>
    private const int LatestYear = 2100;

    /// <summary>พ.ศ. 25yy up to this, 24yy after: ten years beyond 2569 (2026), when this was written.</summary>
    private const int LatestTwoDigits = 79;

    /// <summary>What a year has more when 543 was added twice.</summary>
    private const int TwiceBuddhist = 2 * 543;

    private const string Label = @"(?:พ\.? ?ศ\.?|พุทธศักราช|ค\.? ?ศ\.?|คริสต์ศักราช|ส\.ศ\.|B\.?E\.?|A\.?D\.?|C\.?E\.?)";
    private const string Dash = @" {0,2}(?:-|จนถึง|ถึง|to) {0,2}";

    // What a label, and the words before numbers that are no years, can end in.
    private const string LabelEnds = ".ศชED", NotYearEnds = "์ร.lน่";

    // What a number must not run into to be a year: another number, a decimal, a thousand, a fraction, a phone.
    private const string YearEnd = @"(?!\d|[.,:]\d|[/-]\d)";
    private const string NumberEnd = @"(?!\d|[.:]\d|,\d(?!\d{3}(?!\d))|[/-]\d| ?(?:คน|ราย(?!งาน|ได้|จ่าย|ละเอียด|ที่)|บาท|ล้าน|แห่ง(?!ชาติ)|ครั้ง(?!ที่)|โครงการ|หลัง(?!จาก|การ|มี|พบ|รับ|ร่วม)|ไร่|ตัน|เมตร|กิโล|กม\.|หน่วย(?!งาน)|ครัวเรือน|เปอร์เซ็นต์|%|น\.(?![ก-ฮ]\.)|นาฬิกา|วัน(?!ที่|นี้|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|ชั่วโมง|รายการ|ดอลลาร์|เล่ม|ตัว(?!แทน|อย่าง|เลข)|ชิ้น|คัน|ข้อ(?!มูล)|องค์|ตำแหน่ง|สาย(?! )|ต้น))";
    private const string NumberStart = @"(?<![\d.,/:-]|\d )";

    // A virus, a telephone, a meeting, an edition of a standard, an amount.
    private static readonly DatePattern NotYears = DatePattern.AtNumber(
        @"(?<!\d)(?:(?<=(?:โคโรน่?า(?:ไวรัส)?|[Cc]orona ?[Vv]irus|โควิด|COVID|Covid|CoV|nCoV)[^\d\n]{0,20}|ไวรัส(?:(?!ปี|ศ\.)[^\d\n]){0,25})(?:2019|19)|(?<=(?:โทรศัพท์|โทรสาร|แฟกซ์|โทร\.?|Tel\.?|สายด่วน) *)\d(?:[\d\- ,/]|ต่อ|ถึง|และ|หรือ)*|(?<=ครั้งที่ *)\d+(?:/\d+(?:-\d+)?)?|(?<=(?:ISO|IEC)[ /\d]{0,12}: ?)\d{4}|(?<=(?:มอก|มกษ)\. ?)\d+(?: ?- ?\d{4})?|\d{1,3}(?:,\d{3})+(?!\d))",
        number => number is { Digits: <= 3, Next: ',' } or { Digits: 2 or 4 } || NotYearEnds.Contains(number.Before));

    private readonly MonthTable _months;
    private readonly (DatePattern Pattern, Func<Match, DateScanner, bool, DateFound?> Read)[] _forms;
    private readonly DatePattern _dayMonth;

    public DateScanner(MonthTable months)
    {
        _months = months;
        var month = $"(?<m>{months.Pattern})";
        var month1 = $"(?<m1>{months.Pattern})";
        var year = $@"(?:ปี {{0,2}})?(?:{Label} {{0,2}})?(?:['’](?=\d\d(?!\d)))?(?<y>\d{{4}}(?!\d|/\d)|\d{{2}}{NumberEnd})";
        const string to = @"(?:-|,|และ|ถึง|จนถึง) {0,2}(?:วันที่ {0,2})?(?<d>\d{1,2}) {0,3}";
        _forms =
        [
            // 3/2/1930 - 3/2/2025
            (DatePattern.AtNumber($@"(?<![\d/.])(?<d1>\d{{1,2}})/(?<n1>\d{{1,2}})/(?<y1>\d{{4}}){Dash}(?<d>\d{{1,2}})/(?<n>\d{{1,2}})/(?<y>\d{{4}})(?![\d/])", day => day is { Digits: <= 2, Next: '/' }), (m, s, thai) => s.Days(m, thai)),
            // 6 พ.ค.-5 มิ.ย. 68, 23-24 กุมภาพันธ์ 2567, 30 ธ.ค. 66 - 2 ม.ค. 67
            (DatePattern.AtNumber($@"(?<!\d)(?<d1>\d{{1,2}})(?!\d)(?> {{0,2}}){month1} {{0,2}}(?:{year.Replace("<y>", "<y1>", StringComparison.Ordinal)} {{0,2}}(?!,|และ))?{to}{month} {{0,3}},? {{0,2}}{year}", IsBeforeMonth), (m, s, thai) => s.Days(m, thai)),
            (DatePattern.AtNumber($@"(?<!\d|{month} {{0,2}}(?:{Label} {{0,2}})?)(?<d1>\d{{1,2}})(?!\d)(?> {{0,2}}){to}{month} {{0,3}},? {{0,2}}{year}", day => day is { Digits: <= 2, After: '-' or ',' or 'แ' or 'ถ' or 'จ' }), (m, s, thai) => s.Days(m, thai)),
            // ธันวาคม 2566 - 14 มีนาคม 2567, ต.ค. 63 – มี.ค. 64, ปี 2552 ถึงเดือนกรกฎาคม 2561
            (DatePattern.AtNumber($@"(?<=(?:(?<!\d {{0,3}}){month}|ปี) {{0,2}}(?:{Label} {{0,2}})?)(?<y1>\d{{4}}|\d{{2}}){Dash}(?:(?:เดือน|สิ้น){{0,2}} ?|\d{{1,2}} {{0,2}})(?:{months.Pattern}) {{0,2}}(?:{Label} {{0,2}})?(?<y>\d{{4}}(?![\d/])|\d{{2}}{NumberEnd})", year => year is { Digits: 2 or 4, After: '-' or 'ถ' or 'จ' } && (year.Before == 'ี' || months.Ends(year.Before) || LabelEnds.Contains(year.Before))), (m, _, _) => Years(m, DateForm.Range) is { } span ? span with { Form = DateForm.Month } : null),
            // 19 พ.ค.65, 8 กุมภาพันธ์ พ.ศ. 2555, วันที่ 4 เดือนกรกฎาคม 2563
            (DatePattern.AtNumber($@"(?<!\d)(?<d>\d{{1,2}}) {{0,3}}(?:(?<=วัน[ก-๎]{{0,8}} ?ที่ {{0,2}}\d{{1,2}} {{0,3}})เดือน ?)?{month} {{0,3}},? {{0,2}}{year}", IsBeforeMonth), (m, s, thai) => s.Days(m, thai)),
            // กุมภาพันธ์ 19, 2025: how a site made in America prints it
            (DatePattern.AtNumber($@"(?<=(?<!\d {{0,3}}){month} {{1,2}})(?<d>\d{{1,2}}), (?<y>\d{{4}})(?![\d/])", day => day.Digits <= 2 && day.Next == ',' && months.Ends(day.Before)), (m, s, thai) => s.Days(m, thai)),
            // September 24, 2024; 5th September 2025
            (DatePattern.AtNumber($@"(?<=\b(?<m>{months.EnglishPattern})\.? {{1,2}})(?<d>\d{{1,2}})(?:st|nd|rd|th)?,? {{1,2}}(?<y>\d{{4}})(?![\d/])", day => day.Digits <= 2 && (char.IsAsciiLetter(day.Before) || day.Before == '.')), (m, s, thai) => s.Days(m, thai)),
            (DatePattern.AtNumber($@"(?<![\d.,])(?<d>\d{{1,2}})(?:st|nd|rd|th) (?:of )?{month},? {{1,2}}{year}", day => day is { Digits: <= 2, Next: 's' or 'n' or 'r' or 't' }), (m, s, thai) => s.Days(m, thai)),
            // 22-23/4/2566, 20 - 21/12/2567
            (DatePattern.AtNumber(@"(?<![\d/.\-])(?<d1>\d{1,2}) {0,2}- {0,2}(?<d>\d{1,2})/(?<n>\d{1,2})/(?<y>\d{4})(?![\d/\-]|\.\d)", day => day is { Digits: <= 2, After: '-' }), (m, s, thai) => s.Days(m, thai)),
            // 29/9/2560, 7/12/61; 16.01.2024
            (DatePattern.AtNumber(@"(?<![\d/.\-])(?<d>\d{1,2})(?<sep>[/.\-])(?<n>\d{1,2})\k<sep>(?<y>\d{4})(?![\d/\-]|\.\d)", day => day is { Digits: <= 2, Next: '/' or '.' or '-' }), (m, s, thai) => s.Days(m, thai)),
            (DatePattern.AtNumber(@"(?<![\d/.\-])(?<d>\d{1,2})/(?<n>\d{1,2})/(?<y>\d{2})(?![\d/\-]|\.\d)", day => day is { Digits: <= 2, Next: '/' }), (m, s, thai) => s.Days(m, thai)),
            // 8/2022 - 10/2023: of a life, by months
            (DatePattern.AtNumber($@"(?<![\d/.\-])(?<n1>\d{{1,2}})/(?<y1>\d{{4}}){Dash}(?<n>\d{{1,2}})/(?<y>\d{{4}})(?![\d/\-])", month => month is { Digits: <= 2, Next: '/' }), (m, s, _) => s.Month(m, "m1", "n1") is >= 1 and <= 12 && s.Month(m, "m", "n") is >= 1 and <= 12 ? Years(m, DateForm.Month) : null),
            // 2024-02-23, 2026/02/03
            (DatePattern.AtNumber(@"(?<![\d/.\-])(?<y>\d{4})(?:-(?<n>\d{1,2})-(?<d>\d{1,2})|/(?<n>\d{2})/(?<d>\d{2}))(?![\d/\-])", year => year is { Digits: 4, Next: '-' or '/' }), (m, s, thai) => s.Days(m, thai)),
            // ปีงบประมาณ พ.ศ. 2567, also broken by a line feed; the ปีบัญชี of a bank
            (DatePattern.AtWord($@"ปี\n?(?:งบ(?: ?ประมาณ|ฯ)?|บัญชี)\s{{0,3}}(?:รายจ่าย\s?)?(?:ประจำปี\s?)?(?:{Label}\s{{0,3}})?(?:(?<y1>\d{{4}})(?:{Dash}(?:{Label} {{0,2}})?(?<y>\d{{4}}|\d{{2}}))?{YearEnd}|(?<y1>\d{{2}})(?:{Dash}(?<y>\d{{2}}))?{NumberEnd})", word => word.Next is 'ง' or 'บ' or '\n'), (m, _, _) => Years(m, DateForm.Fiscal)),
            // พ.ศ. 2566 – 2570, ปี 2564-2573, 2561-64
            (DatePattern.AtNumber($@"(?<={NumberStart}(?:(?<l>ปี {{0,2}}{Label}|ปี|{Label}) {{0,2}})?)(?<y1>\d{{4}}){Dash}(?:ปี {{0,2}})?(?:{Label} {{0,2}})?(?:(?<y>\d{{4}})(?(l){YearEnd}|{NumberEnd})|(?<y>\d{{2}}){NumberEnd})", year => year is { Digits: 4, After: '-' or 'ถ' or 'จ' or 't' }), (m, _, _) => Years(m, DateForm.Range)),
            // ปี 66-70, ปีการศึกษา 66 - 70
            (DatePattern.AtWord($@"(?:ปีการศึกษา|(?<!\d ?)ปี) {{0,2}}(?<y1>[4-7]\d){Dash}(?<y>[4-7]\d){NumberEnd}", word => word.After is 'ก' or (>= '4' and <= '7')), (m, _, _) => Years(m, DateForm.Range)),
            // ปีการผลิต 2565/66: a season over two years, never a number of a document
            (DatePattern.AtWord(@"ปี(?:การผลิต|เพาะปลูก|การศึกษา|บัญชี)? {0,2}(?<y1>\d{4})/(?<y>\d{4}|\d{2})(?![\d/])", word => word.After is 'ก' or 'เ' or 'บ' or (>= '0' and <= '9')), (m, _, _) => Years(m, DateForm.Range) is { } span && span.To.Common == span.From.Common + 1 ? span : null),
            // กันยายน 2567, ม.ค. 67; but มค.3001 is a road of Maha Sarakham
            (DatePattern.AtNumber($@"(?<={month} {{0,2}}(?:{Label} {{0,2}})?)(?<y>(?!(?<=\.)3)\d{{4}}(?![\d/])|\d{{2}}{NumberEnd}(?! ?(?:st|nd|rd|th)?,? \d{{4}}))", year => year.Digits is 2 or 4 && (months.Ends(year.Before) || LabelEnds.Contains(year.Before))), (m, _, _) => Years(m, DateForm.Month)),
            // ทศวรรษ 1960, ทศวรรษที่ 2510: ten years
            (DatePattern.AtNumber(@"(?<=ทศวรรษ(?:ที่|ปี)? {0,2})(?<y>\d{3}0)(?!\d|,\d)", year => year is { Digits: 4, Before: 'ษ' or '่' or 'ี' }), (m, _, _) => Years(m, DateForm.Range) is { } decade ? decade with { To = new Year(decade.From.Common + 9) } : null),
            // ร.ศ. 112, จ.ศ. 1234, but not พ.ศ. 2449 (ร.ศ. 125), which names one year twice
            (DatePattern.AtNumber($@"(?<=(?<!\d{{4}} {{0,2}}\( {{0,2}})(?:(?<rs>ร\.ศ\.)|(?<cs>จ\.ศ\.)) {{0,2}})(?<y>\d{{2,4}})(?!\d)", year => year is { Digits: >= 2 and <= 4, Before: '.' }), (m, _, _) => OldEra(m)),
            // พ.ศ.2567, ปี 2024, ปี 63
            (DatePattern.AtNumber($@"(?<=(?<l>(?:ปี {{0,2}})?{Label}) {{0,2}})(?<y>\d{{4}})(?!\d|,\d)", year => year.Digits == 4 && LabelEnds.Contains(year.Before)), (m, _, _) => Years(m, DateForm.Year)),
            // ในปี 2511 และ 2512: the second is one as well
            (DatePattern.AtNumber($@"(?<=ปี {{0,2}}(?:{Label} {{0,2}})?\d{{4}} {{0,2}}(?:และ|หรือ|กับ) {{0,2}})(?<y>(?:19|20|24|25)\d\d){NumberEnd}", year => year is { Digits: 4, Before: 'ะ' or 'อ' or 'บ' }), (m, _, _) => Years(m, DateForm.Year)),
            (DatePattern.AtWord($@"ปี(?:การศึกษา|ที่|ภาษี)? {{0,3}}(?<y>\d{{4}})(?!\d|,\d)", word => word.After is 'ก' or 'ท' or 'ภ' or (>= '0' and <= '9')), (m, _, _) => Years(m, DateForm.Year)),
            (DatePattern.AtWord($@"(?:ปีการศึกษา|(?<!(?:(?<!ไตรมาส(?:ที่)? ?)\d|ครบ|รอบ|อายุ|ฉลอง) ?)ปี) {{0,2}}['’]?(?<y>[4-7]\d){NumberEnd}", word => word.After is 'ก' or '\'' or '’' or (>= '4' and <= '7')), (m, _, _) => Years(m, DateForm.Year)),
            // ไตรมาส 3/2568
            (DatePattern.AtNumber(@"(?<=ไตรมาส(?:ที่)? {0,2}[1-4]/)(?<y>\d{4})(?![\d/])", year => year is { Digits: 4, Before: '/' }), (m, _, _) => Years(m, DateForm.Year)),
            // A bare number only where it can hardly be another
            (DatePattern.AtNumber($@"(?<![\dA-Za-z.,/:#@_\-(]|\d )(?<!(?:ที่|เลข|รหัส|ข้อ|ห้อง|รุ่น|หมายเลข|จำนวน|มาตรา|ราคา|กว่า|ประมาณ|รวม) {{0,2}}|(?<!วิสัยทัศน์)ถึง {{0,2}})(?<y>25[4-9]\d|20[0-4]\d|(?<=(?:วิสัยทัศน์(?:ถึง)?|Vision) {{0,2}})(?:26\d\d|20[5-9]\d)){NumberEnd}(?![A-Za-z_\-/]| ?จำกัด)", year => year.Digits == 4), (m, _, _) => Years(m, DateForm.Bare)),
        ];
        _dayMonth = DatePattern.AtNumber($@"(?<!\d)(?<d>\d{{1,2}}) {{0,3}}{month}(?! {{0,2}},? {{0,2}}(?:{Label} {{0,2}})?\d)", IsBeforeMonth);

        bool IsBeforeMonth(DateStart day) => day.Digits <= 2 && months.Begins(day.After);
    }

    /// <summary>
    /// The text with its digits ASCII, its spaces and dashes plain; nothing moves, so every offset holds.
    /// </summary>
    public static string Plain(string text) => string.Create(text.Length, text, static (plain, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            plain[i] = text[i] switch
            {
                >= '๐' and <= '๙' and var digit => (char)(digit - '๐' + '0'),
                '\u00A0' or '\u2009' or '\u200B' or '\u202F' or '\t' => ' ',
                '–' or '—' or '‐' or '‑' or '−' or '‒' => '-',
                var c => c,
            };
        }
    });

    /// <summary>Everything that names a year, in order, not overlapping.</summary>
    /// <param name="plain">A text as <see cref="Plain"/> makes it.</param>
    /// <param name="taken">Spans that are something else, such as codes.</param>
    /// <param name="thaiCalendar">
    /// The text's own calendar was the Thai one, which began its years in April until 1940; false for translations, whose พ.ศ. is a
    /// plain 543 added by a machine.
    /// </param>
    public List<DateFound> Find(string plain, IEnumerable<TextSpan> taken, bool thaiCalendar = true)
    {
        List<DateFound> found = [];
        var starts = new DateStarts(plain);
        if (starts.Numbers.Count == 0) return found;
        List<TextSpan> claimed = [.. taken, .. NotYears.Matches(plain, starts).Select(SpanOf)];
        foreach (var (pattern, read) in _forms)
        {
            foreach (var match in pattern.Matches(plain, starts))
            {
                var span = SpanOf(match);
                if (claimed.Exists(span.Overlaps) || read(match, this, thaiCalendar) is not { } date) continue;
                claimed.Add(span);
                found.Add(date with { Span = span });
            }
        }
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found;
    }

    /// <summary>Days without a year (บ่ายวันที่ 23 กุมภาพันธ์), in order.</summary>
    public IEnumerable<(TextSpan Span, int Month, int Day)> FindDayMonths(string plain)
    {
        foreach (var match in _dayMonth.Matches(plain, new DateStarts(plain)))
        {
            var (month, day) = (_months.Number(match.Groups["m"].Value), Number(match, "d"));
            // 2024 has every day a year can have.
            if (day >= 1 && day <= DateTime.DaysInMonth(2024, month)) yield return (SpanOf(match), month, day);
        }
    }

    private DateFound? Days(Match match, bool thaiCalendar)
    {
        if (!TryYear(match, "y", out var year)) return null;
        // 30/12/24 of a translation is not 2524.
        if (!thaiCalendar && match.Groups["y"].Length == 2 && Number(match, "y") is <= LatestTwoDigits - 43 and var common) year = new Year(2000 + common);
        var month = Month(match, "m", "n");
        if (month is < 1 or > 12) return null;
        var day = Number(match, "d");
        if (day is < 1 or > 31) return null;

        var last = Date(year, month, day);
        var first = last;
        if (match.Groups["d1"].Success)
        {
            if (Number(match, "d1") is < 1 or > 31) return null;
            var firstYear = match.Groups["y1"].Success && TryYear(match, "y1", out var own) ? own : year;
            var firstMonth = Month(match, "m1", "n1") is >= 1 and <= 12 and var named ? named : month;
            if (firstMonth > month && firstYear == year && !match.Groups["y1"].Success) firstYear = year with { Common = year.Common - 1 };
            first = Date(firstYear, firstMonth, Number(match, "d1"));
            if (first > last) return null;
        }
        return new DateFound(default, first is { } from ? new Year(from.Year) : year, last is { } to ? new Year(to.Year) : year, DateForm.Day, first, last)
        {
            Ends = match.Groups["y1"] is { Success: true } end ? (TextSpan.Between(match.Index, end.Index + end.Length), TextSpan.Between(match.Groups["d"].Index, match.Index + match.Length)) : null,
        };

        DateOnly? Date(Year year, int month, int day) => InCommonEra(thaiCalendar ? Number(match, "y") : 0, year, month, day);
    }

    // Until 1940 the Thai year began in April: January to March of พ.ศ. 2477 were 1935, and those of พ.ศ. 2483 never were.
    private static DateOnly? InCommonEra(int written, Year year, int month, int day)
    {
        var common = year.Common;
        if (written is > 2400 and <= 2483 && month <= 3)
        {
            if (written == 2483) return null;
            common++;
        }
        return day >= 1 && day <= DateTime.DaysInMonth(common, month) ? new DateOnly(common, month, day) : null;
    }

    private static DateFound? Years(Match match, DateForm form)
    {
        var firstName = match.Groups["y1"].Success ? "y1" : "y";
        if (!TryYear(match, firstName, out var first)) return null;
        var last = first;
        if (firstName == "y1" && match.Groups["y"].Success)
        {
            // 2561-64: the second inherits the century of the first.
            var text = match.Groups["y"].Value;
            var number = Number(match, "y") + (text.Length == 2 && match.Groups["y1"].Length == 4 ? Number(match, "y1") / 100 * 100 : 0);
            if (!TryYear(number, text.Length == 2 && match.Groups["y1"].Length == 2, IsBuddhist(match), out last) || last < first) return null;
            if (form == DateForm.Range && (last == first || last.Common - first.Common > 100)) return null;
        }
        return new DateFound(default, first, last, form, null, null);
    }

    private static DateFound? OldEra(Match match)
    {
        var year = new Year(Number(match, "y") + (match.Groups["rs"].Success ? 1781 : 638));
        return year.Common is >= 1600 and <= 1950 ? new DateFound(default, year, year, DateForm.Year, null, null) : null;
    }

    private static bool TryYear(Match match, string group, out Year year)
    {
        var number = Number(match, group);
        // ค.ศ. 1239
        if (number is >= 1000 and < 1600 && match.Groups["l"].Value.Contains('ค', StringComparison.Ordinal)) { year = new Year(number); return true; }
        return TryYear(number, match.Groups[group].Length == 2, IsBuddhist(match), out year);
    }

    // Labelled พ.ศ.
    private static bool IsBuddhist(Match match) => match.Groups["l"].Value.StartsWith('พ') || match.Groups["l"].Value.Contains("พ.", StringComparison.Ordinal);

    private static bool TryYear(int number, bool twoDigits, bool labelled, out Year year)
    {
        // 3110 is a 2567 that a translator took for 2567 CE.
        if (number is >= 1900 + TwiceBuddhist and <= LatestYear + TwiceBuddhist) number -= TwiceBuddhist;
        if (twoDigits) number += number <= LatestTwoDigits ? 2500 : 2400;
        // พ.ศ. 1839 and พ.ศ. 2112 are history; without the label the one is of the other era, the other a price.
        if (labelled && number is >= 1000 and < 1900 or > LatestYear and < 2400) { year = Year.FromBuddhist(number); return true; }
        return Year.TryFromNumber(number, out year) && year.Common <= LatestYear;
    }

    private int Month(Match match, string name, string number) =>
        match.Groups[name].Success ? _months.Number(match.Groups[name].Value) : match.Groups[number].Success ? Number(match, number) : 0;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // With the words that a form looked back for.
    private static TextSpan SpanOf(Match match)
    {
        var start = match.Index;
        foreach (var name in (ReadOnlySpan<string>)["l", "m", "rs", "cs"])
        {
            if (match.Groups[name] is { Success: true } words && words.Index < start) start = words.Index;
        }
        return TextSpan.Between(start, match.Index + match.Length);
    }
}
