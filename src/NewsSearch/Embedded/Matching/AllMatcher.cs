namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that match every part: the rarest part proposes, the others keep or drop.</summary>
internal sealed class AllMatcher(IEnumerable<Matcher> parts) : Matcher
{
    private readonly Matcher[] _parts = [.. parts.OrderBy(p => p.Cost)];
    private readonly Window _own = new();

    public override long Cost => _parts[0].Cost;

    public override int Next(int target)
    {
        foreach (var part in _parts)
        {
            if (target == None) break;
            target = part.Next(target);
        }
        return target;
    }

    public override void Collect(Window window)
    {
        _own.MoveTo(window.Start);
        _parts[0].Collect(_own);
        for (var i = 1; i < _parts.Length && !_own.IsEmpty; i++) _parts[i].Restrict(_own);
        window.Union(_own);
    }

    public override void Restrict(Window window)
    {
        for (var i = 0; i < _parts.Length && !window.IsEmpty; i++) _parts[i].Restrict(window);
    }
}
