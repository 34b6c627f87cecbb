using System.Runtime.CompilerServices;

namespace NewsSearch.Embedded.Segments;

/// <summary>Several dictionaries of one field walked as one, in the order of the terms' bytes. Stands before the first term when made.</summary>
internal sealed class MergedTerms
{
    private readonly TermCursor?[] _cursors;

    // The dictionaries that are not at their end, by the term they stand on and then by number. The first few stand on the term at hand.
    private readonly int[] _order;
    private int _ahead;

    /// <param name="dictionaries">One a segment; null where a segment lacks the field.</param>
    /// <param name="from">The bytes to begin at, or empty for all.</param>
    public MergedTerms(IReadOnlyList<TermDictionary?> dictionaries, byte[]? from = null)
    {
        _cursors = new TermCursor?[dictionaries.Count];
        _order = new int[dictionaries.Count];
        for (var d = 0; d < _cursors.Length; d++)
        {
            if (dictionaries[d] is not { Count: > 0 } dictionary) continue;
            var cursor = _cursors[d] = new TermCursor(dictionary);
            if (!(from is { Length: > 0 } ? cursor.Seek(from) : cursor.Next())) continue;
            Array.Copy(_order, 0, _order, 1, _ahead++);
            Settle(0, d);
        }
    }

    /// <summary>The term in UTF-8; valid until the walk goes on.</summary>
    public ReadOnlySpan<byte> Term => _cursors[_order[0]]!.Term;

    /// <summary>How many of the dictionaries have it.</summary>
    public int Count { get; private set; }

    /// <summary>One of the dictionaries that have it, in their order.</summary>
    public (int Dictionary, TermEntry Entry) this[int i] => (_order[i], _cursors[_order[i]]!.Entry);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Next()
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (_cursors[_order[i]]!.Next()) Settle(i, _order[i]);
            else Array.Copy(_order, i + 1, _order, i, --_ahead - i);
        }
        if (_ahead == 0) return false;
        for (Count = 1; Count < _ahead && _cursors[_order[Count]]!.Term.SequenceEqual(Term);) Count++;
        return true;
    }

    // Puts a dictionary where it belongs among those from a place on.
    private void Settle(int at, int dictionary)
    {
        for (; at + 1 < _ahead && IsBefore(_order[at + 1], dictionary); at++) _order[at] = _order[at + 1];
        _order[at] = dictionary;
    }

    private bool IsBefore(int a, int b) => _cursors[a]!.Term.SequenceCompareTo(_cursors[b]!.Term) is var byTerm && (byTerm != 0 ? byTerm < 0 : a < b);
}
