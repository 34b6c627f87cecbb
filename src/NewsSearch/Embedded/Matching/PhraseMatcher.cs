using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// Terms of one text field at fixed distances. The documents of a block of the rarest term are narrowed by one further term after another, to those that have it at
/// its distance from a position of the rarest where all terms before fit.
/// </summary>
/// <param name="terms">Two or more terms, the rarest first.</param>
/// <param name="lengths">The encoded lengths of the field.</param>
/// <param name="similarity">How to score, or null for not at all.</param>
/// <param name="weight">The sum of the terms' idf, times the boost.</param>
internal sealed class PhraseMatcher(IReadOnlyList<PhraseTerm> terms, MappedBytes lengths, Bm25? similarity, float weight) : Matcher
{
    private const int Few = 4;
    private const int Lanes = 8;

    // The last place in a block. What is as long as a block, read at a place held to it, is read without a check.
    private const int Last = PackedBlock.Count - 1;

    private const int AllFit = (1 << Lanes) - 1;

    private static readonly (int Index, int Fits)[] Whole = [.. Enumerable.Range(0, PackedBlock.Count).Select(index => (index, AllFit))];

    private readonly PostingsCursor _rarest = terms[0].Postings;
    private readonly PositionsCursor _positions = terms[0].Positions;

    // The documents that are left of a block of the rarest term: of each its place in the block, and a bit for each position of the rarest term that fits, which
    // are eight at the most. Where there are more, those that fit are listed: ~ the place in the list where it says how many, then they.
    private readonly (int Index, int Fits)[] _left = new (int, int)[PackedBlock.Count];
    private readonly List<int> _listed = [];

    // Their documents, as further terms look them up.
    private int[] Documents => field ??= new int[PackedBlock.Count];

    public override long Cost => _rarest.Count;

    public override Effort Effort => Effort.Positions;

    public override float MaxScore => weight;

    public override int Next(int target) => _rarest.Advance(target);

    public override void Collect(Window window)
    {
        _rarest.Advance(window.Start);
        while (_rarest.InBlock > 0)
        {
            var from = _rarest.Index;
            var to = _rarest.Block[^1] < window.End ? _rarest.InBlock : _rarest.IndexOf(window.End, from);
            if (window.Count + to - from > Window.Capacity) window.End = _rarest.Block[to = from];
            var count = Narrow(1, _rarest.Block[..to], from, Whole);
            foreach (var (index, fits) in _left.AsSpan(0, NarrowFurther(count))) window.Append(_rarest.Block[index], Score(_rarest.Block[index], fits));
            if (to < _rarest.InBlock || terms[1].Postings.InBlock == 0) return;
            _rarest.NextBlock();
        }
    }

    public override void Restrict(Window window)
    {
        int kept = 0, at = 0, from = 0;
        while (at < window.Count && _rarest.SeekBlock(window.Documents[at]))
        {
            var left = 0;
            foreach (var (_, index) in _rarest.Common(window.Matches, ref at)) _left[left++] = (index, AllFit);
            foreach (var (index, fits) in _left.AsSpan(0, NarrowFurther(left, 1)))
            {
                var document = _rarest.Block[index];
                while (window.Documents[from] != document) from++;
                window.Documents[kept] = document;
                window.Scores[kept++] = window.Scores[from++] + Score(document, fits);
            }
        }
        window.Count = kept;
    }

    // Narrows what is left by all terms from one on.
    private int NarrowFurther(int count, int first = 2)
    {
        for (var term = first; term < terms.Count && count > 0; term++)
        {
            var documents = Documents.AsSpan(0, count);
            for (var i = 0; i < count; i++) documents[i] = _rarest.Block[_left[i].Index];
            count = Narrow(term, documents, 0, _left);
        }
        return count;
    }

    // Narrows some documents by a term; how many are left.
    private int Narrow(int term, ReadOnlySpan<int> documents, int at, ReadOnlySpan<(int Index, int Fits)> candidates)
    {
        if (term == 1) _listed.Clear();
        var (postings, positions, offset, _) = terms[term];
        var left = 0;
        while (at < documents.Length && postings.SeekBlock(documents[at]))
        {
            var common = postings.Common(documents, ref at);
            if (common.IsEmpty) continue;
            _positions.EnterDocuments();
            positions.EnterDocuments();
            left = Fit(common, candidates, positions, offset - terms[0].Offset, left);
        }
        return left;
    }

