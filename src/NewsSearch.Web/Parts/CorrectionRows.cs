using NewsSearch.Entities;
using NewsSearch.Entities.Corrections;

namespace NewsSearch.Web.Parts;

/// <summary>Rows of <c>corrections.tsv</c> that would correct what was read in an article: ready to be copied, those that hold put right by another value in the third cell.</summary>
public static class CorrectionRows
{
    // What an editor writes over.
    private const string Blank = "…";

    /// <summary>The rows by what they are about, a key of the texts; where something may have been missed, one with a blank to write over.</summary>
    public static IEnumerable<(string Key, IReadOnlyList<string> Rows)> Of(string articleId, Recognition found)
    {
        (string Key, IReadOnlyList<string> Rows)[] groups =
        [
            ("correct.dates",
            [
                Row(CorrectionKind.Published, Day(found.Published)),
                Row(CorrectionKind.Event, Day(found.Event)),
                Row(CorrectionKind.Year, found.Year?.ToString() ?? CorrectionTable.None),
            ]),
            ("correct.places",
            [
                .. found.Provinces.SelectMany(province => new[] { Row(province.About ? CorrectionKind.NotAbout : CorrectionKind.About, province.Id), Row(CorrectionKind.NoProvince, province.Id) }),
                Row(CorrectionKind.About, Blank),
            ]),
            ("correct.people", [.. found.Officials.Select(official => Row(CorrectionKind.NoPerson, official.Names[0])), Row(CorrectionKind.Person, Blank)]),
            ("correct.codes", [.. found.Codes.Select(code => Row(CorrectionKind.NoCode, code.Code.Canonical)), Row(CorrectionKind.Code, Blank)]),
            ("correct.years",
            [
                .. found.Years.Where(year => year.Kind is YearKind.Horizon).Select(year => Row(CorrectionKind.NoTarget, year.To.ToString())).Distinct(),
                .. found.Years.Where(year => year.Kind is YearKind.Mention).Select(year => Row(CorrectionKind.NoYear, year.To.ToString())).Distinct(),
                Row(CorrectionKind.Target, Blank),
            ]),
            ("correct.withdrawn", [Row(CorrectionKind.Withdrawn, CorrectionTable.Yes)]),
        ];
        return groups;

        string Row(CorrectionKind kind, string value) => CorrectionTable.Row(articleId, kind, value);
    }

    private static string Day(DateOnly? day) => day is { } known ? IsoDay.Text(known) : CorrectionTable.None;
}
