using System.Text;

namespace NewsSearch.Search.Language;

/// <summary>
/// Reads the query language: <c>words</c>, <c>"a phrase"</c>, <c>="as written"</c>, <c>OR</c>, <c>-not</c>, <c>( )</c>, <c>begin*</c>,
/// <c>field:value</c> with English or Thai fields. Words side by side must all match. It never fails: what is broken is
/// read as plain words, and a note says so.
/// </summary>
public sealed class QueryParser
{
    /// <summary>Longer queries are cut, with a note. More than any headline that is pasted in to find its copies.</summary>
    public const int Longest = 2_000;

    /// <summary>Parentheses deeper than this are read as if they were not there.</summary>
    private const int Deepest = 20;

    private static readonly Dictionary<string, QueryField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = QueryField.Title, ["headline"] = QueryField.Title, ["พาดหัว"] = QueryField.Title, ["หัวข้อ"] = QueryField.Title, ["หัวข้อข่าว"] = QueryField.Title, ["ชื่อข่าว"] = QueryField.Title,
        ["person"] = QueryField.Person, ["official"] = QueryField.Person, ["บุคคล"] = QueryField.Person, ["ชื่อ"] = QueryField.Person,
        ["province"] = QueryField.Province, ["จังหวัด"] = QueryField.Province,
        ["code"] = QueryField.Code, ["รหัส"] = QueryField.Code, ["เลขที่"] = QueryField.Code,
        ["year"] = QueryField.Year, ["ปี"] = QueryField.Year,
        ["fiscal"] = QueryField.Fiscal, ["ปีงบประมาณ"] = QueryField.Fiscal, ["ปีงบ"] = QueryField.Fiscal,
        ["mentions"] = QueryField.Mentions, ["กล่าวถึง"] = QueryField.Mentions, ["ปีที่กล่าวถึง"] = QueryField.Mentions,
        ["type"] = QueryField.Type, ["ประเภท"] = QueryField.Type, ["ชนิด"] = QueryField.Type,
        ["source"] = QueryField.Source, ["แหล่ง"] = QueryField.Source, ["แหล่งข่าว"] = QueryField.Source,
    };

    private readonly string _text;
    private readonly List<string> _notes = [];
    private int _at;
    private int _depth;

    private QueryParser(string text) => _text = text;

    /// <summary>The field of a name, in English or Thai, whatever the case: <c>province</c>, <c>จังหวัด</c>; null when it is none.</summary>
    public static QueryField? FieldCalled(string name) => Fields.TryGetValue(name, out var field) ? field : null;

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
        return new ParsedQuery(Join(parts), parser._notes);
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
            if (!TryWord("OR") && !TryWord("|")) break;
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
            if (_at >= _text.Length || _text[_at] == ')' || IsWord("OR") || IsWord("|")) break;
            if (TryWord("AND")) continue;
            if (ReadOne() is { } part) parts.Add(part);
        }
        return Join(parts);
    }

    private QueryNode? ReadOne()
    {
        var c = _text[_at];
        if (c == '-' && _at + 1 < _text.Length && !char.IsWhiteSpace(_text[_at + 1]) && _text[_at + 1] is not '-' and not ')')
        {
            _at++;
            return ReadOne() switch { null => null, QueryNode.Not twice => twice.Part, var part => new QueryNode.Not(part) };
        }
        if (TryWord("NOT"))
        {
            SkipSpace();
            if (_at >= _text.Length || _text[_at] == ')') return new QueryNode.Words("NOT");
            return ReadOne() is { } part ? new QueryNode.Not(part) : null;
        }
        if (c == '(') return ReadGroup();
        if (TryLiteralMark()) return ReadPhrase(literal: true);
        if (IsQuote(c)) return ReadPhrase(literal: false);
        return ReadWord();
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
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not '(' and not ')' and not '|' && !IsQuote(_text[_at]))
        {
            if (_text[_at] == ':' && Fields.TryGetValue(_text[start.._at], out var field))
            {
                _at++;
                return ReadField(field, _text[start..(_at - 1)]);
            }
            _at++;
        }
        if (_at == start)
        {
            _at++;
            return null;
        }
        return WordOrPrefix(_text[start.._at]);
    }

    private QueryNode? ReadField(QueryField field, string name)
    {
        SkipSpace();
        if (_at >= _text.Length || _text[_at] == ')' || IsWord("OR") || IsWord("|"))
        {
            Note(Messages.FieldWithoutValue(name));
            return new QueryNode.Words(name);
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
            if (part is QueryNode.Words word && joined.Count > 0 && joined[^1] is QueryNode.Words before) joined[^1] = new QueryNode.Words(before.Text + " " + word.Text);
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

    private void Note(string note)
    {
        if (!_notes.Contains(note)) _notes.Add(note);
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»';

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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
