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

    // หาดใหญ่ without อำเภอ may be a hall, a bank's branch or a ship.
    private const double BareShare = 0.5;

    /// <summary>How much one mention says of what the article is about.</summary>
    public static double Of(Mention mention) =>
        TextWeight(mention) * (mention.Hit.IsBare ? BareShare : mention.Province.Id is AboutRule.Capital && !mention.IsInTitle ? CapitalShare : 1);

    /// <summary>The provinces that are no more than where people of the whole country meet: that they do so there is no news of it.</summary>
    public static HashSet<Province> PlacesOfMeetings(Article article, IEnumerable<Mention> mentions) =>
        SceneWords.IsNationalMeeting(Opening(article, SiteLength))
            ? mentions.Where(mention => mention.Province.Country == "th" && (mention.IsVenue || mention.IsSite) && !mention.IsDestination).Select(mention => mention.Province).ToHashSet()
            : [];

    /// <summary>Whether a mention says where such a meeting is, or who welcomes its people.</summary>
    public static bool IsOfMeeting(Mention mention) =>
        !mention.IsInTitle && (mention.Hit.IsDistrict || mention.Hit.ListLength > 1 || mention.IsVenue || mention.IsSite || mention.IsGovernor);

    private static double TextWeight(Mention mention)
    {
        var (article, hit, text, span) = (mention.Article, mention.Hit, mention.Article.Text, mention.Hit.Span);
        var (isThai, isVietnamese) = (hit.Province.Country == "th", hit.Province.Country == "vn");
        if (hit.Province.Id is AboutRule.Capital && mention.IsEndOfRoute) return Aside;
        if (AsideWords.IsRoad(text, span) || AsideWords.IsModel(text, span) || AsideWords.IsBranch(text, span) || AsideWords.IsPostLeft(text, span)) return Aside;
        // A hall in the headline is a hall as well.
        if (article.Lines.FirstOrDefault(line => line.Span.Contains(span)).Kind == LineKind.Title) return mention.IsVenue && (hit.Province.Id is AboutRule.Capital || mention.IsSite) || AsideWords.IsHomeOfPeople(text, span) ? Aside : Title;
        if (hit.ListLength >= LongList) return IsCountedByHeadline(mention) ? Title : Listed;
        if (mention.IsVenue && IsOfRegion(mention)) return Lead;
        if (mention.IsVenue || AsideWords.IsResidence(text, span) || AsideWords.IsOrigin(text, hit.ListStart) || mention.IsAside) return Aside;
        // Four named once are a long list too, unless the story counts them.
        if (hit.ListLength == LongItems && isThai && PlaceContext.CountOfProvinces(Opening(article, LeadLength), LongItems) != LongItems) return Later;
        var isEarly = mention.Depth < SiteLength;
        if (isEarly && hit.ListLength > 1 && PlaceContext.IsCountedList(text, hit.ListStart, hit.ListLength)) return Lead;
        // นักลงทุนสองประเทศพบกัน ณ นครเกิ่นเทอ
        if (isEarly && isVietnamese && hit.Province.Id is not ForeignCapital && SceneWords.IsCitySite(text, span)) return Destination;
        // ร่วมประชุมรัฐมนตรีกลาโหมอาเซียน ณ กรุงฮานอย
        if (mention.Depth < LeadLength && hit.Province.Id is ForeignCapital && (mention.IsDestination || SceneWords.IsThere(text, span)) && SceneWords.IsInternationalMeeting(Opening(article, LeadLength))) return Title;
        if (mention.Depth < LeadLength) return mention.IsDestination || isVietnamese && SceneWords.IsActor(text, span) ? Destination : Lead;
        if (isEarly && SceneWords.IsVisited(text, span)) return Lead;
        if (isVietnamese && SceneWords.IsSameDay(text, span)) return Destination;
        return mention.IsGovernor ? Governor : Later;
    }

    // ห้าจังหวัดและเมืองรับมือพายุ, and five are named: what is done for them is the story, unless people of all of them meet or it goes from one to the next.
    private static bool IsCountedByHeadline(Mention mention)
    {
        var headline = mention.Article.Text.AsSpan(0, Mention.StoryStart(mention.Article));
        if (SceneWords.IsGathering(headline)) return false;
        return mention.Hit.Items > 0 ? PlaceContext.Counts(headline, mention.Hit.Items) : PlaceContext.CountOfProvinces(headline, MostCounted) == mention.Hit.ListLength;
    }

    // A hall where people of its own part of the country meet is where the story is.
    private static bool IsOfRegion(Mention mention) => mention.Province is { Country: "th", Id: not (AboutRule.Capital or Seats) } && mention.Depth < RegionalLength
        && SceneWords.IsRegional(Opening(mention.Article, SiteLength)) && !SceneWords.IsTraining(Opening(mention.Article, LeadLength));

    private static ReadOnlySpan<char> Opening(Article article, int length) => article.Text.AsSpan(0, Math.Min(article.Text.Length, Mention.StoryStart(article) + length));
}
