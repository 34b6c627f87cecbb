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

    /// <summary>The documents of this number, by province and day of issue, those of most articles first.</summary>
    public IReadOnlyList<CodeIssue> Issues { get; private set; } = [];

    /// <summary>The day of issue most articles give, or null.</summary>
    public DateOnly? Date => Issues.FirstOrDefault(issue => issue.Date is not null)?.Date;

    /// <summary>What it does to other documents, with the words that say so.</summary>
    public IReadOnlyList<CodeLink> Links { get; private set; } = [];

    /// <summary>What the newest article says where it cites the code, or null.</summary>
    public Quotation? Quotation { get; private set; }

    /// <summary>The spellings of the newest articles with how often each stands there.</summary>
    public IReadOnlyList<(string Text, int Count)> Spellings { get; private set; } = [];

    /// <summary>Other codes of the newest articles.</summary>
    public IReadOnlyList<PlanCode> Together { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (codes.TryParse(Addresses.Unescaped(code), out var plan))
        {
            // However it was typed, a code has one address.
            if (plan.Canonical != code) return RedirectPermanent(Addresses.Code(plan.Canonical));
        }
        else plan = new PlanCode(code, null, []);
        if (!await LoadAsync(plan.Canonical, cancellation)) return NotFound();

        Parts = CodePart.Of(plan, codes.Describe(plan));
        Issues = await _search.CodeIssuesAsync(plan.Canonical, cancellation);
        Links = await _search.CodeLinksAsync(plan.Canonical, cancellation);
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
                if (cited.Mentions.Count > 0) Quotation ??= Quotation.At(record.Article, cited.Mentions[0], hit.Title.Text);
            }
        }
        Spellings = [.. spellings.CountBy(text => text).OrderByDescending(pair => pair.Value).Select(pair => (pair.Key, pair.Value))];
        Together = [.. together.Distinct().Take(8)];
    }
}
