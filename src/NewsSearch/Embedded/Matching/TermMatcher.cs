using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Matching;

/// <summary>A term of a text field, scored by BM25, or unscored when there is no similarity. Blocks that cannot reach a window's floor are not scored.</summary>
internal sealed class TermMatcher(PostingsCursor postings, MappedBytes lengths, Bm25? similarity, float weight) : Matcher
{
    private int _boundOf = -1;
    private float _bound;
    private float _max = -1;

    public override long Cost => postings.Count;

    public override float MaxScore => _max >= 0 ? _max : _max = Max();

    public override int? Total => postings.Count;

    public override int Next(int target) => postings.Advance(target);

    public override void Collect(Window window)
    {
        postings.Advance(window.Start);
        while (postings.InBlock > 0)
        {
            if (window.OnlyBest && !SkipTo(window.Floor)) return;
            var from = window.Count;
            var count = window.Append(postings);
            if (count == 0) return;
            var scores = window.Scores.AsSpan(from, count);
            if (similarity is null || Bound() <= window.Floor) scores.Clear();
            else Score(window.Documents.AsSpan(from, count), postings.Frequencies.Slice(postings.Index, count), scores);
            if (postings.Index + count == postings.InBlock) postings.NextBlock();
            else postings.Index += count;
        }
    }

    public override void Restrict(Window window)
    {
        var (documents, scores) = (window.Documents, window.Scores);
        int kept = 0, at = 0, count = window.Count;
        while (at < count && postings.SeekBlock(documents[at]))
        {
            var common = postings.Common(documents.AsSpan(0, count), ref at);
            if (common.IsEmpty) continue;
            var first = kept;
            foreach (var (place, _) in common)
            {
                documents[kept] = documents[place];
                scores[kept++] = scores[place];
            }
            if (similarity is not null) AddScores(common, documents.AsSpan(first..kept), scores.AsSpan(first..kept), window.Floor);
        }
        window.Count = kept;
    }

    // Goes to the next block that can exceed a floor, the others unread.
    private bool SkipTo(float floor)
    {
        if (similarity is null || Bound() > floor) return true;
        var block = postings.BlockNumber + 1;
        while (block < postings.Table.Count && Bound(block) <= floor) block++;
        return postings.Skip(block);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddScores(ReadOnlySpan<(int Place, int InBlock)> common, ReadOnlySpan<int> documents, Span<float> scores, float floor)
    {
        var bound = Bound();
        if (floor >= bound)
        {
            var best = 0f;
            foreach (var score in scores) best = Math.Max(best, score);
            if (best + bound <= floor) return;
        }
        var frequencies = postings.FrequenciesAt(common);
        var inverse = similarity!.Inverse;
        var norms = lengths.Span;
        for (var i = 0; i < documents.Length; i++) scores[i] += Bm25.Score(weight, frequencies[common[i].InBlock], inverse[norms[documents[i]]]);
    }

    // The same operations as Bm25.Score, eight documents at a time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, Span<float> scores)
    {
        var inverse = similarity!.Inverse;
        var norms = lengths.Span;
        for (var i = 0; i < documents.Length; i++) scores[i] = inverse[norms[documents[i]]];
        var weights = Vector256.Create(weight);
        var at = 0;
        for (; at + Vector256<float>.Count <= scores.Length; at += Vector256<float>.Count)
        {
            var frequency = Vector256.ConvertToSingle(Vector256.Create(frequencies[at..]));
            var score = weights - weights / (Vector256<float>.One + frequency * Vector256.Create<float>(scores[at..]));
            score.CopyTo(scores[at..]);
        }
        for (; at < scores.Length; at++) scores[at] = Bm25.Score(weight, frequencies[at], scores[at]);
    }

    // No document of the current block scores more.
    private float Bound()
    {
        if (_boundOf == postings.BlockNumber) return _bound;
        _boundOf = postings.BlockNumber;
        return _bound = postings.Table.Count == 0 ? weight : Bound(_boundOf);
    }

    private float Bound(int block)
    {
        var (frequency, length, otherFrequency, otherLength) = postings.Table.Impacts(block);
        return Math.Max(Bound(frequency, length), Bound(otherFrequency, otherLength));
    }

    private float Max()
    {
        if (similarity is null || postings.Table.Count == 0) return similarity is null ? 0 : weight;
        var max = 0f;
        for (var block = 0; block < postings.Table.Count; block++) max = Math.Max(max, Bound(block));
        return max;
    }

    private float Bound(byte frequency, byte length) => frequency == byte.MaxValue ? weight : Bm25.Score(weight, frequency, similarity!.Inverse[length]);
}
