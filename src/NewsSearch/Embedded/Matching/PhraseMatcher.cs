using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Matching;

/// <summary>Terms of one text field at fixed distances. Scored as one term that occurs as often as the phrase does.</summary>
internal sealed class PhraseMatcher : Matcher
{
    private readonly PostingsCursor[] _terms;
    private readonly int[] _offsets;
    private readonly MappedBytes _lengths;
    private readonly Bm25? _similarity;
    private readonly float _weight;
    private readonly int[][] _positions;
    private readonly int[] _counts;

    /// <param name="terms">The terms with their distances, the rarest first.</param>
    /// <param name="lengths">The encoded lengths of the field.</param>
    /// <param name="similarity">How to score, or null for not at all.</param>
    /// <param name="weight">The sum of the terms' idf, times the boost.</param>
    public PhraseMatcher(IReadOnlyList<(PostingsCursor Postings, int Offset)> terms, MappedBytes lengths, Bm25? similarity, float weight)
    {
        _terms = [.. terms.Select(t => t.Postings)];
        _offsets = [.. terms.Select(t => t.Offset)];
        (_lengths, _similarity, _weight) = (lengths, similarity, weight);
        _positions = [.. terms.Select(_ => new int[16])];
        _counts = new int[_terms.Length];
    }

    public override long Cost => _terms[0].Count;

    public override int Next(int target)
    {
        for (var term = 0; term < _terms.Length && target != None; term++)
        {
            var next = _terms[term].Advance(target);
            if (next == target) continue;
            target = next;
            if (term > 0) term = -1;
        }
        return target;
    }

    public override void Collect(Window window)
    {
        for (var document = Next(window.Start); document < window.End; document = Next(document + 1))
        {
            if (Frequency() is > 0 and var frequency) window.Add(document, Score(document, frequency));
        }
    }

    public override void Restrict(Window window)
    {
        foreach (var document in window)
        {
            if (Stand(document) && Frequency() is > 0 and var frequency) window.Add(document, Score(document, frequency));
            else window.Remove(document);
        }
    }

    private bool Stand(int document)
    {
        foreach (var term in _terms)
        {
            if (term.Advance(document) != document) return false;
        }
        return true;
    }

    private float Score(int document, int frequency) =>
        _similarity is null ? 0 : Bm25.Score(_weight, frequency, _similarity.Inverse[_lengths[document]]);

    // How many positions of the rarest term have all others at their distance.
    private int Frequency()
    {
        for (var term = 0; term < _terms.Length; term++) _counts[term] = _terms[term].Positions(ref _positions[term]);
        Span<int> at = stackalloc int[_terms.Length];
        at.Clear();
        var frequency = 0;
        for (var i = 0; i < _counts[0]; i++)
        {
            var start = _positions[0][i] - _offsets[0];
            var all = true;
            for (var term = 1; term < _terms.Length && all; term++)
            {
                var wanted = start + _offsets[term];
                var positions = _positions[term];
                while (at[term] < _counts[term] && positions[at[term]] < wanted) at[term]++;
                if (at[term] == _counts[term]) return frequency;
                all = positions[at[term]] == wanted;
            }
            if (all) frequency++;
        }
        return frequency;
    }
}
