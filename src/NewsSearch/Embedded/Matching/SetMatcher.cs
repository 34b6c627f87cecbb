using System.Numerics;
using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded.Matching;

/// <summary>A set of documents found beforehand, such as those of all terms with a prefix. Every match scores alike.</summary>
internal sealed class SetMatcher(int documents, float score) : Matcher
{
    private readonly ulong[] _bits = new ulong[(documents + 63) / 64];
    private long _count;

    public override long Cost => _count;

    public override Effort Effort => Effort.Column;

    public override float MaxScore => score;

    public void Add(PostingsCursor postings)
    {
        for (; postings.InBlock > 0; postings.NextBlock())
        {
            foreach (var document in postings.Block) _bits[document >> 6] |= 1UL << document;
        }
        _count += postings.Count;
    }

    public override int Next(int target)
    {
        for (var word = target >> 6; word < _bits.Length; word++)
        {
            var bits = word == target >> 6 ? _bits[word] >> target << target : _bits[word];
            if (bits != 0) return (word << 6) + BitOperations.TrailingZeroCount(bits);
        }
        return None;
    }

    public override void Collect(Window window)
    {
        for (var document = Next(window.Start); document < window.End; document = Next(document + 1))
        {
            if (window.Count == Window.Capacity)
            {
                window.End = document;
                return;
            }
            window.Append(document, score);
        }
    }

    public override void Restrict(Window window)
    {
        window.Keep(_bits);
        if (score == 0) return;
        foreach (ref var own in window.MatchScores) own += score;
    }
}
