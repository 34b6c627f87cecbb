using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Matching;

/// <summary>Terms of one text field at fixed distances. Scored as one term that occurs as often as the phrase does.</summary>
internal sealed class PhraseMatcher : Matcher
{
    private readonly PostingsCursor[] _terms;
    private readonly PositionsCursor[] _positions;
    private readonly int[] _offsets;
    private readonly int[] _at;
    private readonly MappedBytes _lengths;
    private readonly Bm25? _similarity;
    private readonly float _weight;
    private readonly int _slop;

    /// <param name="terms">The terms with their distances, the rarest first.</param>
    /// <param name="lengths">The encoded lengths of the field.</param>
    /// <param name="similarity">How to score, or null for not at all.</param>
    /// <param name="weight">The sum of the terms' idf, times the boost.</param>
    /// <param name="slop">How far off terms may be.</param>
    public PhraseMatcher(
        IReadOnlyList<(PostingsCursor Postings, PositionsCursor Positions, int Offset)> terms, MappedBytes lengths, Bm25? similarity, float weight, int slop)
    {
        _terms = [.. terms.Select(t => t.Postings)];
        _positions = [.. terms.Select(t => t.Positions)];
        _offsets = [.. terms.Select(t => t.Offset)];
        _at = new int[_terms.Length];
        (_lengths, _similarity, _weight, _slop) = (lengths, similarity, weight, slop);
    }

    public override long Cost => _terms[0].Count;

    public override Effort Effort => Effort.Positions;

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

    private float Frequency()
    {
        foreach (var term in _positions) term.Read();
        _at.AsSpan().Clear();
        if (_slop > 0) return SloppyFrequency();
        return _terms.Length == 2 ? FrequencyOfTwo(_positions[0].Current, _positions[1].Current, _offsets[1] - _offsets[0]) : ExactFrequency();
    }

    // How many positions of the rarest term have all others at their distance.
    private int ExactFrequency()
    {
        var frequency = 0;
        foreach (var position in _positions[0].Current)
        {
            var all = true;
            for (var term = 1; term < _terms.Length && all; term++)
            {
                var wanted = position - _offsets[0] + _offsets[term];
                var positions = _positions[term].Current;
                var at = _at[term];
                while (at < positions.Length && positions[at] < wanted) at++;
                _at[term] = at;
                if (at == positions.Length) return frequency;
                all = positions[at] == wanted;
            }
            if (all) frequency++;
        }
        return frequency;
    }

    // Steps on in the one that is behind, without a branch to guess wrong.
    private static int FrequencyOfTwo(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int distance)
    {
        int frequency = 0, i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            int wanted = a[i] + distance, found = b[j];
            frequency += wanted == found ? 1 : 0;
            i += wanted <= found ? 1 : 0;
            j += found <= wanted ? 1 : 0;
        }
        return frequency;
    }

    // Lucene's SloppyPhraseMatcher: the term that lags moves on as long as that brings it nearer to the one farthest ahead; then the match, if near enough,
    // counts, and the next that lags moves.
    private float SloppyFrequency()
    {
        var end = int.MinValue;
        for (var term = 0; term < _terms.Length; term++) end = Math.Max(end, Place(term));
        var frequency = 0f;
        var (lagging, next) = Last();
        for (var length = end - Place(lagging); ;)
        {
            if (++_at[lagging] == _positions[lagging].Current.Length) return length <= _slop ? frequency + 1f / (1f + length) : frequency;
            end = Math.Max(end, Place(lagging));
            if (Place(lagging) <= next)
            {
                length = Math.Min(length, end - Place(lagging));
                continue;
            }
            if (length <= _slop) frequency += 1f / (1f + length);
            (lagging, next) = Last();
            length = end - Place(lagging);
        }
    }

    // Where the phrase would begin for a term to be in place.
    private int Place(int term) => _positions[term].Current[_at[term]] - _offsets[term];

    // The term that lags most, and the place of the one after it.
    private (int Term, int Next) Last()
    {
        var (last, next) = (0, int.MaxValue);
        for (var term = 1; term < _terms.Length; term++)
        {
            if ((Place(term), _offsets[term]).CompareTo((Place(last), _offsets[last])) < 0) (last, next) = (term, Place(last));
            else next = Math.Min(next, Place(term));
        }
        return (last, next);
    }
}
