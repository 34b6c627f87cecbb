using System.Text;
using System.Text.RegularExpressions;
using NewsSearch.Entities;
using NewsSearch.Text;

namespace NewsSearch.Search.Language;

/// <summary>
/// Reads the query language: <c>words</c>, <c>"a phrase"</c>, <c>="as written"</c>, <c>OR</c>, <c>-not</c>, <c>( )</c>, <c>begin*</c>,
/// <c>field:value</c> with English, Thai or Vietnamese fields; หรือ and และ between words are OR and AND. Words side by side must all match. It never fails: what is broken is
/// read as plain words, and a note says so. But for <c>="…"</c> its parts are as they read (<see cref="ReadableText"/>): แพร่ for เเพร่.
/// </summary>
public sealed partial class QueryParser
{
    /// <summary>Longer queries are cut, with a note. More than any headline that is pasted in to find its copies.</summary>
    public const int Longest = 2_000;

    /// <summary>Parentheses deeper than this are read as if they were not there.</summary>
    private const int Deepest = 20;

    private static readonly Dictionary<string, QueryField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = QueryField.Title, ["headline"] = QueryField.Title, ["พาดหัว"] = QueryField.Title, ["หัวข้อ"] = QueryField.Title, ["หัวข้อข่าว"] = QueryField.Title, ["ชื่อข่าว"] = QueryField.Title, ["tiêu đề"] = QueryField.Title,
        ["person"] = QueryField.Person, ["official"] = QueryField.Person, ["บุคคล"] = QueryField.Person, ["ชื่อ"] = QueryField.Person, ["nhân vật"] = QueryField.Person, ["người"] = QueryField.Person, ["tên"] = QueryField.Person,
        ["province"] = QueryField.Province, ["จังหวัด"] = QueryField.Province, ["tỉnh"] = QueryField.Province,
        ["district"] = QueryField.District, ["อำเภอ"] = QueryField.District, ["เขต"] = QueryField.District, ["huyện"] = QueryField.District, ["quận"] = QueryField.District,
        ["code"] = QueryField.Code, ["รหัส"] = QueryField.Code, ["เลขที่"] = QueryField.Code, ["mã"] = QueryField.Code, ["số hiệu"] = QueryField.Code,
        ["year"] = QueryField.Year, ["ปี"] = QueryField.Year, ["năm"] = QueryField.Year,
        ["month"] = QueryField.Month, ["เดือน"] = QueryField.Month, ["tháng"] = QueryField.Month,
        ["date"] = QueryField.Date, ["day"] = QueryField.Date, ["วันที่"] = QueryField.Date, ["วัน"] = QueryField.Date, ["ngày"] = QueryField.Date,
        ["fiscal"] = QueryField.Fiscal, ["ปีงบประมาณ"] = QueryField.Fiscal, ["ปีงบ"] = QueryField.Fiscal, ["năm tài chính"] = QueryField.Fiscal,
        ["mentions"] = QueryField.Mentions, ["กล่าวถึง"] = QueryField.Mentions, ["ปีที่กล่าวถึง"] = QueryField.Mentions, ["nhắc đến"] = QueryField.Mentions,
        ["due"] = QueryField.Due, ["target"] = QueryField.Due, ["เป้าหมาย"] = QueryField.Due, ["ครบกำหนด"] = QueryField.Due, ["hạn"] = QueryField.Due, ["mục tiêu"] = QueryField.Due,
        ["type"] = QueryField.Type, ["ประเภท"] = QueryField.Type, ["ชนิด"] = QueryField.Type, ["loại"] = QueryField.Type,
        ["source"] = QueryField.Source, ["แหล่ง"] = QueryField.Source, ["แหล่งข่าว"] = QueryField.Source, ["nguồn"] = QueryField.Source,
        ["missing"] = QueryField.Missing, ["unknown"] = QueryField.Missing, ["ไม่ทราบ"] = QueryField.Missing, ["ขาด"] = QueryField.Missing, ["không rõ"] = QueryField.Missing, ["thiếu"] = QueryField.Missing,
    };

    /// <summary>Fields of two words and more: <c>nhân vật:</c>.</summary>
    private static readonly string[] LongFields = [.. Fields.Keys.Where(name => name.Contains(' ', StringComparison.Ordinal))];

    // In a headline that is pasted หรือ may also be its first or last word.
    private static readonly string[] OrWords = ["หรือ", "hoặc"], AndWords = ["และ", "và"];

    private readonly string _text;
    private readonly List<TextSpan> _excluded = [], _joins = [];
    private readonly List<string> _notes = [];
    private int _at;
    private int _depth;

    private QueryParser(string text) => _text = text;

    /// <summary>The field of a name, in English, Thai or Vietnamese, whatever the case: <c>province</c>, <c>จังหวัด</c>; null when it is none.</summary>
    public static QueryField? FieldCalled(string name) => Fields.TryGetValue(ReadableText.Of(name).Normalize(), out var field) ? field : null;

    /// <summary>Reads a query. Lone surrogates and control characters are passed over.</summary>
    public static ParsedQuery Parse(string? text)
    {
        var clean = Clean(text ?? "");
        var cut = clean.Length > Longest;
        if (cut)
        {
            var end = clean.LastIndexOf(' ', Longest, Longest / 2);
            clean = clean[..(end > 0 ? end : Longest - (char.IsHighSurrogate(clean[Longest - 1]) ? 1 : 0))];
        }
        var parser = new QueryParser(clean);
        if (cut) parser.Note(Messages.QueryCut(Longest));
        List<QueryNode> parts = [];
        while (parser._at < clean.Length)
        {
            if (parser.ReadAny() is { } part) parts.Add(part);
            if (parser._at < clean.Length && clean[parser._at] == ')')
            {
                parser.Note(Messages.UnbalancedParenthesis);
                parser._at++;
            }
        }
        return new ParsedQuery(Join(parts), parser._notes) { Excluded = parser._excluded, Joins = parser._joins };
    }

    // or := and (OR and)*
    private QueryNode? ReadAny()
    {
        List<QueryNode> parts = [];
        var (sawOr, missing) = (false, false);
        while (true)
        {
            if (ReadAll() is { } part) parts.Add(part);
            else missing = true;
            if (!TryWord("OR") && !TryWord("|") && !TryBetween(OrWords, parts.Count > 0)) break;
            sawOr = true;
        }
        if (sawOr && missing) Note(Messages.NothingBesideOr);
        return parts.Count switch { 0 => null, 1 => parts[0], _ => new QueryNode.Any(parts) };
    }

    // and := (not | phrase | prefix | field | group | word)*
    private QueryNode? ReadAll()
    {
        List<QueryNode> parts = [];
        while (true)
        {
            SkipSpace();
            if (_at >= _text.Length || _text[_at] == ')' || IsWord("OR") || IsWord("|") || IsBetween(OrWords, parts.Count > 0) > 0) break;
            if (TryJoin(parts.Count > 0)) continue;
            if (ReadOne() is { } part) parts.Add(part);
        }
        return Join(parts);
    }

    private QueryNode? ReadOne()
    {
        var (c, start) = (_text[_at], _at);
        if (TryRangeEnd() is { } number) return number;
        if (c == '-' && _at + 1 < _text.Length && !char.IsWhiteSpace(_text[_at + 1]) && _text[_at + 1] is not '-' and not ')')
        {
            _at++;
            return Excluding(ReadOne(), start);
        }
        if (TryWord("NOT"))
        {
            SkipSpace();
            if (_at >= _text.Length || _text[_at] == ')') return new QueryNode.Words("NOT");
            return Excluding(ReadOne(), start);
        }
        if (c == '(') return ReadGroup();
        if (TryLiteralMark()) return ReadPhrase(literal: true);
        if (IsQuote(c)) return ReadPhrase(literal: false);
        return ReadWord();
    }

    private QueryNode? Excluding(QueryNode? part, int start)
    {
        _excluded.Add(TextSpan.Between(start, _at));
        return part switch { null => null, QueryNode.Not twice => twice.Part, _ => new QueryNode.Not(part) };
    }

    /// <summary>A number behind a dash that excludes nothing: โควิด -19, 22 มี.ค. - 12 เม.ย.; null for any other.</summary>
    private QueryNode.Words? TryRangeEnd()
    {
        if (Dashed().Match(_text, _at) is not { Success: true } dashed) return null;
        var before = _text.AsSpan(0, _at).TrimEnd();
        var (number, isBehindNumber) = (dashed.Groups["number"].Value, before is [.., var last] && char.IsDigit(last));
        // แผน -2567 is without the year.
        if (number.Length > 2 && !isBehindNumber && (dashed.Groups["space"].Length > 0 || Year.TryParse(number, null, out _))) return null;
        if (before.Length == 0 && dashed.Groups["space"].Length > 0) return null;
        _at = dashed.Groups["number"].Index;
        return new QueryNode.Words("-" + ReadRun());
    }

    private QueryNode? ReadGroup()
    {
        _at++;
        if (_depth >= Deepest)
        {
            Note(Messages.UnbalancedParenthesis);
            return null;
        }
        _depth++;
        var inner = ReadAny();
        _depth--;
        if (_at < _text.Length) _at++;
        else Note(Messages.UnbalancedParenthesis);
        return inner;
    }

    private QueryNode.Phrase? ReadPhrase(bool literal)
    {
        var start = ++_at;
        while (_at < _text.Length && !IsQuote(_text[_at])) _at++;
        var inside = _text[start.._at];
        if (_at >= _text.Length)
        {
            Note(Messages.UnbalancedQuote);
            // What follows an open mark is read as it would be without it.
            _at = start;
            return null;
        }
        _at++;
        return string.IsNullOrWhiteSpace(inside) ? null : new QueryNode.Phrase(literal ? inside.Trim() : Tidy(inside), literal);
    }

    private QueryNode? ReadWord()
    {
        if (TryLongField() is { } name) return ReadField(Fields[name], name);
        var start = _at;
        var run = ReadRun();
        if (run.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
        {
            if (FieldCalled(run[..colon]) is { } field)
            {
                _at = start + colon + 1;
                return ReadField(field, run[..colon]);
            }
            if (LikeField().IsMatch(run) && (colon + 1 < run.Length || _at < _text.Length && !char.IsWhiteSpace(_text[_at]))) Note(Messages.UnknownField(run[..colon]));
        }
        if (run.Length == 0)
        {
            _at++;
            return null;
        }
        return WordOrPrefix(run);
    }

    private string ReadRun()
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not '(' and not ')' and not '|' && !IsQuote(_text[_at])) _at++;
        return _text[start.._at];
    }

    private string? TryLongField()
    {
        foreach (var name in LongFields)
        {
            if (_at + name.Length >= _text.Length || _text[_at + name.Length] != ':' || string.Compare(_text, _at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            _at += name.Length + 1;
            return name;
        }
        return null;
    }

    private QueryNode? ReadField(QueryField field, string name)
    {
        SkipSpace();
        if (_at >= _text.Length || _text[_at] == ')' || IsWord("OR") || IsWord("|"))
        {
            Note(Messages.FieldWithoutValue(name));
            return new QueryNode.Words(name);
        }
        // title:-แผน is -title:แผน.
        if (_text[_at] == '-' && _at + 1 < _text.Length && (char.IsLetterOrDigit(_text[_at + 1]) || _text[_at + 1] is '(' or '=' || IsQuote(_text[_at + 1])))
        {
            var start = _at++;
            return Excluding(ReadField(field, name), start);
        }
        var value = TryLiteralMark() ? ReadPhrase(literal: true) : _text[_at] == '(' ? ReadGroup() : IsQuote(_text[_at]) ? ReadPhrase(literal: false) : ReadWord();
        if (value is null) return null;
        return Distribute(field, value);
    }

    // person:(A OR B) names the field once for all that stands inside.
    private static QueryNode Distribute(QueryField field, QueryNode value) => value switch
    {
        QueryNode.Any any => new QueryNode.Any([.. any.Parts.Select(part => Distribute(field, part))]),
        QueryNode.All all => new QueryNode.All([.. all.Parts.Select(part => Distribute(field, part))]),
        QueryNode.Not not => new QueryNode.Not(Distribute(field, not.Part)),
        QueryNode.Field inner => inner,
        _ => new QueryNode.Field(field, value),
    };

    private static QueryNode? WordOrPrefix(string word)
    {
        word = ReadableText.Of(word);
        if (word.All(c => !char.IsLetterOrDigit(c) && !IsMark(c))) return null;
        return word.Length > 1 && word[^1] == '*' && word.TrimEnd('*') is { Length: > 0 } stem ? new QueryNode.Prefix(stem) : new QueryNode.Words(word);
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>Joins parts into one; plain words side by side become one text, since names and dates are several words.</summary>
    private static QueryNode? Join(List<QueryNode> parts)
    {
        List<QueryNode> joined = [];
        foreach (var part in parts)
        {
            if (part is QueryNode.Words word && joined.Count > 0 && joined[^1] is QueryNode.Words before) joined[^1] = new QueryNode.Words(before.Text + (word.Text is ['-', >= '0' and <= '9' or >= '๐' and <= '๙', ..] ? "" : " ") + word.Text);
            else if (part is QueryNode.All all && parts.Count == 1) joined.AddRange(all.Parts);
            else joined.Add(part);
        }
        return joined.Count switch { 0 => null, 1 => joined[0], _ => new QueryNode.All(joined) };
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private bool IsWord(string word) =>
        string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0
        && (word is "|" || _at + word.Length >= _text.Length || char.IsWhiteSpace(_text[_at + word.Length]) || _text[_at + word.Length] is '(' or ')' || IsQuote(_text[_at + word.Length]));

    // = before a quotation mark, which may stand a space off.
    private bool TryLiteralMark()
    {
        if (_text[_at] != '=') return false;
        var quote = _at + 1;
        while (quote < _text.Length && char.IsWhiteSpace(_text[quote])) quote++;
        if (quote >= _text.Length || !IsQuote(_text[quote])) return false;
        _at = quote;
        return true;
    }

    private bool TryWord(string word)
    {
        SkipSpace();
        if (!IsWord(word)) return false;
        _at += word.Length;
        return true;
    }

    private bool TryJoin(bool isBehind)
    {
        var start = _at;
        if (!TryWord("AND") && !TryBetween(AndWords, isBehind)) return false;
        _joins.Add(TextSpan.Between(start, _at));
        return true;
    }

    private bool TryBetween(string[] words, bool isBehind)
    {
        var length = IsBetween(words, isBehind);
        _at += length;
        return length > 0;
    }

    /// <summary>The length of the word that stands here alone with others on both sides; 0 without.</summary>
    private int IsBetween(string[] words, bool isBehind)
    {
        if (!isBehind) return 0;
        foreach (var word in words)
        {
            if (IsWord(word) && _text.AsSpan(_at + word.Length).TrimStart() is [not ')', ..]) return word.Length;
        }
        return 0;
    }

    private void Note(string note)
    {
        if (!_notes.Contains(note)) _notes.Add(note);
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»';

    private static string Tidy(string text) => string.Join(' ', ReadableText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Digits to the end of a run, or to a word of Thai: -12เม.ย.
    [GeneratedRegex(@"\G[-–—](?<space>\s*)(?<number>\d+)(?:[.,]\d+)*%?(?=[\s()\u0E00-\u0E4E]|\z)")]
    private static partial Regex Dashed();

    // topic:2568, not http://
    [GeneratedRegex(@"^[\p{L}\p{M}]{2,20}:(?![/:])")]
    private static partial Regex LikeField();

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c)) clean.Append(' ');
            else clean.Append(char.IsControl(c) || c == '\u00A0' ? ' ' : c);
        }
        return clean.ToString();
    }
}
