using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// The terms of a field while documents come in: a hash table with open addressing, whose slots hold enough of the hash to look at no other term, and whose
/// one array of entries is also what the caller works on, so that a token costs two places in memory rather than the four of a dictionary beside a list.
/// </summary>
internal sealed class TermTable
{
    // The hash above, the number of the term and one below; 0 is an empty slot.
    private ulong[] _slots = new ulong[1024];
    private Entry[] _entries = new Entry[512];

    /// <summary>A term and what is known of its postings so far.</summary>
    public struct Entry
    {
        public string Term;

        /// <summary>How many bytes its postings take in the log.</summary>
        public int Bytes;
        public int Documents;
        public int LastDocument;

        /// <summary>Where its tokens in the document at hand begin and end, in a list of the caller's.</summary>
        public int FirstToken;
        public int LastToken;
    }

    public int Count { get; private set; }

    /// <summary>Bytes of memory, strings included.</summary>
    public long Bytes { get; private set; }

    public ref Entry this[int id] => ref _entries[id];

    /// <summary>
    /// The numbers of terms, the next ones for those that are new. A few are looked up at once, step by step, so that waiting for the memory of one is waiting for that of all.
    /// </summary>
    /// <param name="tokens">The terms.</param>
    /// <param name="ids">As many numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Of(ReadOnlySpan<(string Term, int Position)> tokens, Span<int> ids)
    {
        const int AtOnce = 64;
        Span<ulong> hashes = stackalloc ulong[AtOnce];
        Span<ulong> found = stackalloc ulong[AtOnce];
        for (; tokens.Length > 0; tokens = tokens[Math.Min(AtOnce, tokens.Length)..], ids = ids[Math.Min(AtOnce, ids.Length)..])
        {
            var count = Math.Min(AtOnce, tokens.Length);
            for (var i = 0; i < count; i++) hashes[i] = Hash(tokens[i].Term);
            var slots = _slots;
            for (var i = 0; i < count; i++) found[i] = slots[(int)(hashes[i] >> 32) & (slots.Length - 1)];
            for (var i = 0; i < count; i++)
            {
                var id = (int)(uint)found[i] - 1;
                ids[i] = found[i] != 0 && (found[i] ^ hashes[i]) <= uint.MaxValue && _entries[id].Term == tokens[i].Term ? id : Of(tokens[i].Term, hashes[i]);
            }
        }
    }

    /// <summary>The number of a term, the next one when it is new.</summary>
    public int Of(string term) => Of(term, Hash(term));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(string term) => QuickHash.Of(MemoryMarshal.AsBytes(term.AsSpan())) & 0xFFFFFFFF_00000000;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Of(string term, ulong hash)
    {
        var slots = _slots;
        for (var at = (int)(hash >> 32) & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            var slot = slots[at];
            if (slot == 0) return Add(term, hash, at);
            var id = (int)(uint)slot - 1;
            if ((slot ^ hash) <= uint.MaxValue && _entries[id].Term == term) return id;
        }
    }

    private int Add(string term, ulong hash, int at)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count * 2);
            var slots = _slots;
            _slots = new ulong[_entries.Length * 2];
            foreach (var slot in slots)
            {
                if (slot != 0) _slots[Empty(slot)] = slot;
            }
            at = Empty(hash);
        }
        _entries[Count] = new Entry { Term = term, LastDocument = -1, FirstToken = -1 };
        _slots[at] = hash | (uint)++Count;
        Bytes += 100 + term.Length * 2;
        return Count - 1;
    }

    private int Empty(ulong hash)
    {
        var at = (int)(hash >> 32) & (_slots.Length - 1);
        while (_slots[at] != 0) at = (at + 1) & (_slots.Length - 1);
        return at;
    }
}
