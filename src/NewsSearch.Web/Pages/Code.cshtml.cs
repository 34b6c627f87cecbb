using Microsoft.AspNetCore.Mvc;
using NewsSearch.Entities.Codes;
using NewsSearch.Search;
using NewsSearch.Web.Parts;

namespace NewsSearch.Web.Pages;

/// <summary>A document code: taken apart, its date, what articles say of it, the articles that cite it and what they cite with it.</summary>
public sealed class CodeModel(ArticleSearch search, CodeRecognizer codes, Wording say) : SubjectModel(search, say, Facets.Code)
{
    private readonly ArticleSearch _search = search;

    public IReadOnlyList<CodePart> Parts { get; private set; } = [];

    /// <summary>The day of issue the newest articles give most often, or null.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>What the newest article says where it cites the code, or null.</summary>
    public Quotation? Quotation { get; private set; }

    /// <summary>The spellings of the newest articles with how often each stands there.</summary>
    public IReadOnlyList<(string Text, int Count)> Spellings { get; private set; } = [];

    /// <summary>Other codes of the newest articles.</summary>
    public IReadOnlyList<PlanCode> Together { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (codes.TryParse(code, out var plan))
        {
            // However it was typed, a code has one address.
            if (plan.Canonical != code) return RedirectPermanent(Addresses.Code(plan.Canonical));
        }
        else plan = new PlanCode(code, null, []);
        if (!await LoadAsync(plan.Canonical, cancellation)) return NotFound();

        Parts = CodePart.Of(plan, codes.Describe(plan));
        await ReadArticlesAsync(plan, cancellation);
        return Page();
    }

    private async Task ReadArticlesAsync(PlanCode plan, CancellationToken cancellation)
    {
        var dates = new List<DateOnly>();
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
                if (cited.Date is { } date) dates.Add(date);
                spellings.AddRange(cited.Mentions.Select(mention => mention.In(record.Article.Text)));
                if (cited.Mentions.Count > 0) Quotation ??= Quotation.At(record.Article, cited.Mentions[0], hit.Title.Text);
            }
        }
        Date = dates.Count == 0 ? null : dates.CountBy(date => date).MaxBy(pair => pair.Value).Key;
        Spellings = [.. spellings.CountBy(text => text).OrderByDescending(pair => pair.Value).Select(pair => (pair.Key, pair.Value))];
        Together = [.. together.Distinct().Take(8)];
    }
}
