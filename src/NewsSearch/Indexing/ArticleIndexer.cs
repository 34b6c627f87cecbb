using System.Diagnostics;
using NewsSearch.Archive;
using NewsSearch.Entities;
using NewsSearch.Entities.Corrections;
using NewsSearch.Entities.Officials;
using NewsSearch.Index;
using NewsSearch.Indexing.Copies;
using NewsSearch.Text;

namespace NewsSearch.Indexing;

/// <summary>
/// Brings an archive into an index: reads, recognises, links officials, analyzes and writes. What is new is added, what changed is
/// replaced, the rest is left. Work is done in batches: recognition and analysis on all cores, while the batch before is written and the one after is
/// read. Linking and writing keep the archive's order, so that a run gives the same index however many cores there are.
/// </summary>
/// <param name="engine">Where to.</param>
/// <param name="reader">Reads and cleans.</param>
/// <param name="gazetteer">What the newsroom knows beforehand.</param>
/// <param name="recognise">Recognises, on any number of threads at a time. An article that it fails on is reported and skipped.</param>
/// <param name="analyzer">Makes tokens.</param>
/// <param name="reading">Names this way of reading (program and gazetteer, without what editors corrected in single articles): when it changes, the next run writes every article again.</param>
/// <param name="clock">Tells when articles come.</param>
public sealed class ArticleIndexer(
    ISearchEngine engine, ArchiveReader reader, Gazetteer gazetteer, Func<Article, Recognition> recognise, Analyzer analyzer, string reading, TimeProvider clock)
{
    // What a few articles say of a person's company is enough.
    private const int MostArticlesOfCompany = 50;

    /// <summary>Articles in a batch; three batches are in memory at a time, with tokens about 10 MB each of a common archive.</summary>
    private const int BatchSize = 128;

    /// <summary>A run that is stopped loses at most this many articles of work.</summary>
    private const int CommitEvery = 20_000;

    private readonly ArticleDocument _documents = new(analyzer);

    /// <summary>Indexes archives and commits.</summary>
    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="afresh">Start from an empty index; the old one serves until the new one is complete, and stays where no article is found or something cannot be looked into.</param>
    /// <param name="progress">Told after every batch.</param>
    /// <exception cref="IndexUnavailableException">The index cannot be written; the last commit stands.</exception>
    /// <exception cref="OperationCanceledException">Stopped; what was committed so far stands.</exception>
    public async Task<IndexingReport> RunAsync(IEnumerable<string> paths, bool afresh = false, IProgress<IndexingProgress>? progress = null, CancellationToken cancellation = default)
    {
        SortedDictionary<string, int> others = new(StringComparer.Ordinal);
        return await RunAsync(reader.Read(paths, others, cancellation), afresh, progress, cancellation) with { OtherFiles = others };
    }

    /// <summary>
    /// Brings the newsroom's corrections into the index without its archive: of the articles they name, and of those that were corrected when they were written, each is recognised anew from what is stored
    /// of it, unless nothing has changed for it since. Commits.
    /// </summary>
    /// <exception cref="IndexUnavailableException">The index cannot be read or written; the last commit stands.</exception>
    public async Task<IndexingReport> CorrectAsync(CancellationToken cancellation = default)
    {
        List<ReadOutcome> outcomes = [];
        await using (var index = engine.OpenIndex())
        {
            var ids = new SortedSet<string>(gazetteer.Corrections.Articles, StringComparer.Ordinal);
            await foreach (var hit in index.ScanAsync(new IndexRequest { Query = new Query.Keyword(IndexFields.Corrected, IndexFields.Yes) }, cancellation)) ids.Add(hit.Id);
            foreach (var id in ids)
            {
                if (await index.FindAsync(id, cancellation) is { } stored) outcomes.Add(new ReadOutcome(id, StoredArticle.FromBytes(stored).Article, null));
            }
        }
        return await RunAsync(outcomes, afresh: false, progress: null, cancellation);
    }

    private async Task<IndexingReport> RunAsync(IEnumerable<ReadOutcome> outcomes, bool afresh, IProgress<IndexingProgress>? progress, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var run = new Run();

        await using var old = engine.Exists ? Open(afresh) : null;
        var known = afresh ? null : old;
        var changes = new ArticleChanges(known, old, gazetteer.Corrections, reading);
        var registry = await RegistryOfAsync(known, cancellation);
        var stories = new StoryLinker(_documents);
        // What is committed later came later, so that who has seen a commit can ask for what came after it.
        var arrival = Arrival.Next(clock, old is null ? null : await LastArrivalAsync(old, afresh, cancellation));
        await using (var writer = engine.OpenWriter(afresh))
        {
            using var batches = outcomes.Chunk(BatchSize).GetEnumerator();
            var sinceCommit = 0;
            var reading = Task.Run(Next, CancellationToken.None);
            var writing = Task.CompletedTask;
            try
            {
                while (await reading is { } batch)
                {
                    reading = Task.Run(Next, CancellationToken.None);
                    run.Note(batch);
                    // What a rebuild did not see it would take away.
                    if (afresh && batch.Any(outcome => outcome.IsGap)) run.IsGivenUp = true;
                    if (run.IsGivenUp) break;
                    var changed = await changes.OfAsync(batch, run.Failed, cancellation);
                    var documents = await DocumentsAsync(changed, known, registry, run, arrival, cancellation);
                    await writing;
                    // A rebuild replaces the old index when it is whole, not before.
                    var commits = !afresh && (sinceCommit += documents.Length) >= CommitEvery;
                    writing = Task.Run(() => WriteAsync(documents, commits), CancellationToken.None);
                    if (commits) (sinceCommit, arrival) = (0, Arrival.Next(clock, arrival));
                    progress?.Report(new IndexingProgress(changes.Read, run.Added + run.Updated, run.Failed.Count, Stopwatch.GetElapsedTime(started)));
                }
                await writing;
            }
            finally
            {
                // Whatever went wrong, the reader and the writer are let go of only when nobody uses them.
                await Task.WhenAll(reading, writing).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            }

            ReadOutcome[]? Next() => batches.MoveNext() ? batches.Current : null;

            async Task WriteAsync(IndexDocument[] documents, bool commits)
            {
                foreach (var document in documents)
                {
                    await writer.WriteAsync(document, cancellation);
                    stories.Add(document);
                }
                if (commits) await writer.CommitAsync(cancellation);
            }
            if (afresh && changes.Read == 0) run.IsGivenUp = true;
            if (!run.IsGivenUp)
            {
                await RewriteAsync(registry, writer, cancellation);
                if (known is not null) await WithdrawAsync(known, writer, run, cancellation);
                else if (old is not null) run.Removed = await RemovedAsync(old, changes.Ids.Where(id => !gazetteer.Corrections.Withdraws(id)), cancellation);
            }
            if (run.IsGivenUp) (run.Added, run.Updated) = (0, 0);
            else if (afresh || run.Added + run.Updated + run.Removed > 0)
            {
                await writer.CommitAsync(cancellation);
                // What was written is readable now and can be compared; of a rebuild, copies are the last thing to be seen.
                if (await stories.LinkAsync(engine, writer, cancellation) > 0) await writer.CommitAsync(cancellation);
            }
        }
        run.Idle.AddRange(await StrayAsync(changes, cancellation));
        return new IndexingReport(changes.Read, run.Added, run.Updated, changes.Unchanged, run.Removed, run.Failed, Stopwatch.GetElapsedTime(started))
        {
            Idle = [.. run.Idle.OrderBy(one => one.Line)],
            IsGivenUp = run.IsGivenUp,
            UnreadDates = run.UnreadDates,
        };
    }

    // What an editor took back leaves the index, whether or not the archive has it.
    private async ValueTask WithdrawAsync(ISearchIndex known, IIndexWriter writer, Run run, CancellationToken cancellation)
    {
        foreach (var id in (await known.VersionsAsync([.. gazetteer.Corrections.Articles.Where(gazetteer.Corrections.Withdraws)], cancellation)).Keys)
        {
            await writer.DeleteAsync(id, cancellation);
            run.Removed++;
        }
    }

    // Corrections of articles that there are not.
    private async ValueTask<IEnumerable<IdleCorrection>> StrayAsync(ArticleChanges changes, CancellationToken cancellation)
    {
        var unseen = gazetteer.Corrections.Articles.Where(id => !changes.Has(id) && !gazetteer.Corrections.Withdraws(id)).ToList();
        if (unseen.Count == 0 || !engine.Exists) return [];
        await using var index = engine.OpenIndex();
        var known = await index.VersionsAsync(unseen, cancellation);
        return unseen.Where(id => !known.ContainsKey(id)).Select(id => new IdleCorrection(gazetteer.Corrections.Of(id)[0].Line, id, "the index has no such article"));
    }

    // An index that cannot be read, be it damaged or of an earlier format, is what a rebuild mends.
    private ISearchIndex? Open(bool afresh)
    {
        try
        {
            return engine.OpenIndex();
        }
        catch (IndexUnavailableException) when (afresh)
        {
            return null;
        }
    }

    private async ValueTask<IndexDocument[]> DocumentsAsync(IReadOnlyList<ChangedArticle> changed, ISearchIndex? known, OfficialRegistry registry, Run run, DateTimeOffset arrival, CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation };
        var recognised = new Recognition?[changed.Count];
        Parallel.For(0, changed.Count, options, i => recognised[i] = Recognise(changed[i].Path, changed[i].Article, run));
        for (var i = 0; i < recognised.Length; i++)
        {
            if (recognised[i] is not { } recognition) continue;
            if (changed[i].IsKnown) run.Updated++;
            else run.Added++;
            if (known is not null) await AddCompanyAsync(registry, recognition, known, cancellation);
            recognised[i] = registry.Link(recognition, changed[i].Article.Id);
            foreach (var one in recognition.Corrections ?? [])
            {
                if (one.IsIdle) run.Idle.Add(new IdleCorrection(one.Line, changed[i].Article.Id, $"nothing in the article answers to '{CorrectionTable.Word(one.Kind)} {one.Value}'"));
            }
        }
        var documents = new IndexDocument?[changed.Count];
        Parallel.For(0, changed.Count, options, i => documents[i] = recognised[i] is { } recognition ? _documents.Of(Stored(changed[i], recognition), changed[i].Version) : null);
        return [.. documents.OfType<IndexDocument>()];

        // An article keeps the time it first came; one that was not there comes now.
        StoredArticle Stored(ChangedArticle one, Recognition recognition) =>
            new(one.Article, recognition) { Added = one.Before is { } before ? before.Added : arrival, File = one.File ?? one.Before?.File };
    }

    private static async ValueTask<DateTimeOffset?> LastArrivalAsync(ISearchIndex index, bool afresh, CancellationToken cancellation)
    {
        try
        {
            return await Arrival.LastAsync(index, cancellation);
        }
        catch (Exception e) when (afresh && e is IndexUnavailableException or InvalidDataException)
        {
            return null;
        }
    }

    // A fault of ours in one article must not cost the newsroom all the others.
    private Recognition? Recognise(string path, Article article, Run run)
    {
        try
        {
            return recognise(article);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            lock (run.Failed) run.Failed.Add(new IndexingFailure(path, $"recognising its people and places failed, which is a fault of NewsSearch ({fault.GetType().Name}: {fault.Message}); please report it with the article"));
            return null;
        }
    }

    private async ValueTask<OfficialRegistry> RegistryOfAsync(ISearchIndex? index, CancellationToken cancellation)
    {
        var registry = new OfficialRegistry(gazetteer);
        if (index is null) return registry;
        foreach (var (pair, _) in await index.ValuesAsync(IndexFields.OfficialName, "", int.MaxValue, cancellation))
        {
            var (id, name) = IndexFields.Split(pair);
            registry.Add(id, name);
        }
        foreach (var (pair, _) in await index.ValuesAsync(IndexFields.OfficialProvince, "", int.MaxValue, cancellation))
        {
            var (id, province) = IndexFields.Split(pair);
            registry.AddProvince(id, province);
        }
        foreach (var (pair, _) in await index.ValuesAsync(IndexFields.OfficialRole, "", int.MaxValue, cancellation))
        {
            var (id, role) = IndexFields.Split(pair);
            registry.AddRole(id, role);
        }
        return registry;
    }

    // Whom the people that a name leaves open are named with in the index; few articles have such.
    private static async ValueTask AddCompanyAsync(OfficialRegistry registry, Recognition recognition, ISearchIndex index, CancellationToken cancellation)
    {
        foreach (var id in registry.Undecided(recognition))
        {
            var request = new IndexRequest { Query = new Query.Keyword(Search.Facets.Official, id), Take = MostArticlesOfCompany };
            foreach (var hit in (await index.SearchAsync(request, cancellation)).Hits)
                registry.AddCompany([.. StoredArticle.FromBytes(hit.Stored).Recognition.Officials.Where(official => official.Name.Contains(' ', StringComparison.Ordinal)).Select(official => official.Id)]);
        }
    }

    /// <summary>Writes again the articles whose officials got a better id (a Latin spelling became known) after they were written.</summary>
    private async ValueTask RewriteAsync(OfficialRegistry registry, IIndexWriter writer, CancellationToken cancellation)
    {
        registry.Settle();
        if (registry.Renames.Count == 0) return;
        // What was written must be readable before it can be written again; a rebuild that is nearly whole may serve.
        await writer.CommitAsync(cancellation);
        await using var index = engine.OpenIndex();
        foreach (var was in registry.Renames.Keys)
        {
            const int Page = 500;
            var request = new IndexRequest { Query = new Query.Keyword(Search.Facets.Official, was), Take = Page };
            for (var skip = 0; ; skip += Page)
            {
                var results = await index.SearchAsync(request with { Skip = skip }, cancellation);
                var versions = await index.VersionsAsync([.. results.Hits.Select(hit => hit.Id)], cancellation);
                foreach (var hit in results.Hits)
                {
                    var stored = StoredArticle.FromBytes(hit.Stored);
                    await writer.WriteAsync(_documents.Of(stored with { Recognition = registry.Renamed(stored.Recognition) }, versions[hit.Id]), cancellation);
                }
                if (skip + Page >= results.Total) break;
            }
        }
        await writer.CommitAsync(cancellation);
    }

    private static async ValueTask<int> RemovedAsync(ISearchIndex old, IEnumerable<string> seen, CancellationToken cancellation)
    {
        var documents = (await old.StatisticsAsync(cancellation)).Documents;
        var kept = 0;
        foreach (var ids in seen.Chunk(BatchSize)) kept += (await old.VersionsAsync(ids, cancellation)).Count;
        return documents - kept;
    }

    private sealed class Run
    {
        public int Added, Updated, Removed;
        public bool IsGivenUp;
        public List<IndexingFailure> Failed { get; } = [];
        public List<IdleCorrection> Idle { get; } = [];
        public UnreadDates? UnreadDates { get; private set; }

        /// <summary>What of a batch could not be read.</summary>
        public void Note(ReadOutcome[] batch)
        {
            foreach (var outcome in batch)
            {
                if (outcome.Article is null) Failed.Add(new IndexingFailure(outcome.Path, outcome.Failure ?? "unreadable") { IsGap = outcome.IsGap });
                else if (outcome.UnreadDate is { } date) UnreadDates = UnreadDates is { } before ? before with { Articles = before.Articles + 1 } : new UnreadDates(1, outcome.Path, date);
            }
        }
    }
}
