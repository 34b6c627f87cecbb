namespace NewsSearch.Entities.Places;

/// <summary>
/// Tells the provinces an article is about from those it only mentions. The weights and limits were fitted on 155 articles labelled by
/// hand: of the 124 provinces those are about they find 120, and 5 that those only mention.
/// </summary>
internal static class AboutRule
{
    /// <summary>From this many provinces in one enumeration on, none of them is what the article is about.</summary>
    public const int LongList = 5;

    /// <summary>And from so many on where each has a line of its own.</summary>
    public const int LongItems = 4;

    /// <summary>The first lines say where the news is: so many characters after the headline.</summary>
    public const int LeadLength = 450;

    // In so many characters after the headline a report has told where its people were.
    private const int SiteLength = 1000;
    private const int RegionalLength = 1500;

    // Where so many are named, only those it opens with are what a story is about.
    private const int ManyProvinces = 9;

    /// <summary>What a mention weighs that is a hall, a home or an example.</summary>
    public const double AsideWeight = 0.4;

    /// <summary>What a later mention weighs of a province whose governor is there.</summary>
    public const double GovernorWeight = 1;

    /// <summary>Most of what happens in a capital is news of the country.</summary>
    public const string Capital = "th-bangkok";

    private const string ForeignCapital = "vn-ha-noi";

    // Ministries and the fair halls of the country lie in it.
    private const string Seats = "th-nonthaburi";
    private const int LongestHeadline = 300;
    private const double TitleWeight = 3, DestinationWeight = 2, LeadWeight = 1.5, LaterWeight = 0.7, LongListWeight = 0.1;
    private const double CapitalShare = 0.6;

    // หาดใหญ่ without อำเภอ may be a hall, a bank's branch or a ship.
    private const double BareShare = 0.5;

    // What is enough where the story is elsewhere, for the only province of one, and for one of as many as it says it has.
    private const double ElsewhereScore = 3, SoleScore = 2 * LaterWeight, CountedScore = LaterWeight;

    /// <summary>How much one mention says of what the article is about.</summary>
    public static double Weight(Article article, PlaceHit hit) =>
        TextWeight(article, hit) * (hit.IsBare ? BareShare : hit.Province.Id is Capital && !IsInTitle(article, hit) ? CapitalShare : 1);

    /// <summary>The provinces that are no more than where people of the whole country meet: that they do so there is no news of it.</summary>
    public static HashSet<Province> PlacesOfMeetings(Article article, List<PlaceHit> hits) =>
        SceneWords.IsNationalMeeting(Opening(article, SiteLength))
            ? hits.Where(hit => hit.Province.Country == "th" && (SceneWords.IsVenue(article.Text, hit.Span) || SceneWords.IsSite(article.Text, hit.Span)) && !SceneWords.IsDestination(article.Text, hit.ListStart)).Select(hit => hit.Province).ToHashSet()
            : [];

    /// <summary>Whether a mention says where such a meeting is, or who welcomes its people.</summary>
    public static bool IsOfMeeting(Article article, PlaceHit hit) => !IsInTitle(article, hit)
        && (hit.IsDistrict || hit.ListLength > 1 || SceneWords.IsVenue(article.Text, hit.Span) || SceneWords.IsSite(article.Text, hit.Span) || SceneWords.IsGovernor(article.Text, hit.Span));

