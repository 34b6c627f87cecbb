using System.Numerics;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// A stretch of 4,096 documents of a segment: which of them match, and how well. Queries are answered window by window in rising order, so
/// that sets are combined 64 documents at a time and scores stay in the nearest cache. Scores of documents that do not match mean nothing.
/// </summary>
internal sealed class Window
{
    public const int Size = 4096;

    private readonly ulong[] _bits = new ulong[Size / 64];
    private readonly float[] _scores = new float[Size];

    /// <summary>The first document, a multiple of <see cref="Size"/>.</summary>
    public int Start { get; private set; }

    /// <summary>One past the last document.</summary>
    public int End => Start + Size;

    public Span<ulong> Bits => _bits;

    public Span<float> Scores => _scores;

    /// <summary>Whether any document matches.</summary>
    public bool IsEmpty => !_bits.AsSpan().ContainsAnyExcept(0UL);

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _bits) count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>Moves to the window that holds a document, with nothing in it.</summary>
    public void MoveTo(int document)
    {
        Start = document & ~(Size - 1);
        _bits.AsSpan().Clear();
        _scores.AsSpan().Clear();
    }

    /// <summary>Adds a match with its score, on top of what the document may have.</summary>
    public void Add(int document, float score)
    {
        var at = document - Start;
        _bits[at >> 6] |= 1UL << (at & 63);
        _scores[at] += score;
    }

    public void Remove(int document)
    {
        var at = document - Start;
        _bits[at >> 6] &= ~(1UL << (at & 63));
        _scores[at] = 0;
    }

    /// <summary>Adds all matches of another with their scores.</summary>
    public void Union(Window other)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            var bits = other._bits[word];
            _bits[word] |= bits;
            for (; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                _scores[at] += other._scores[at];
            }
        }
    }

    /// <summary>Adds all matches of another; a document that both have keeps the better score.</summary>
    public void UnionBest(Window other)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            var bits = other._bits[word];
            for (var left = bits; left != 0; left &= left - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(left);
                _scores[at] = Math.Max(_scores[at], other._scores[at]);
            }
            _bits[word] |= bits;
        }
    }

    /// <summary>Keeps what another has too, adding its scores.</summary>
    public void Intersect(Window other)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            var gone = _bits[word] & ~other._bits[word];
            _bits[word] &= other._bits[word];
            for (; gone != 0; gone &= gone - 1) _scores[(word << 6) + BitOperations.TrailingZeroCount(gone)] = 0;
            for (var left = _bits[word]; left != 0; left &= left - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(left);
                _scores[at] += other._scores[at];
            }
        }
    }

    /// <summary>Drops what another has.</summary>
    public void Except(Window other)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            var gone = _bits[word] & other._bits[word];
            _bits[word] &= ~gone;
            for (; gone != 0; gone &= gone - 1) _scores[(word << 6) + BitOperations.TrailingZeroCount(gone)] = 0;
        }
    }

    /// <summary>The matching documents, in rising order. What changes during the walk within the same 64 documents is not seen.</summary>
    public Enumerator GetEnumerator() => new(_bits, Start);

    /// <summary>Takes the documents of another, with score 0.</summary>
    public void CopyDocuments(Window other)
    {
        MoveTo(other.Start);
        other._bits.CopyTo(_bits, 0);
    }

    /// <summary>Walks over set bits.</summary>
    public ref struct Enumerator(ReadOnlySpan<ulong> bits, int start)
    {
        private readonly ReadOnlySpan<ulong> _bits = bits;
        private ulong _left;
        private int _word = -1;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_word == _bits.Length) return false;
                _left = _bits[_word];
            }
            Current = start + (_word << 6) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
