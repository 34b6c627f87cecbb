using NewsSearch.Embedded.Segments;
using System.Numerics;

namespace NewsSearch.Embedded.Matching;

/// <summary>A set of documents found beforehand, such as those of all terms with a prefix. Every match scores alike.</summary>
internal sealed class SetMatcher : Matcher
{
    private readonly ulong[] _bits;
    private readonly float _score;
    private long _count;

    public SetMatcher(int documents, float score)
    {
        // Whole windows, so that a window is a slice.
        _bits = new ulong[(documents + Window.Size - 1L) / Window.Size * (Window.Size / 64)];
        _score = score;
    }

    public override long Cost => _count;

    public void Add(PostingsCursor postings)
    {
        for (; postings.InBlock > 0; postings.NextBlock())
        {
            foreach (var document in postings.Block) _bits[document >> 6] |= 1UL << (int)(document & 63);
        }
        _count += postings.Count;
    }

    public override int Next(int target)
    {
        for (var word = target >> 6; word < _bits.Length; word++)
        {
            var bits = word == target >> 6 ? _bits[word] >> (target & 63) << (target & 63) : _bits[word];
            if (bits != 0) return (word << 6) + BitOperations.TrailingZeroCount(bits);
        }
        return None;
    }

    public override void Collect(Window window)
    {
        for (var document = Next(window.Start); document < window.End; document = Next(document + 1)) window.Add(document, _score);
    }
}
