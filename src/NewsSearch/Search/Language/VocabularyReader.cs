using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Officials;
using NewsSearch.Index;
using NewsSearch.Indexing;

namespace NewsSearch.Search.Language;

/// <summary>Reads what the archive itself knows out of its index.</summary>
internal sealed class VocabularyReader(ISearchIndex index, Gazetteer gazetteer)
{
    public async ValueTask<Vocabulary> ReadAsync(CancellationToken cancellation)
    {
        var statistics = await index.StatisticsAsync(cancellation);
        var sources = await index.ValuesAsync(Facets.Source, "", 10_000, cancellation);
        var articles = await index.ValuesAsync(Facets.Official, "", int.MaxValue, cancellation);
        var officials = new OfficialDirectory(
            gazetteer,
            await SaidAsync(IndexFields.OfficialName, cancellation),
            await OfficesAsync(cancellation),
            await SaidAsync(IndexFields.OfficialProvince, cancellation),
            articles.Select(official => (official.Value, official.Count)));
        return new Vocabulary(statistics.Generation, officials, sources.Select(source => source.Value).ToHashSet(StringComparer.Ordinal))
        {
            Articles = statistics.Documents,
            Orders = (await SaidAsync(IndexFields.CodeIssue, cancellation)).Where(one => new PlanCode(one.Id, null, []).IsOrder)
                .GroupBy(one => one.Id, one => (DocumentKey.Parse(one.Said), one.Count), StringComparer.Ordinal)
                .ToDictionary(order => order.Key, order => (IReadOnlyList<(DocumentKey, int)>)[.. order], StringComparer.Ordinal),
            Places = [.. gazetteer.Provinces.SelectMany(province => province.OtherNames.Prepend(province.Latin).Prepend(province.Thai))],
        };
    }

    private async ValueTask<IEnumerable<(string Id, string Role, int Count, long? First, long? Last)>> OfficesAsync(CancellationToken cancellation) =>
        (await index.SpansAsync(IndexFields.OfficialRole, "", IndexFields.Date, cancellation)).Select(pair =>
        {
            var (id, role) = IndexFields.Split(pair.Value);
            return (id, role, pair.Count, pair.First, pair.Last);
        });

    private async ValueTask<IEnumerable<(string Id, string Said, int Count)>> SaidAsync(string field, CancellationToken cancellation) =>
        (await index.ValuesAsync(field, "", int.MaxValue, cancellation)).Select(pair =>
        {
            var (id, said) = IndexFields.Split(pair.Value);
            return (id, said, pair.Count);
        });
}
