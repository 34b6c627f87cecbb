using System.Text;
using System.Text.RegularExpressions;

namespace NewsSearch.Tests.Support;

/// <summary>
/// Texts that a regular expression nearly matches, in which one of its repeated groups stands many times: what makes an expression that can be read in
/// several ways try all of them. Reads what our expressions use of the language; classes of characters it asks the engine itself about.
/// </summary>
internal sealed partial class PumpedPattern
{
    private const int Times = 60;
    private const string Common = "aกA1 -.,:|•\n#<>/é";

    private readonly string _pattern;
    private readonly RegexOptions _options;
    private readonly string _letters;
    private readonly Dictionary<string, string> _members = [];
    private readonly StringBuilder _text = new();
    private Random _random = new(0);
    private string _palette = "";
    private int _at, _group, _pumped, _end;

    public PumpedPattern(string pattern, RegexOptions options)
    {
        _options = options;
        _pattern = options.HasFlag(RegexOptions.IgnorePatternWhitespace) ? Blank().Replace(pattern, "") : pattern;
        _letters = string.Concat((Common + Literal().Replace(_pattern, "")).Distinct());
        Text(seed: 0, pumped: -1);
        RepeatedGroups = _group;
    }

    /// <summary>How many groups it has that may stand any number of times, or more than a few.</summary>
    public int RepeatedGroups { get; }

    /// <summary>A text in which one of them stands many times over, always the same or now so and now so; and the same without what stands behind it.</summary>
    public (string Whole, string Cut) Text(int seed, int pumped)
    {
        (_random, _at, _group, _pumped, _end) = (new Random(seed), 0, 0, pumped, 0);
        // Of few letters: what can be read in two ways is what two parts of the expression share.
        _palette = string.Concat(Enumerable.Range(0, _random.Next(4)).Select(_ => _letters[_random.Next(_letters.Length)]));
        _text.Clear();
        Alternatives();
        var whole = _text.ToString();
        return (whole, whole[..Math.Min(_end, whole.Length)]);
    }

    // One of several, drawn; the others are read over.
    private void Alternatives()
    {
        var begun = _text.Length;
        Sequence();
        for (var count = 2; _at < _pattern.Length && _pattern[_at] == '|'; count++)
        {
            _at++;
            var first = _text.ToString(begun, _text.Length - begun);
            var group = _group;
            _text.Length = begun;
            Sequence();
            // The alternative with the group that is to be pumped is always the one.
            var isIn = _pumped >= group && _pumped < _group;
            if (isIn || (_pumped < 0 || _pumped >= _group) && _random.Next(count) == 0) continue;
            _text.Length = begun;
            _text.Append(first);
        }
    }

    private void Sequence()
    {
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')')) Item();
    }

    private void Item()
    {
        var (from, begun, group) = (_at, _text.Length, _group);
        var isGroup = _pattern[_at] == '(';
        if (isGroup) Group();
        else Member();
        var to = _at;
        var (least, most) = Quantifier();
        var isPumped = false;
        if (most > 8 && isGroup) isPumped = _group++ == _pumped;
        var holdsPumped = _pumped >= group && _pumped < _group;
        var count = isPumped ? Math.Min(most, Times) : holdsPumped ? Math.Max(1, least) : least + (most > least ? Math.Min(_random.Next(4), most - least) : 0);
        if (count == 0) _text.Length = begun;
        var one = _text.ToString(begun, _text.Length - begun);
        var isSame = _random.Next(2) == 0;
        for (var i = 1; i < count; i++)
        {
            if (isGroup && isSame)
            {
                _text.Append(one);
                continue;
            }
            var (end, numbered) = (_at, _group);
            (_at, _group) = (from, isPumped || !holdsPumped ? int.MinValue / 2 : group);
            if (isGroup) Group();
            else Member();
            (_at, _group) = (end, numbered);
        }
        if (isPumped) _end = _text.Length;
    }

    private void Group()
    {
        _at++;
        var begun = _text.Length;
        var head = Head().Match(_pattern, _at);
        var isLook = false;
        if (head.Success)
        {
            _at += head.Length;
            isLook = head.Value is "?=" or "?!" or "?<=" or "?<!";
            if (head.Value.EndsWith(')'))
            {
                return;
            }
        }
        Alternatives();
        _at++;
        // What is looked for stands elsewhere.
        if (isLook) _text.Length = begun;
    }

    private (int Least, int Most) Quantifier()
    {
        var match = Repeat().Match(_pattern, _at);
        if (!match.Success) return (1, 1);
        _at += match.Length;
        return match.Value[0] switch
        {
            '*' => (0, int.MaxValue),
            '+' => (1, int.MaxValue),
            '?' => (0, 1),
            _ => (int.Parse(match.Groups["least"].ValueSpan, null), match.Groups["most"] is { Success: true } most ? most.Length > 0 ? int.Parse(most.ValueSpan, null) : int.MaxValue : int.Parse(match.Groups["least"].ValueSpan, null)),
        };
    }

    private void Member()
    {
        var token = Token().Match(_pattern, _at).Value;
        _at += token.Length;
        if (token is "^" or "$" or @"\b" or @"\B" or @"\A" or @"\z" or @"\Z" or @"\G" || token.StartsWith(@"\k", StringComparison.Ordinal) || token[0] == '\\' && char.IsAsciiDigit(token[1])) return;
        if (!_members.TryGetValue(token, out var members))
        {
            var one = new Regex($@"\A(?:{token})\z", _options & ~RegexOptions.IgnorePatternWhitespace);
            _members[token] = members = token.Length == 1 && token != "." ? token : string.Concat(_letters.Where(letter => one.IsMatch(letter.ToString())));
            if (members.Length == 0) _members[token] = members = string.Concat(Enumerable.Range(1, char.MaxValue).Select(c => (char)c).Where(c => one.IsMatch(c.ToString())).Take(1));
        }
        var drawn = _palette.Where(letter => members.Contains(letter, StringComparison.Ordinal)).ToArray();
        _text.Append(drawn.Length > 0 ? drawn[_random.Next(drawn.Length)] : members[_random.Next(members.Length)]);
    }

    [GeneratedRegex(@"\\[pP]\{\w+\}|\\.|[(){}\[\]^$*+?|]")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\G\?(?::|=|!|<=|<!|>|<\w+>|[a-zA-Z-]+[:)])")]
    private static partial Regex Head();

    [GeneratedRegex(@"\G(?:[*+?]|\{(?<least>\d+)(?:,(?<most>\d*))?\})[?+]?", RegexOptions.ExplicitCapture)]
    private static partial Regex Repeat();

    [GeneratedRegex(@"\G(?:\\k<\w+>|\\[pP]\{\w+\}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\\d+|\\.|\[\^?\]?(?:-\[[^\]]*\]|\\.|[^\]\\])*\]|.)", RegexOptions.Singleline)]
    private static partial Regex Token();
}