    /// <summary>The provinces that the article is about.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cases">All that speaks for each of its provinces.</param>
    /// <param name="hits">Where they are named.</param>
    public static HashSet<Province> Choose(Article article, IReadOnlyCollection<ProvinceCase> cases, List<PlaceHit> hits)
    {
        var top = cases.Select(one => one.Score).DefaultIfEmpty().Max();
        var opening = Opening(article, LeadLength);
        // ตรวจราชการ 3 จังหวัด, and three are named.
        var least = PlaceContext.CountOfProvinces(opening, LongList - 1) == cases.Count ? CountedScore : ProvinceCase.AboutScore;
        // What a meeting of ministers comes to last is not where the story is.
        var later = SceneWords.IsSeatOfGovernment(opening) ? opening.Length : int.MaxValue;
        var end = StoryStart(article) + SiteLength;
        var about = cases.Where(one => IsPlaced(one) && (one.IsAbout(top, least) || IsHome(one, cases) || IsSole(one, cases) && (one.Mentions != 1 || one.HasDistrict || one.First <= end))).Select(one => one.Province).ToHashSet();
        if (cases.Count >= ManyProvinces)
        {
            var openingEnd = opening.Length;
            var opened = hits.Where(hit => hit.ListLength <= LongList && hit.Span.Start < openingEnd || IsInTitle(article, hit)).Select(hit => hit.Province).ToHashSet();
            about.RemoveWhere(one => one.Country == "th" && !opened.Contains(one));
        }
        AddListed(about, hits, article.Text);
        AddSites(about, hits, article.Text);
        // จัดตั้งจังหวัดอานซางใหม่: the story is of the new one, not of those that went into it.
        foreach (var renewed in hits.Where(hit => PlaceContext.IsNew(article.Text, hit.Span)).Select(hit => hit.Province).Where(about.Contains).ToList()) about.RemoveWhere(one => one.SuccessorId == renewed.Id);
        return about;

        bool IsPlaced(ProvinceCase one) => one.First < later || one.First == int.MaxValue || one.Score >= (cases.Count == 1 && one.HasDistrict ? ProvinceCase.AboutScore : ElsewhereScore);
    }

    private static double TextWeight(Article article, PlaceHit hit)
    {
        var line = article.Lines.FirstOrDefault(line => line.Span.Contains(hit.Span));
        // A hall in the headline is a hall as well.
        var isVenue = SceneWords.IsVenue(article.Text, hit.Span);
        if (hit.Province.Id is Capital && AsideWords.IsEndOfRoute(article.Text, hit.Span)) return AsideWeight;
        if (AsideWords.IsRoad(article.Text, hit.Span)) return AsideWeight;
        if (AsideWords.IsModel(article.Text, hit.Span) || AsideWords.IsBranch(article.Text, hit.Span) || AsideWords.IsPostLeft(article.Text, hit.Span)) return AsideWeight;
        if (line.Kind == LineKind.Title) return isVenue && (hit.Province.Id is Capital || SceneWords.IsSite(article.Text, hit.Span)) ? AsideWeight : TitleWeight;
        // ห้าจังหวัดและเมืองรับมือพายุ, and five are named: the headline counts them.
        if (hit.ListLength >= LongList) return hit.ListLength == LongList && !PlaceContext.IsItem(article.Text, hit.Span.Start) && article.Title is { } title && PlaceContext.CountOfProvinces(title, LongList) == LongList ? LeadWeight : LongListWeight;
        if (isVenue && IsOfRegion(article, hit)) return LeadWeight;
        if (isVenue || AsideWords.IsResidence(article.Text, hit.Span) || AsideWords.IsAside(article.Text, hit.Span, hit.ListStart)) return AsideWeight;
        // Four named once are a long list too, unless the story counts them.
        if (hit.ListLength == LongItems && hit.Province.Country == "th" && PlaceContext.CountOfProvinces(Opening(article, LeadLength), LongItems) != LongItems) return LaterWeight;
        var isEarly = hit.Span.Start - StoryStart(article) < SiteLength;
        if (isEarly && hit.ListLength > 1 && PlaceContext.IsCountedList(article.Text, hit.ListStart, hit.ListLength)) return LeadWeight;
        // นักลงทุนสองประเทศพบกัน ณ นครเกิ่นเทอ
        if (hit.Province.Country == "vn" && hit.Province.Id is not ForeignCapital && isEarly && SceneWords.IsCitySite(article.Text, hit.Span)) return DestinationWeight;
        if (hit.Span.Start - StoryStart(article) < LeadLength) return SceneWords.IsDestination(article.Text, hit.ListStart) || hit.Province.Country == "vn" && SceneWords.IsActor(article.Text, hit.Span) ? DestinationWeight : LeadWeight;
        if (isEarly && SceneWords.IsVisited(article.Text, hit.Span)) return LeadWeight;
        if (hit.Province.Country == "vn" && SceneWords.IsSameDay(article.Text, hit.Span)) return DestinationWeight;
        return SceneWords.IsGovernor(article.Text, hit.Span) ? GovernorWeight : LaterWeight;
    }

