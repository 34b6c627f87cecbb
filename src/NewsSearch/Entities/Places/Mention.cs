namespace NewsSearch.Entities.Places;

/// <summary>
/// A place named in an article and what the words around it say. What is asked of every mention is read at once, so that it is read once; what few are asked is read when asked.
/// </summary>
internal sealed class Mention(Article article, PlaceHit hit)
{
    // A first line longer than this is a paragraph.
    private const int LongestHeadline = 300;

    public Article Article => article;

    public PlaceHit Hit => hit;

    public Province Province => hit.Province;

    /// <summary>Says where a hall or hotel is, in which people from elsewhere meet.</summary>
    public bool IsVenue { get; } = SceneWords.IsVenue(article.Text, hit.Span) && !IsForum(article, hit);

    /// <summary>Says where something was done: ในพื้นที่จังหวัด.</summary>
    public bool IsArea { get; } = SceneWords.IsArea(article.Text, hit.ListStart) || hit.Span.Start < StoryStart(article) && SceneWords.IsAreaOfHeadline(article.Text, hit.Span);

    /// <summary>Is by the way: an example, a constituency, a post left.</summary>
    public bool IsAside { get; } = AsideWords.IsAside(article.Text, hit.Span, hit.ListStart);

    /// <summary>Is where a train or a road goes to.</summary>
    public bool IsEndOfRoute { get; } = AsideWords.IsEndOfRoute(article.Text, hit.Span);

    /// <summary>Says where something happened: ณ and what stands there.</summary>
    public bool IsSite => SceneWords.IsSite(article.Text, hit.Span);

    /// <summary>Says that the governor is there.</summary>
    public bool IsGovernor => SceneWords.IsGovernor(article.Text, hit.Span);

    /// <summary>Says where the people of the story went.</summary>
    public bool IsDestination => SceneWords.IsDestination(article.Text, hit.ListStart);

    // Where many countries meet abroad is what the story is about: ที่โรงแรมเจดับบลิว แมริออท กรุงฮานอย.
    private static bool IsForum(Article article, PlaceHit hit) =>
        hit.Province.Country is not "th" && hit.Span.Start - StoryStart(article) < MentionWeight.LeadLength && SceneWords.IsInternationalMeeting(article.Text.AsSpan(0, hit.Span.Start));

    /// <summary>Stands in the title.</summary>
    public bool IsInTitle => article.Title is not null && article.Lines.Count > 0 && article.Lines[0].Span.Contains(hit.Span);

    /// <summary>How many characters of the story stand before it; below 0 in the headline.</summary>
    public int Depth => hit.Span.Start - StoryStart(article);

    /// <summary>Where the story starts: after the headline, or after a first line that is none but reads like one, as the second says it again, with where and when.</summary>
    public static int StoryStart(Article article) =>
        article.Lines.Count > 1 && (article.Title is not null || article.Lines[0].Span.End < LongestHeadline) ? article.Lines[0].Span.End : 0;
}
