using System.Text;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Matching;

/// <summary>The terms a few edits away from one: Levenshtein's distance over code points, with neighbours exchanged as one edit (Lucene's FuzzyQuery).</summary>
internal sealed class FuzzyTerms
{
    private const int MostEdits = 2;

    private readonly int[] _text;
    private readonly int _edits;
    private int[] _before;
    private int[] _last;
    private int[] _row;

    public FuzzyTerms(Query.Fuzzy fuzzy)
    {
        _text = [.. fuzzy.Text.EnumerateRunes().Select(r => r.Value)];
        _edits = Math.Clamp(fuzzy.Edits, 0, MostEdits);
        Beginning = Encoding.UTF8.GetBytes(string.Concat(fuzzy.Text.EnumerateRunes().Take(Math.Max(0, fuzzy.Fixed))));
        _before = new int[_text.Length + 1];
        _last = new int[_text.Length + 1];
        _row = new int[_text.Length + 1];
    }

    /// <summary>What all of them begin with, in UTF-8.</summary>
    public byte[] Beginning { get; }

    public bool Contains(ReadOnlySpan<byte> term)
    {
        for (var i = 0; i < _last.Length; i++) _last[i] = i;
        int previous = -1, length = 0;
        while (!term.IsEmpty)
        {
            Rune.DecodeFromUtf8(term, out var rune, out var bytes);
            term = term[bytes..];
            length++;
            if (Next(rune.Value, previous, length) > _edits) return false;
            previous = rune.Value;
        }
        return _last[^1] <= _edits;
    }

    // One more row of the table of distances; the least of it, below which no later one falls.
    private int Next(int character, int previous, int length)
    {
        _row[0] = length;
        var least = length;
        for (var i = 1; i < _row.Length; i++)
        {
            var distance = Math.Min(Math.Min(_last[i], _row[i - 1]) + 1, _last[i - 1] + (_text[i - 1] == character ? 0 : 1));
            if (length > 1 && i > 1 && _text[i - 1] == previous && _text[i - 2] == character) distance = Math.Min(distance, _before[i - 2] + 1);
            _row[i] = distance;
            least = Math.Min(least, distance);
        }
        (_before, _last, _row) = (_last, _row, _before);
        return least;
    }
}
