using System.Runtime.InteropServices;
using System.Text;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Segments;

/// <summary>The postings of one text field while documents come in: terms by hash, postings in slices, nothing sorted yet.</summary>
internal sealed class TextBuffer(SlicePool pool)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<Postings> _terms = [];
    private readonly List<byte> _lengths = [];
    private int _documents;

    /// <summary>About how many bytes of memory the terms take; their postings are counted by the pool.</summary>
    public long Bytes { get; private set; }

    /// <param name="document">The number of the document, greater than any before.</param>
    /// <param name="field">Its terms.</param>
    public void Add(int document, TextField field)
    {
        if (field.Terms.Count == 0) return;
        if (_lengths.Count > document) throw new ArgumentException($"A document has the field {field.Name} twice.", nameof(field));
        CollectionsMarshal.SetCount(_lengths, document + 1);
        _lengths[document] = FieldLength.Encode(field.Length);
        _documents++;
        var last = 0;
        for (var i = 0; i < field.Terms.Count; i++)
        {
            var (term, position) = field.Terms[i];
            if (position < last) throw new ArgumentException($"Positions fall in the field {field.Name}.", nameof(field));
            last = position;
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, term, out var known);
            if (!known)
            {
                id = _terms.Count;
                _terms.Add(new Postings { LastDocument = -1 });
                Bytes += 120 + term.Length * 2;
            }
            Add(ref CollectionsMarshal.AsSpan(_terms)[id], document, position);
        }
    }

    public void Write(SegmentWriter segment, string field)
    {
        var lengths = new byte[segment.Documents];
        CollectionsMarshal.AsSpan(_lengths).CopyTo(lengths);
        var sorted = new (byte[] Term, int Id)[_ids.Count];
        var at = 0;
        foreach (var (term, id) in _ids) sorted[at++] = (Encoding.UTF8.GetBytes(term), id);
        Array.Sort(sorted, static (a, b) => a.Term.AsSpan().SequenceCompareTo(b.Term));
        var writer = new TermWriter(segment, field, lengths);
        var positions = new int[16];
        for (var i = 0; i < sorted.Length; i++)
        {
            // Strings that differ only in unpaired surrogates are one term in UTF-8.
            if (i + 1 < sorted.Length && sorted[i].Term.AsSpan().SequenceEqual(sorted[i + 1].Term))
            {
                i = WriteTogether(writer, sorted, i);
                continue;
            }
            Write(writer, ref CollectionsMarshal.AsSpan(_terms)[sorted[i].Id], ref positions);
            writer.End(sorted[i].Term);
        }
        writer.Finish(_documents);
    }

    private void Add(ref Postings term, int document, int position)
    {
        if (term.LastDocument != document)
        {
            if (term.Documents > 0) pool.Varint(ref term.Entries, term.Frequency);
            pool.Varint(ref term.Entries, (uint)(document - term.LastDocument));
            (term.LastDocument, term.LastPosition, term.Frequency) = (document, 0, 0);
            term.Documents++;
        }
        pool.Varint(ref term.Positions, (uint)(position - term.LastPosition));
        term.LastPosition = position;
        term.Frequency++;
    }

    private void Write(TermWriter writer, ref Postings term, ref int[] positions)
    {
        var walk = new Walk(pool, term);
        while (walk.Next(ref positions, out var count)) writer.Add(walk.Document, positions.AsSpan(0, count));
    }

    private int WriteTogether(TermWriter writer, (byte[] Term, int Id)[] sorted, int first)
    {
        var merged = new SortedDictionary<int, List<int>>();
        var positions = new int[16];
        var last = first;
        for (; last < sorted.Length && sorted[last].Term.AsSpan().SequenceEqual(sorted[first].Term); last++)
        {
            var walk = new Walk(pool, _terms[sorted[last].Id]);
            while (walk.Next(ref positions, out var count))
            {
                if (!merged.TryGetValue(walk.Document, out var all)) merged[walk.Document] = all = [];
                all.AddRange(positions.AsSpan(0, count));
            }
        }
        foreach (var (document, all) in merged)
        {
            all.Sort();
            writer.Add(document, CollectionsMarshal.AsSpan(all));
        }
        writer.End(sorted[first].Term);
        return last - 1;
    }

    private struct Postings
    {
        public int LastDocument;
        public int LastPosition;
        public int Documents;
        public uint Frequency;
        public SlicePool.Stream Entries;
        public SlicePool.Stream Positions;
    }

    // Reads back what was buffered of a term; the last frequency is still pending.
    private struct Walk(SlicePool pool, Postings term)
    {
        private SlicePool.Reader _entries = pool.Read(term.Entries);
        private SlicePool.Reader _positions = pool.Read(term.Positions);
        private int _left = term.Documents;

        public int Document { get; private set; } = -1;

        public bool Next(ref int[] positions, out int count)
        {
            count = 0;
            if (_left-- == 0) return false;
            Document += (int)_entries.Varint();
            count = (int)(_left == 0 ? term.Frequency : _entries.Varint());
            if (positions.Length < count) positions = new int[count * 2];
            var last = 0;
            for (var i = 0; i < count; i++) positions[i] = last += (int)_positions.Varint();
            return true;
        }
    }
}
