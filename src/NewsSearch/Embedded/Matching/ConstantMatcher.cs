namespace NewsSearch.Embedded.Matching;

/// <summary>The documents of an unscored part, every one scored alike.</summary>
internal sealed class ConstantMatcher(Matcher inner, float score) : Matcher
{
    private readonly Window _own = new();

    public override long Cost => inner.Cost;

    public override int Next(int target) => inner.Next(target);

    public override void Collect(Window window)
    {
        _own.MoveTo(window.Start);
        inner.Collect(_own);
        Score(_own);
        window.Union(_own);
    }

    public override void Restrict(Window window)
    {
        inner.Restrict(window);
        Score(window);
    }

    private void Score(Window window)
    {
        foreach (var document in window) window.Scores[document - window.Start] += score;
    }
}
