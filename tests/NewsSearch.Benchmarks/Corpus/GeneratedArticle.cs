namespace NewsSearch.Benchmarks.Corpus;

/// <summary>
/// An article as numbers. Words are places in <see cref="Vocabulary.Strings"/>; <see cref="Space"/> is a space between words, which Thai writes only here and there;
/// a number below that is an <see cref="InventedWords">invented word</see>: −2 − number.
/// </summary>
internal sealed class GeneratedArticle
{
    public const int Space = -1;

    /// <summary>The day of publication, as <see cref="DateOnly.DayNumber"/>.</summary>
    public int Date { get; set; }

    public int Source { get; set; }

    public SortedSet<int> Provinces { get; } = [];

    public SortedSet<int> People { get; } = [];

    public SortedSet<int> Codes { get; } = [];

    public List<int> Headline { get; } = [];

    public List<int> Body { get; } = [];

    public void Clear()
    {
        Provinces.Clear();
        People.Clear();
        Codes.Clear();
        Headline.Clear();
        Body.Clear();
    }
}
