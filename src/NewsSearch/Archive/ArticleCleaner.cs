using System.Text.RegularExpressions;
using NewsSearch.Entities;
using NewsSearch.Entities.Years;

namespace NewsSearch.Archive;

/// <summary>
/// Tells the lines of a raw article apart and cuts what is not its text. Cautious: a line goes only when a rule knows it,
/// and what goes is kept in <see cref="Article.Removed"/>.
/// </summary>
internal sealed partial class ArticleCleaner(BoilerplateRules rules, DateText dates)
{
    private const int LongestHeadline = 250;
    private const int LongestHeadlineUnrepeated = 200;
    private const int LongestByline = PublicationDay.LongestSignature;
    private const int LongestDateline = PublicationDay.LongestDateline;
    private const int ShortestClause = 10;
    private const int LongestRelated = 180;
    private const int LongestCaption = 120;
    private const int PageTitleLines = 4, ShortestHeadline = 15, ShortestParagraph = PublicationDay.ShortestParagraph;
    private const int FewestContacts = 2;
    private const int LongestLetterhead = 120;
    // Stands for a headline at the end of a path.
    private const string PathEnd = "ข่าว";

    private const string Letterhead = "letterhead", Print = "print", Widget = "widget";

    // Two paragraphs of the same words are a scraper's stutter; two short lines may be a list's.
    private const int ShortestRepeat = 80;

    private readonly PublicationDay _day = new(dates);

    /// <summary>The article, or null when nothing of it is left.</summary>
    public Article? Clean(RawArticle raw)
    {
        var lines = Markup.Lines(raw.Text.ReplaceLineEndings("\n")).Select(line => new RawLine(line.Text.Trim()) { Reason = line.IsHidden ? "widget" : null }).Where(line => !IsEmpty(line.Text)).ToList();
        var title = raw.Title is null ? null : Shown(Markup.Decode(raw.Title));
        var (url, source) = (Shown(raw.Url), Shown(raw.Source));
        DateOnly? published = FieldDay.TryRead(raw.Date, dates, out var day) ? day : null;

        CutBoilerplate(lines, ref url, ref source);
        var byline = CutByline(lines);
        if (byline is not null) CutClosing(lines);
        _day.Find(lines, ref published);
        title = FindTitle(lines, title);
        CutRepeats(lines, title);
        FindCaptions(lines);

        if (title is null && lines.TrueForAll(line => line.Reason is not null)) return null;
        return Assemble(lines, title) with
        {
            Id = raw.Id,
            Url = url,
            Source = source ?? HostOf(url),
            Category = Shown(raw.Category),
            Byline = byline,
            Published = published,
        };
    }

    // Of one line, without what no reader sees and a terminal or a feed would choke on; null where nothing is left.
    private static string? Shown(string? field) =>
        field is not null && string.Concat(field.ReplaceLineEndings(" ").Select(c => c is '\t' ? ' ' : c).Where(c => !char.IsControl(c))).Trim() is { Length: > 0 } shown ? shown : null;

    private static bool IsEmpty(string line) => line.AsSpan().Trim(" \t\u00A0\u200B\uFEFF").IsEmpty;

    private void CutBoilerplate(List<RawLine> lines, ref string? url, ref string? source)
    {
        foreach (var line in lines)
        {
            line.Reason ??= LineForm.ReasonToCut(line.Text) ?? rules.ReasonToCut(line.Text, closing: false) ?? BesideLetterhead(line.Text);
            // ผู้โพสต์: ผู้ดูแลระบบ - 14:05 08/01/2567 is read as a stamp, whole; so is เผยแพร่: 24 มี.ค. 2568, which names nobody.
            if (line.Reason is Widget or "credit" && line.Text.Length <= LongestDateline && dates.TryParseDateline(line.Text, out _, out _)) line.Reason = null;
            line.Reason ??= BesideCounter(line.Text);
            if (ClosingForm.Source(line.Text) is not { } named || !IsAddress(named)) continue;
            line.Reason = "source";
            url ??= named;
        }
        PostMarks.Cut(lines);
        CutPageNumbers(lines);
        CutOpening(lines);
        CutPaths(lines);
        CutMenus(lines);
        CutMenus(lines.AsEnumerable().Reverse());
        CutRelated(lines);
        CutContents(lines);
        CutClosing(lines);
        CutSignedBlocks(lines);
        PageFrame.Cut(lines, dates, rules, ClosingReason);
        CutPageTitles(lines);
        CutClosing(lines);
        // A name without an address may be the source of a table; the article's own stands after its end.
        foreach (var line in lines.Where(line => line.Reason == "source"))
        {
            if (ClosingForm.Source(line.Text) is { } name && !IsAddress(name)) source ??= name;
        }
    }

