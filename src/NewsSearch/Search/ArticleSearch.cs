using System.Diagnostics;
using System.Globalization;
using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Years;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search.Batch;
using NewsSearch.Search.Catalogues;
using NewsSearch.Search.Codes;
using NewsSearch.Search.Completion;
using NewsSearch.Search.Explaining;
using NewsSearch.Search.Export;
using NewsSearch.Search.Language;
using NewsSearch.Search.Offers;
using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>
/// Search over the archive as a reader means it: the query language, facets with labels, snippets, notes on what was done. Texts for
/// people are in the language of <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>. Safe for any number of threads.
/// </summary>
public sealed class ArticleSearch(ISearchIndex index, Analyzer analyzer, Gazetteer gazetteer, CodeRecognizer codes, DateText dates)
{
    private const long NoneSeen = -1;

    private static readonly Dictionary<string, int> NoFacets = [];
    private static readonly Dictionary<string, int> YearsAlone = new(StringComparer.Ordinal) { [Facets.Year] = 1000 };

    private readonly OtherForms _forms = new(analyzer, gazetteer);
    private readonly Renewed<Vocabulary> _vocabulary = new();
    private long _seen = NoneSeen;
    private CatalogueShelf? _catalogues;
    private Completer? _completer;
    private OfficeCodes? _officeCodes;

    /// <summary>Articles read to see whether they hold characters as written; with more, words in order must do.</summary>
    internal int MostConfirmed { get; init; } = Search.Retrieval.MostConfirmed;

