using System.Runtime.InteropServices;
using System.Text;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Segments;

/// <summary>The postings of one text field while documents come in: terms by hash, postings in slices, nothing sorted yet.</summary>
internal sealed class TextBuffer(SlicePool pool)
{
    private readonly TermTable _terms = new();
    private readonly List<byte> _lengths = [];

    // Of the document at hand: its distinct terms; and for each token its position and the next token of the same term.
    private readonly List<int> _distinct = [];
    private (int Position, int Next)[] _tokens = new (int, int)[1024];
    private int _documents;

    /// <summary>About how many bytes of memory the terms take; their postings are counted by the pool.</summary>
    public long Bytes => _terms.Bytes;

    /// <param name="document">The number of the document, greater than any before.</param>
    /// <param name="field">Its terms, at positions that never fall.</param>
    public void Add(int document, TextField field)
    {
        if (field.Terms.Count == 0) return;
        CollectionsMarshal.SetCount(_lengths, document + 1);
        _lengths[document] = FieldLength.Encode(field.Length);
        _documents++;
        Chain(field.Terms);
        foreach (var id in _distinct) Write(ref _terms[id], document);
    }

    public void Write(SegmentWriter segment, string field)
    {
        var lengths = new byte[segment.Documents];
        CollectionsMarshal.AsSpan(_lengths).CopyTo(lengths);
        var sorted = new (byte[] Term, int Id)[_terms.Count];
        for (var id = 0; id < sorted.Length; id++) sorted[id] = (Encoding.UTF8.GetBytes(_terms[id].Term), id);
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
            var walk = new Walk(pool, _terms[sorted[i].Id]);
            while (walk.Next(ref positions, out var count)) writer.Add(walk.Document, positions.AsSpan(0, count));
            writer.End(sorted[i].Term);
        }
        writer.Finish(_documents);
    }

    // Ties the tokens of each term together, so that a term is written once a document, when its frequency is known.
    private void Chain(IReadOnlyList<(string Term, int Position)> tokens)
    {
        _distinct.Clear();
        var count = tokens.Count;
        if (_tokens.Length < count) _tokens = new (int, int)[Math.Max(count, _tokens.Length * 2)];
        for (var i = 0; i < count; i++)
        {
            var (term, position) = tokens[i];
            var id = _terms.Of(term);
            ref var entry = ref _terms[id];
            _tokens[i] = (position, -1);
            if (entry.FirstToken < 0)
            {
                entry.FirstToken = i;
                _distinct.Add(id);
            }
            else
            {
                _tokens[entry.LastToken].Next = i;
            }
            entry.LastToken = i;
        }
    }

    private void Write(ref TermTable.Entry term, int document)
    {
        var gap = (uint)(document - term.LastDocument) << 1;
        if (term.FirstToken == term.LastToken)
        {
            pool.Varint(ref term.Postings, gap | 1);
        }
        else
        {
            var frequency = 0u;
            for (var token = term.FirstToken; token >= 0; token = _tokens[token].Next) frequency++;
            pool.Varint(ref term.Postings, gap);
            pool.Varint(ref term.Postings, frequency);
        }
        var last = 0;
        for (var token = term.FirstToken; token >= 0; token = _tokens[token].Next)
        {
            pool.Varint(ref term.Postings, (uint)(_tokens[token].Position - last));
            last = _tokens[token].Position;
        }
        term.LastDocument = document;
        term.FirstToken = -1;
        term.Documents++;
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

    // Reads back what was buffered of a term.
    private struct Walk(SlicePool pool, TermTable.Entry term)
    {
        private SlicePool.Reader _postings = pool.Read(term.Postings);
        private int _left = term.Documents;

        public int Document { get; private set; } = -1;

        public bool Next(ref int[] positions, out int count)
        {
            count = 0;
            if (_left-- == 0) return false;
            var gap = _postings.Varint();
            Document += (int)(gap >> 1);
            count = (gap & 1) != 0 ? 1 : (int)_postings.Varint();
            if (positions.Length < count) positions = new int[count * 2];
            var last = 0;
            for (var i = 0; i < count; i++) positions[i] = last += (int)_postings.Varint();
            return true;
        }
    }
}
