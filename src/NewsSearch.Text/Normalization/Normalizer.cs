using System.Runtime.InteropServices;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Normalization;

/// <summary>
/// Normalizes one text after another in the same memory; <see cref="NormalizedText"/> says what normalization is. What it holds is that of the last
/// text read. Not safe for several threads.
/// </summary>
internal sealed class Normalizer
{
    /// <summary>Buffers grown beyond this many characters are let go with the text that needed them.</summary>
    private const int MostKept = 1 << 18;

    private readonly List<char> _composed = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private char[] _kept = [];
    private int[] _from = [];
    private string _original = "";
    private int _count;
    private bool _changed;
    private bool _isComposed;

    /// <summary>The normalized text, until the next is read.</summary>
    public ReadOnlySpan<char> Text => _isComposed ? CollectionsMarshal.AsSpan(_composed) : _changed ? _kept.AsSpan(0, _count) : _original;

    /// <summary>The normalized text as a string: the original one when nothing changed.</summary>
    public string TextString => _isComposed || _changed ? new string(Text) : _original;

    /// <summary>Whether characters stand elsewhere than in the original.</summary>
    public bool IsMoved => _isComposed;

    /// <summary>Where each character of the normalized text comes from: start and end in the original. Empty when all stand where they stood.</summary>
    public (int[] Starts, int[] Ends) Map => _isComposed ? ([.. _starts], [.. _ends]) : ([], []);

    /// <summary>Where a stretch of the normalized text stood in the original, in UTF-16 code units.</summary>
    public TextSpan Original(TextSpan span)
    {
        if (!_isComposed) return span;
        if (span.Length == 0) return new TextSpan(span.Start < _starts.Count ? _starts[span.Start] : _original.Length, 0);
        return TextSpan.Between(_starts[span.Start], _ends[span.End - 1]);
    }

    /// <summary>Normalizes a text.</summary>
    public void Read(string text)
    {
        Release();
        (_original, _count, _changed, _isComposed) = (text, 0, false, false);
        if (_kept.Length < text.Length) _kept = new char[Math.Max(text.Length, 2 * _kept.Length)];
        var kept = _kept;
        var dropped = false;
        var composes = false;
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (CharacterClass.Of(c))
            {
                case CharacterClass.Kind.Mapped:
                    c = CharacterClass.Plain(c);
                    _changed = true;
                    break;
                case CharacterClass.Kind.Invisible:
                    if (!dropped) BeginMap(i);
                    dropped = true;
                    continue;
                case CharacterClass.Kind.Combining:
                    composes = composes || NeedsCare(text, i);
                    break;
            }
            if (dropped) _from[count] = i;
            kept[count++] = c;
        }
        _count = count;
        if (dropped || composes) Compose(dropped);
    }

    /// <summary>Everything before the first dropped character stands where it stood.</summary>
    private void BeginMap(int dropped)
    {
        if (_from.Length < _kept.Length) _from = new int[_kept.Length];
        for (var i = 0; i < dropped; i++) _from[i] = i;
    }

    /// <summary>Second pass: what stands beside what. Characters that were put together or reordered all stand for the whole stretch they came from.</summary>
    private void Compose(bool mapped)
    {
        _isComposed = true;
        var kept = _kept.AsSpan(0, _count);
        for (var i = 0; i < kept.Length;)
        {
            var next = Unit(kept, i, _composed);
            var start = mapped ? _from[i] : i;
            var end = (mapped ? _from[next - 1] : next - 1) + 1;
            while (_starts.Count < _composed.Count)
            {
                _starts.Add(start);
                _ends.Add(end);
            }
            i = next;
        }
    }

    /// <summary>Writes the characters at <paramref name="at"/> that belong together; returns where the next begin.</summary>
    private static int Unit(ReadOnlySpan<char> text, int at, List<char> output)
    {
        var c = text[at];
        var next = at + 1;
        if (ThaiCharacter.IsMark(c) || c == ThaiCharacter.SaraAm) return ThaiMarks.Order(text, at, output);
        if (c == 'เ' && next < text.Length && text[next] == 'เ')
        {
            output.Add('แ');
            return next + 1;
        }
        while (next < text.Length && LatinMarks.IsMark(text[next])) next++;
        if (next == at + 1 || !CharacterClass.TakesMarks(c))
        {
            output.Add(c);
            return at + 1;
        }
        LatinMarks.Compose(c, text[(at + 1)..next], output);
        return next;
    }

    /// <summary>Whether a combining character, with what stands before it, is anything but already in its normal form.</summary>
    private static bool NeedsCare(string text, int at)
    {
        var c = text[at];
        if (LatinMarks.IsMark(c) || c == ThaiCharacter.Nikhahit) return true;
        if (at == 0) return false;
        var before = text[at - 1];
        return c switch
        {
            'เ' => before == 'เ',
            ThaiCharacter.SaraAm => before == ThaiCharacter.SaraAm,
            _ => before == ThaiCharacter.SaraAm || (ThaiCharacter.IsMark(before) && ThaiCharacter.MarkRank(before) >= ThaiCharacter.MarkRank(c)),
        };
    }

    private void Release()
    {
        if (_kept.Length > MostKept) (_kept, _from) = ([], []);
        foreach (var list in (ReadOnlySpan<List<int>>)[_starts, _ends])
        {
            list.Clear();
            if (list.Capacity > MostKept) list.Capacity = 0;
        }
        _composed.Clear();
        if (_composed.Capacity > MostKept) _composed.Capacity = 0;
    }
}