    // A hall where people of its own part of the country meet is where the story is.
    private static bool IsOfRegion(Article article, PlaceHit hit) => hit.Province.Country == "th" && hit.Province.Id is not (Capital or Seats) && hit.Span.Start - StoryStart(article) < RegionalLength
        && SceneWords.IsRegional(Opening(article, SiteLength)) && !SceneWords.IsTraining(Opening(article, LeadLength));

    private static ReadOnlySpan<char> Opening(Article article, int length) => article.Text.AsSpan(0, Math.Min(article.Text.Length, StoryStart(article) + length));

    // A first line that is no headline but reads like one: the second says it again, with where and when.
    private static int StoryStart(Article article) =>
        article.Lines.Count > 0 && (article.Title is not null || article.Lines[0].Span.End < LongestHeadline) ? article.Lines[0].Span.End : 0;

    // Papers of Viet Nam are papers of one province: the one that a story opens with is its own.
    private static bool IsHome(ProvinceCase one, IReadOnlyCollection<ProvinceCase> all) =>
        one is { Province.Country: "vn", IsCalledProvince: true, Score: >= SoleScore } && all.All(other => other == one || other.Score < one.Score);

    // News of the country happens somewhere too: where, says the only province that is more than a hall, a home or an example, or the only
    // list of some at the beginning. The capital is none beside it.
    private static bool IsSole(ProvinceCase one, IReadOnlyCollection<ProvinceCase> all)
    {
        if (one.Province.Id is Capital or ForeignCapital || one.Province.Id is Seats && !one.HasDistrict || one.IsMeetingPlace || one.Score < SoleScore && !one.IsSite) return false;
        return all.All(other => other == one || other.Province.Id is Capital || other.Score <= AsideWeight || one.Score >= LeadWeight && other.Score >= LeadWeight && other.ListStart == one.ListStart);
    }

    // ภาคเหนือตอนบน ๒ ประกอบด้วย จังหวัดเชียงราย จังหวัดพะเยา…: named in one breath with a province it is about, and then again.
    private static void AddListed(HashSet<Province> about, List<PlaceHit> hits, string text)
    {
        var again = hits.Where(hit => !hit.IsDistrict && !AsideWords.IsAside(text, hit.Span, hit.ListStart)).GroupBy(hit => hit.Province).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        foreach (var list in hits.Where(hit => hit.ListLength is > 1 and < LongList).GroupBy(hit => hit.ListStart).Where(list => list.Any(hit => about.Contains(hit.Province))).ToList())
            about.UnionWith(list.Where(hit => again.Contains(hit.Province) || hit.ListLength == 2 && hit.Span.Start < SiteLength && SceneWords.IsArea(text, hit.ListStart)).Select(hit => hit.Province));
    }

    // ดูงาน ณ โรงอัดเศษกระดาษบางบัวทอง จ.นนทบุรี และโรงงานนวนคร จ.ปทุมธานี: where else they were.
    private static void AddSites(HashSet<Province> about, List<PlaceHit> hits, string text)
    {
        var named = hits.FindAll(hit => !hit.IsDistrict);
        for (var i = 1; i < named.Count; i++)
        {
            if (about.Contains(named[i - 1].Province) && SceneWords.IsSite(text, named[i - 1].Span) && !SceneWords.IsVenue(text, named[i - 1].Span) && !SceneWords.IsVenue(text, named[i].Span)
                && SceneWords.IsNextSite(text.AsSpan(named[i - 1].Span.End..Math.Max(named[i - 1].Span.End, named[i].Span.Start)))) about.Add(named[i].Province);
        }
    }

    private static bool IsInTitle(Article article, PlaceHit hit) => article.Title is not null && article.Lines.Count > 0 && article.Lines[0].Span.Contains(hit.Span);
}
