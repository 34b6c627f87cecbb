using System.Text.RegularExpressions;
using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Places;
using NewsSearch.Entities.Years;
using NewsSearch.Text;

namespace NewsSearch.Search.Language;

/// <summary>Finds the documents, people, dates and provinces that the plain words of a query name.</summary>
internal sealed partial class ThingFinder(Analyzer analyzer, WordQueries wordQueries, OtherForms forms, Gazetteer gazetteer, CodeRecognizer codes, DateText dates, Vocabulary vocabulary)
{
    private readonly ThingQueries _things = new(wordQueries, gazetteer, vocabulary);
    private readonly TimeQueries _times = new(wordQueries, gazetteer, dates);
    private readonly PeopleNamed _people = new(analyzer, gazetteer, vocabulary);
    private readonly DistrictsNamed _districts = new(analyzer, gazetteer);
    private readonly TimesNamed _timesNamed = new(dates);

    /// <summary>The things a text names, in order, not overlapping: documents before people before dates before places.</summary>
    public List<(TextSpan Span, QueryUnit Unit)> In(string text, QueryReading reading)
    {
        List<(TextSpan Span, QueryUnit Unit)> found = [];
        bool Free(TextSpan span) => !found.Exists(other => other.Span.Overlaps(span));
        bool Whole(TextSpan span) => reading.IsWhole && span.Length == text.Length;

        if (codes.TryParse(text, out var only)) return [(new TextSpan(0, text.Length), _things.OfCode(only, text, reading, reading.IsWhole))];
        if (CabinetMeeting().Match(text) is { Success: true } meeting && dates.TryParseDay(meeting.Groups["day"].Value, out var held))
            return [(new TextSpan(0, text.Length), _things.OfCode(CodeRecognizer.Resolution(held), text, reading, reading.IsWhole))];
        foreach (var (code, span, _) in codes.Recognise(text)) found.Add((span, _things.OfCode(code, span.In(text), reading, Whole(span))));
        foreach (var (span, name, ids) in _people.In(text))
        {
            if (Free(span)) found.Add((span, _things.OfOfficial(ids, name.In(text), span.In(text), _people.IsWord(name.In(text)), reading, Whole(span))));
        }
        foreach (var mention in _timesNamed.In(text))
        {
            if (Free(mention.Span) && !Measure().IsMatch(text[mention.Span.End..])) found.Add(_times.Of(mention, text, reading));
        }
        var names = NamesOfSeveralWords(text);
        bool IsPartOfName(TextSpan span) => names.Exists(name => name.Contains(span) && name.Length > span.Length);
        var named = _districts.In(text).ToList();
        // What is said to be a district is none of the provinces called so: อำเภอเมืองเชียงราย, thành phố Thanh Hóa.
        foreach (var district in named.Where(district => district.IsSaid)) Add(district);
        foreach (var (span, province) in ProvincesIn(text))
        {
            if (Free(span) && !IsPartOfName(span)) found.Add((span, _things.OfProvince(province, span.In(text), reading, Whole(span))));
        }
        foreach (var district in named.Where(district => !district.IsSaid && !IsPartOfName(district.Span))) Add(district);
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found;

        void Add((TextSpan Span, IReadOnlyList<District> Districts, bool) district)
        {
            if (Free(district.Span)) found.Add((district.Span, _things.OfDistricts(district.Districts, district.Span.In(text), district.Span.In(text), reading)));
        }
    }

    /// <summary>Names that are in the tables of other forms and may hold a province's: องค์การขนส่งมวลชนกรุงเทพ.</summary>
    private List<TextSpan> NamesOfSeveralWords(string text)
    {
        List<TextSpan> names = [];
        var words = WordGroup.Of(analyzer.Words(text));
        for (var i = 0; i < words.Count; i++)
        {
            if (forms.At(words, i) is { Words: > 1 } name) names.Add(TextSpan.Between(words[i].Main.Span.Start, words[i + name.Words - 1].Main.Span.End));
        }
        return names;
    }

    /// <summary>Provinces named in a text: one to four words that together are a province's name, with จังหวัด or จ. before it.</summary>
    private IEnumerable<(TextSpan Span, Province Province)> ProvincesIn(string text)
    {
        var words = analyzer.Words(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Latin).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            for (var count = Math.Min(4, words.Count - i); count > 0; count--)
            {
                var span = TextSpan.Between(words[i].Span.Start, words[i + count - 1].Span.End);
                if ((gazetteer.FindProvince(span.In(text)) ?? Shortened(ref span)) is not { } province) continue;
                if (gazetteer.ProvinceWords.TryGetValue(span.In(text), out var word) && word.StandsAt(text, span)) continue;
                if (ProvinceBefore().Match(text[..span.Start]) is { Success: true } before && !EndsAbbreviation(before.Index) && (province.IsCity || text[before.Index] == 'จ')) span = TextSpan.Between(before.Index, span.End);
                yield return (span, province);
                i += count - 1;
                break;
            }
        }

        // In อบจ.เชียงใหม่, not in ถนนจ.เชียงใหม่.
        bool EndsAbbreviation(int at)
        {
            var word = words.Find(word => word.Span.Start < at && at < word.Span.End);
            return word.Span.Length > 0 && (forms.At(WordGroup.Of([word]), 0) is not null || !analyzer.Knows(text[word.Span.Start..at]));
        }

        // นครศรีฯ: the sign is no part of a word.
        Province? Shortened(ref TextSpan span)
        {
            if (span.End == text.Length || text[span.End] != 'ฯ') return null;
            var withSign = TextSpan.Between(span.Start, span.End + 1);
            if (gazetteer.FindProvince(withSign.In(text)) is not { } province) return null;
            span = withSign;
            return province;
        }
    }

    // What a cabinet resolved on a day goes by that day, whatever one calls the meeting: ประชุม ครม. 19 ต.ค. 64, สรุปข่าวการประชุมคณะรัฐมนตรี 19 ตุลาคม 2564.
    [GeneratedRegex(@"^(?:มติ(?:ที่)?|สรุป(?:ข่าว|ผล|มติ)?|ข่าว|ผล|รายงาน)?\s*(?:การ)?(?:ประชุม)?\s*(?:คณะรัฐมนตรี|ครม(?:\.|(?=[\s\d])))\s*(?:ประจำ|เมื่อ|ใน)?\s*(?:วัน[ก-๎]*ที่)?\s*(?<day>\d.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex CabinetMeeting();

    // 2000 บาท is no year.
    [GeneratedRegex(@"^\s*(?:(?:พัน|หมื่น|แสน)?ล้าน|(?:บาท|คน|ราย|ตัน|ไร่|กิโลเมตร|กม\.|เมตร|ครัวเรือน|ลิตร|โดส|เมกะวัตต์|ดอลลาร์|หยวน|ด่ง|คัน|ตัว|หลัง)(?=\s|$))")]
    private static partial Regex Measure();

    [GeneratedRegex(@"(?:จังหวัด|จ\.|นคร)\s*$")]
    private static partial Regex ProvinceBefore();
}
