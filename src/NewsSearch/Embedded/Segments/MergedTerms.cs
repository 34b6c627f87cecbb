namespace NewsSearch.Embedded.Segments;

/// <summary>Several dictionaries of one field walked as one, in the order of the terms' bytes.</summary>
internal static class MergedTerms
{
    /// <summary>A term and where it stands.</summary>
    /// <param name="Bytes">The term in UTF-8; valid until the walk goes on.</param>
    /// <param name="Entries">Which of the dictionaries have it, in their order; valid until the walk goes on.</param>
    public readonly record struct Term(ReadOnlyMemory<byte> Bytes, List<(int Dictionary, TermEntry Entry)> Entries);

    /// <param name="dictionaries">One a segment; null where a segment lacks the field.</param>
    /// <param name="from">The bytes to begin at, or empty for all.</param>
    public static IEnumerable<Term> Of(IReadOnlyList<TermDictionary?> dictionaries, byte[]? from = null)
    {
        var ahead = new PriorityQueue<(int Dictionary, TermCursor Cursor), (byte[] Term, int Dictionary)>(ByTerm.Instance);
        for (var d = 0; d < dictionaries.Count; d++)
        {
            if (dictionaries[d] is not { Count: > 0 } dictionary) continue;
            var cursor = new TermCursor(dictionary);
            if (from is { Length: > 0 } ? cursor.Seek(from) : cursor.Next()) ahead.Enqueue((d, cursor), (cursor.Term.ToArray(), d));
        }
        var entries = new List<(int, TermEntry)>();
        while (ahead.TryPeek(out _, out var first))
        {
            entries.Clear();
            while (ahead.TryPeek(out var next, out var place) && place.Term.AsSpan().SequenceEqual(first.Term))
            {
                entries.Add((next.Dictionary, next.Cursor.Entry));
                ahead.Dequeue();
                if (next.Cursor.Next()) ahead.Enqueue(next, (next.Cursor.Term.ToArray(), next.Dictionary));
            }
            yield return new(first.Term, entries);
        }
    }

    private sealed class ByTerm : IComparer<(byte[] Term, int Dictionary)>
    {
        public static readonly ByTerm Instance = new();

        public int Compare((byte[] Term, int Dictionary) x, (byte[] Term, int Dictionary) y) =>
            x.Term.AsSpan().SequenceCompareTo(y.Term) is var byTerm and not 0 ? byTerm : x.Dictionary.CompareTo(y.Dictionary);
    }
}
