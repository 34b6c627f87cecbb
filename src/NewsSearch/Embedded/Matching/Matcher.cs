namespace NewsSearch.Embedded.Matching;

/// <summary>
/// A query at work on one segment. Windows and targets must come in rising order: what lies before the last of them is gone. Deleted documents
/// are matched like others; the caller drops them. Serves one call.
/// </summary>
internal abstract class Matcher
{
    /// <summary>No document.</summary>
    public const int None = int.MaxValue;

    /// <summary>About how many documents match, to begin with the rarest.</summary>
    public abstract long Cost { get; }

    /// <summary>A document not before the target such that none between the two matches; <see cref="None"/> when there is no further match.</summary>
    public abstract int Next(int target);

    /// <summary>Adds the matches within the window's documents, scores on top of those it has.</summary>
    public abstract void Collect(Window window);

    /// <summary>Keeps those of a window's documents that match, adding their scores.</summary>
    public virtual void Restrict(Window window)
    {
        var own = new Window();
        own.MoveTo(window.Start);
        Collect(own);
        window.Intersect(own);
    }
}
