using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Matching;

/// <summary>Terms of one text field that must all stand in a document, in places that fit. Scored as one term that occurs as often as they fit.</summary>
/// <param name="terms">Two or more terms, the rarest first.</param>
/// <param name="lengths">The encoded lengths of the field.</param>
/// <param name="similarity">How to score, or null for not at all.</param>
/// <param name="weight">The sum of the terms' idf, times the boost.</param>
internal abstract class PositionsMatcher(
    IEnumerable<(PostingsCursor Postings, PositionsCursor Positions)> terms, MappedBytes lengths, Bm25? similarity, float weight) : Matcher
{
    private readonly PostingsCursor[] _terms = [.. terms.Select(term => term.Postings)];

    /// <summary>The places of each term in the document at hand.</summary>
    protected PositionsCursor[] Positions { get; } = [.. terms.Select(term => term.Positions)];

    /// <summary>Whether scores are asked for; without them one fit is enough.</summary>
    protected bool IsScored => similarity is not null;

    public override long Cost => _terms[0].Count;

    public override Effort Effort => Effort.Positions;

    public override float MaxScore => weight;

    public override int Next(int target) => _terms[0].Advance(target);

    public override void Collect(Window window)
    {
        var (rarest, second) = (_terms[0], _terms[1]);
        rarest.Advance(window.Start);
        while (rarest.InBlock > 0)
        {
            var from = rarest.Index;
            var to = rarest.Block[^1] < window.End ? rarest.InBlock : rarest.IndexOf(window.End, from);
            if (window.Count + to - from > Window.Capacity) window.End = rarest.Block[to = from];
            while (from < to && second.SeekBlock(rarest.Block[from])) from = Collect(window, from, to);
            if (to < rarest.InBlock || second.InBlock == 0) return;
            rarest.NextBlock();
        }
    }

    public override void Restrict(Window window)
    {
        var kept = 0;
        for (var i = 0; i < window.Count; i++)
        {
            var document = window.Documents[i];
            if (!Stand(document, 0) || ReadFrequency() is not (> 0 and var frequency)) continue;
            window.Documents[kept] = document;
            window.Scores[kept++] = window.Scores[i] + Score(document, frequency);
        }
        window.Count = kept;
    }

    /// <summary>How often the terms fit in the document whose <see cref="Positions"/> were read; 0 when they do not.</summary>
    protected abstract float Frequency();

    // The documents in both of two blocks; then of those the ones where all terms stand as they should.
    private int Collect(Window window, int from, int to)
    {
        foreach (var (own, other) in _terms[1].Common(_terms[0].Block[..to], ref from))
        {
            (_terms[0].Index, _terms[1].Index) = (own, other);
            var document = _terms[0].Document;
            if (Stand(document, 2) && ReadFrequency() is > 0 and var frequency) window.Append(document, Score(document, frequency));
        }
        return from;
    }

    private float ReadFrequency()
    {
        foreach (var positions in Positions) positions.Read();
        return Frequency();
    }

    private float Score(int document, float frequency) => similarity is null ? 0 : Bm25.Score(weight, frequency, similarity.Inverse[lengths[document]]);

    // Whether the terms from a place on stand in a document.
    private bool Stand(int document, int from)
    {
        for (var term = from; term < _terms.Length; term++)
        {
            if (_terms[term].Advance(document) != document) return false;
        }
        return true;
    }
}
