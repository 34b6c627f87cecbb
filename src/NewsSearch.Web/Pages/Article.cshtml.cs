using NewsSearch.Entities;
using NewsSearch.Entities.Corrections;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsSearch.Search;
using NewsSearch.Search.Export;
using NewsSearch.Web.Parts;

namespace NewsSearch.Web.Pages;

/// <summary>One article to read, with what was recognised in it, by what evidence, and what relates to it.</summary>
public sealed class ArticleModel(ArticleSearch search, Gazetteer gazetteer, Wording say) : PageModel
{
    public ArticleRecord Record { get; private set; } = null!;

    public Article Article => Record.Article;

    public Recognition Recognition => Record.Recognition;

    public MarkedText Text { get; private set; } = null!;

    public Timeline Times { get; private set; } = null!;

    /// <summary>Other copies of the same story.</summary>
    public ArticleCopies Copies { get; private set; } = ArticleCopies.None;

    /// <summary>How it is cited; one that tells no address of its own by that of this page.</summary>
    public Citation Citation => Citation.Of(Record, Addresses.Site(Request) + Addresses.Article(Article.Id));

    public IReadOnlyList<RelatedArticle> Related { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(id)) return NotFound();
        id = Addresses.Unescaped(Request, id, "/article/");
        if (await search.FindAsync(id, cancellation) is not { } record) return NotFound();
        Record = record;
        Text = new MarkedText(Article, new Marks(gazetteer, search, say).Of(Recognition), shown: Request.Query["marks"] != "off");
        Times = Timeline.Of(Recognition, say, year => Text.Anchor(year.Span));
        Copies = await search.CopiesAsync(id, cancellation);
        Related = await search.RelatedAsync(id, 6, cancellation);
        return Page();
    }

    /// <summary>Why a line was cut, in words; rules without words of their own count as boilerplate.</summary>
    public string Reason(RemovedLine line) => say.Find("reason." + line.Reason) ?? say["reason.other"];

    /// <summary>What an editor corrected, in words.</summary>
    public string Say(Correction correction) => correction switch
    {
        { Value: "" } => say["corrected.unknown." + CorrectionTable.Word(correction.Kind)],
        { Kind: CorrectionKind.Published or CorrectionKind.Event } => say["corrected." + CorrectionTable.Word(correction.Kind), IsoDay.TryParse(correction.Value, out var day) ? Wording.Date(day) : correction.Value],
        { Kind: CorrectionKind.About or CorrectionKind.NotAbout or CorrectionKind.NoProvince } => say["corrected." + CorrectionTable.Word(correction.Kind), ProvinceModel.NameOf(Province(correction.Value))],
        { Kind: CorrectionKind.Year or CorrectionKind.Target or CorrectionKind.NoTarget or CorrectionKind.NoYear } => say["corrected." + CorrectionTable.Word(correction.Kind), Year.TryParse(correction.Value, null, out var year) ? Wording.Year(year) : correction.Value],
        _ => say["corrected." + CorrectionTable.Word(correction.Kind), correction.Value],
    };

    /// <summary>Type and issuers of a code in words, or null when no table knows them.</summary>
    public string? MeaningOf(PlanCode code) => search.MeaningOf(code);

    /// <summary>What a province is called today when it was taken over, or null.</summary>
    public Province? Successor(Province province) => province.SuccessorId is { } id ? gazetteer.Province(id) : null;

    /// <summary>A province's names; its id when the gazetteer does not know it.</summary>
    public Province Province(string id) => gazetteer.Province(id) ?? new Province { Id = id, Country = id[..Math.Min(2, id.Length)], Thai = id, Latin = id };
}
