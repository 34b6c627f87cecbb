namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that match one part and not another.</summary>
internal sealed class WithoutMatcher(Matcher included, Matcher excluded, Scratch scratch) : Matcher
{
    private readonly Window _gone = scratch.Window();

    public override long Cost => included.Cost;

    public override Effort Effort => included.Effort;

    public override float MaxScore => included.MaxScore;

    public override int Next(int target) => included.Next(target);

    public override void Collect(Window window)
    {
        included.Collect(window);
        Exclude(window);
    }

    public override void Restrict(Window window)
    {
        included.Restrict(window);
        Exclude(window);
    }

    private void Exclude(Window window)
    {
        if (window.Count == 0) return;
        _gone.CopyDocuments(window);
        excluded.Restrict(_gone);
        window.Except(_gone);
    }
}
