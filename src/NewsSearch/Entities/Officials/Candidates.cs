using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>What may be names of people in one text, while it is gathered. Mutable.</summary>
internal sealed class Candidates
{
    private readonly List<Candidate> _all = [];

    /// <summary>The whole names in Thai, in the order found.</summary>
    public List<string> Named { get; } = [];

    /// <summary>Where the candidates stand, in the order found.</summary>
    public List<TextSpan> Spans { get; } = [];

    public void Add(Candidate candidate)
    {
        _all.Add(candidate);
        Spans.Add(candidate.Name.Span);
        if (!candidate.Name.IsLatin && candidate.Name.Name.Contains(' ', StringComparison.Ordinal)) Named.Add(candidate.Name.Name);
    }

    public bool Overlaps(TextSpan span)
    {
        foreach (var other in Spans)
        {
            if (other.Overlaps(span)) return true;
        }
        return false;
    }

    public List<Candidate> InOrder()
    {
        _all.Sort((a, b) => a.Name.Span.CompareTo(b.Name.Span));
        return _all;
    }
}
