namespace NewsSearch.Entities.Places;

/// <summary>How much one mention of a province says of what an article is about. The weights were set on 155 articles labelled by hand.</summary>
internal static class MentionWeight
{
    /// <summary>From this many provinces in one enumeration on, one of them says little.</summary>
    public const int LongList = 5;

    /// <summary>And from so many on where each has a line of its own.</summary>
    public const int LongItems = 4;

    /// <summary>The first lines say where the news is: so many characters after the headline.</summary>
    public const int LeadLength = 450;

    /// <summary>What a mention weighs that is a hall, a home or an example.</summary>
    public const double Aside = 0.4;

    // In so many characters after the headline a report has told where its people were.
    private const int SiteLength = 1000;
    private const int MostCounted = 12;
    private const int RegionalLength = 1500;

    /// <summary>What is held there is news of two countries.</summary>
    public const string ForeignCapital = "vn-ha-noi";

    // Ministries and the fair halls of the country lie in it.
    private const string Seats = "th-nonthaburi";
    /// <summary>What a later mention weighs of a province whose governor is there.</summary>
    public const double Governor = 1;

    private const double Title = 3, Destination = 2, Lead = 1.5, Later = 0.7, Listed = 0.1;
    private const double CapitalShare = 0.6;
    private const int LongestHeadline = 300;

    // หาดใหญ่ without อำเภอ may be a hall, a bank's branch or a ship.
    private const double BareShare = 0.5;

    /// <summary>How much one mention says of what the article is about.</summary>
    public static double Of(Article article, PlaceHit hit) =>
        TextWeight(article, hit) * (hit.IsBare ? BareShare : hit.Province.Id is AboutRule.Capital && !IsInTitle(article, hit) ? CapitalShare : 1);

    /// <summary>The provinces that are no more than where people of the whole country meet: that they do so there is no news of it.</summary>
    public static HashSet<Province> PlacesOfMeetings(Article article, List<PlaceHit> hits) =>
        SceneWords.IsNationalMeeting(Opening(article, SiteLength))
            ? hits.Where(hit => hit.Province.Country == "th" && (SceneWords.IsVenue(article.Text, hit.Span) || SceneWords.IsSite(article.Text, hit.Span)) && !SceneWords.IsDestination(article.Text, hit.ListStart)).Select(hit => hit.Province).ToHashSet()
            : [];

    /// <summary>Whether a mention says where such a meeting is, or who welcomes its people.</summary>
    public static bool IsOfMeeting(Article article, PlaceHit hit) => !IsInTitle(article, hit)
        && (hit.IsDistrict || hit.ListLength > 1 || SceneWords.IsVenue(article.Text, hit.Span) || SceneWords.IsSite(article.Text, hit.Span) || SceneWords.IsGovernor(article.Text, hit.Span));

    private static double TextWeight(Article article, PlaceHit hit)
    {
        var line = article.Lines.FirstOrDefault(line => line.Span.Contains(hit.Span));
        // A hall in the headline is a hall as well.
        var isVenue = SceneWords.IsVenue(article.Text, hit.Span);
        if (hit.Province.Id is AboutRule.Capital && AsideWords.IsEndOfRoute(article.Text, hit.Span)) return Aside;
        if (AsideWords.IsRoad(article.Text, hit.Span)) return Aside;
        if (AsideWords.IsModel(article.Text, hit.Span) || AsideWords.IsBranch(article.Text, hit.Span) || AsideWords.IsPostLeft(article.Text, hit.Span)) return Aside;
        if (line.Kind == LineKind.Title) return isVenue && (hit.Province.Id is AboutRule.Capital || SceneWords.IsSite(article.Text, hit.Span)) ? Aside : Title;
        if (hit.ListLength >= LongList) return IsCountedByHeadline(article, hit) ? Title : Listed;
        if (isVenue && IsOfRegion(article, hit)) return Lead;
        if (isVenue || AsideWords.IsResidence(article.Text, hit.Span) || AsideWords.IsAside(article.Text, hit.Span, hit.ListStart)) return Aside;
        // Four named once are a long list too, unless the story counts them.
        if (hit.ListLength == LongItems && hit.Province.Country == "th" && PlaceContext.CountOfProvinces(Opening(article, LeadLength), LongItems) != LongItems) return Later;
        var isEarly = hit.Span.Start - StoryStart(article) < SiteLength;
        if (isEarly && hit.ListLength > 1 && PlaceContext.IsCountedList(article.Text, hit.ListStart, hit.ListLength)) return Lead;
        // นักลงทุนสองประเทศพบกัน ณ นครเกิ่นเทอ
        if (hit.Province.Country == "vn" && hit.Province.Id is not ForeignCapital && isEarly && SceneWords.IsCitySite(article.Text, hit.Span)) return Destination;
        if (hit.Span.Start - StoryStart(article) < LeadLength) return SceneWords.IsDestination(article.Text, hit.ListStart) || hit.Province.Country == "vn" && SceneWords.IsActor(article.Text, hit.Span) ? Destination : Lead;
        if (isEarly && SceneWords.IsVisited(article.Text, hit.Span)) return Lead;
        if (hit.Province.Country == "vn" && SceneWords.IsSameDay(article.Text, hit.Span)) return Destination;
        return SceneWords.IsGovernor(article.Text, hit.Span) ? Governor : Later;
    }

    // ห้าจังหวัดและเมืองรับมือพายุ, and five are named: what is done for them is the story, unless people of all of them meet or it goes from one to the next.
    private static bool IsCountedByHeadline(Article article, PlaceHit hit)
    {
        var headline = article.Text.AsSpan(0, StoryStart(article));
        return !PlaceContext.IsItem(article.Text, hit.Span.Start) && PlaceContext.CountOfProvinces(headline, MostCounted) == hit.ListLength && !SceneWords.IsGathering(headline);
    }

    // A hall where people of its own part of the country meet is where the story is.
    private static bool IsOfRegion(Article article, PlaceHit hit) => hit.Province.Country == "th" && hit.Province.Id is not (AboutRule.Capital or Seats) && hit.Span.Start - StoryStart(article) < RegionalLength
        && SceneWords.IsRegional(Opening(article, SiteLength)) && !SceneWords.IsTraining(Opening(article, LeadLength));

    private static ReadOnlySpan<char> Opening(Article article, int length) => article.Text.AsSpan(0, Math.Min(article.Text.Length, StoryStart(article) + length));

    /// <summary>Where the story starts: after the headline, or after a first line that is none but reads like one, as the second says it again, with where and when.</summary>
    public static int StoryStart(Article article) =>
        article.Lines.Count > 1 && (article.Title is not null || article.Lines[0].Span.End < LongestHeadline) ? article.Lines[0].Span.End : 0;

    private static bool IsInTitle(Article article, PlaceHit hit) => article.Title is not null && article.Lines.Count > 0 && article.Lines[0].Span.Contains(hit.Span);
}
