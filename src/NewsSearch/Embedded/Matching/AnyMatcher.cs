namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that match at least so many parts; scores add up.</summary>
internal sealed class AnyMatcher(IReadOnlyList<Matcher> parts, int atLeast, Scratch scratch) : Matcher
{
    private readonly Sums _sums = scratch.Sums();
    private readonly Window _part = scratch.Window();
    private ushort[] _matched = [];

    public override long Cost { get; } = parts.Sum(p => p.Cost);

    public override float MaxScore { get; } = parts.Sum(p => p.MaxScore);

    public override int Next(int target)
    {
        var next = None;
        foreach (var part in parts) next = Math.Min(next, part.Next(target));
        return next;
    }

    public override void Collect(Window window)
    {
        var start = window.Start;
        window.End = (int)Math.Min(window.End, (long)start + Sums.Size);
        foreach (var part in parts)
        {
            var floor = Floors.Less(window.Floor, MaxScore - part.MaxScore);
            for (var from = start; from < window.End; from = _part.End)
            {
                _part.Begin(from, window.End, floor);
                part.Collect(_part);
                _sums.Add(_part, start);
                if (atLeast > 1) _sums.Tally(_part, start);
            }
        }
        _sums.MoveTo(window, start, atLeast);
    }

    public override void Restrict(Window window)
    {
        if (_matched.Length == 0) _matched = new ushort[Window.Capacity];
        _matched.AsSpan(0, window.Count).Clear();
        foreach (var part in parts)
        {
            _part.CopyDocuments(window);
            part.Restrict(_part);
            for (int i = 0, own = 0; own < _part.Count; i++)
            {
                if (window.Documents[i] != _part.Documents[own]) continue;
                window.Scores[i] += _part.Scores[own++];
                _matched[i]++;
            }
        }
        var kept = 0;
        for (var i = 0; i < window.Count; i++)
        {
            if (_matched[i] < Math.Max(1, atLeast)) continue;
            window.Documents[kept] = window.Documents[i];
            window.Scores[kept++] = window.Scores[i];
        }
        window.Count = kept;
    }
}
