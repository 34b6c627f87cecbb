namespace NewsSearch.Embedded.Matching;

/// <summary>No document.</summary>
internal sealed class EmptyMatcher : Matcher
{
    public static readonly EmptyMatcher Instance = new();

    public override long Cost => 0;

    public override Effort Effort => Effort.Column;

    public override float MaxScore => 0;

    public override int Next(int target) => None;

    public override void Collect(Window window) { }

    public override void Restrict(Window window) => window.Count = 0;
}
