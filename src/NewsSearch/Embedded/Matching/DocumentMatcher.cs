namespace NewsSearch.Embedded.Matching;

/// <summary>One document.</summary>
internal sealed class DocumentMatcher(int document, float score) : Matcher
{
    public override long Cost => 1;

    public override Effort Effort => Effort.Column;

    public override float MaxScore => score;

    public override int Next(int target) => target <= document ? document : None;

    public override void Collect(Window window)
    {
        if (document >= window.Start && document < window.End) window.Append(document, score);
    }

    public override void Restrict(Window window)
    {
        window.Keep(other => other == document);
        foreach (ref var own in window.MatchScores) own += score;
    }
}
