namespace NewsSearch.Embedded.Matching;

/// <summary>The documents of an unscored part, every one scored alike.</summary>
internal sealed class ConstantMatcher(Matcher inner, float score) : Matcher
{
    public override long Cost => inner.Cost;

    public override Effort Effort => inner.Effort;

    public override float MaxScore => score;

    public override int Next(int target) => inner.Next(target);

    public override void Collect(Window window)
    {
        inner.Collect(window);
        window.MatchScores.Fill(score);
    }

    public override void Restrict(Window window)
    {
        inner.Restrict(window);
        if (score == 0) return;
        foreach (ref var own in window.MatchScores) own += score;
    }
}
