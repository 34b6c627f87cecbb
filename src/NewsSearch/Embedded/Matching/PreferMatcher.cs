namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that match one part; another adds its score where it matches too.</summary>
internal sealed class PreferMatcher(Matcher required, Matcher optional, Scratch scratch) : Matcher
{
    private readonly Window _extra = scratch.Window();

    public override long Cost => required.Cost;

    public override float MaxScore => required.MaxScore + optional.MaxScore;

    public override int Next(int target) => required.Next(target);

    public override void Collect(Window window)
    {
        var floor = window.Floor;
        window.Floor = Floors.Less(floor, optional.MaxScore);
        required.Collect(window);
        window.Floor = floor;
        Prefer(window);
    }

    public override void Restrict(Window window)
    {
        var floor = window.Floor;
        window.Floor = Floors.Less(floor, optional.MaxScore);
        required.Restrict(window);
        window.Floor = floor;
        Prefer(window);
    }

    private void Prefer(Window window)
    {
        if (window.Count == 0) return;
        _extra.CopyDocuments(window);
        optional.Restrict(_extra);
        window.AddScores(_extra);
    }
}
