using Microsoft.AspNetCore.Mvc;
using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Index;
using NewsSearch.Search;
using NewsSearch.Web.Parts;

namespace NewsSearch.Web.Pages;

/// <summary>A person: the spellings seen, roles, provinces, coverage by year, colleagues, documents.</summary>
public sealed class OfficialModel(ArticleSearch search, Gazetteer gazetteer, CodeRecognizer codes, Wording say) : SubjectModel(search, say, Facets.Official)
{
    private const int MostRoles = 12;

    private readonly ArticleSearch _search = search;

    /// <summary>The name to show.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Every spelling with its number of articles, most used first.</summary>
    public IReadOnlyList<ValueSpan> Spellings { get; private set; } = [];

    /// <summary>Every office with its wordings, number of articles and the days of the first and the last, most often first.</summary>
    public IReadOnlyList<OfficeHeld> Roles { get; private set; } = [];

    /// <summary>The offices that articles word in more than one way.</summary>
    public IEnumerable<OfficeHeld> Reworded => Roles.Take(MostRoles).Where(role => role.OtherWordings.Count > 0);

    /// <summary>The offices on a scale of years, in the order they were first spoken of; those without a day last.</summary>
    public Timeline Times => new(
    [
        .. Roles.Take(MostRoles).OrderBy(role => role.First ?? long.MaxValue).Select(role => new TimelineRow(
            Say.OfficeText(role.Wording), RoleTime(role), null, TimelineShape.Bar, Timeline.At(role.First), role.Last is null ? null : Math.Max(Timeline.At(role.Last)!.Value, Timeline.At(role.First)!.Value + 0.1), role == Roles[0]) { Title = role.Wording }),
    ]);

    /// <summary>The documents of the articles by type.</summary>
    public IReadOnlyList<(string? Type, IReadOnlyList<FacetValue> Codes)> Codes => CodesByType(codes);

    /// <summary>The person's row of <c>officials.tsv</c>, or null.</summary>
    public Entities.Officials.KnownOfficial? Listed { get; private set; }

    /// <summary>People of the same articles.</summary>
    public IReadOnlyList<FacetValue> Colleagues { get; private set; } = [];

    /// <summary>The row of <c>officials.tsv</c> that would say what is known now: id, names, province, role, official, note.</summary>
    public string TableRow => string.Join('\t', Value, string.Join(';', Spellings.Select(spelling => spelling.Value)), Listed?.ProvinceId ?? Home?.Value ?? "", Listed?.Role ?? (Roles is [var role, ..] ? role.Wording : ""), Listed is { IsOfficial: false } ? "no" : "yes", "");

    public IEnumerable<string> OtherNames => Spellings.Select(spelling => spelling.Value).Where(spelling => spelling != Name);

    /// <summary>The province that half of the articles or more are about, or null: a minister who is named everywhere is at home nowhere.</summary>
    public FacetValue? Home => Values(Facets.Province) is [var most, ..] && 2 * most.Count >= Results.Total ? most : null;

    /// <summary>The office that lists and completion show, where most articles give another: that of the last year.</summary>
    public string? Lately => Values(Facets.Official).FirstOrDefault(value => value.Value == Value)?.Role is { } role && Roles is [var most, ..] && role != most.Wording && !most.OtherWordings.Contains(role) ? role : null;

    /// <summary>A province of the gazetteer, or null.</summary>
    public Province? Province(string id) => gazetteer.Province(id);

    /// <summary>The script a name is written in, a key of the texts: marks tell Vietnamese from plain Latin.</summary>
    public static string Script(string name) =>
        name.Any(Tongue.IsThai) ? "script.thai" : name.Any(c => c > '\u007F') ? "script.vietnamese" : "script.latin";

    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken cancellation)
    {
        // What is blank is bound as null.
        if (id is null) return NotFound();
        var found = await LoadAsync(id, cancellation);
        Listed = gazetteer.Official(id);
        if (!found && Listed is null) return await MovedAsync(id, cancellation);
        // Whom the newsroom listed has a page before the first article does.
        Name = Values(Facets.Official).FirstOrDefault(value => value.Value == id)?.Label ?? (Listed is null ? id : Entities.Officials.OfficialEntry.LabelOf(Listed.Names, Language.Code));
        if (!found) Response.Headers["X-Robots-Tag"] = "noindex";
        Spellings = found ? await _search.SpellingsAsync(id, cancellation) : [.. Listed!.Names.Select(name => new ValueSpan(name, 0, null, null))];
        Roles = await _search.OfficesAsync(id, cancellation);
        Colleagues = await TogetherAsync(id, cancellation);
        return Page();
    }

    // An id made of a spelling that has since become another person's, by a row of the table or by a spelling in the other script.
    private async Task<IActionResult> MovedAsync(string id, CancellationToken cancellation)
    {
        var now = await _search.SpeltAsync(id.Replace('-', ' '), cancellation);
        return now is null || now == id ? NotFound() : Redirect(Addresses.Official(now));
    }

    // “first – last · 12 articles”; an article known by its year alone has the year.
    private string RoleTime(OfficeHeld role) => role is { First: { } first, Last: { } last }
        ? (first == last ? Wording.Day(first) : $"{Wording.Day(first)} – {Wording.Day(last)}") + " · " + Say.Articles(role.Count)
        : Say.Articles(role.Count);

    // Not as a choice: a facet's counts leave its own choices out.
    private async Task<IReadOnlyList<FacetValue>> TogetherAsync(string id, CancellationToken cancellation)
    {
        var results = await _search.SearchAsync(
            new SearchRequest { Within = new FacetChoice(Facets.Official, id), Size = 0, FacetSizes = new Dictionary<string, int> { [Facets.Official] = 10 } }, cancellation);
        return [.. results.Facets.GetValueOrDefault(Facets.Official, []).Where(value => value.Value != id && value.Count > 0)];
    }
}
