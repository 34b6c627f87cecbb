namespace NewsSearch;

/// <summary>A line the cleaning cut from an article: kept to be seen. Who wrote, photographed and sent out is found; the rest is never searched.</summary>
/// <param name="Text">The line as it stood.</param>
/// <param name="Reason">Why it was cut, a word of the cleaning rules: <c>source</c>, <c>comments</c>, <c>repeat</c>, <c>credit</c>, <c>byline</c>, <c>widget</c>….</param>
public sealed record RemovedLine(string Text, string Reason)
{
    internal const string Repeat = "repeat";

    /// <summary>True for what the article says elsewhere in the same words: its text, not boilerplate, and cut to count once.</summary>
    public bool IsRepeat => Reason == Repeat;
}
