namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that match at least so many parts; scores add up.</summary>
internal sealed class AnyMatcher(IReadOnlyList<Matcher> parts, int atLeast) : Matcher
{
    private readonly ushort[] _matched = atLeast > 1 ? new ushort[Window.Size] : [];
    private Window? _own;
    private Window? _part;

    public override long Cost => parts.Sum(p => p.Cost);

    public override int Next(int target)
    {
        var next = None;
        foreach (var part in parts) next = Math.Min(next, part.Next(target));
        return next;
    }

    public override void Collect(Window window)
    {
        if (atLeast <= 1)
        {
            foreach (var part in parts) part.Collect(window);
            return;
        }
        (_own, _part) = (_own ?? new Window(), _part ?? new Window());
        _own.MoveTo(window.Start);
        _matched.AsSpan().Clear();
        foreach (var part in parts)
        {
            _part.MoveTo(window.Start);
            part.Collect(_part);
            foreach (var document in _part) _matched[document - window.Start]++;
            _own.Union(_part);
        }
        for (var at = 0; at < _matched.Length; at++)
        {
            if (_matched[at] is > 0 and var n && n < atLeast) _own.Remove(window.Start + at);
        }
        window.Union(_own);
    }
}
