using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Matching;

/// <summary>Different terms of one text field near fixed distances. What is farther off counts less.</summary>
/// <param name="terms">Two or more terms, the rarest first.</param>
/// <param name="lengths">The encoded lengths of the field.</param>
/// <param name="similarity">How to score, or null for not at all.</param>
/// <param name="weight">The sum of the terms' idf, times the boost.</param>
/// <param name="slop">How far off terms may be.</param>
internal sealed class SloppyPhraseMatcher(
    IReadOnlyList<PhraseTerm> terms, MappedBytes lengths, Bm25? similarity, float weight, int slop)
    : PositionsMatcher(terms.Select(term => (term.Postings, term.Positions)), lengths, similarity, weight)
{
    private readonly int[] _offsets = [.. terms.Select(term => term.Offset)];
    private readonly int[] _orders = [.. terms.Select(term => term.Order)];
    private readonly int[] _at = new int[terms.Count];

    // Lucene's SloppyPhraseMatcher: the term that lags moves on as long as that brings it nearer to the one farthest ahead; then the match, if near enough,
    // counts, and the next that lags moves.
    protected override float Frequency()
    {
        _at.AsSpan().Clear();
        var end = int.MinValue;
        for (var term = 0; term < Positions.Length; term++) end = Math.Max(end, Place(term));
        var frequency = 0f;
        var (lagging, next) = Last();
        for (var length = end - Place(lagging); ;)
        {
            if (++_at[lagging] == Positions[lagging].Current.Length) return length <= slop ? frequency + 1f / (1f + length) : frequency;
            end = Math.Max(end, Place(lagging));
            if (Place(lagging) <= next)
            {
                length = Math.Min(length, end - Place(lagging));
                continue;
            }
            if (length <= slop) frequency += 1f / (1f + length);
            (lagging, next) = Last();
            length = end - Place(lagging);
        }
    }

    // Where the phrase would begin for a term to be in place.
    private int Place(int term) => Positions[term].Current[_at[term]] - _offsets[term];

    // The term that lags most, and the place of the one after it. Of equal places that of the term that stands first, then that was asked for first.
    private (int Term, int Next) Last()
    {
        var (last, next) = (0, int.MaxValue);
        for (var term = 1; term < Positions.Length; term++)
        {
            if ((Place(term), _offsets[term], _orders[term]).CompareTo((Place(last), _offsets[last], _orders[last])) < 0) (last, next) = (term, Place(last));
            else next = Math.Min(next, Place(term));
        }
        return (last, next);
    }
}
