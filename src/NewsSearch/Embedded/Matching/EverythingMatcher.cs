namespace NewsSearch.Embedded.Matching;

/// <summary>All documents, every one scored alike.</summary>
internal sealed class EverythingMatcher(int documents, float score) : Matcher
{
    public override long Cost => documents;

    public override Effort Effort => Effort.Column;

    public override float MaxScore => score;

    public override int Next(int target) => target < documents ? target : None;

    public override void Collect(Window window)
    {
        window.End = (int)Math.Min(window.End, (long)window.Start + Window.Capacity);
        window.Count = Math.Max(0, Math.Min(window.End, documents) - window.Start);
        for (var i = 0; i < window.Count; i++) window.Documents[i] = window.Start + i;
        window.MatchScores.Fill(score);
    }

    public override void Restrict(Window window)
    {
        if (score == 0) return;
        foreach (ref var own in window.MatchScores) own += score;
    }
}
