namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that match any part, scored by the best.</summary>
internal sealed class BestMatcher(IReadOnlyList<Matcher> parts) : Matcher
{
    private readonly Window _own = new();
    private readonly Window _part = new();

    public override long Cost => parts.Sum(p => p.Cost);

    public override int Next(int target)
    {
        var next = None;
        foreach (var part in parts) next = Math.Min(next, part.Next(target));
        return next;
    }

    public override void Collect(Window window)
    {
        _own.MoveTo(window.Start);
        foreach (var part in parts)
        {
            _part.MoveTo(window.Start);
            part.Collect(_part);
            _own.UnionBest(_part);
        }
        window.Union(_own);
    }
}
