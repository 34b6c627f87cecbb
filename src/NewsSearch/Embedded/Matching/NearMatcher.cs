using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Matching;

/// <summary>Terms of one text field close together in any order. Scored as one term that occurs as often as they meet, nearer meetings counting more.</summary>
internal sealed class NearMatcher : Matcher
{
    private readonly PostingsCursor[] _terms;
    private readonly PositionsCursor[] _positions;
    private readonly int[] _at;
    private readonly int _within;
    private readonly MappedBytes _lengths;
    private readonly Bm25? _similarity;
    private readonly float _weight;

    /// <param name="terms">Two or more different terms, the rarest first.</param>
    /// <param name="within">How far apart the first and the last may stand.</param>
    /// <param name="lengths">The encoded lengths of the field.</param>
    /// <param name="similarity">How to score, or null for not at all.</param>
    /// <param name="weight">The sum of the terms' idf, times the boost.</param>
    public NearMatcher(IReadOnlyList<(PostingsCursor Postings, PositionsCursor Positions)> terms, int within, MappedBytes lengths, Bm25? similarity, float weight)
    {
        _terms = [.. terms.Select(t => t.Postings)];
        _positions = [.. terms.Select(t => t.Positions)];
        _at = new int[_terms.Length];
        (_within, _lengths, _similarity, _weight) = (within, lengths, similarity, weight);
    }

    public override long Cost => _terms[0].Count;

    public override float MaxScore => _weight;

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
            if (Frequency() is not (> 0 and var frequency)) continue;
            if (window.Count == Window.Capacity)
            {
                window.End = document;
                return;
            }
            window.Append(document, Score(document, frequency));
        }
    }

    public override void Restrict(Window window)
    {
        var kept = 0;
        for (var i = 0; i < window.Count; i++)
        {
            var document = window.Documents[i];
            if (!Stand(document) || Frequency() is not (> 0 and var frequency)) continue;
            window.Documents[kept] = document;
            window.Scores[kept++] = window.Scores[i] + Score(document, frequency);
        }
        window.Count = kept;
    }

    private bool Stand(int document)
    {
        foreach (var term in _terms)
        {
            if (term.Advance(document) != document) return false;
        }
        return true;
    }

    private float Score(int document, float frequency) =>
        _similarity is null ? 0 : Bm25.Score(_weight, frequency, _similarity.Inverse[_lengths[document]]);

    // From every position of a term to the nearest of the others from there on.
    private float Frequency()
    {
        foreach (var positions in _positions) positions.Read();
        _at.AsSpan().Clear();
        float frequency = 0;
        while (true)
        {
            var (start, end) = (int.MaxValue, 0);
            for (var term = 0; term < _terms.Length; term++)
            {
                var position = _positions[term].Current[_at[term]];
                start = Math.Min(start, position);
                end = Math.Max(end, position);
            }
            if (end - start <= _within)
            {
                frequency += 1f / (1 + Math.Max(0, end - start - _terms.Length + 1));
                if (_similarity is null) return frequency;
            }
            for (var term = 0; term < _terms.Length; term++)
            {
                var positions = _positions[term].Current;
                if (positions[_at[term]] == start && ++_at[term] == positions.Length) return frequency;
            }
        }
    }
}
