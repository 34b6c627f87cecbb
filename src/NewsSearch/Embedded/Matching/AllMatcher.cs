namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that match every part: the rarest part proposes, the others keep or drop, those first that tell at a glance.</summary>
internal sealed class AllMatcher : Matcher
{
    private readonly Matcher[] _parts;
    private readonly float[] _maxOfLater;

    public AllMatcher(IReadOnlyList<Matcher> parts)
    {
        var rarest = parts.MinBy(p => p.Cost)!;
        _parts = [rarest, .. parts.Where(p => p != rarest).OrderBy(p => p.Effort).ThenBy(p => p.Cost)];
        _maxOfLater = new float[_parts.Length];
        // What is added later matters to parts that score; the most a frequent term adds takes a look at all its blocks.
        var first = 0;
        while (first < _parts.Length - 1 && _parts[first].MaxScore == 0) first++;
        for (var i = _parts.Length - 1; i > first; i--) _maxOfLater[i - 1] = _maxOfLater[i] + _parts[i].MaxScore;
    }

    public override long Cost => _parts[0].Cost;

    public override Effort Effort => _parts.Max(p => p.Effort);

    public override float MaxScore => _parts.Sum(p => p.MaxScore);

    public override int Next(int target) => _parts[0].Next(target);

    public override void Collect(Window window)
    {
        var floor = window.Floor;
        window.Floor = Floors.Less(floor, _maxOfLater[0]);
        _parts[0].Collect(window);
        Restrict(window, 1, floor);
    }

    public override void Restrict(Window window) => Restrict(window, 0, window.Floor);

    private void Restrict(Window window, int from, float floor)
    {
        for (var i = from; i < _parts.Length && window.Count > 0; i++)
        {
            window.Floor = Floors.Less(floor, _maxOfLater[i]);
            _parts[i].Restrict(window);
        }
        window.Floor = floor;
    }
}
