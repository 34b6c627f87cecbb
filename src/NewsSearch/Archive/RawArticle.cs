namespace NewsSearch.Archive;

/// <summary>An article as the archive holds it, before cleaning.</summary>
internal sealed record RawArticle(string Id, string Text)
{
    public string? Title { get; init; }
    public string? Date { get; init; }
    public string? Url { get; init; }
    public string? Source { get; init; }
    public string? Category { get; init; }
}