    /// <summary>Finds articles. Never fails on what a reader typed.</summary>
    /// <exception cref="IndexUnavailableException">The index is missing or damaged.</exception>
    public async ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation = default)
    {
        var started = Stopwatch.GetTimestamp();
        var vocabulary = await VocabularyAsync(cancellation);
        var retrieval = Retrieval(vocabulary);
        List<string> notes = [];
        var (interpretation, search, found, typed) = await retrieval.FindAsync(request, notes, cancellation);
        if (request.OrLastPage && request.Size > 0 && found.Total > 0 && found.Hits.Count == 0)
        {
            var pages = (found.Rows + request.Size - 1) / request.Size;
            notes.Add(Messages.PageBeyond(pages));
            request = request with { Page = pages };
            found = await index.SearchAsync(search with { Skip = (pages - 1) * request.Size }, cancellation);
        }
        foreach (var choice in request.Choices.Where(choice => IsUnseen(choice, found)))
        {
            // Perhaps it is a slip, perhaps just nothing of it is among what is found.
            if (await retrieval.TotalAsync(new IndexRequest { Query = new Query.Keyword(choice.Facet, choice.Value) }, cancellation) == 0) notes.Add(Messages.UnknownChoice(choice));
        }
        if (found.Generation != vocabulary.Generation) Volatile.Write(ref _seen, found.Generation);

        var labels = new Labels(gazetteer, codes, vocabulary);
        var facets = found.Facets.ToDictionary(facet => facet.Key, facet => EngineRequest.Values(facet.Key, facet.Value, request, labels));
        var isRanked = EngineRequest.Ranks(search.Query) || interpretation.Own is not null;
        var hits = new HitMaker(labels);
        var marker = new Marker(analyzer, interpretation.Marks.With(request.Choices));
        var suggestions = request.HasText ? await SuggestionsAsync(request.Text, interpretation, typed, retrieval, vocabulary, cancellation) : [];
        var offers = request.WithOffers && request.HasText ? await OffersAsync(request, cancellation) : [];
        return new SearchResults
        {
            Request = request,
            Interpretation = interpretation.Line,
            Total = found.Total,
            Rows = found.Rows,
            Sort = request.Sort is SortOrder.Relevance && !isRanked ? SortOrder.Newest : request.Sort,
            IsRanked = isRanked,
            Hits = await new CopyFinder(index, hits).RowsAsync(found.Hits, search, marker, cancellation),
            Facets = facets.ToDictionary(facet => facet.Key, facet => facet.Value.Values),
            FacetTotals = facets.ToDictionary(facet => facet.Key, facet => facet.Value.Total),
            Notes = notes,
            Suggestions = suggestions,
            Offers = offers,
            Entities = request.WithOffers ? await EntitiesAsync(interpretation.Things, offers, retrieval, vocabulary, labels, cancellation) : [],
            WaysOut = found.Total == 0 ? await new WaysOut(labels, (other, query) => retrieval.TotalAsync(EngineRequest.Of(other, query), cancellation)).OfAsync(request, interpretation) : [],
            Took = Stopwatch.GetElapsedTime(started),
        };
    }

    /// <summary>
    /// Writes every article a request finds, copies and all, in its order and as many as its total says, from one commit of the index. Page and size of the request count for nothing.
    /// </summary>
    /// <param name="request">What is asked.</param>
    /// <param name="format">The form.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="addressOf">The address of the page of an article by its id, or null where there are no pages.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>How many were written.</returns>
    /// <exception cref="IndexUnavailableException">The index is missing or damaged; when it turns out on the way, what is written until then is not all.</exception>
    public async ValueTask<int> ExportAsync(SearchRequest request, ExportFormat format, Stream output, Func<string, string>? addressOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        var vocabulary = await VocabularyAsync(cancellation);
        var (_, search, _, _) = await Retrieval(vocabulary).FindAsync(request with { Page = 1, Size = 0, FacetSizes = NoFacets, OneRowAStory = false }, [], cancellation);
        await using var writer = format.To(output, new Labels(gazetteer, codes, vocabulary), addressOf);
        var written = 0;
        await foreach (var hit in index.ScanAsync(search, cancellation))
        {
            await writer.WriteAsync(await RecordAsync(hit.Stored, cancellation), cancellation);
            written++;
        }
        return written;
    }

    /// <summary>How many articles have what a request says, as it is typed: nothing is widened where that is few.</summary>
    public async ValueTask<int> TotalAsync(SearchRequest request, CancellationToken cancellation = default) =>
        await Retrieval(await VocabularyAsync(cancellation)).TypedAsync(request with { Page = 1, Size = 0, FacetSizes = NoFacets }, cancellation);

    /// <summary>What each line of a list finds, in their order. As typed: what is not there is not made up for by what is near.</summary>
    /// <param name="list">The list.</param>
    /// <param name="limit">How long all of it may take; the lines behind are not counted.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async ValueTask<IReadOnlyList<BatchLine>> CountAsync(BatchText list, TimeSpan limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        var vocabulary = await VocabularyAsync(cancellation);
        var (retrieval, labels) = (Retrieval(vocabulary), new Labels(gazetteer, codes, vocabulary));
        using var budget = new TimeBudget(limit, cancellation);
        List<BatchLine> counted = [];
        foreach (var text in list.Lines) counted.Add(string.IsNullOrWhiteSpace(text) ? BatchLine.OfNothing(text) : await budget.OrAsync(within => LineAsync(text, within), BatchLine.NotCounted(text)));
        return counted;

        async ValueTask<BatchLine> LineAsync(string text, CancellationToken cancellation)
        {
            var (interpretation, _, found, typed) = await retrieval.FindAsync(new SearchRequest { Text = text, Size = 0, FacetSizes = YearsAlone }, [], cancellation);
            var entity = await EntitiesAsync([.. interpretation.Things.Where(thing => thing.IsWholeQuery).Take(1)], [], retrieval, vocabulary, labels, cancellation) is [var only] ? only : null;
            var years = typed < found.Total ? [] : found.Facets[Facets.Year].Values.Where(year => year.Count > 0).Select(year => Year.Parse(year.Value, CultureInfo.InvariantCulture)).Order().ToList();
            return new BatchLine(text, typed, typed == 0 ? found.Total : 0, entity, years.Count > 0 ? years[0] : null, years.Count > 0 ? years[^1] : null);
        }
    }

    /// <summary>Why a search finds an article where it does, or why it does not; null for an unknown id. Page and size of the request count for nothing.</summary>
    public async ValueTask<Explanation?> ExplainAsync(SearchRequest request, string id, CancellationToken cancellation = default)
    {
        if (await index.FindAsync(id, cancellation) is not { } bytes) return null;
        var vocabulary = await VocabularyAsync(cancellation);
        var labels = new Labels(gazetteer, codes, vocabulary);
        List<string> notes = [];
        var (interpretation, search, _, _) = await Retrieval(vocabulary).FindAsync(request with { Page = 1, Size = 0, FacetSizes = NoFacets }, notes, cancellation);
        var explainer = new Explainer(index, id, labels, cancellation);
        List<Explanation.Asked> words = [], filters = [];
        foreach (var unit in interpretation.Units) words.Add(new(unit.Description ?? unit.Printed, await explainer.MatchesAsync(unit.Query)));
        foreach (var unit in interpretation.Without) words.Add(new(Messages.Without(unit.Description ?? unit.Printed), !await explainer.MatchesAsync(unit.Query)));
        foreach (var filter in EngineRequest.FiltersOf(request))
            filters.Add(new(string.Join(", ", filter.Any.Select(value => labels.Of(filter.Field, value)).Concat(filter.None.Select(value => Messages.Excluded(labels.Of(filter.Field, value))))), await explainer.PassesAsync(filter)));
        if (request.Days is var (first, last)) filters.Add(new(Messages.OwnDayOf(Labels.Days(first, last)), await explainer.MatchesAsync(TimeQueries.OwnDays(first, last))));
        if (request.AddedAfter is { } added) filters.Add(new(Messages.AddedAfter(Labels.Time(added)), await explainer.MatchesAsync(EngineRequest.Of(request with { Choices = [], Days = null }, new Query.Everything()).Query)));
        var stored = StoredArticle.FromBytes(bytes);
        var score = await explainer.ScoreAsync(search.Query);
        return new Explanation
        {
            Hit = new HitMaker(labels).Make(stored, score ?? 0, new Marker(analyzer, interpretation.Marks)),
            Interpretation = interpretation.Line,
            Notes = notes,
            IsFound = score is not null && filters.TrueForAll(filter => filter.IsMet),
            IsRanked = request.Sort is SortOrder.Relevance && EngineRequest.Ranks(search.Query),
            Score = score ?? 0,
            Words = words,
            Filters = filters,
            Parts = await explainer.PartsAsync(search.Query),
            Headline = [.. analyzer.Words(HitMaker.TitleOf(stored.Article)).Select(token => token.Text)],
        };
    }

    /// <summary>One article, or null when the archive has none of that id.</summary>
    public async ValueTask<ArticleRecord?> FindAsync(string id, CancellationToken cancellation = default)
    {
        return await index.FindAsync(id, cancellation) is { } stored ? await RecordAsync(stored, cancellation) : null;
    }

    /// <summary>Related coverage, closest first; empty for an unknown id.</summary>
    public async ValueTask<IReadOnlyList<RelatedArticle>> RelatedAsync(string id, int size, CancellationToken cancellation = default)
    {
        if (await index.FindAsync(id, cancellation) is not { } bytes) return [];
        var labels = new Labels(gazetteer, codes, await VocabularyAsync(cancellation));
        var hits = new HitMaker(labels);
        return await new RelatedCoverage(index, analyzer, (stored, score) => hits.Make(stored, score, marker: null), labels.Of)
            .OfAsync(StoredArticle.FromBytes(bytes), size, cancellation);
    }

    /// <summary>Other articles that are copies of the same story; none for an unknown id.</summary>
    public async ValueTask<ArticleCopies> CopiesAsync(string id, CancellationToken cancellation = default)
    {
        if (await index.FindAsync(id, cancellation) is not { } bytes) return ArticleCopies.None;
        return await new CopyFinder(index, new HitMaker(new Labels(gazetteer, codes, await VocabularyAsync(cancellation)))).OfAsync(StoredArticle.FromBytes(bytes), cancellation);
    }

    /// <summary>A page of the index of people, provinces, documents or years.</summary>
    public async ValueTask<CataloguePage> BrowseAsync(CatalogueRequest request, CancellationToken cancellation = default)
    {
        var vocabulary = await VocabularyAsync(cancellation);
        var catalogues = LazyInitializer.EnsureInitialized(ref _catalogues, () => new CatalogueShelf(index, gazetteer, codes));
        return await catalogues.FindAsync(request, vocabulary, new Labels(gazetteer, codes, vocabulary), cancellation);
    }

    /// <summary>How a query begun could go on, the likeliest first.</summary>
    public async ValueTask<IReadOnlyList<Suggestion>> CompleteAsync(string text, int most = 8, CancellationToken cancellation = default)
    {
        var vocabulary = await VocabularyAsync(cancellation);
        var retrieval = Retrieval(vocabulary);
        var completer = LazyInitializer.EnsureInitialized(ref _completer, () => new Completer(index, gazetteer, analyzer, codes, dates));
        return await completer.CompleteAsync(text, most, vocabulary, new Labels(gazetteer, codes, vocabulary), CountAsync);

        // As the search counts: with other spellings and forms. What finds next to nothing of several words is widened, and no number is given.
        async ValueTask<(int? Found, bool IsAll)> CountAsync(string query)
        {
            var asked = retrieval.Interpret(query);
            if (asked.Literals.Count > 0) return (null, false);
            var found = await retrieval.TotalAsync(new IndexRequest { Query = asked.Query }, cancellation);
            return (found, found >= Relaxation.Few(vocabulary.Articles) || asked.Units is [{ Looser: null }]);
        }
    }

    /// <summary>What a query names, to be offered as filters beside those chosen.</summary>
    public async ValueTask<IReadOnlyList<Offer>> OffersAsync(SearchRequest request, CancellationToken cancellation = default)
    {
        var vocabulary = await VocabularyAsync(cancellation);
        var retrieval = Retrieval(vocabulary);
        return await new OfferFinder(TotalAsync, analyzer, _forms, gazetteer, codes, dates, retrieval.Corrections).FindAsync(request, vocabulary, new Labels(gazetteer, codes, vocabulary));

        // What the reader gets who takes the offer, widened where it would be.
        async ValueTask<int> TotalAsync(SearchRequest taken) =>
            (await retrieval.FindAsync(taken with { Page = 1, Size = 0, FacetSizes = NoFacets }, [], cancellation)).Results.Total;
    }

    /// <summary>The official whose name is spelt so in the archive; null when there is none, or several.</summary>
    public async ValueTask<string?> SpeltAsync(string name, CancellationToken cancellation = default) => (await VocabularyAsync(cancellation)).Officials.Spelt(name) is [var only] ? only : null;

    /// <summary>Every spelling of an official in the archive, with the number of articles, most used first.</summary>
    public ValueTask<IReadOnlyList<ValueSpan>> SpellingsAsync(string official, CancellationToken cancellation = default) =>
        SaidAsync(IndexFields.OfficialName, official, cancellation);

    /// <summary>Every office an official is given in the archive, with the number of articles and the days of the first and last of them, most often first.</summary>
    public ValueTask<IReadOnlyList<ValueSpan>> RolesAsync(string official, CancellationToken cancellation = default) =>
        SaidAsync(IndexFields.OfficialRole, official, cancellation);

    /// <summary>The offices of an official, each with all its wordings, most often first.</summary>
    public async ValueTask<IReadOnlyList<OfficeHeld>> OfficesAsync(string official, CancellationToken cancellation = default) =>
        OfficeHeld.Group(await RolesAsync(official, cancellation), LazyInitializer.EnsureInitialized(ref _officeCodes, () => new OfficeCodes(gazetteer)));

    /// <summary>The documents that have this number, each with its day, what articles say of it, what it does to others and they to it.</summary>
    public async ValueTask<IReadOnlyList<CodeDocument>> DocumentsAsync(PlanCode code, CancellationToken cancellation = default) =>
        await new CodeGraph(index, codes, new Labels(gazetteer, codes, await VocabularyAsync(cancellation))).DocumentsAsync(code, cancellation);

    /// <summary>What a value of a facet is called.</summary>
    public async ValueTask<string> LabelAsync(string facet, string value, CancellationToken cancellation = default) =>
        new Labels(gazetteer, codes, await VocabularyAsync(cancellation)).Of(facet, value);

    /// <summary>Type and issuers of a code in words, or null when no table knows them.</summary>
    public string? MeaningOf(PlanCode code) => Labels.MeaningOf(code, codes);

    /// <summary>When the last articles came into the archive, UTC; null where that was not kept.</summary>
    public ValueTask<DateTimeOffset?> LastArrivalAsync(CancellationToken cancellation = default) => Arrival.LastAsync(index, cancellation);

    /// <summary>The commit of the index that answers now.</summary>
    public ValueTask<IndexCommit> CommitAsync(CancellationToken cancellation = default) => index.CommitAsync(cancellation);

    /// <summary>What the index holds.</summary>
    public ValueTask<IndexStatistics> StatisticsAsync(CancellationToken cancellation = default) => index.StatisticsAsync(cancellation);

    private async ValueTask<ArticleRecord> RecordAsync(ReadOnlyMemory<byte> stored, CancellationToken cancellation)
    {
        var (article, recognition) = StoredArticle.FromBytes(stored);
        List<RecognisedOfficial> officials = [];
        foreach (var official in recognition.Officials)
        {
            // What articles read later say of a person holds for the earlier too.
            officials.Add(official.IsOfficial || official.IsPrivate ? official : OfficialRegistry.WithOfficeElsewhere(official, (await RolesAsync(official.Id, cancellation)).Select(role => role.Value)));
        }
        return ArticleRecord.Of(article, recognition with { Officials = officials });
    }

    private async ValueTask<IReadOnlyList<ValueSpan>> SaidAsync(string field, string official, CancellationToken cancellation)
    {
        var values = await index.SpansAsync(field, IndexFields.Pair(official, ""), IndexFields.Date, cancellation);
        return [.. values.Select(value => value with { Value = IndexFields.Split(value.Value).Said }).OrderByDescending(value => value.Count)];
    }

    /// <summary>Other queries that may have been meant: a value of a field that names nothing may be half of one that does.</summary>
    private async ValueTask<IReadOnlyList<string>> SuggestionsAsync(string text, Interpretation interpretation, int typed, Retrieval retrieval, Vocabulary vocabulary, CancellationToken cancellation)
    {
        const int MostBegun = 3;
        var meant = await new Suggestions(retrieval.Corrections, vocabulary, other => retrieval.TotalAsync(other, cancellation)).OfAsync(text, interpretation, typed, cancellation);
        if (interpretation.Unknown.Count == 0) return meant;
        var others = (await CompleteAsync(text, MostBegun, cancellation)).Where(one => one is { Value: not null, Count: > 0 }).Select(one => one.Text).ToList();
        // Or it is spelled nearly so: จังหวัด:ภูเกต.
        foreach (var value in others.Count > 0 ? [] : interpretation.Unknown.Where(value => value.Length > 0))
        {
            foreach (var near in retrieval.Corrections.Names(value).Select(name => text.Replace(value, Quoted(name.Text, value), StringComparison.Ordinal)))
            {
                if (retrieval.Interpret(near).Unknown.Count < interpretation.Unknown.Count && await retrieval.TotalAsync(near, cancellation) > 0) others.Add(near);
            }
        }
        return [.. others.Concat(meant).Distinct(StringComparer.Ordinal)];

        string Quoted(string name, string value) => name.Contains(' ', StringComparison.Ordinal) && !text.Contains($"\"{value}\"", StringComparison.Ordinal) ? $"\"{name}\"" : name;
    }

    private async ValueTask<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyList<NamedThing> things, IReadOnlyList<Offer> offers, Retrieval retrieval, Vocabulary vocabulary, Labels labels, CancellationToken cancellation)
    {
        const int MostShown = 8;
        List<Entity> entities = [];
        foreach (var (facet, value, isWhole) in things.Take(MostShown).Concat(offers.Select(offer => new NamedThing(offer.Facet, offer.Value, IsWholeQuery: false))).DistinctBy(thing => (thing.Facet, thing.Value)))
        {
            var count = await retrieval.TotalAsync(new IndexRequest { Query = new Query.Keyword(facet, value) }, cancellation);
            if (count == 0) continue;
            var label = labels.Of(facet, value);
            IEnumerable<string> names = facet switch
            {
                Facets.Official => vocabulary.Officials.Names(value),
                Facets.Province => gazetteer.Province(value) is { } province ? [province.Thai, province.Latin] : [],
                _ => [],
            };
            var description = facet switch
            {
                Facets.Official => vocabulary.Officials.Entry(value)?.Role,
                Facets.Code => labels.MeaningOf(value),
                _ => null,
            };
            entities.Add(new Entity(facet, value, label, [.. names.Where(name => name != label).Distinct()], description, facet is Facets.Official ? vocabulary.Officials.Entry(value)?.ProvinceId : null, count, isWhole)
            {
                Offer = offers.FirstOrDefault(offer => offer.Facet == facet && offer.Value == value),
            });
        }
        return entities;
    }

    // Whatever the archive has of it, a year is a year.
    private static bool IsUnseen(FacetChoice choice, IndexResults found) =>
        choice.Facet is not Facets.Month && !Facets.IsOfYears(choice.Facet) && found.Facets.TryGetValue(choice.Facet, out var counts) && !counts.Values.Any(value => value.Value == choice.Value && value.Count > 0);

    /// <summary>People and sources of the newest commit seen; at most one search old.</summary>
    private ValueTask<Vocabulary> VocabularyAsync(CancellationToken cancellation) => _vocabulary.OfAsync(Volatile.Read(ref _seen) is not NoneSeen and var seen ? seen : null, async () =>
    {
        var read = await new VocabularyReader(index, gazetteer).ReadAsync(CancellationToken.None);
        return (read.Generation, read);
    }, cancellation);

    private Retrieval Retrieval(Vocabulary vocabulary) => new(index, analyzer, _forms, gazetteer, codes, dates, vocabulary, MostConfirmed);
}
