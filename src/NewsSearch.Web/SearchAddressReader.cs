using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using NewsSearch.Search;

namespace NewsSearch.Web;

/// <summary>
/// Reads a <see cref="SearchAddress"/> from a query string. Never fails: what makes no sense is left out and told in
/// <see cref="Ignored"/>, one <c>name=value</c> each; parameters of other people (<c>utm_source</c>) are left out silently.
/// Years are taken in both eras and both kinds of digits. The culture plays no part.
/// </summary>
/// <param name="Address">The address, canonical.</param>
/// <param name="Ignored">What was left out, shortened to be shown.</param>
/// <param name="Shortened">True when the query text was longer than <see cref="SearchAddress.LongestText"/> and was cut.</param>
public sealed record SearchAddressReader(SearchAddress Address, IReadOnlyList<string> Ignored, bool Shortened)
{
    /// <summary>More choices than this are left out: no reader makes them, and engines have limits.</summary>
    private const int MostChoices = 100;

    private const int LongestValue = 200;

    /// <summary>The same in words.</summary>
    public IEnumerable<string> Notes(Wording say)
    {
        if (Shortened) yield return say["note.shortened", SearchAddress.LongestText];
        if (Ignored.Count > 0) yield return say["note.ignored", string.Join(", ", Ignored)];
    }

    /// <summary>Reads a query string with its <c>?</c>, or nothing.</summary>
    public static SearchAddressReader Read(string query) => Read(new QueryCollection(QueryHelpers.ParseQuery(query)));

    public static SearchAddressReader Read(IQueryCollection query)
    {
        var ignored = new List<string>();
        var text = Well(query["q"].ToString()).Trim();
        var shortened = text.Length > SearchAddress.LongestText;
        if (shortened) text = Well(text[..SearchAddress.LongestText]);

        var address = new SearchAddress
        {
            Text = text,
            From = One<RangeEnd>("from", RangeEnd.Of),
            To = One<RangeEnd>("to", RangeEnd.Of),
            AddedAfter = One<DateTimeOffset>("added", value => IsoTime.TryParse(value, out var time) ? time : null),
            Sort = One("sort", SortOf) ?? SortOrder.Relevance,
            Page = One("page", value => NumberOf(value, 1, int.MaxValue)) ?? 1,
            Size = One("size", value => NumberOf(value, 0, 100)) ?? SearchAddress.DefaultSize,
            Together = One<bool>("similar", value => value switch { "together" => true, "apart" => false, _ => null }),
            OtherEra = query["era"] == "other",
        };
        if (Facets.All.Contains(query["more"].ToString(), StringComparer.Ordinal)) address = address with { More = query["more"], Find = Cut(Well(query["find"].ToString()).Trim()) };
        if (address.From?.First > address.To?.Last) address = address with { From = address.To, To = address.From };
        return new SearchAddressReader(address.WithChoices(Choices()).WithPage(address.Page), ignored, shortened);

        static string Cut(string text) => text.Length <= LongestValue ? text : Well(text[..LongestValue]);

        T? One<T>(string name, Func<string, T?> read) where T : struct
        {
            var value = query[name].LastOrDefault();
            if (string.IsNullOrWhiteSpace(value)) return null;
            var result = read(value.Trim());
            if (result is null) Ignore(name, value);
            return result;
        }

        List<FacetChoice> Choices()
        {
            var choices = new List<FacetChoice>();
            foreach (var facet in Facets.All)
            {
                foreach (var value in query[facet])
                {
                    if (string.IsNullOrWhiteSpace(value)) continue;
                    // A range of years takes the place of years chosen.
                    if (choices.Count < MostChoices && ChoiceOf(facet, Well(value).Trim()) is { } choice && !(address.HasYears && choice is { Facet: Facets.Year, Excluded: false })) choices.Add(choice);
                    else Ignore(facet, value);
                }
            }
            return choices;
        }

        void Ignore(string name, string value)
        {
            if (ignored.Count < 5) ignored.Add($"{name}={(value.Length > 40 ? Well(value[..40]) + "…" : Well(value))}");
        }
    }

    private static FacetChoice? ChoiceOf(string facet, string value) => value.Length > LongestValue ? null : FacetChoice.Read(facet, value);

    private static SortOrder? SortOf(string value) => value switch
    {
        "relevance" => SortOrder.Relevance,
        "newest" => SortOrder.Newest,
        "oldest" => SortOrder.Oldest,
        "added" => SortOrder.Added,
        _ => null,
    };

    private static int? NumberOf(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    // Half a surrogate pair cannot be written back into a URL.
    internal static string Well(string text) => text.EnumerateRunes().Any(rune => rune == System.Text.Rune.ReplacementChar)
        ? string.Concat(text.EnumerateRunes().Where(rune => rune != System.Text.Rune.ReplacementChar))
        : text;
}
