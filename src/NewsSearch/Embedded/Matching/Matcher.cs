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

    /// <summary>What it takes to tell whether one document matches; of parts that must all match the cheap ones are asked first.</summary>
    public virtual Effort Effort => Effort.Postings;

    /// <summary>No document scores more.</summary>
    public abstract float MaxScore { get; }

    /// <summary>How many documents match, deleted ones included, where that is known without looking; null where it is not.</summary>
    public virtual int? Total => null;

    /// <summary>A document not before the target such that none between the two matches; <see cref="None"/> when there is no further match.</summary>
    public abstract int Next(int target);

    /// <summary>
    /// Fills an empty window with the matches among its documents. May end the window early; a window of no more documents than <see cref="Window.Capacity"/>
    /// is ended early by none that is made of terms, so callers go on from <see cref="Window.End"/>.
    /// </summary>
    public abstract void Collect(Window window);

    /// <summary>Keeps those of a window's matches that match here too, adding their scores.</summary>
    public abstract void Restrict(Window window);
}
