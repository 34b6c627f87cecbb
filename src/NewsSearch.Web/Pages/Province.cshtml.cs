using Microsoft.AspNetCore.Mvc;
using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Search;

namespace NewsSearch.Web.Pages;

/// <summary>A province: where it is, its names, articles, people, documents, and what became of it.</summary>
public sealed class ProvinceModel(ArticleSearch search, Gazetteer gazetteer, CodeRecognizer codes, Wording say) : SubjectModel(search, say, Facets.Province)
{
    private const int MostPeople = 12, MostNamed = 6;

    private readonly ArticleSearch _search = search;

    public Province Province { get; private set; } = null!;

    /// <summary>Those whose office is of the province.</summary>
    public IReadOnlyList<FacetValue> People => [.. Values(Facets.Official).Where(person => person.ProvinceId == Province.Id).Take(MostPeople)];

    /// <summary>Those its articles name besides, such as ministers who came.</summary>
    public IReadOnlyList<FacetValue> Named => [.. Values(Facets.Official).Where(person => person.ProvinceId != Province.Id).Take(MostNamed)];

    /// <summary>The years its plans and targets look to, the latest first, with the results of each.</summary>
    public IReadOnlyList<(FacetValue Value, string Href, bool IsPast)> Due =>
    [
        .. from value in Values(Facets.Due)
           orderby value.Value descending
           select (value, new SearchAddress { Sort = SortOrder.Newest }.Toggle(Facets.Province, Province.Id).Toggle(Facets.Due, value.Value).ToString(), string.CompareOrdinal(value.Value, LastYear.ToString()) <= 0),
    ];

    /// <summary>Results of the province whose plans and targets are for years gone by.</summary>
    public string PastDueHref => new SearchAddress { Text = $"due:..{LastYear}", Sort = SortOrder.Newest }.Toggle(Facets.Province, Province.Id).ToString();

    private static Year LastYear => new(DateTime.UtcNow.Year - 1);

    // A governor of one article stands behind many who came.
    protected override int CountedPeople => 500;

    /// <summary>Its documents by type.</summary>
    public IReadOnlyList<(string? Type, IReadOnlyList<FacetValue> Codes)> Codes => CodesByType(codes);

    /// <summary>The province that took it over, or null.</summary>
    public Province? Successor => Province.SuccessorId is { } id ? gazetteer.Province(id) : null;

    /// <summary>The provinces it took over, with the articles of each under its own name.</summary>
    public IReadOnlyList<(Province Province, int Articles)> Before { get; private set; } = [];

    /// <summary>Results of the province as it is today: its own name's and those of the provinces it took over.</summary>
    public string TodayHref => Before.Aggregate(new SearchAddress().Toggle(Facets.Province, Province.Id), (address, before) => address.Toggle(Facets.Province, before.Province.Id)).ToString();

    /// <summary>Its districts, those of most articles first.</summary>
    public IReadOnlyList<(string Name, string Href, int Articles)> Districts { get; private set; } = [];

    public string Name => NameOf(Province);

    /// <summary>The name in the other script.</summary>
    public string OtherName => OtherNameOf(Province);

    public string Latin => Province.Country == "th" ? "en" : "vi";

    public static string NameOf(Province province) => Language.IsThai ? province.Thai : province.Latin;

    public static string OtherNameOf(Province province) => Language.IsThai ? province.Latin : province.Thai;

    private static string Either(string first, string second) => first.Length > 0 ? first : second;

    private async Task<IReadOnlyList<(Province, int)>> BeforeAsync(CancellationToken cancellation)
    {
        var before = gazetteer.Provinces.Where(other => other.SuccessorId == Province.Id && other.Id != Province.Id).ToList();
        if (before.Count == 0) return [];
        var counted = await _search.SearchAsync(
            new SearchRequest
            {
                Choices = [.. before.Select(other => new FacetChoice(Facets.Province, other.Id))], Size = 0, FacetSizes = new Dictionary<string, int> { [Facets.Province] = 1 },
            },
            cancellation);
        var counts = counted.Facets.GetValueOrDefault(Facets.Province, []);
        return [.. before.Select(other => (other, counts.FirstOrDefault(value => value.Value == other.Id)?.Count ?? 0))];
    }

    private async Task<IReadOnlyList<(string, string, int)>> DistrictsAsync(bool hasArticles, CancellationToken cancellation)
    {
        List<(string Name, string Href, int Articles)> counted = [];
        foreach (var district in gazetteer.Districts.Where(district => district.ProvinceId == Province.Id))
        {
            var name = Language.IsThai ? Either(district.Thai, district.Latin) : Either(district.Latin, district.Thai);
            var address = new SearchAddress { Text = $"{(Language.IsThai ? "อำเภอ" : "district")}:\"{name}\"" }.Toggle(Facets.Province, Province.Id);
            counted.Add((name, address.ToString(), hasArticles ? await _search.TotalAsync(address.ToRequest(), cancellation) : 0));
        }
        return [.. counted.OrderByDescending(district => district.Articles).ThenBy(district => district.Name, StringComparer.Ordinal)];
    }

    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken cancellation)
    {
        // What is blank is bound as null.
        if (id is null || gazetteer.Province(id.ToLowerInvariant()) is not { } province) return NotFound();
        if (id != province.Id) return RedirectPermanent(Addresses.Province(province.Id));
        // A province without articles is still a province, and its page says so.
        var found = await LoadAsync(id, cancellation);
        Province = province;
        Before = await BeforeAsync(cancellation);
        Districts = await DistrictsAsync(hasArticles: found, cancellation);
        if (!found) Response.Headers["X-Robots-Tag"] = "noindex";
        return Page();
    }
}