    // A page calls itself by the headline and its own name: ก่าเมาประกาศภาวะฉุกเฉิน - Vietnam.vn.
    private static void CutPageTitles(List<RawLine> lines)
    {
        var head = lines.Where(line => line.Reason is null).Take(PageTitleLines).ToList();
        foreach (var line in head)
        {
            if (head.Exists(other => other != line && other.Text.Length >= ShortestHeadline && line.Text.StartsWith(other.Text, StringComparison.Ordinal) && SiteName().IsMatch(line.Text.AsSpan(other.Text.Length)))) line.Reason = "widget";
        }
    }

    // The number of a page stands alone beside what is printed on all of them.
    private static void CutPageNumbers(List<RawLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (ClosingForm.IsPageNumber(lines[i].Text) && (i > 0 && lines[i - 1].Reason == Print || i + 1 < lines.Count && lines[i + 1].Reason == Print)) lines[i].Reason ??= Print;
        }
    }

    // What a press office sends has its letterhead over the headline, with name and numbers.
    private void CutOpening(List<RawLine> lines)
    {
        // Or the name of the office alone.
        if (lines.Count > 2 && OfficeAlone().IsMatch(lines[0].Text) && lines[1] is { Reason: null, Text.Length: >= ShortestHeadline and < ShortestParagraph } && lines[2].Text.Length >= ShortestParagraph) lines[0].Reason ??= Letterhead;
        var opening = lines.TakeWhile(line => line.Reason is not null || OpeningReason(line.Text) is not null).ToList();
        if (!opening.Exists(line => line.Reason is Letterhead or Print or "cue")) return;
        foreach (var line in opening) line.Reason ??= OpeningReason(line.Text);
    }

    private string? OpeningReason(string line) => ClosingReason(line) ?? (OfficeAlone().IsMatch(line) || ReleaseNumber().IsMatch(line) ? Letterhead : null);

    // Where in the site the page stands, over the story.
    private static void CutPaths(List<RawLine> lines)
    {
        foreach (var line in lines.TakeWhile(line => line.Reason is not null || line.Text.Length < ShortestParagraph || EndsInHeadline(line)))
        {
            if (LineForm.IsPath(line.Text) || EndsInHeadline(line)) line.Reason ??= "widget";
        }

        // หน้าแรก » การเมือง » and the headline once more
        bool EndsInHeadline(RawLine line) => lines.Exists(other => other != line && other.Text.Length >= ShortestHeadline && line.Text.EndsWith(other.Text, StringComparison.Ordinal) && LineForm.IsPath(line.Text[..^other.Text.Length] + PathEnd));
    }

    // Names of sections, a line for each, at an end of the page: a menu, where not one stands alone, which may be the headline.
    private void CutMenus(IEnumerable<RawLine> fromTheEnd)
    {
        var edge = fromTheEnd.TakeWhile(line => line.Reason is not null || rules.OnPage(line.Text) == PageWords.Line.Section).ToList();
        if (edge.Count < 2) return;
        foreach (var line in edge) line.Reason ??= "widget";
    }

    // ข่าวที่เกี่ยวข้อง, and nothing but headlines to the end of the page.
    private void CutRelated(List<RawLine> lines)
    {
        var start = lines.FindIndex(line => rules.HeadsRelated(line.Text));
        if (start < 1 || lines.Skip(start).Any(line => line.Text.Length > LongestRelated)) return;
        foreach (var line in lines.Skip(start + 1)) line.Reason ??= "related";
    }

    // What a newsletter holds, over its first story; what else to read; who gets a copy.
    private void CutContents(List<RawLine> lines)
    {
        var isListed = false;
        foreach (var line in lines)
        {
            isListed = rules.HeadsList(line.Text) || isListed && (line.Reason is not null || ContentsItem().IsMatch(line.Text));
            if (isListed) line.Reason ??= "contents";
        }
    }

    // The office on the left, the motto of the country on the right.
    private string? BesideLetterhead(string line) =>
        line.Length <= LongestLetterhead && Gap().Split(line) is [var left, var right] && (rules.ReasonToCut(left, closing: false) ?? rules.ReasonToCut(right, closing: false)) is Letterhead ? Letterhead : null;

    // 24 เม.ย. 2562 | 10:00 น. | อ่าน 3 นาที: the day is read from it all the same.
    private string? BesideCounter(string line) =>
        Stamp.TryRead(line, dates, out _, out _, out var others) && others.Any(other => rules.ReasonToCut(other, closing: false) is not null) ? Widget : null;

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    // From the end upwards: a press office's signature is one only where nothing of the story follows.
    private void CutClosing(List<RawLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            // The number of the last of a list's offices, on a line of its own.
            if (lines[i].Reason is null && i > 0 && lines[i].Text.StartsWith("โทร", StringComparison.Ordinal) && ListItem().IsMatch(lines[i - 1].Text)) return;
            lines[i].Reason ??= ClosingReason(lines[i].Text) ?? (i > 0 ? ReasonAmong(lines, i) : null);
            // The day under a signature closes the page as well, but tells something.
            if (lines[i].Reason is null && !(lines[i].Text.Length <= LongestByline && dates.TryParseDateline(lines[i].Text, out _, out _))) return;
        }
    }

    // What closes a page only for what else stands there: an office under a rule; a menu or a story that is pointed to where there is but one.
    private static string? ReasonAmong(List<RawLine> lines, int at)
    {
        var line = lines[at].Text;
        return lines[at - 1].Reason is "rule" or "hashtags" && OfficeUnderRule().IsMatch(line) ? "signature"
            : LineForm.IsMenu(line) && lines.Count(other => LineForm.IsMenu(other.Text)) == 1 ? Widget
            : line.Length <= LongestRelated && LineForm.IsPointer(line) && lines.Count(other => LineForm.IsPointer(other.Text)) == 1 ? "related"
            : null;
    }

    private string? ClosingReason(string line) => ClosingForm.ReasonToCut(line) ?? rules.ReasonToCut(line, closing: true);

    // A press office that signs with all its numbers has done so even where a scraper left a piece of the story behind it.
    private void CutSignedBlocks(List<RawLine> lines)
    {
        for (var start = 0; start < lines.Count; start++)
        {
            if (lines[start].Text.Length > LongestRelated) continue;
            var reasons = lines.Skip(start).Select(line => line.Reason ?? ClosingReason(line.Text)).TakeWhile(reason => reason is "signature" or ClosingForm.Contacts).ToList();
            if (reasons.FirstOrDefault() == "signature" && reasons.Count(reason => reason == ClosingForm.Contacts) >= FewestContacts)
            {
                for (var i = 0; i < reasons.Count; i++) lines[start + i].Reason ??= reasons[i];
            }
            start += reasons.Count;
        }
    }

    // A writer signs in a short line of a few words, under the story and above its source line.
    private string? CutByline(List<RawLine> lines)
    {
        var at = lines.FindLastIndex(line => line.Reason is null);
        if (at < 1 || at + 1 >= lines.Count || lines[at + 1].Reason is not ("source" or "comments")) return null;

        var text = lines[at].Text;
        if (text.Length > LongestByline || !Name().IsMatch(text) || rules.IsProse(text) || IsSentence(text) || Office().IsMatch(lines[at - 1].Text)) return null;
        lines[at].Reason = "byline";
        return text;
    }

    // Le Manh Ha ยอมรับผิดในศาล: so long a run of words of the lexicon is nobody's name.
    private static bool IsSentence(string text)
    {
        foreach (var range in text.AsSpan().Split(' '))
        {
            if (text.AsSpan(range) is { Length: >= ShortestClause } word && word[0] is >= 'ก' and <= '๎' && ThaiWords.IsKnown(word)) return true;
        }
        return false;
    }

    private static string? FindTitle(List<RawLine> lines, string? given)
    {
        if (given is not null) return given;
        var story = lines.FindAll(line => line is { Reason: null, Kind: LineKind.Paragraph });
        if (story.Count < 2) return null;

        var first = story[0];
        var key = RepeatKey(first.Text);
        var repeated = first.Text.Length <= LongestHeadline && story.Skip(1).Any(line => RepeatKey(line.Text) == key);
        var alone = first.Text.Length <= LongestHeadlineUnrepeated && !Lead().IsMatch(first.Text)
            && story.Skip(1).Take(2).Any(line => line.Text.Length > first.Text.Length);
        if (!repeated && !alone) return null;
        first.Kind = LineKind.Title;
        return first.Text;
    }

    private static void CutRepeats(List<RawLine> lines, string? title)
    {
        HashSet<string> seen = title is null ? [] : [RepeatKey(title)];
        foreach (var line in lines)
        {
            if (line.Reason is not null || line.Kind == LineKind.Title) continue;
            var key = RepeatKey(line.Text);
            // 3. เรื่อง ร่างระเบียบ… in the list at the top heads what was resolved further down.
            if (!seen.Add(key) && (line.Text.Length >= ShortestRepeat && !Item().IsMatch(line.Text) || key == RepeatKey(title ?? ""))) line.Reason = RemovedLine.Repeat;
        }
    }

    private void FindCaptions(List<RawLine> lines)
    {
        var first = true;
        foreach (var line in lines)
        {
            if (line is not { Reason: null, Kind: LineKind.Paragraph }) continue;
            line.Credit = rules.CreditStart(line.Text);
            if (line.Credit > 0 && line.Credit <= 2 * LongestCaption
                || !first && line.Text.Length <= LongestCaption && rules.IsCaption(line.Text)) line.Kind = LineKind.Caption;
            else line.Credit = -1;
            first = false;
        }
    }

    private static Article Assemble(List<RawLine> lines, string? title)
    {
        List<ArticleLine> spans = [];
        var text = new System.Text.StringBuilder();
        var kept = lines.FindAll(line => line.Reason is null && line.Kind != LineKind.Title);
        if (title is not null) Add(title, LineKind.Title, -1);
        foreach (var line in kept.OrderBy(line => line.Kind == LineKind.Dateline && !line.IsClosing ? 0 : 1)) Add(line.Text, line.Kind, line.Credit);
        return new Article
        {
            Id = "",
            Title = title,
            Text = text.ToString(),
            Lines = spans,
            Removed = [.. lines.Where(line => line.Reason is not null).Select(line => new RemovedLine(line.Text, line.Reason!))],
        };

        void Add(string line, LineKind kind, int credit)
        {
            if (text.Length > 0) text.Append('\n');
            var start = text.Length;
            text.Append(line);
            if (credit < 0) spans.Add(new(new(start, line.Length), kind));
            else
            {
                spans.Add(new(new(start, line.AsSpan(0, credit).TrimEnd().Length), kind));
                spans.Add(new(new(start + credit, line.Length - credit), LineKind.Credit));
            }
        }
    }

    private static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host is { Length: > 0 } host
            ? host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host
            : null;

    // Scrapers change quotation marks and spaces between a page's title and its first line.
    private static string RepeatKey(string line) => string.Concat(line.Where(c => char.IsLetterOrDigit(c) || c is >= '\u0E00' and <= '\u0E7F'));

    // What signs under a rule at the end.
    [GeneratedRegex(@"^(?:สำนัก|กรม|กอง|กระทรวง|ศูนย์|กลุ่ม|ฝ่าย|งาน|องค์การ|เทศบาล|มหาวิทยาลัย|ธนาคาร|สถาบัน|คณะโฆษก|สมาคม|บริษัท|สภา|หอการค้า)[^\d:]{3,60}$")]
    private static partial Regex OfficeUnderRule();

    // The name of an office and nothing of what it did.
    [GeneratedRegex(@"^(?!.*(?:จัด|รับ|เปิด|ร่วม|มอบ|แถลง|ชี้|เผย|ลง|ให้|ได้|เป็น|เร่ง|ประชุม|ประกาศ|เตรียม|สั่ง|เตือน|ตรวจ|ออก|ขอ(?!นแก่น)|เดิน|ทำ(?!การ)))(?:(?:ที่ทำการปกครองอำเภอ|ที่ว่าการอำเภอ|ศาลากลางจังหวัด|(?:สำนักงาน|ข่าว)ประชาสัมพันธ์\s?จังหวัด|องค์การบริหารส่วน(?:จังหวัด|ตำบล)|เทศบาล(?:นคร|เมือง|ตำบล)|คณะกรรมการประชาชน|สภาประชาชน|คณะกรรมการพรรค|พรรคคอมมิวนิสต์|จังหวัด|นคร|อำเภอ|ตำบล)[^\d\s]{0,22}|สถานีวิทยุ[^\d\s]{0,40}(?:\s(?:จังหวัด|จ\.)[^\d\s]{2,20})?)$")]
    private static partial Regex OfficeAlone();

    // ฉบับที่ ๑๑๘/๒๕๖๘
    [GeneratedRegex(@"^(?:ข่าว)?ฉบับที่\s*\d{1,4}\s*/\s*\d{2,4}$")]
    private static partial Regex ReleaseNumber();

    [GeneratedRegex(@"\s{3,}")]
    private static partial Regex Gap();

    // 1. ตรังรับมือน้ำท่วม 4 อำเภอ
    [GeneratedRegex(@"^(?=.{3,90}$)(?:\d{1,2}[.)]|[-–•▪►])\s*\S")]
    private static partial Regex ContentsItem();

    [GeneratedRegex(@"^\s*[-–|]\s*[^\s\d][^\d]{1,40}$")]
    private static partial Regex SiteName();

    [GeneratedRegex(@"^(?:[-–•]|\*(?!\*))\s*\S.{20,}")]
    private static partial Regex ListItem();

    [GeneratedRegex(@"^[\d๐-๙]{1,3}[.)]\s*\S|^(?:เรื่อง|Title:)\s")]
    private static partial Regex Item();

    [GeneratedRegex(@"^[\p{L}\p{M}.()\-]+(?:\s+[\p{L}\p{M}.()\-]+){0,5}$")]
    private static partial Regex Name();

    // The office alone over a name at the end: a paper's signature, not who wrote the report.
    [GeneratedRegex(@"^(?:รอง|รักษาการ)?(?:ประธาน|เลขาธิการ|ผู้ว่าราชการ|ผู้อำนวยการ|นายกรัฐมนตรี|รัฐมนตรี|หัวหน้า|อธิบดี|ปลัด|อธิการบดี)[^\s]{0,50}$")]
    private static partial Regex Office();

    [GeneratedRegex(@"^(?:วันนี้|เมื่อ|วันที่|เช้า|บ่าย|ค่ำ|เย็น|ใน|\(VOV|ตามที่|ผู้สื่อข่าว|[\d๐-๙]{1,2}\s?[ก-๎.]{3,14}\s?(?:พ\.ศ\.\s?)?[\d๐-๙]{2,4}\s{0,6}(?:เวลา|[-–:]|น(?:าย|าง)|พล))")]
    private static partial Regex Lead();
}
