using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Matching;

/// <summary>Terms of one text field at fixed distances.</summary>
/// <param name="terms">The terms with their distances and their places in the query, the rarest first.</param>
/// <param name="lengths">The encoded lengths of the field.</param>
/// <param name="similarity">How to score, or null for not at all.</param>
/// <param name="weight">The sum of the terms' idf, times the boost.</param>
/// <param name="slop">How far off terms may be.</param>
internal sealed class PhraseMatcher(
    IReadOnlyList<(PostingsCursor Postings, PositionsCursor Positions, int Offset, int Order)> terms, MappedBytes lengths, Bm25? similarity, float weight, int slop)
    : PositionsMatcher(terms.Select(term => (term.Postings, term.Positions)), lengths, similarity, weight)
{
    private const int MostBits = 32;

    private readonly int[] _offsets = [.. terms.Select(term => term.Offset)];
    private readonly int[] _orders = [.. terms.Select(term => term.Order)];
    private readonly int[] _at = new int[terms.Count];

    // As long as terms must stand exactly, the two rarest tell of most documents that they do not: then no other term is looked for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    protected override void Verify(Window window, ReadOnlySpan<(int Rarest, int Second)> places)
    {
        if (slop > 0)
        {
            base.Verify(window, places);
            return;
        }
        var (first, second, distance) = (Positions[0], Positions[1], _offsets[1] - _offsets[0]);
        first.EnterDocuments();
        second.EnterDocuments();
        var documents = terms[0].Postings.Block;
        ReadOnlySpan<int> frequencies = terms[0].Postings.Frequencies, otherFrequencies = terms[1].Postings.Frequencies;
        foreach (var (own, other) in places)
        {
            int ones = frequencies[own], others = otherFrequencies[other];
            int one = first.Enter(own), two = second.Enter(other);
            if (others > PositionsCursor.MostFew || one + ones > PackedBlock.Count || two + others > PackedBlock.Count)
            {
                Verify(window, own, other);
                continue;
            }
            // Eight at once, wanted or not: how many there are cannot be guessed.
            var few = RunningTotals.Of(Vector256.Create(second.Deltas[two..]));
            var which = (1u << others) - 1;
            var (frequency, wanted) = (0, distance);
            foreach (var delta in first.Deltas.Slice(one, ones))
            {
                wanted += delta;
                frequency += (Vector256.Equals(few, Vector256.Create(wanted)).ExtractMostSignificantBits() & which) != 0 ? 1 : 0;
            }
            if (frequency == 0) continue;
            var document = documents[own];
            if (terms.Count > 2 && (frequency = FrequencyOfAll(document, first.Deltas.Slice(one, ones), Fits(few, which, first.Deltas.Slice(one, ones), distance))) <= 0)
            {
                if (frequency < 0) Verify(window, own, other);
                continue;
            }
            window.Append(document, Score(document, frequency));
        }
    }

    /// <summary>How many positions of the rarest term have every further term at its distance too.</summary>
    /// <param name="document">A document of the two rarest terms.</param>
    /// <param name="deltas">The positions of the rarest term in it, each less the one before.</param>
    /// <param name="fits">A bit for each of them that has the second term at its distance.</param>
    /// <returns>−1 when this is not to be told from positions that lie in one block, eight at the most.</returns>
    private int FrequencyOfAll(int document, ReadOnlySpan<int> deltas, uint fits)
    {
        if (deltas.Length > MostBits) return -1;
        for (var term = 2; term < terms.Count && fits != 0; term++)
        {
            var (postings, positions) = (terms[term].Postings, Positions[term]);
            if (postings.Advance(document) != document) return 0;
            positions.EnterDocuments();
            var (count, start) = (postings.Frequencies[postings.Index], positions.Enter(postings.Index));
            if (count > PositionsCursor.MostFew || start + count > PackedBlock.Count) return -1;
            fits &= Fits(RunningTotals.Of(Vector256.Create(positions.Deltas[start..])), (1u << count) - 1, deltas, _offsets[term] - _offsets[0]);
        }
        return BitOperations.PopCount(fits);
    }

    // A bit for each position that has one of a few others at a distance.
    private static uint Fits(Vector256<int> few, uint which, ReadOnlySpan<int> deltas, int distance)
    {
        var (fits, wanted) = (0u, distance);
        for (var i = 0; i < deltas.Length; i++)
        {
            wanted += deltas[i];
            fits |= (Vector256.Equals(few, Vector256.Create(wanted)).ExtractMostSignificantBits() & which) != 0 ? 1u << i : 0;
        }
        return fits;
    }

    // Of three terms or more the two rarest seldom stand as they should; then the others need not be looked for.
    protected override bool Read()
    {
        Positions[0].Read();
        Positions[1].Read();
        if (Positions.Length == 2) return true;
        if (slop == 0 && FrequencyOfTwo(Positions[0].Current, Positions[1], _offsets[1] - _offsets[0]) == 0) return false;
        for (var term = 2; term < Positions.Length; term++) Positions[term].Read();
        return true;
    }

    protected override float Frequency()
    {
        if (slop == 0 && Positions.Length == 2) return FrequencyOfTwo(Positions[0].Current, Positions[1], _offsets[1] - _offsets[0]);
        _at.AsSpan().Clear();
        return slop > 0 ? SloppyFrequency() : ExactFrequency();
    }

    // How many positions of the rarest term have all others at their distance.
    private int ExactFrequency()
    {
        var frequency = 0;
        foreach (var position in Positions[0].Current)
        {
            var all = true;
            for (var term = 1; term < Positions.Length && all; term++)
            {
                var wanted = position - _offsets[0] + _offsets[term];
                var positions = Positions[term].Current;
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

    private static int FrequencyOfTwo(ReadOnlySpan<int> first, PositionsCursor second, int distance)
    {
        int frequency = 0, i = 0, j = 0;
        var others = second.Current;
        if (others.Length <= PositionsCursor.MostFew)
        {
            var few = second.Few;
            foreach (var position in first) frequency += Vector256.EqualsAny(few, Vector256.Create(position + distance)) ? 1 : 0;
            return frequency;
        }
        // Steps on in the one that is behind, without a branch to guess wrong.
        while (i < first.Length && j < others.Length)
        {
            int wanted = first[i] + distance, found = others[j];
            frequency += wanted == found ? 1 : 0;
            i += wanted <= found ? 1 : 0;
            j += found < wanted ? 1 : 0;
        }
        return frequency;
    }

    // Lucene's SloppyPhraseMatcher: the term that lags moves on as long as that brings it nearer to the one farthest ahead; then the match, if near enough,
    // counts, and the next that lags moves.
    private float SloppyFrequency()
    {
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
