using NewsSearch.Embedded.Segments;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// One search over one snapshot. Window by window: what the query matches, less deleted documents, is the base; filters of fields that are counted
/// are kept apart, so that each facet can leave its own out (drill-sideways) while every document is looked at once.
/// </summary>
internal sealed class Execution
{
    private readonly Snapshot _snapshot;
    private readonly IndexRequest _request;
    private readonly CancellationToken _cancellation;
    private readonly QueryPlan _plan;
    private readonly bool _scored;
    private readonly FacetCounter[] _facets;
    private readonly FacetFilter[] _sideways;
    private readonly FacetFilter[] _strict;
    private readonly TopHits _top;
    private readonly Window _base = new();
    private readonly Window _hits = new();
    private readonly Window _counted = new();
    private readonly Window[] _passed;
    private int _total;

    public Execution(Snapshot snapshot, IndexRequest request, CancellationToken cancellation)
    {
        (_snapshot, _request, _cancellation) = (snapshot, request, cancellation);
        _plan = new QueryPlan(snapshot, cancellation);
        var wanted = Math.Min((long)Math.Max(0, request.Skip) + Math.Max(0, request.Take), snapshot.Documents);
        _top = new TopHits(request.Take > 0 ? (int)wanted : 0);
        _scored = request.Sort.Field is null && request.Take > 0;
        _facets = [.. request.Facets.DistinctBy(f => f.Field).Select(f => new FacetCounter(f, snapshot.Values(f.Field)))];
        var counted = _facets.Select(f => f.Field).ToHashSet(StringComparer.Ordinal);
        _sideways = [.. request.Filters.Where(f => counted.Contains(f.Field))];
        _strict = [.. request.Filters.Where(f => !counted.Contains(f.Field))];
        _passed = [.. _sideways.Select(_ => new Window())];
    }

    public IndexResults Run()
    {
        for (var segment = 0; segment < _snapshot.Segments.Count; segment++) Run(segment);
        var hits = _request.Take > 0 ? _top.Sorted().Skip(_request.Skip).Select(Hit).ToList() : [];
        return new(_total, hits, _facets.ToDictionary(f => f.Field, f => f.Result(), StringComparer.Ordinal), _snapshot.Generation);
    }

    private void Run(int segment)
    {
        var (reader, live, first) = _snapshot.Segments[segment];
        var query = Strictly(_plan.Matcher(_request.Query, segment, 1, _scored), segment);
        if (query is EmptyMatcher) return;
        var filters = _sideways.Select(f => Filter(f, segment)).ToArray();
        var columns = _facets.Select(f => reader.Ordinals(f.Field)).ToArray();
        var sort = _request.Sort.Field is { } field ? reader.Numbers(field) : null;
        foreach (var facet in _facets) facet.Begin(segment);
        for (var document = query.Next(0); document < reader.Documents; document = query.Next(_base.End))
        {
            _cancellation.ThrowIfCancellationRequested();
            _base.MoveTo(document);
            query.Collect(_base);
            DropDeleted(live);
            if (_base.IsEmpty) continue;
            var hits = Pass(filters);
            _total += hits.Count;
            Offer(hits, first, sort);
            Count(hits, columns);
        }
        for (var f = 0; f < _facets.Length; f++) _facets[f].End(segment);
    }

    // Filters whose field is not counted narrow like parts of the query, and may lead it.
    private Matcher Strictly(Matcher query, int segment)
    {
        if (query is EmptyMatcher || _strict.Length == 0) return query;
        var parts = new List<Matcher> { query };
        Matcher? excluded = null;
        foreach (var filter in _strict)
        {
            if (filter.Any.Count > 0) parts.Add(_plan.Keywords(filter.Field, filter.Any, segment, 0));
            if (filter.None.Count > 0 && _plan.Keywords(filter.Field, filter.None, segment, 0) is var none and not EmptyMatcher)
                excluded = excluded is null ? none : new AnyMatcher([excluded, none], 1);
        }
        if (parts.Exists(p => p is EmptyMatcher)) return EmptyMatcher.Instance;
        Matcher all = parts.Count == 1 ? query : new AllMatcher(parts);
        return excluded is null ? all : new WithoutMatcher(all, excluded);
    }

    private Matcher Filter(FacetFilter filter, int segment)
    {
        Matcher any = filter.Any.Count > 0
            ? _plan.Keywords(filter.Field, filter.Any, segment, 0)
            : new TestMatcher(_snapshot.Segments[segment].Reader.Documents, null, 0);
        if (filter.None.Count == 0 || any is EmptyMatcher) return any;
        return _plan.Keywords(filter.Field, filter.None, segment, 0) is var none and not EmptyMatcher ? new WithoutMatcher(any, none) : any;
    }

    private void DropDeleted(LiveDocuments? live)
    {
        if (live is null) return;
        var bits = live.Bits[(_base.Start / 64)..];
        for (var word = 0; word < Math.Min(bits.Length, _base.Bits.Length); word++) _base.Bits[word] &= bits[word];
    }

    private Window Pass(Matcher[] filters)
    {
        if (filters.Length == 0) return _base;
        _hits.CopyDocuments(_base);
        _base.Scores.CopyTo(_hits.Scores);
        for (var f = 0; f < filters.Length; f++)
        {
            _passed[f].CopyDocuments(_base);
            filters[f].Restrict(_passed[f]);
            And(_hits, _passed[f]);
        }
        return _hits;
    }

    private void Offer(Window hits, int first, NumberColumn? sort)
    {
        if (_request.Take <= 0) return;
        if (_request.Sort.Field is not null)
        {
            foreach (var document in hits)
            {
                var key = sort?.Has(document) == true ? SortKey.Of(sort[document], _request.Sort.Descending) : default;
                _top.Offer(key, first + document, 0);
            }
            return;
        }
        var scores = hits.Scores;
        var floor = _top.Floor;
        foreach (var document in hits)
        {
            var score = scores[document - hits.Start];
            if (score <= floor) continue;
            _top.Offer(SortKey.Of(score), first + document, score);
            floor = _top.Floor;
        }
    }

    private void Count(Window hits, OrdinalColumn?[] columns)
    {
        for (var f = 0; f < _facets.Length; f++)
        {
            var window = hits;
            if (Array.Exists(_sideways, s => string.Equals(s.Field, _facets[f].Field, StringComparison.Ordinal)))
            {
                window = _counted;
                window.CopyDocuments(_base);
                for (var s = 0; s < _sideways.Length; s++)
                {
                    if (!string.Equals(_sideways[s].Field, _facets[f].Field, StringComparison.Ordinal)) And(window, _passed[s]);
                }
            }
            _facets[f].Count(columns[f], window);
        }
    }

    private static void And(Window window, Window other)
    {
        for (var word = 0; word < window.Bits.Length; word++) window.Bits[word] &= other.Bits[word];
    }

    private IndexHit Hit(TopHits.Hit hit)
    {
        var (reader, document) = _snapshot.Locate(hit.Document);
        return new(reader.Ids.Text(document), hit.Score, _request.WithStored ? reader.Stored.Read(document) : ReadOnlyMemory<byte>.Empty);
    }
}
