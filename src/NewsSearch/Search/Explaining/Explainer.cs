using NewsSearch.Index;
using NewsSearch.Indexing;

namespace NewsSearch.Search.Explaining;

/// <summary>
/// Takes a query apart for one article: each leaf is asked of the index by itself, together with the article's id, so that any engine behind the port can explain itself. Serves one call.
/// </summary>
/// <param name="index">The index.</param>
/// <param name="id">The article.</param>
/// <param name="labels">Names of facet values.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class Explainer(ISearchIndex index, string id, Labels labels, CancellationToken cancellation)
{
    /// <summary>Whether the article matches.</summary>
    public async ValueTask<bool> MatchesAsync(Query query) => await ScoreAsync(query) is not null;

    /// <summary>Whether the article passes a filter.</summary>
    public async ValueTask<bool> PassesAsync(FacetFilter filter) =>
        (await index.SearchAsync(new IndexRequest { Query = new Query.Id(id), Filters = [filter], Take = 0 }, cancellation)).Total > 0;

    /// <summary>Its points; null when it does not match.</summary>
    public async ValueTask<float?> ScoreAsync(Query query)
    {
        try
        {
            var found = await index.SearchAsync(new IndexRequest { Query = new Query.All([query, new Query.Constant(new Query.Id(id), 0)]), Take = 1, WithStored = false }, cancellation);
            return found.Hits is [var hit] ? hit.Score : null;
        }
        catch (QueryTooLargeException)
        {
            return null;
        }
    }

    /// <summary>Where the points of a query come from, one part for each thing in each place, most first.</summary>
    public async ValueTask<IReadOnlyList<ScorePart>> PartsAsync(Query query)
    {
        var parts = await OfAsync(query, 1) ?? [];
        return
        [
            .. parts.GroupBy(part => part with { Score = 0 }).Select(same => same.Key with { Score = same.Sum(part => part.Score) })
                .Where(part => part.Score > 0).OrderByDescending(part => part.Score).ThenBy(part => part.Field, StringComparer.Ordinal).ThenBy(part => part.Text, StringComparer.Ordinal),
        ];
    }

    // Null where the article does not match.
    private async ValueTask<List<ScorePart>?> OfAsync(Query query, float boost)
    {
        switch (query)
        {
            case Query.All all:
            {
                List<ScorePart> parts = [];
                foreach (var part in all.Parts)
                {
                    if (await OfAsync(part, boost) is not { } found) return null;
                    parts.AddRange(found);
                }
                return parts;
            }
            case Query.Any any:
            {
                List<List<ScorePart>> matched = [];
                foreach (var part in any.Parts)
                {
                    if (await OfAsync(part, boost) is { } found) matched.Add(found);
                }
                return matched.Count < Math.Max(1, any.AtLeast) ? null : [.. matched.SelectMany(part => part)];
            }
            case Query.Best best:
            {
                List<ScorePart>? most = null;
                foreach (var part in best.Parts)
                {
                    if (await OfAsync(part, boost) is { } found && (most is null || found.Sum(one => one.Score) > most.Sum(one => one.Score))) most = found;
                }
                return most;
            }
            case Query.Prefer prefer:
                return await OfAsync(prefer.Required, boost) is not { } required ? null : [.. required, .. await OfAsync(prefer.Optional, boost) ?? []];
            case Query.Without without:
                return await MatchesAsync(without.Excluded) ? null : await OfAsync(without.Included, boost);
            case Query.Boost boosted:
                return await OfAsync(boosted.Inner, boost * boosted.Factor);
            case Query.Constant constant:
                return await MatchesAsync(constant.Inner) ? [Part(constant.Inner, boost * constant.Score)] : null;
            case Query.Confirmed confirmed:
                return await MatchesAsync(confirmed) ? await OfAsync(confirmed.Candidates, boost) : null;
            default:
                return await ScoreAsync(query) is { } score ? [Part(query, boost * score)] : null;
        }
    }

    private ScorePart Part(Query query, float score) => query switch
    {
        Query.Term term => new(term.Field, term.Text, false, score),
        Query.Phrase phrase => new(phrase.Field, string.Join(' ', phrase.Terms.Select(term => term.Text)), true, score),
        Query.Near near => new(near.Field, string.Join(" … ", near.Terms), true, score),
        Query.Prefix prefix => new(prefix.Field, prefix.Text + "…", false, score),
        Query.Fuzzy fuzzy => new(fuzzy.Field, fuzzy.Text + "~", false, score),
        Query.Keyword keyword => new(keyword.Field, Label(keyword), false, score),
        Query.Range { Field: IndexFields.Date or IndexFields.Arrival } range => new(range.Field, "", false, score),
        Query.All all => Named(all.Parts, score),
        Query.Any any => Named(any.Parts, score),
        Query.Best best => Named(best.Parts, score),
        Query.Boost boost => Part(boost.Inner, score),
        Query.Constant constant => Part(constant.Inner, score),
        _ => new("", "", false, score),
    };

    // What counts as one thing is called by its first part.
    private ScorePart Named(IReadOnlyList<Query> parts, float score) => parts.Count > 0 ? Part(parts[0], score) : new("", "", false, score);

    private string Label(Query.Keyword keyword) => keyword.Field is IndexFields.AnyProvince ? labels.Of(Facets.Province, keyword.Value) : labels.Of(keyword.Field, keyword.Value);
}
