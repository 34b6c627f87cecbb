namespace NewsSearch.Embedded.Matching;

/// <summary>Those of some candidates that pass a test.</summary>
internal sealed class ConfirmedMatcher(Matcher candidates, Func<int, bool> passes) : Matcher
{
    public override long Cost => candidates.Cost;

    public override float MaxScore => candidates.MaxScore;

    public override int Next(int target) => candidates.Next(target);

    public override void Collect(Window window)
    {
        candidates.Collect(window);
        window.Keep(passes);
    }

    public override void Restrict(Window window)
    {
        candidates.Restrict(window);
        window.Keep(passes);
    }
}
