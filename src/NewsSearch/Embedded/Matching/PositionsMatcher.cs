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
            if (ReadFrequency() is not (> 0 and var frequency)) continue;
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
            if (!Stand(document) || ReadFrequency() is not (> 0 and var frequency)) continue;
            window.Documents[kept] = document;
            window.Scores[kept++] = window.Scores[i] + Score(document, frequency);
        }
        window.Count = kept;
    }

    /// <summary>How often the terms fit in the document whose <see cref="Positions"/> were read; 0 when they do not.</summary>
    protected abstract float Frequency();

    private float ReadFrequency()
    {
        foreach (var positions in Positions) positions.Read();
        return Frequency();
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
        similarity is null ? 0 : Bm25.Score(weight, frequency, similarity.Inverse[lengths[document]]);
}
