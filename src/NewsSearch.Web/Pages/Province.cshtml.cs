using Microsoft.AspNetCore.Mvc;
using NewsSearch.Entities;
using NewsSearch.Search;

namespace NewsSearch.Web.Pages;

/// <summary>A province: where it is, its names, articles, people, documents, and what became of it.</summary>
public sealed class ProvinceModel(ArticleSearch search, Gazetteer gazetteer, Wording say) : SubjectModel(search, say, Facets.Province)
{
    public Province Province { get; private set; } = null!;

    /// <summary>The province that took it over, or null.</summary>
    public Province? Successor => Province.SuccessorId is { } id ? gazetteer.Province(id) : null;

    public string Name => NameOf(Province);

    /// <summary>The name in the other script.</summary>
    public string OtherName => Language.IsThai ? Province.Latin : Province.Thai;

    public string Latin => Province.Country == "th" ? "en" : "vi";

    public static string NameOf(Province province) => Language.IsThai ? province.Thai : province.Latin;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        // A province without articles is still a province, and its page says so.
        var found = await LoadAsync(id, cancellation);
        if (gazetteer.Province(id) is not { } province) return NotFound();
        Province = province;
        if (!found) Response.Headers["X-Robots-Tag"] = "noindex";
        return Page();
    }
}
