using System.Diagnostics;
using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Years;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search.Catalogues;
using NewsSearch.Search.Codes;
using NewsSearch.Search.Completion;
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
    /// <summary>Values of a facet when a request does not say how many.</summary>
    private const int FacetSize = 10;

    /// <summary>Every year an archive may have.</summary>
    private const int EveryYear = 600;

    /// <summary>With more things asked for than this, leaving out each of them is not offered.</summary>
    private const int MostTriedApart = 8;

    /// <summary>With more results than this, words are taken to be spelled as meant.</summary>
    private const int Doubtful = 2;

    /// <summary>Articles read to see whether they hold characters as written; with more the words in order must do. About half a second of work.</summary>
    private const int MostConfirmed = 10_000;

    private readonly OtherForms _forms = new(analyzer, gazetteer);
    private Vocabulary? _vocabulary;
    private CatalogueShelf? _catalogues;
    private Completer? _completer;

    /// <summary>Finds articles. Never fails on what a reader typed.</summary>
    /// <exception cref="IndexUnavailableException">The index is missing or damaged.</exception>
    public async ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation = default)
    {
        var started = Stopwatch.GetTimestamp();
        var vocabulary = await VocabularyAsync(cancellation);
        var asked = !string.IsNullOrWhiteSpace(request.Text);
        var corrections = new Corrections(index, analyzer, gazetteer, codes, vocabulary);
        List<string> notes = [];
        var interpretation = asked ? await InterpretAsync(request.Text, vocabulary, notes, cancellation) : Interpretation.OfNothing;
        notes.InsertRange(0, interpretation.Notes);
        var search = RequestOf(request, interpretation.Query);

        IndexResults found;
        try
        {
            found = await index.SearchAsync(search, cancellation);
        }
        catch (QueryTooLargeException)
        {
            // Many fields, prefixes and parentheses together can still be more than an engine takes.
            notes.Add(Messages.TooLarge);
            interpretation = interpretation with { Query = new Query.Nothing(), Units = [], Excluded = null };
            search = search with { Query = interpretation.Query };
            found = await index.SearchAsync(search, cancellation);
        }
        var typed = found.Total;
        if (asked && (typed == 0 || typed < Relaxation.Few(vocabulary.Articles)) && await WidenAsync(search, interpretation, corrections, vocabulary, typed, cancellation) is { } wider)
        {
            notes.Add(wider.Note);
            search = search with { Query = wider.Query };
            found = await index.SearchAsync(search, cancellation);
        }
        if (request.Size > 0 && found.Total > 0 && found.Hits.Count == 0)
        {
            var pages = (found.Total + request.Size - 1) / request.Size;
            notes.Add(Messages.PageBeyond(pages));
            request = request with { Page = pages };
            found = await index.SearchAsync(search with { Skip = (pages - 1) * request.Size }, cancellation);
        }
        if (found.Generation != vocabulary.Generation) _vocabulary = null;

        var labels = new Labels(gazetteer, codes, vocabulary);
        var hits = new HitMaker(labels);
        var marker = new Marker(analyzer, interpretation.Marks);
        return new SearchResults
        {
            Request = request,
            Interpretation = interpretation.Line,
            Total = found.Total,
            Hits = [.. found.Hits.Select(hit => hits.Make(StoredArticle.FromBytes(hit.Stored), hit.Score, marker))],
            Facets = found.Facets.ToDictionary(facet => facet.Key, facet => ValuesOf(facet.Key, facet.Value, request, labels)),
            FacetTotals = found.Facets.ToDictionary(facet => facet.Key, facet => facet.Value.Distinct),
            Notes = notes,
            Suggestions = asked ? await SuggestAsync(corrections, vocabulary, request, interpretation, typed, cancellation) : [],
            Entities = await EntitiesAsync(interpretation.Things, vocabulary, labels, cancellation),
            WaysOut = found.Total == 0 ? await WaysOutAsync(request, interpretation, labels, cancellation) : [],
            Took = Stopwatch.GetElapsedTime(started),
        };
    }

    /// <summary>One article, or null when the archive has none of that id.</summary>
    public async ValueTask<ArticleRecord?> FindAsync(string id, CancellationToken cancellation = default)
    {
        if (await index.FindAsync(id, cancellation) is not { } bytes) return null;
        var (article, recognition) = StoredArticle.FromBytes(bytes);
        return ArticleRecord.Of(article, recognition);
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

    /// <summary>A page of the index of people, provinces, documents or years.</summary>
    public async ValueTask<CataloguePage> BrowseAsync(CatalogueRequest request, CancellationToken cancellation = default)
    {
        var vocabulary = await VocabularyAsync(cancellation);
        var catalogues = LazyInitializer.EnsureInitialized(ref _catalogues, () => new CatalogueShelf(index, gazetteer, codes));
        return await catalogues.FindAsync(request, vocabulary, new Labels(gazetteer, codes, vocabulary));
    }

    /// <summary>How a query begun could go on, the likeliest first.</summary>
    public async ValueTask<IReadOnlyList<Suggestion>> CompleteAsync(string text, int most = 8, CancellationToken cancellation = default)
    {
        var vocabulary = await VocabularyAsync(cancellation);
        var completer = LazyInitializer.EnsureInitialized(ref _completer, () => new Completer(index, gazetteer, codes, analyzer));
        return await completer.CompleteAsync(text, most, vocabulary, new Labels(gazetteer, codes, vocabulary));
    }

    /// <summary>What a query names, to be offered as filters.</summary>
    public async ValueTask<IReadOnlyList<Offer>> OffersAsync(string text, CancellationToken cancellation = default)
    {
        var vocabulary = await VocabularyAsync(cancellation);
        return await new OfferFinder(index, gazetteer, codes, dates).FindAsync(text, vocabulary, new Labels(gazetteer, codes, vocabulary), cancellation);
    }

    /// <summary>Every spelling of an official in the archive, with the number of articles, most used first.</summary>
    public ValueTask<IReadOnlyList<ValueSpan>> SpellingsAsync(string official, CancellationToken cancellation = default) =>
        SaidAsync(IndexFields.OfficialName, official, cancellation);

    /// <summary>Every office an official is given in the archive, with the number of articles and the days of the first and last of them, most often first.</summary>
    public ValueTask<IReadOnlyList<ValueSpan>> RolesAsync(string official, CancellationToken cancellation = default) =>
        SaidAsync(IndexFields.OfficialRole, official, cancellation);

    /// <summary>What a document does to others and they to it, with the words that say so.</summary>
    public async ValueTask<IReadOnlyList<CodeLink>> CodeLinksAsync(string code, CancellationToken cancellation = default) =>
        await new CodeGraph(index, codes, new Labels(gazetteer, codes, await VocabularyAsync(cancellation))).LinksAsync(code, cancellation);

    /// <summary>The documents that have this number: province and day of issue.</summary>
    public async ValueTask<IReadOnlyList<CodeIssue>> CodeIssuesAsync(string code, CancellationToken cancellation = default) =>
        await new CodeGraph(index, codes, new Labels(gazetteer, codes, await VocabularyAsync(cancellation))).IssuesAsync(code, cancellation);

    /// <summary>Type and issuers of a code in words, or null when no table knows them.</summary>
    public string? MeaningOf(string code) => Labels.MeaningOf(code, codes);

    /// <summary>What the index holds.</summary>
    public ValueTask<IndexStatistics> StatisticsAsync(CancellationToken cancellation = default) => index.StatisticsAsync(cancellation);

    private async ValueTask<IReadOnlyList<ValueSpan>> SaidAsync(string field, string official, CancellationToken cancellation)
    {
        var values = await index.SpansAsync(field, IndexFields.Pair(official, ""), IndexFields.Date, cancellation);
        return [.. values.Select(value => value with { Value = IndexFields.Split(value.Value).Said }).OrderByDescending(value => value.Count)];
    }

    private static IndexRequest RequestOf(SearchRequest request, Query query) => new()
    {
        Query = query,
        Filters = FiltersOf(request),
        Facets =
        [
            .. from facet in Facets.All
               let size = request.FacetSizes is null ? facet switch { Facets.Year => EveryYear, Facets.Month => 12, _ => FacetSize } : request.FacetSizes.GetValueOrDefault(facet)
               let chosen = request.Choices.Where(choice => choice.Facet == facet).Select(choice => choice.Value).Distinct().ToList()
               where size > 0
               select new FacetQuery(facet, size, chosen),
        ],
        Sort = request.Sort switch
        {
            SortOrder.Newest => new IndexSort(IndexFields.Date),
            SortOrder.Oldest => new IndexSort(IndexFields.Date, Descending: false),
            _ => IndexSort.Score,
        },
        // Past two thousand million hits there is no page.
        Skip = (int)Math.Min((Math.Max(1, request.Page) - 1L) * request.Size, int.MaxValue - 1_000),
        Take = Math.Clamp(request.Size, 0, 100),
    };

    private static List<FacetFilter> FiltersOf(SearchRequest request) =>
    [
        .. from choice in request.Choices
           where Facets.All.Contains(choice.Facet)
           group choice by choice.Facet into facet
           select new FacetFilter(
               facet.Key,
               [.. facet.Where(choice => !choice.Excluded).Select(choice => choice.Value)],
               [.. facet.Where(choice => choice.Excluded).Select(choice => choice.Value)]),
    ];

    /// <summary>Chosen values first, then excluded ones, then by count; years from the newest.</summary>
    private static IReadOnlyList<FacetValue> ValuesOf(string facet, FacetCounts counts, SearchRequest request, Labels labels)
    {
        var values = counts.Values.Select(count => new FacetValue(
            count.Value, labels.Of(facet, count.Value), count.Count,
            request.Choices.Contains(new FacetChoice(facet, count.Value)),
            request.Choices.Contains(new FacetChoice(facet, count.Value, Excluded: true))));
        var chosenFirst = values.OrderByDescending(value => value.Selected).ThenByDescending(value => value.Excluded);
        return
        [
            .. facet is Facets.Year
                ? chosenFirst.ThenByDescending(value => value.Value, StringComparer.Ordinal)
                : chosenFirst.ThenByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal),
        ];
    }

    private QueryInterpreter Interpreter(Vocabulary vocabulary, bool confirm = true) => new(analyzer, _forms, gazetteer, codes, dates, vocabulary, confirm);

    /// <summary>The query understood. Characters as written are compared where that is a matter of thousands of articles, not of all.</summary>
    private async ValueTask<Interpretation> InterpretAsync(string text, Vocabulary vocabulary, List<string> notes, CancellationToken cancellation)
    {
        var parsed = QueryParser.Parse(text);
        var interpretation = Interpreter(vocabulary).Interpret(parsed);
        var candidates = 0;
        foreach (var literal in interpretation.Literals) candidates += await TotalAsync(new IndexRequest { Query = literal }, cancellation);
        if (candidates <= MostConfirmed) return interpretation;
        notes.Add(Messages.NotConfirmed(MostConfirmed));
        return Interpreter(vocabulary, confirm: false).Interpret(parsed);
    }

    /// <summary>
    /// A wider query when next to nothing was found, and what to say of it: a name spelled as the archive spells it, else what <see cref="Relaxation"/> finds.
    /// Results in order of time are not ranked, so nothing that matches in part is put among what matches.
    /// </summary>
    private async ValueTask<(Query Query, string Note)?> WidenAsync(
        IndexRequest search, Interpretation interpretation, Corrections corrections, Vocabulary vocabulary, int typed, CancellationToken cancellation)
    {
        if (typed > 0 && search.Sort != IndexSort.Score) return null;
        ValueTask<int> Total(Query query) => TotalAsync(search with { Query = query }, cancellation);
        foreach (var name in interpretation.IsPlain ? corrections.Names(interpretation.Text) : [])
        {
            var other = Interpreter(vocabulary).Interpret(QueryParser.Parse(name.Text));
            if (await Total(other.Query) <= typed) continue;
            interpretation.Marks.Add(other.Marks);
            return typed == 0
                ? (other.Query, Messages.SpelledNearly(name.Typed, name.Name))
                : (new Query.Best([interpretation.Query, new Query.Boost(other.Query, 0.8f)]), Messages.AlsoSpelled(name.Typed, name.Name));
        }
        return await new Relaxation(interpretation, Total).OfAsync(typed);
    }

    private async ValueTask<int> TotalAsync(IndexRequest search, CancellationToken cancellation) =>
        (await index.SearchAsync(search with { Facets = [], Skip = 0, Take = 0 }, cancellation)).Total;

    private async ValueTask<IReadOnlyList<WayOut>> WaysOutAsync(SearchRequest request, Interpretation interpretation, Labels labels, CancellationToken cancellation)
    {
        List<WayOut> ways = [];
        async ValueTask TryAsync(string label, SearchRequest other, Query query)
        {
            var total = await TotalAsync(RequestOf(other, query), cancellation);
            if (total > 0) ways.Add(new WayOut(label, other with { Page = 1 }, total));
        }

        foreach (var choice in request.Choices)
        {
            var label = labels.Of(choice.Facet, choice.Value);
            await TryAsync(
                Messages.WithoutFilter(choice.Excluded ? Messages.Excluded(label) : label),
                request with { Choices = [.. request.Choices.Where(other => other != choice)] }, interpretation.Query);
        }
        if (request.Choices.Count > 1) await TryAsync(Messages.WithoutFilters, request with { Choices = [] }, interpretation.Query);
        if (interpretation.Units.Count is > 1 and <= MostTriedApart)
        {
            foreach (var unit in interpretation.Units)
            {
                var text = string.Join(' ', interpretation.Units.Where(other => other != unit).Select(other => other.Printed));
                await TryAsync(Messages.WithoutWord($"“{unit.Printed}”"), request with { Text = text, Choices = [] },
                    interpretation.Excluded is { } excluded ? new Query.Without(interpretation.Loosened(without: unit), excluded) : interpretation.Loosened(without: unit));
            }
        }
        return ways;
    }

    /// <summary>Other queries the reader may have meant, those that find more than the one typed: the one that finds most first.</summary>
    private async ValueTask<IReadOnlyList<string>> SuggestAsync(
        Corrections corrections, Vocabulary vocabulary, SearchRequest request, Interpretation interpretation, int typed, CancellationToken cancellation)
    {
        const int MostSuggested = 3, MostTried = 12;
        // Spelling is doubted when next to nothing is spelled so; the layout of the keyboard whenever the letters make no sense.
        if (typed > Relaxation.Few(vocabulary.Articles) && !interpretation.HasSigns) return interpretation.Meanings;
        List<string> proposals = [];
        var slip = await corrections.OtherLayoutAsync(request.Text, cancellation);
        if (slip is not null) proposals.Add(slip);
        else if (typed <= Doubtful && interpretation.IsPlain)
        {
            proposals.AddRange(corrections.Names(request.Text).Select(name => name.Text));
            if (proposals.Count == 0) proposals.AddRange(await corrections.WordsAsync(request.Text, cancellation));
        }
        List<(string Text, int Total)> better = [];
        foreach (var text in proposals.Distinct(StringComparer.Ordinal).Where(text => text != request.Text).Take(MostTried))
        {
            var query = Interpreter(vocabulary).Interpret(QueryParser.Parse(text)).Query;
            if (await TotalAsync(RequestOf(request with { Choices = [] }, query), cancellation) is var total && total > typed) better.Add((text, total));
        }
        // Keys hit on the wrong layout are worth telling even when the archive has nothing: the next query will be typed on it too.
        if (better.Count == 0 && typed == 0 && slip is not null) better.Add((slip, 0));
        IEnumerable<string> suggestions = better.OrderByDescending(one => one.Total).Select(one => one.Text);
        return [.. suggestions.Concat(interpretation.Meanings).Distinct(StringComparer.Ordinal).Take(MostSuggested)];
    }

    private async ValueTask<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyList<NamedThing> things, Vocabulary vocabulary, Labels labels, CancellationToken cancellation)
    {
        const int MostShown = 8;
        List<Entity> entities = [];
        foreach (var (facet, value, isWhole) in things.Take(MostShown))
        {
            var count = await TotalAsync(new IndexRequest { Query = new Query.Keyword(facet, value) }, cancellation);
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
                Facets.Official => (await RolesAsync(value, cancellation)).Select(role => role.Value).FirstOrDefault(),
                Facets.Code => Labels.MeaningOf(value, codes),
                _ => null,
            };
            entities.Add(new Entity(facet, value, label, [.. names.Where(name => name != label).Distinct()], description, count, isWhole));
        }
        return entities;
    }

    private async ValueTask<IEnumerable<(string Id, string Said, int Count)>> SaidOfOfficialsAsync(string field, CancellationToken cancellation) =>
        (await index.ValuesAsync(field, "", int.MaxValue, cancellation)).Select(pair =>
        {
            var (id, said) = IndexFields.Split(pair.Value);
            return (id, said, pair.Count);
        });

    /// <summary>People and sources of the newest commit seen; at most one search old.</summary>
    private async ValueTask<Vocabulary> VocabularyAsync(CancellationToken cancellation)
    {
        if (_vocabulary is { } known) return known;
        var statistics = await index.StatisticsAsync(cancellation);
        var sources = await index.ValuesAsync(Facets.Source, "", 10_000, cancellation);
        var articles = await index.ValuesAsync(Facets.Official, "", int.MaxValue, cancellation);
        var officials = new OfficialDirectory(
            gazetteer,
            await SaidOfOfficialsAsync(IndexFields.OfficialName, cancellation),
            await SaidOfOfficialsAsync(IndexFields.OfficialRole, cancellation),
            await SaidOfOfficialsAsync(IndexFields.OfficialProvince, cancellation),
            articles.Select(official => (official.Value, official.Count)));
        return _vocabulary = new Vocabulary(statistics.Generation, officials, sources.Select(source => source.Value).ToHashSet(StringComparer.Ordinal))
        {
            Articles = statistics.Documents,
            Places = [.. gazetteer.Provinces.SelectMany(province => province.OtherNames.Prepend(province.Latin).Prepend(province.Thai))],
        };
    }
}
