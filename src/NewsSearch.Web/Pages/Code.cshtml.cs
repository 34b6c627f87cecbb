using Microsoft.AspNetCore.Mvc;
using NewsSearch.Entities.Codes;
using NewsSearch.Search;
using NewsSearch.Search.Codes;
using NewsSearch.Web.Parts;

namespace NewsSearch.Web.Pages;

/// <summary>A document code: taken apart, its date, what articles say of it, the articles that cite it and what they cite with it.</summary>
public sealed class CodeModel(ArticleSearch search, CodeRecognizer codes, Wording say) : SubjectModel(search, say, Facets.Code)
{
    private readonly ArticleSearch _search = search;

    public IReadOnlyList<CodePart> Parts { get; private set; } = [];

    /// <summary>What the code is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The documents of this number, those of most articles first.</summary>
    public IReadOnlyList<CodeDocument> Documents { get; private set; } = [];

    /// <summary>The one document that has this number, or null.</summary>
    public CodeDocument? Only => Documents is [var only] ? only : null;

    /// <summary>The spellings of the newest articles with how often each stands there.</summary>
    public IReadOnlyList<(string Text, int Count)> Spellings { get; private set; } = [];

    /// <summary>Other codes of the newest articles with what each is called.</summary>
    public IReadOnlyList<(string Code, string Name)> Together { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(code)) return RedirectPermanent(Addresses.Index(Facets.Code)!);
        if (codes.TryParse(Addresses.Unescaped(Request, code, "/code/"), out var plan))
        {
            // However it was typed, a code has one address.
            if (plan.Canonical != code) return RedirectPermanent(Addresses.Code(plan.Canonical));
        }
        else plan = new PlanCode(code, null, []);
        if (!await LoadAsync(plan.Canonical, cancellation)) return NotFound();

        Documents = await _search.DocumentsAsync(plan, cancellation);
        Name = await _search.LabelAsync(Facets.Code, plan.Canonical, cancellation);
        // An order's number does not say whose it is; its articles do.
        if (plan.IsOrder && Only?.Key is { } known) plan = plan with { Type = known.Type, Issuers = known.Issuer is { } issuer ? [issuer] : [] };
        Parts = CodePart.Of(plan, codes.Describe(plan));
        await ReadArticlesAsync(plan, cancellation);
        return Page();
    }

    private async Task ReadArticlesAsync(PlanCode plan, CancellationToken cancellation)
    {
        var spellings = new List<string>();
        var together = new List<PlanCode>();
        foreach (var hit in Results.Hits)
        {
            if (await _search.FindAsync(hit.Id, cancellation) is not { } record) continue;
            foreach (var cited in record.Recognition.Codes)
            {
                if (cited.Code != plan)
                {
                    together.Add(cited.Code);
                    continue;
                }
                spellings.AddRange(cited.Mentions.Select(mention => mention.In(record.Article.Text)));
            }
        }
        Spellings = [.. spellings.CountBy(text => text).OrderByDescending(pair => pair.Value).Select(pair => (pair.Key, pair.Value))];
        List<(string, string)> named = [];
        foreach (var other in together.Distinct().Take(8)) named.Add((other.Canonical, await _search.LabelAsync(Facets.Code, other.Canonical, cancellation)));
        Together = named;
    }
}
