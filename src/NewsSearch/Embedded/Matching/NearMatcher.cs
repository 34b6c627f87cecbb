using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Matching;

/// <summary>Terms of one text field close together in any order. Nearer meetings count more.</summary>
/// <param name="terms">Two or more different terms, the rarest first.</param>
/// <param name="within">How far apart the first and the last may stand.</param>
/// <param name="lengths">The encoded lengths of the field.</param>
/// <param name="similarity">How to score, or null for not at all.</param>
/// <param name="weight">The sum of the terms' idf, times the boost.</param>
internal sealed class NearMatcher(
    IReadOnlyList<(PostingsCursor Postings, PositionsCursor Positions)> terms, int within, MappedBytes lengths, Bm25? similarity, float weight)
    : PositionsMatcher(terms, lengths, similarity, weight)
{
    private readonly int[] _at = new int[terms.Count];

    // From every position of a term to the nearest of the others from there on.
    protected override float Frequency()
    {
        _at.AsSpan().Clear();
        float frequency = 0;
        while (true)
        {
            var (start, end) = (int.MaxValue, 0);
            for (var term = 0; term < Positions.Length; term++)
            {
                var position = Positions[term].Current[_at[term]];
                start = Math.Min(start, position);
                end = Math.Max(end, position);
            }
            if (end - start <= within)
            {
                frequency += 1f / (1 + Math.Max(0, end - start - Positions.Length + 1));
                if (!IsScored) return frequency;
            }
            for (var term = 0; term < Positions.Length; term++)
            {
                var positions = Positions[term].Current;
                if (positions[_at[term]] == start && ++_at[term] == positions.Length) return frequency;
            }
        }
    }
}
