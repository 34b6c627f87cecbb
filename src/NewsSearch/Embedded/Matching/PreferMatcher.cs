namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that match one part; another adds its score where it matches too.</summary>
internal sealed class PreferMatcher(Matcher required, Matcher optional) : Matcher
{
    private readonly Window _own = new();
    private readonly Window _extra = new();

    public override long Cost => required.Cost;

    public override int Next(int target) => required.Next(target);

    public override void Collect(Window window)
    {
        _own.MoveTo(window.Start);
        required.Collect(_own);
        if (_own.IsEmpty) return;
        Prefer(_own);
        window.Union(_own);
    }

    public override void Restrict(Window window)
    {
        required.Restrict(window);
        if (!window.IsEmpty) Prefer(window);
    }

    private void Prefer(Window window)
    {
        _extra.CopyDocuments(window);
        optional.Restrict(_extra);
        foreach (var document in _extra) window.Scores[document - window.Start] += _extra.Scores[document - window.Start];
    }
}
