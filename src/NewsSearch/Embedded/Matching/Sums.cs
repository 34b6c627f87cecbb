using System.Numerics;
using System.Runtime.Intrinsics;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// Scores of a stretch of documents by place, where the matches of several parts come together. Clean whenever nothing is being gathered, so that a sparse
/// stretch costs little.
/// </summary>
internal sealed class Sums
{
    /// <summary>How many documents a stretch has at the most. A power of two, and no more than a window holds.</summary>
    public const int Size = Window.Capacity;

    private readonly float[] _scores = new float[Size];
    private readonly byte[] _marks = new byte[Size];
    private ushort[] _counts = [];

    /// <summary>Adds the matches of a window.</summary>
    /// <param name="window">The window.</param>
    /// <param name="start">The document of the first place.</param>
    public void Add(Window window, int start)
    {
        var (scores, marks) = (_scores, _marks);
        var documents = window.Matches;
        var own = window.MatchScores;
        for (var i = 0; i < documents.Length; i++)
        {
            var place = (documents[i] - start) & (Size - 1);
            scores[place] += own[i];
            marks[place] = 1;
        }
    }

    /// <summary>Adds the matches of a window without their scores.</summary>
    public void Mark(Window window, int start)
    {
        var marks = _marks;
        foreach (var document in window.Matches) marks[(document - start) & (Size - 1)] = 1;
    }

    /// <summary>Adds the matches of a window; a document met before keeps the better score.</summary>
    public void Best(Window window, int start)
    {
        for (var i = 0; i < window.Count; i++)
        {
            var place = window.Documents[i] - start;
            _scores[place] = Math.Max(_scores[place], window.Scores[i]);
            _marks[place] = 1;
        }
    }

    /// <summary>Counts one more part for each match of a window.</summary>
    public void Tally(Window window, int start)
    {
        if (_counts.Length == 0) _counts = new ushort[Size];
        foreach (var document in window.Matches) _counts[document - start]++;
    }

    /// <summary>Moves all into a window, and is clean again.</summary>
    /// <param name="window">The window.</param>
    /// <param name="start">The document of the first place.</param>
    /// <param name="atLeast">How many parts a match must have; more than 1 only when each was tallied.</param>
    public void MoveTo(Window window, int start, int atLeast = 1)
    {
        var count = 0;
        var (documents, scores) = (window.Documents, window.Scores);
        for (var at = 0; at < Size; at += 64)
        {
            var bits = Take(at);
            for (; bits != 0; bits &= bits - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(bits);
                documents[count] = start + place;
                scores[count] = _scores[place];
                _scores[place] = 0;
                if (atLeast <= 1 || _counts[place] >= atLeast) count++;
                if (atLeast > 1) _counts[place] = 0;
            }
        }
        window.Count = count;
    }

    // The marks of 64 places as bits; they are cleared.
    private ulong Take(int at)
    {
        var marks = _marks.AsSpan(at, 64);
        var low = Vector256.Create(marks);
        var high = Vector256.Create(marks[32..]);
        if ((low | high) == Vector256<byte>.Zero) return 0;
        marks.Clear();
        return Vector256.GreaterThan(low, Vector256<byte>.Zero).ExtractMostSignificantBits() | (ulong)Vector256.GreaterThan(high, Vector256<byte>.Zero).ExtractMostSignificantBits() << 32;
    }
}
