using System.Text;
using NewsSearch.Embedded.Matching;
using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>Answers from the newest commit that is sound; every call looks whether there is a newer one, and keeps the one it began with.</summary>
internal sealed class EmbeddedIndex : ISearchIndex
{
    private readonly IndexFolder _folder;
    private readonly CurrentCommit _commit;

    public EmbeddedIndex(IndexFolder folder)
    {
        QueryCompilation.Begin();
        (_folder, _commit) = (folder, new CurrentCommit(folder));
    }

    public IndexWarning? Warning => _commit.Warning;

    public ValueTask<IndexResults> SearchAsync(IndexRequest request, CancellationToken cancellation = default)
    {
        QueryLimits.Check(request);
        return Ask(snapshot => new Execution(snapshot, request, new Deadline(QueryLimits.Time, cancellation)).Run(), cancellation);
    }

    public IAsyncEnumerable<IndexHit> ScanAsync(IndexRequest request, CancellationToken cancellation = default)
    {
        QueryLimits.Check(request);
        return Scan(request with { Facets = [], Collapse = null, Skip = 0, Take = int.MaxValue }, cancellation).ToAsyncEnumerable();
    }

    public ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, CancellationToken cancellation = default) =>
        Ask(snapshot => snapshot.Find(Encoding.UTF8.GetBytes(id)) is var (reader, document) ? new ReadOnlyMemory<byte>?(reader.Stored.Read(document)) : null, cancellation);

    public ValueTask<IReadOnlyDictionary<string, long>> VersionsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        Ask<IReadOnlyDictionary<string, long>>(snapshot =>
        {
            var versions = new Dictionary<string, long>(StringComparer.Ordinal);
            foreach (var id in ids)
            {
                cancellation.ThrowIfCancellationRequested();
                if (snapshot.Find(Encoding.UTF8.GetBytes(id)) is var (reader, document)) versions[id] = reader.Versions[document];
            }
            return versions;
        }, cancellation);

    public ValueTask<IReadOnlyList<int>> FrequenciesAsync(string field, IReadOnlyList<string> terms, CancellationToken cancellation = default) =>
        Ask<IReadOnlyList<int>>(snapshot =>
        {
            var frequencies = new int[terms.Count];
            for (var i = 0; i < frequencies.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var bytes = Encoding.UTF8.GetBytes(terms[i]);
                frequencies[i] = snapshot.Segments.Sum(s => s.Reader.Terms(field)?.Find(bytes)?.Documents ?? 0);
            }
            return frequencies;
        }, cancellation);

    public ValueTask<IReadOnlyList<FacetCount>> TermsAsync(string field, string prefix, int limit, CancellationToken cancellation = default) =>
        Ask<IReadOnlyList<FacetCount>>(snapshot => Walk(snapshot.Segments.Select(s => s.Reader.Terms(field)), prefix, limit, (_, entry) => entry.Documents, cancellation), cancellation);

    public ValueTask<IReadOnlyList<FacetCount>> ValuesAsync(string field, string prefix, int limit, CancellationToken cancellation = default) =>
        Ask<IReadOnlyList<FacetCount>>(snapshot => Walk(snapshot.Segments.Select(s => s.Reader.Values(field)), prefix, limit, (s, entry) => CountLive(snapshot.Segments[s], field, entry), cancellation), cancellation);

    public ValueTask<IReadOnlyList<ValueSpan>> SpansAsync(string field, string prefix, string number, CancellationToken cancellation = default) =>
        Ask<IReadOnlyList<ValueSpan>>(snapshot => ValueSpans.Of(snapshot, field, prefix, number, cancellation), cancellation);

    public ValueTask<IndexCommit> CommitAsync(CancellationToken cancellation = default) => Ask(snapshot => new IndexCommit(snapshot.Generation, snapshot.LiveDocuments), cancellation);

    public ValueTask<IndexStatistics> StatisticsAsync(CancellationToken cancellation = default) => Ask(Statistics, cancellation);

    public ValueTask DisposeAsync()
    {
        _commit.Dispose();
        return ValueTask.CompletedTask;
    }

    private IEnumerable<IndexHit> Scan(IndexRequest request, CancellationToken cancellation)
    {
        var (snapshot, hits) = Answer(snapshot =>
        {
            var hits = new Execution(snapshot, request, new Deadline(QueryLimits.Time, cancellation)).Every();
            snapshot.TryShare();
            return (snapshot, hits);
        }, cancellation);
        using (snapshot)
        {
            using var hit = hits.GetEnumerator();
            while (Next(hit, cancellation)) yield return hit.Current;
        }
    }

    // Some of the hits have been taken already, so no other commit can stand in for a damaged one.
    private bool Next(IEnumerator<IndexHit> hit, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return hit.MoveNext();
        }
        catch (DamagedFileException e)
        {
            _commit.PassOver(e);
            throw _folder.Unavailable(e.Message, e);
        }
    }

    private ValueTask<T> Ask<T>(Func<Snapshot, T> answer, CancellationToken cancellation) => ValueTask.FromResult(Answer(answer, cancellation));

    private T Answer<T>(Func<Snapshot, T> answer, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        while (true)
        {
            try
            {
                using var snapshot = _commit.Share();
                return answer(snapshot);
            }
            catch (DamagedFileException e)
            {
                // The commit before may do without the damaged file; there are few commits, so this ends.
                if (!_commit.PassOver(e)) throw _folder.Unavailable(e.Message, e);
            }
        }
    }

    private static List<FacetCount> Walk(
        IEnumerable<TermDictionary?> dictionaries, string prefix, int limit, Func<int, TermEntry, int> count, CancellationToken cancellation)
    {
        List<FacetCount> found = [];
        var bytes = Encoding.UTF8.GetBytes(prefix);
        var terms = new MergedTerms([.. dictionaries], bytes);
        while (terms.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            if (found.Count >= limit || !terms.Term.StartsWith(bytes)) break;
            var documents = 0;
            for (var i = 0; i < terms.Count; i++) documents += count(terms[i].Dictionary, terms[i].Entry);
            if (documents > 0) found.Add(new(Encoding.UTF8.GetString(terms.Term), documents));
        }
        return found;
    }

    private static int CountLive(Snapshot.Part segment, string field, TermEntry entry)
    {
        if (segment.Live is null) return entry.Documents;
        var live = 0;
        for (var postings = segment.Reader.Values(field)!.Postings(entry); postings.InBlock > 0; postings.NextBlock())
        {
            foreach (var document in postings.Block)
            {
                if (segment.Live[document]) live++;
            }
        }
        return live;
    }

    private static IndexStatistics Statistics(Snapshot snapshot)
    {
        var terms = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var cardinalities = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var bytes = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (reader, _, _) in snapshot.Segments)
        {
            foreach (var section in reader.Sections)
            {
                var part = section.Field.Length == 0 ? $"{section.Kind}" : $"{section.Kind} {section.Field}";
                bytes[part] = bytes.GetValueOrDefault(part) + section.Length;
                if (section.Kind == SectionKind.Terms) terms[section.Field] = terms.GetValueOrDefault(section.Field) + section.Count(0);
                if (section.Kind == SectionKind.Values) cardinalities[section.Field] = snapshot.Values(section.Field).Count;
            }
        }
        return new(snapshot.LiveDocuments, snapshot.Segments.Count, snapshot.Served, terms, cardinalities, bytes);
    }
}
