using System.Text;
using NewsSearch.Embedded.Matching;
using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>Reads the newest commit that is whole; every call looks whether there is a newer one, and keeps the one it began with.</summary>
internal sealed class EmbeddedIndex : ISearchIndex
{
    private readonly IndexFolder _folder;
    private readonly Lock _opening = new();
    private Snapshot? _current;
    private string? _warning;
    private Look _look;

    public EmbeddedIndex(IndexFolder folder)
    {
        _folder = folder;
        _look = Look.At(folder.Path);
        _current = Commits.OpenNewest(folder, null, out _warning);
    }

    public string? Warning => _warning;

    public ValueTask<IndexResults> SearchAsync(IndexRequest request, CancellationToken cancellation = default)
    {
        QueryLimits.Check(request);
        return Ask(snapshot => new Execution(snapshot, request, cancellation).Run(), cancellation);
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

    public ValueTask<IndexStatistics> StatisticsAsync(CancellationToken cancellation = default) => Ask(Statistics, cancellation);

    public ValueTask DisposeAsync()
    {
        lock (_opening)
        {
            _current?.Dispose();
            _current = null;
        }
        return ValueTask.CompletedTask;
    }

    private ValueTask<T> Ask<T>(Func<Snapshot, T> answer, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            using var snapshot = Newest();
            return ValueTask.FromResult(answer(snapshot));
        }
        catch (DamagedFileException e)
        {
            throw _folder.Unavailable(e.Message, e);
        }
    }

    private Snapshot Newest()
    {
        if (!Volatile.Read(ref _look).StillTrue(_folder.Path)) Refresh();
        while (true)
        {
            var current = Volatile.Read(ref _current);
            ObjectDisposedException.ThrowIf(current is null, this);
            if (current.TryShare()) return current;
        }
    }

    // What serves goes on serving when nothing better can be opened.
    private void Refresh()
    {
        lock (_opening)
        {
            if (_current is null) return;
            var look = Look.At(_folder.Path);
            try
            {
                if (_folder.Generations() is [var newest, ..] && newest != _current.Generation)
                {
                    var opened = Commits.OpenNewest(_folder, _current, out _warning);
                    if (opened.Generation == _current.Generation)
                    {
                        opened.Dispose();
                    }
                    else
                    {
                        var old = _current;
                        Volatile.Write(ref _current, opened);
                        old.Dispose();
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _warning = $"A newer commit cannot be opened ({e.Message}); commit {_current.Generation} serves.";
            }
            Volatile.Write(ref _look, look);
        }
    }

    private static List<FacetCount> Walk(
        IEnumerable<TermDictionary?> dictionaries, string prefix, int limit, Func<int, TermEntry, int> count, CancellationToken cancellation)
    {
        List<FacetCount> found = [];
        var bytes = Encoding.UTF8.GetBytes(prefix);
        foreach (var term in MergedTerms.Of([.. dictionaries], bytes))
        {
            cancellation.ThrowIfCancellationRequested();
            if (found.Count >= limit || !term.Bytes.Span.StartsWith(bytes)) break;
            var documents = term.Entries.Sum(e => count(e.Dictionary, e.Entry));
            if (documents > 0) found.Add(new(Encoding.UTF8.GetString(term.Bytes.Span), documents));
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
                if (segment.Live[(int)document]) live++;
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
        return new(snapshot.LiveDocuments, snapshot.Segments.Count, snapshot.Generation, terms, cardinalities, bytes);
    }

    /// <summary>
    /// When the folder was last seen to change. A look soon after a change proves nothing, as another may carry the same time: two seconds is the
    /// coarsest clock a file system keeps.
    /// </summary>
    private sealed record Look(DateTime Changed, DateTime Seen)
    {
        public static Look At(string folder) => new(Directory.GetLastWriteTimeUtc(folder), DateTime.UtcNow);

        public bool StillTrue(string folder) => Seen - Changed > TimeSpan.FromSeconds(2) && Directory.GetLastWriteTimeUtc(folder) == Changed;
    }
}
