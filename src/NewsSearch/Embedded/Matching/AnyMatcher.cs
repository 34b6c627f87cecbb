using System.Numerics;

namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that match at least so many parts; scores add up.</summary>
internal sealed class AnyMatcher(IReadOnlyList<Matcher> parts, int atLeast) : Matcher
{
    private readonly ushort[] _matched = atLeast > 1 ? new ushort[Window.Size] : [];
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
        if (atLeast <= 1)
        {
            foreach (var part in parts) part.Collect(window);
            return;
        }
        _own.MoveTo(window.Start);
        _matched.AsSpan().Clear();
        foreach (var part in parts)
        {
            _part.MoveTo(window.Start);
            part.Collect(_part);
            for (var word = 0; word < _part.Bits.Length; word++)
            {
                for (var left = _part.Bits[word]; left != 0; left &= left - 1) _matched[(word << 6) + BitOperations.TrailingZeroCount(left)]++;
            }
            _own.Union(_part);
        }
        for (var at = 0; at < _matched.Length; at++)
        {
            if (_matched[at] is > 0 and var n && n < atLeast) _own.Remove(window.Start + at);
        }
        window.Union(_own);
    }
}
