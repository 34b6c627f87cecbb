namespace NewsSearch;

/// <summary>A line the cleaning cut from an article: kept to be seen. Who wrote, photographed and sent out is found; the rest is never searched.</summary>
/// <param name="Text">The line as it stood.</param>
/// <param name="Reason">Why it was cut, a word of the cleaning rules: <c>source</c>, <c>comments</c>, <c>repeat</c>, <c>credit</c>, <c>byline</c>, <c>widget</c>….</param>
public sealed record RemovedLine(string Text, string Reason);
