using System.Buffers;
using NewsSearch.Entities;
using NewsSearch.Entities.Officials;
using NewsSearch.Search;
using NewsSearch.Web.Pages;

namespace NewsSearch.Web.Parts;

/// <summary>Makes what was recognised in an article into marks of its text, said in the reader's language.</summary>
public sealed class Marks(Gazetteer gazetteer, ArticleSearch search, Wording say)
{
    /// <summary>Every mention of everything, kind by kind; they may overlap.</summary>
    public IEnumerable<Mark> Of(Recognition recognition)
    {
        foreach (var code in recognition.Codes)
        {
            var meaning = search.MeaningOf(code.Code) is { } words ? $"{code.Code.Canonical} ({words})" : code.Code.Canonical;
            var evidence = code.Date is { } date ? say["margin.dated", Wording.Date(date)] : "";
            foreach (var span in code.Mentions) yield return new Mark(span, "code", Addresses.Code(code.Code.Canonical), meaning, evidence);
        }
        foreach (var year in recognition.Years)
        {
            var meaning = say["time." + year.Kind.ToString().ToLowerInvariant()] + " " + (year.Date is { } date ? Wording.Date(date) : Wording.Years(year.From, year.To));
            yield return new Mark(year.Span, "year", Addresses.Year(year.From), meaning, year.Evidence is { } why ? EvidenceWording.Of(say, why) : "");
        }
        foreach (var person in recognition.Officials)
        {
            var meaning = string.Join(", ", person.Roles.Select(say.OfficeText).Prepend(OfficialEntry.LabelOf(person.Names, Language.Code)));
            if (!person.IsOfficial) meaning += $" ({say[person.IsPrivate ? "margin.private" : "margin.no-office"]})";
            foreach (var span in person.Mentions) yield return new Mark(span, "person", Addresses.Official(person.Id), meaning, EvidenceWording.Of(say, person.Evidence, recognition.Officials), IsSure(person.Evidence));
        }
        foreach (var place in recognition.Provinces)
        {
            var name = gazetteer.Province(place.Id) is { } province ? ProvinceModel.NameOf(province) : place.Id;
            var meaning = $"{name} ({say[place.About ? "margin.about" : "margin.mentions-only"]})";
            foreach (var span in place.Mentions) yield return new Mark(span, "place", Addresses.Province(place.Id), meaning, EvidenceWording.Of(say, place.Evidence, recognition.Officials), place.IsSure);
        }
    }

    // Joined with another spelling by its sound or but for a letter, or one of several of the name; the newsroom's table settles it.
    private static readonly SearchValues<string> Guesses = SearchValues.Create(["sounds like", "sounds nearly like", "but for a letter"], StringComparison.Ordinal);

    private static bool IsSure(string evidence) =>
        !evidence.Contains("unsure:", StringComparison.Ordinal) && (evidence.Contains("officials.tsv", StringComparison.Ordinal) || !evidence.AsSpan().ContainsAny(Guesses));
}
