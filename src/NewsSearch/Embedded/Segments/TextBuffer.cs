using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Segments;

/// <summary>The postings of one text field while documents come in: terms by hash, postings in a log, nothing sorted yet.</summary>
internal sealed class TextBuffer
{
    private const int LongestVarint = 5;

    private readonly TermTable _terms = new();
    private readonly PostingsLog _log = new();
    private readonly List<byte> _lengths = [];

    // Of the document at hand: its distinct terms; and for each token the number of its term, its position and the next token of the same term.
    private readonly List<int> _distinct = [];
    private (int Position, int Next)[] _tokens = new (int, int)[1024];
    private int[] _ids = new int[1024];
    private int _documents;

    /// <summary>About how many bytes of memory it takes.</summary>
    public long Bytes => _terms.Bytes + _log.Bytes;

    /// <param name="document">The number of the document, greater than any before.</param>
    /// <param name="field">Its terms, at positions that never fall.</param>
    public void Add(int document, TextField field)
    {
        if (field.Terms.Count == 0) return;
        CollectionsMarshal.SetCount(_lengths, document + 1);
        _lengths[document] = FieldLength.Encode(field.Length);
        _documents++;
        Chain(Tokens.Of(field));
        Write(document);
    }

    /// <summary>Writes the field and lets go of its postings.</summary>
    public void Write(SegmentWriter segment, string field)
    {
        var lengths = new byte[segment.Documents];
        CollectionsMarshal.AsSpan(_lengths).CopyTo(lengths);
        var sorted = new (byte[] Term, int Id)[_terms.Count];
        for (var id = 0; id < sorted.Length; id++) sorted[id] = (Encoding.UTF8.GetBytes(_terms[id].Term), id);
        Array.Sort(sorted, static (a, b) => a.Term.AsSpan().SequenceCompareTo(b.Term));
        var places = new int[sorted.Length];
        var end = 0;
        foreach (var (_, id) in sorted)
        {
            places[id] = end;
            end = checked(end + _terms[id].Bytes);
        }
        var postings = ArrayPool<byte>.Shared.Rent(end);
        _log.Sort(places, postings);
        Write(new TermWriter(segment, field, lengths), sorted, postings);
        ArrayPool<byte>.Shared.Return(postings);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Write(TermWriter writer, (byte[] Term, int Id)[] sorted, byte[] postings)
    {
        var at = 0;
        var positions = new int[16];
        for (var i = 0; i < sorted.Length; i++)
        {
            // Strings that differ only in unpaired surrogates are one term in UTF-8.
            var alike = 1;
            while (i + alike < sorted.Length && sorted[i].Term.AsSpan().SequenceEqual(sorted[i + alike].Term)) alike++;
            if (alike > 1)
            {
                WriteTogether(writer, sorted.AsSpan(i, alike), postings, ref at);
                i += alike - 1;
                continue;
            }
            var walk = new BufferedPostings(postings, at, _terms[sorted[i].Id].Documents);
            while (walk.Next(ref positions)) writer.Add(walk.Document, positions.AsSpan(0, walk.Frequency));
            writer.End(sorted[i].Term);
            at = walk.At;
        }
        writer.Finish(_documents);
    }

    // Ties the tokens of each term together, so that a term is written once a document, when its frequency is known.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Chain(ReadOnlySpan<(string Term, int Position)> tokens)
    {
        _distinct.Clear();
        if (_tokens.Length < tokens.Length) (_tokens, _ids) = (new (int, int)[tokens.Length * 2], new int[tokens.Length * 2]);
        var chained = _tokens;
        var ids = _ids.AsSpan(0, tokens.Length);
        _terms.Of(tokens, ids);
        for (var i = 0; i < tokens.Length; i++)
        {
            var id = ids[i];
            ref var entry = ref _terms[id];
            chained[i] = (tokens[i].Position, -1);
            if (entry.FirstToken < 0)
            {
                entry.FirstToken = i;
                _distinct.Add(id);
            }
            else
            {
                chained[entry.LastToken].Next = i;
            }
            entry.LastToken = i;
        }
    }

    // Of each term gap · 2 + (1 when it stands there once), else how often, then its positions as gaps.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Write(int document)
    {
        var tokens = _tokens;
        foreach (var id in CollectionsMarshal.AsSpan(_distinct))
        {
            ref var term = ref _terms[id];
            var frequency = 1;
            for (var token = term.FirstToken; token != term.LastToken; token = tokens[token].Next) frequency++;
            var into = _log.Begin(id, (frequency + 2) * LongestVarint);
            var n = 0;
            var gap = (uint)(document - term.LastDocument) << 1;
            if (frequency == 1)
            {
                Put(into, ref n, gap | 1);
            }
            else
            {
                Put(into, ref n, gap);
                Put(into, ref n, (uint)frequency);
            }
            for (int token = term.FirstToken, last = 0; token >= 0; token = tokens[token].Next)
            {
                Put(into, ref n, (uint)(tokens[token].Position - last));
                last = tokens[token].Position;
            }
            _log.End(n);
            term.Bytes += n;
            term.LastDocument = document;
            term.FirstToken = -1;
            term.Documents++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Span<byte> into, ref int n, uint value)
    {
        for (; value >= 128; value >>= 7) into[n++] = (byte)(value | 128);
        into[n++] = (byte)value;
    }

    private void WriteTogether(TermWriter writer, ReadOnlySpan<(byte[] Term, int Id)> alike, byte[] postings, ref int at)
    {
        var merged = new SortedDictionary<int, List<int>>();
        var positions = new int[16];
        foreach (var (_, id) in alike)
        {
            var walk = new BufferedPostings(postings, at, _terms[id].Documents);
            while (walk.Next(ref positions))
            {
                if (!merged.TryGetValue(walk.Document, out var all)) merged[walk.Document] = all = [];
                all.AddRange(positions.AsSpan(0, walk.Frequency));
            }
            at = walk.At;
        }
        foreach (var (document, all) in merged)
        {
            all.Sort();
            writer.Add(document, CollectionsMarshal.AsSpan(all));
        }
        writer.End(alike[0].Term);
    }
}
