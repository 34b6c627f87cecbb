using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Places;

/// <summary>
/// Tells the provinces an article is about from those it only mentions. One that every mention names by the way (in a long list, as a hall, a home, an example) is none; of the others
/// a logistic regression decides, on what can be counted of each. Its weights were fitted on 4,938 provinces of 3,441 articles labelled about or not: most of Thai government news
/// read for that alone, 651 that the word lists here were made on as well. A label that its labeller was unsure of counted a fifth. How far it is right on articles left out of
/// the fitting is in tests/NewsSearch.Benchmarks/Results/2026-11-26-about.md.
/// </summary>
internal sealed partial class AboutRule
{
    /// <summary>Most of what happens in a capital is news of the country.</summary>
    public const string Capital = "th-bangkok";

    // In characters after the headline.
    private const int NearStart = 1500;

    // So early one of several of equal score is still what a paper of its own opens with.
    private const int Opening = 750;

    // Where there is no headline, the first characters may name the region.
    private const int NoHeadline = 200;

    private readonly int _length, _start, _provinces, _nationalWords, _atTop;
    private readonly double _top;
    private readonly bool _isRegional, _isNational;

    private AboutRule(Article article, IReadOnlyCollection<ProvinceCase> cases)
    {
        _length = Math.Max(1, article.Text.Length);
        _start = Mention.StoryStart(article);
        _provinces = cases.Count(one => one.Mentions.Count > 0);
        _top = cases.Max(one => one.Score);
        _atTop = cases.Count(one => one.Score >= _top);
        _isRegional = Region().IsMatch(article.Text.AsSpan(0, _start > 0 ? _start : Math.Min(article.Text.Length, NoHeadline)));
        _isNational = IsNational(article);
        _nationalWords = National().Count(article.Text);
    }

    /// <summary>The provinces that the article is about.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cases">All that speaks for each of its provinces.</param>
    public static HashSet<Province> Choose(Article article, IReadOnlyCollection<ProvinceCase> cases)
    {
        if (cases.Count == 0) return [];
        var rule = new AboutRule(article, cases);
        var about = cases.Where(one => !one.IsByTheWay && LogOdds(rule.SignsOf(one)) > 0).Select(one => one.Province).ToHashSet();
        AddTogether(about, cases);
        AddLeftOut(about, cases);
        // จัดตั้งจังหวัดอานซางใหม่: the story is of the new one, not of those that went into it, unless the headline names them.
        foreach (var renewed in cases.Where(one => about.Contains(one.Province) && one.Mentions.Any(mention => PlaceContext.IsNew(article.Text, mention.Hit.Span))).ToList()) about.RemoveWhere(one => one.SuccessorId == renewed.Province.Id && !cases.Any(other => other.Province == one && other.Mentions.Any(mention => mention.IsInTitle)));
        return about;
    }

    // น่าน เชียงราย และสุโขทัย: of what is always named in one breath all is what the article is about, or none.
    private static void AddTogether(HashSet<Province> about, IEnumerable<ProvinceCase> cases)
    {
        foreach (var together in cases.Where(one => !one.IsByTheWay && one.Mentions.Count > 0).GroupBy(one => string.Join(' ', one.Mentions.Select(mention => mention.Hit.ListStart))))
        {
            if (together.Any(one => about.Contains(one.Province)) && together.All(one => one.Mentions.Any(mention => mention.Hit.ListLength is > 1 and < MentionWeight.LongList))) about.UnionWith(together.Select(one => one.Province));
        }
    }

    // Nor is one of a list of the lead left out alone.
    private static void AddLeftOut(HashSet<Province> about, IEnumerable<ProvinceCase> cases)
    {
        var listed = cases.SelectMany(one => one.Mentions.Where(mention => mention.Hit.ListLength is > 2 and < MentionWeight.LongList && mention.Depth < MentionWeight.LeadLength).Select(mention => (mention.Hit.ListStart, Case: one)));
        foreach (var list in listed.GroupBy(one => one.ListStart, one => one.Case).Select(list => list.Distinct().ToList()).Where(list => list.Count > 2).ToList())
        {
            if (list.FindAll(one => !about.Contains(one.Province)) is [{ IsByTheWay: false, Province.Id: not Capital } left]) about.Add(left.Province);
        }
    }

    /// <summary>Whether an article speaks of the whole country.</summary>
    public static bool IsNational(Article article) => article.Text.Contains("ทั่วประเทศ", StringComparison.Ordinal);

    private static double LogOdds(in ProvinceSigns signs) =>
        -3.94 + 2.88 * signs.Score + 1.29 * signs.Share - 0.64 * signs.Provinces - 0.29 * signs.First + 1.38 * signs.Span - 0.42 * signs.NationalWords
        + If(signs.IsNearStart, 1.33) + If(signs.IsCalledProvince, 1.21) + If(signs.IsArea, 1.09) + If(signs.IsRegional, 1.8) + If(signs.IsStrongestOfVietnam, 3.18)
        + If(signs.IsOnce, -0.48) + If(signs.IsNational, -0.86) + If(signs.IsAside, -1.15) + If(signs.IsEndOfRoute, -1.64) + If(signs.IsCapitalInHeadline, -2.23)
        + If(signs.IsVenue, -3.48) + If(signs.IsMeetingPlace, -6.27);

    private static double If(bool sign, double weight) => sign ? weight : 0;

    private ProvinceSigns SignsOf(ProvinceCase one)
    {
        var mentions = one.Mentions;
        var first = mentions.Count > 0 ? mentions.Min(mention => mention.Hit.Span.Start) : _length;
        return new ProvinceSigns
        {
            Score = Math.Log(1 + one.Score),
            Share = one.Score / Math.Max(_top, 0.1),
            Provinces = Math.Log(Math.Max(1, _provinces)),
            First = Math.Log(1 + Math.Max(0, first - _start)),
            IsNearStart = first - _start < NearStart,
            Span = mentions.Count > 0 ? (mentions.Max(mention => mention.Hit.Span.Start) - first) / (double)_length : 0,
            IsOnce = mentions.Count == 1,
            IsCalledProvince = mentions.Any(mention => mention.Hit.Evidence.IsHead),
            IsVenue = mentions.Count > 0 && mentions.All(mention => mention.IsVenue),
            IsArea = mentions.Any(mention => mention.IsArea),
            IsAside = mentions.Any(mention => mention.IsAside),
            IsEndOfRoute = mentions.Any(mention => mention.IsEndOfRoute),
            IsMeetingPlace = mentions.Count > 0 && one.IsMeetingPlace,
            IsRegional = _isRegional,
            IsNational = _isNational,
            NationalWords = Math.Log(1 + _nationalWords),
            IsStrongestOfVietnam = one.Province is { Country: "vn", Id: not MentionWeight.ForeignCapital } && one.Score >= _top && (_atTop == 1 || first - _start < Opening),
            IsCapitalInHeadline = one.Province.Id is Capital && mentions.Any(mention => mention.Hit.Span.End <= _start),
        };
    }

    [GeneratedRegex("ภาคเหนือ|ภาคใต้|ภาคอีสาน|ภาคตะวันออก|ภาคกลาง|ชายแดน|อีสาน|อันดามัน|อ่าวไทย|ลุ่มน้ำ|ลุ่มเจ้าพระยา")]
    private static partial Regex Region();

    [GeneratedRegex("ทั้งประเทศ|ประเทศไทย|ระดับชาติ|แห่งชาติ")]
    private static partial Regex National();
}
