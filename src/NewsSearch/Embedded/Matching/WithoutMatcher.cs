namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that match one part and not another.</summary>
internal sealed class WithoutMatcher(Matcher included, Matcher excluded) : Matcher
{
    private readonly Window _own = new();
    private readonly Window _gone = new();

    public override long Cost => included.Cost;

    public override int Next(int target) => included.Next(target);

    public override void Collect(Window window)
    {
        _own.MoveTo(window.Start);
        included.Collect(_own);
        if (_own.IsEmpty) return;
        Exclude(_own);
        window.Union(_own);
    }

    public override void Restrict(Window window)
    {
        included.Restrict(window);
        if (!window.IsEmpty) Exclude(window);
    }

    private void Exclude(Window window)
    {
        _gone.CopyDocuments(window);
        excluded.Restrict(_gone);
        window.Except(_gone);
    }
}
