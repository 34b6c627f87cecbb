using NewsSearch.Index;
using NewsSearch.Search.Language;

namespace NewsSearch.Search;

/// <summary>What would find something where a query finds nothing: the same without one of its filters or words, or the filters alone.</summary>
/// <param name="labels">Names of facet values.</param>
/// <param name="total">How many articles a query finds under the filters of a request.</param>
internal sealed class WaysOut(Labels labels, Func<SearchRequest, Query, ValueTask<int>> total)
{
    /// <summary>With more things asked for than this, leaving out each of them is not offered.</summary>
    private const int MostTriedApart = 8;

    /// <summary>Of a district whose name more provinces have, none is offered.</summary>
    private const int MostProvinces = 5;

    public async ValueTask<IReadOnlyList<WayOut>> OfAsync(SearchRequest request, Interpretation interpretation)
    {
        List<WayOut> ways = [];
        List<WayOut> none = [];
        async ValueTask TryAsync(string label, SearchRequest other, Query query)
        {
            var found = await total(other, query);
            (found > 0 ? ways : none).Add(new WayOut(label, other with { Page = 1 }, found));
        }

        foreach (var choice in request.Choices)
        {
            var label = labels.Of(choice.Facet, choice.Value);
            await TryAsync(
                Messages.WithoutFilter(choice.Excluded ? Messages.Excluded(label) : label),
                request with { Choices = [.. request.Choices.Where(other => other != choice)] }, interpretation.Query);
        }
        if (request.Days is var (first, last)) await TryAsync(Messages.WithoutFilter(Labels.Days(first, last)), request with { Days = null }, interpretation.Query);
        if (request.AddedAfter is { } added) await TryAsync(Messages.WithoutFilter(Messages.AddedAfter(Labels.Time(added))), request with { AddedAfter = null }, interpretation.Query);
        if (request.Choices.Count > 1) await TryAsync(Messages.WithoutFilters, request with { Choices = [] }, interpretation.Query);
        if (request.Choices.Count > 0 && request.Text.Length > 0) await TryAsync(Messages.WithoutWords, request with { Text = "" }, new Query.Everything());
        // Of several filters those that do not help alone are named; of words and of all filters together there is nothing to say.
        List<WayOut> filters = request.Choices.Count > 1 ? [.. none.Where(way => way.Request.Choices.Count == request.Choices.Count - 1)] : [];
        Query Allowed(Query query) => interpretation.Excluded is { } excluded ? new Query.Without(query, excluded) : query;
        if (interpretation.Units.Count is > 1 and <= MostTriedApart && await total(request with { Choices = [] }, Allowed(interpretation.AllBut(1))) > 0)
        {
            foreach (var unit in interpretation.Units)
            {
                var text = string.Join(' ', interpretation.Units.Where(other => other != unit).Select(other => other.Printed));
                await TryAsync(Messages.WithoutWord($"“{unit.Printed}”"), request with { Text = text, Choices = [] }, Allowed(interpretation.Loosened(without: unit)));
            }
        }
        // A district without articles leads to its province.
        foreach (var unit in interpretation.Units.Where(unit => unit.Within.Count is > 0 and <= MostProvinces))
        {
            var others = interpretation.Units.Where(other => other != unit).ToList();
            foreach (var province in unit.Within)
            {
                var choice = new FacetChoice(Facets.Province, province.Id);
                if (request.Choices.Contains(choice)) continue;
                await TryAsync(Messages.AllOfProvince(Labels.FullName(province)), request with { Text = string.Join(' ', others.Select(other => other.Printed)), Choices = [.. request.Choices, choice] }, Allowed(Interpretation.Combine([.. others.Select(other => other.Query)])));
            }
        }
        return [.. ways, .. filters];
    }
}
