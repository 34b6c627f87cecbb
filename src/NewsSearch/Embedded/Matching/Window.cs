using System.Runtime.Intrinsics;
using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// A stretch of the documents of a segment and those in it that match, in rising order, each with a score. Queries are answered window by window, so that what
/// one step makes is still in the nearest cache when the next takes it. Arrays are open: the loops over them are what a search spends its time in.
/// </summary>
internal sealed class Window
{
    /// <summary>How many matches a window holds at the most.</summary>
    public const int Capacity = 4096;

    /// <summary>The matches: the first <see cref="Count"/> count.</summary>
    public readonly int[] Documents = new int[Capacity];

    /// <summary>Their scores.</summary>
    public readonly float[] Scores = new float[Capacity];

    /// <summary>The first document.</summary>
    public int Start { get; private set; }

    /// <summary>One past the last document. Who fills the window may end it earlier, when it is full.</summary>
    public int End { get; set; }

    /// <summary>Scores that do not exceed this do not matter; matches that cannot exceed it may be given any score that does not either. Below 0 when all matter.</summary>
    public float Floor { get; set; }

    /// <summary>How many matches are enough for now, at least as many as a block of postings has and no more than <see cref="Capacity"/>.</summary>
    public int Limit { get; init; } = Capacity;

    /// <summary>Whether matches that cannot exceed the floor may be left out altogether.</summary>
    public bool OnlyBest { get; set; }

    public int Count { get; set; }

    public ReadOnlySpan<int> Matches => Documents.AsSpan(0, Count);

    public Span<float> MatchScores => Scores.AsSpan(0, Count);

    /// <summary>Empties the window and moves it.</summary>
    public void Begin(int start, int end, float floor) => (Start, End, Floor, Count, OnlyBest) = (start, end, floor, 0, false);

    /// <summary>Takes over the stretch and the matches of another, with scores of 0.</summary>
    public void CopyDocuments(Window other)
    {
        (Start, End, Floor, Count) = (other.Start, other.End, float.NegativeInfinity, other.Count);
        other.Matches.CopyTo(Documents);
        MatchScores.Clear();
    }

    /// <summary>Appends what lies ahead in a cursor's block, without scores.</summary>
    /// <returns>How many; 0 when the window ends there, be it that it is full.</returns>
    public int Append(PostingsCursor postings)
    {
        var ahead = postings.Block[postings.Index..];
        if (ahead.IsEmpty || ahead[0] >= End) return 0;
        if (ahead[^1] >= End) ahead = ahead[..(postings.IndexOf(End, postings.Index) - postings.Index)];
        if (Count + ahead.Length > Limit)
        {
            End = ahead[0];
            return 0;
        }
        ahead.CopyTo(Documents.AsSpan(Count));
        Count += ahead.Length;
        return ahead.Length;
    }

    public void Append(int document, float score)
    {
        Documents[Count] = document;
        Scores[Count++] = score;
    }

    /// <summary>Drops matches whose bit is not set.</summary>
    public void Keep(ReadOnlySpan<ulong> bits)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            var document = Documents[i];
            Documents[kept] = document;
            Scores[kept] = Scores[i];
            kept += (int)(bits[document >> 6] >> document) & 1;
        }
        Count = kept;
    }

    /// <summary>Drops matches that do not pass a test.</summary>
    public void Keep(Func<int, bool> passes)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (!passes(Documents[i])) continue;
            Documents[kept] = Documents[i];
            Scores[kept++] = Scores[i];
        }
        Count = kept;
    }

    /// <summary>Drops the matches of another window, which are among those of this.</summary>
    public void Except(Window others)
    {
        int kept = 0, other = 0;
        for (var i = 0; i < Count; i++)
        {
            if (other < others.Count && others.Documents[other] == Documents[i])
            {
                other++;
                continue;
            }
            Documents[kept] = Documents[i];
            Scores[kept++] = Scores[i];
        }
        Count = kept;
    }

    /// <summary>Adds the scores of another window, whose matches are among those of this.</summary>
    public void AddScores(Window others)
    {
        for (int i = 0, other = 0; other < others.Count; i++)
        {
            if (others.Documents[other] == Documents[i]) Scores[i] += others.Scores[other++];
        }
    }

    /// <summary>The place of the first match from a place on whose score exceeds a floor, or <see cref="Count"/>.</summary>
    public int NextAbove(float floor, int from)
    {
        var floors = Vector256.Create(floor);
        for (; from + Vector256<float>.Count <= Count; from += Vector256<float>.Count)
        {
            var above = Vector256.GreaterThan(Vector256.Create(Scores.AsSpan(from)), floors).ExtractMostSignificantBits();
            if (above != 0) return from + System.Numerics.BitOperations.TrailingZeroCount(above);
        }
        while (from < Count && Scores[from] <= floor) from++;
        return from;
    }
}