    // Of documents that have another term too those that have it at its distance; to be left behind those of the blocks before.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Fit(ReadOnlySpan<(int Place, int InBlock)> common, ReadOnlySpan<(int Index, int Fits)> candidates, PositionsCursor positions, int distance, int left)
    {
        candidates = candidates[..PackedBlock.Count];
        var kept = _left.AsSpan(0, PackedBlock.Count);
        ReadOnlySpan<int> starts = _positions.Starts, deltas = _positions.Deltas, otherStarts = positions.Starts, otherDeltas = positions.Deltas;
        int unpacked = _positions.Unpacked, othersUnpacked = positions.Unpacked;
        foreach (var (place, other) in common)
        {
            var (index, fits) = candidates[place & Last];
            int start = starts[index & Last], count = starts[(index & Last) + 1] - start;
            int otherStart = otherStarts[other & Last], others = otherStarts[(other & Last) + 1] - otherStart;
            if (start + count > unpacked) unpacked = _positions.Unpack(start, start + count);
            if (otherStart + others > othersUnpacked) othersUnpacked = positions.Unpack(otherStart, otherStart + others);
            fits = count <= Few && others <= Few
                ? fits & FitFew(deltas[start..], count, otherDeltas[otherStart..], others, distance)
                : FitMany(index, fits, positions.Read(other), distance);
            kept[left & Last] = (index, fits);
            left += fits != 0 ? 1 : 0;
        }
        return left;
    }

    // Four positions at once, wanted or not: how many there are cannot be guessed.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FitFew(ReadOnlySpan<int> deltas, int count, ReadOnlySpan<int> otherDeltas, int others, int distance)
    {
        var wanted = RunningTotals.Of(Vector128.Create(deltas)) + Vector128.Create(distance);
        var found = RunningTotals.Of(Vector128.Create(otherDeltas));
        found = Vector128.ConditionalSelect(Vector128.LessThan(Vector128<int>.Indices, Vector128.Create(others)), found, Vector128.Create(int.MinValue));
        var equal = Vector128.Equals(wanted, Vector128.Shuffle(found, Vector128.Create(0))) | Vector128.Equals(wanted, Vector128.Shuffle(found, Vector128.Create(1)))
            | Vector128.Equals(wanted, Vector128.Shuffle(found, Vector128.Create(2))) | Vector128.Equals(wanted, Vector128.Shuffle(found, Vector128.Create(3)));
        return (int)equal.ExtractMostSignificantBits() & ((1 << count) - 1);
    }

    // What fits of a document where a term stands more often.
    private int FitMany(int index, int fits, ReadOnlySpan<int> others, int distance)
    {
        var (start, count) = (_positions.Starts[index], _positions.Starts[index + 1] - _positions.Starts[index]);
        if (count > Lanes) return List(index, fits, others, distance);
        var wanted = RunningTotals.Of(Vector256.Create(_positions.Deltas[start..])) + Vector256.Create(distance);
        var equal = Vector256<int>.Zero;
        foreach (var position in others) equal |= Vector256.Equals(wanted, Vector256.Create(position));
        return fits & (int)equal.ExtractMostSignificantBits() & ((1 << count) - 1);
    }

    // Lists what fits of a document; ~ its place in the list, or 0 for nothing.
    private int List(int index, int fits, ReadOnlySpan<int> others, int distance)
    {
        var (list, at) = (_listed.Count, 0);
        _listed.Add(0);
        if (fits < 0)
        {
            for (var i = 1; i <= _listed[~fits]; i++) ListIfAmong(others, _listed[~fits + i], distance, ref at);
        }
        else
        {
            foreach (var position in _positions.Read(index)) ListIfAmong(others, position, distance, ref at);
        }
        _listed[list] = _listed.Count - list - 1;
        return _listed[list] == 0 ? 0 : ~list;
    }

    private void ListIfAmong(ReadOnlySpan<int> others, int position, int distance, ref int at)
    {
        while (at < others.Length && others[at] < position + distance) at++;
        if (at < others.Length && others[at] == position + distance) _listed.Add(position);
    }

    private float Score(int document, int fits)
    {
        if (similarity is null) return 0;
        return Bm25.Score(weight, fits < 0 ? _listed[~fits] : BitOperations.PopCount((uint)fits), similarity.Inverse[lengths[document]]);
    }
}
