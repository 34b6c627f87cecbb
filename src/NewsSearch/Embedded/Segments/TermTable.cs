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

    /// <summary>The number of a term, the next one when it is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Of(string term)
    {
        var hash = QuickHash.Of(MemoryMarshal.AsBytes(term.AsSpan())) & 0xFFFFFFFF_00000000;
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
