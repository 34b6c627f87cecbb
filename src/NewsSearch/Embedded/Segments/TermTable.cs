using System.Runtime.InteropServices;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// The terms of a field while documents come in, each with its postings so far: a hash table with open addressing, whose one array of entries is also
/// what the caller works on, so that a token costs two places in memory rather than the four of a dictionary beside a list.
/// </summary>
internal sealed class TermTable
{
    private int[] _slots = new int[1024];
    private Entry[] _entries = new Entry[512];

    /// <summary>A term and its postings: gap · 2 + (1 when it stands there once), else how often, then its positions as gaps.</summary>
    public struct Entry
    {
        public string Term;
        public SlicePool.Stream Postings;
        public int Documents;
        public int LastDocument;

        /// <summary>Where its tokens in the document at hand begin and end, in a list of the caller's.</summary>
        public int FirstToken;
        public int LastToken;
        internal uint Hash;
    }

    public int Count { get; private set; }

    /// <summary>Bytes of memory, strings included.</summary>
    public long Bytes { get; private set; }

    public ref Entry this[int id] => ref _entries[id];

    /// <summary>The number of a term, the next one when it is new.</summary>
    public int Of(string term)
    {
        var hash = (uint)(QuickHash.Of(MemoryMarshal.AsBytes(term.AsSpan())) >> 32);
        var slots = _slots;
        for (var slot = (int)hash & (slots.Length - 1); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var id = slots[slot] - 1;
            if (id < 0) return Add(term, hash, slot);
            ref var entry = ref _entries[id];
            if (entry.Hash == hash && string.Equals(entry.Term, term, StringComparison.Ordinal)) return id;
        }
    }

    private int Add(string term, uint hash, int slot)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count * 2);
            _slots = new int[_entries.Length * 2];
            for (var id = 0; id < Count; id++)
            {
                var at = (int)_entries[id].Hash & (_slots.Length - 1);
                while (_slots[at] != 0) at = (at + 1) & (_slots.Length - 1);
                _slots[at] = id + 1;
            }
            for (slot = (int)hash & (_slots.Length - 1); _slots[slot] != 0;) slot = (slot + 1) & (_slots.Length - 1);
        }
        _entries[Count] = new Entry { Term = term, Hash = hash, LastDocument = -1, FirstToken = -1 };
        _slots[slot] = ++Count;
        Bytes += 100 + term.Length * 2;
        return Count - 1;
    }
}
