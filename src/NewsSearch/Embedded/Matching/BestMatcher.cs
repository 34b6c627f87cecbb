namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that match any part, scored by the best.</summary>
internal sealed class BestMatcher(IReadOnlyList<Matcher> parts, Scratch scratch) : Matcher
{
    private readonly Sums _sums = scratch.Sums();
    private readonly Window _part = scratch.Window();
    private float[] _best = [];

    public override long Cost { get; } = parts.Sum(p => p.Cost);

    public override float MaxScore { get; } = parts.Max(p => p.MaxScore);

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
            for (var from = start; from < window.End; from = _part.End)
            {
                _part.Begin(from, window.End, window.Floor);
                part.Collect(_part);
                _sums.Best(_part, start);
            }
        }
        _sums.MoveTo(window, start);
    }

    public override void Restrict(Window window)
    {
        const float unmatched = -1;
        if (_best.Length == 0) _best = new float[Window.Capacity];
        _best.AsSpan(0, window.Count).Fill(unmatched);
        foreach (var part in parts)
        {
            _part.CopyDocuments(window);
            part.Restrict(_part);
            for (int i = 0, own = 0; own < _part.Count; i++)
            {
                if (window.Documents[i] == _part.Documents[own]) _best[i] = Math.Max(_best[i], _part.Scores[own++]);
            }
        }
        var kept = 0;
        for (var i = 0; i < window.Count; i++)
        {
            if (_best[i] < 0) continue;
            window.Documents[kept] = window.Documents[i];
            window.Scores[kept++] = window.Scores[i] + _best[i];
        }
        window.Count = kept;
    }
}
