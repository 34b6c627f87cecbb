using System.Runtime.CompilerServices;
using NewsSearch.Embedded.Segments;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// One search over one snapshot, window by window: what the query matches, less deleted documents; of that what passes the filters; of that the best, and
/// counts for each facet. Filters of fields that are counted are kept apart, so that each facet can leave its own out.
/// </summary>
internal sealed class Execution
{
    private readonly Snapshot _snapshot;
    private readonly IndexRequest _request;
    private readonly Deadline _deadline;
    private readonly Scratch _scratch = Scratch.Rent();
    private readonly QueryPlan _plan;
    private readonly bool _scored;
    private readonly FacetCounters _facets;
    private readonly IGrouping<string, FacetFilter>[] _sideways;
    private readonly FacetFilter[] _strict;
    private readonly TopHits _top;
    private readonly TopRows? _rows;
    private readonly Window _window;
    private int _total;

    public Execution(Snapshot snapshot, IndexRequest request, Deadline deadline)
    {
        (_snapshot, _request, _deadline) = (snapshot, request, deadline);
        snapshot.OpenColumns(request.Facets);
        _plan = new QueryPlan(snapshot, _scratch, deadline);
        _window = _scratch.Short();
        var wanted = request.Take > 0 ? (int)Math.Min((long)Math.Max(0, request.Skip) + request.Take, snapshot.Documents) : 0;
        _top = new TopHits(wanted);
        // A field that no document has leaves nothing to collapse.
        if (request.Collapse is { } collapse && snapshot.Values(collapse).Count > 0) _rows = new TopRows(collapse, wanted, snapshot, _scratch);
        _scored = (request.Sort.Field is null || request.Sort.ByScore) && request.Take > 0;
        _facets = new FacetCounters(request.Facets, snapshot, _scratch);
        _sideways = [.. request.Filters.Where(f => _facets.Has(f.Field)).GroupBy(f => f.Field, StringComparer.Ordinal)];
        _strict = [.. request.Filters.Where(f => !_facets.Has(f.Field))];
    }

    public IndexResults Run()
    {
        for (var segment = 0; segment < _snapshot.Segments.Count; segment++) Run(segment);
        var hits = _rows is null ? Hits() : Hits(_rows);
        var results = new IndexResults(_total, hits, _facets.Results(), _snapshot.Served) { Rows = _rows?.Count ?? _total };
        _scratch.Dispose();
        return results;
    }

    /// <summary>Every hit there is, in order, each read only when it is asked for, as long as the snapshot is open.</summary>
    public IEnumerable<IndexHit> Every()
    {
        for (var segment = 0; segment < _snapshot.Segments.Count; segment++) Run(segment);
        var hits = _top.Sorted().ToArray();
        _scratch.Dispose();
        return hits.Select(hit => Hit(hit, 1));
    }

    private void Run(int segment)
    {
        var (reader, live, first) = _snapshot.Segments[segment];
        var query = Strictly(_plan.Matcher(_request.Query, segment, 1, _scored), segment);
        if (query is EmptyMatcher) return;
        var sideways = new Sideways([.. _sideways.Select(field => new AllMatcher([.. field.Select(f => Filter(f, segment))]))], _scratch);
        var sort = _request.Sort.Field is { } field ? reader.Numbers(field) : null;
        // A total that is known leaves only the best to be found.
        var total = _scored && sort is null && live is null && _facets.IsEmpty && _rows is null ? query.Total : null;
        _facets.Begin(segment);
        _rows?.Begin(segment);
        for (var document = query.Next(0); document < reader.Documents; document = query.Next(_window.End))
        {
            _deadline.Check();
            _window.Begin(document, int.MaxValue, !_scored ? float.MaxValue : _request.Sort.Field is null ? _rows?.Floor ?? _top.Floor : -1);
            _window.OnlyBest = total is not null;
            query.Collect(_window);
            if (live is not null) _window.Keep(live.Bits);
            sideways.Divide(_window);
            _total += total is null ? _window.Count : 0;
            if (_rows is null) Offer(first, sort);
            else Collapse(_rows, sort);
            _facets.Add(_window.Matches);
            for (var f = 0; f < _sideways.Length; f++) _facets.Add(_sideways[f].Key, sideways.Missed(f));
        }
        _total += total ?? 0;
        _facets.End();
    }

    // Filters whose field is not counted narrow like parts of the query, and may lead it.
    private Matcher Strictly(Matcher query, int segment)
    {
        if (query is EmptyMatcher || _strict.Length == 0) return query;
        var parts = new List<Matcher> { query };
        var excluded = new List<Matcher>();
        foreach (var filter in _strict)
        {
            if (filter.Any.Count > 0) parts.Add(_plan.Keywords(filter.Field, filter.Any, segment, 0));
            if (filter.None.Count > 0 && _plan.Keywords(filter.Field, filter.None, segment, 0) is var none and not EmptyMatcher) excluded.Add(none);
        }
        if (parts.Exists(p => p is EmptyMatcher)) return EmptyMatcher.Instance;
        var all = parts.Count == 1 ? query : new AllMatcher(parts);
        return excluded.Aggregate(all, (rest, none) => new WithoutMatcher(rest, none, _scratch));
    }

    private Matcher Filter(FacetFilter filter, int segment)
    {
        var any = filter.Any.Count > 0 ? _plan.Keywords(filter.Field, filter.Any, segment, 0) : new EverythingMatcher(_snapshot.Segments[segment].Reader.Documents, 0);
        if (filter.None.Count == 0 || any is EmptyMatcher) return any;
        return _plan.Keywords(filter.Field, filter.None, segment, 0) is var none and not EmptyMatcher ? new WithoutMatcher(any, none, _scratch) : any;
    }

    private void Offer(int first, NumberColumn? sort)
    {
        if (_request.Take <= 0) return;
        if (_request.Sort.Field is not null)
        {
            for (var i = 0; i < _window.Count; i++) _top.Offer(Key(i, sort), first + _window.Documents[i], Score(i));
            return;
        }
        for (var i = _window.NextAbove(_top.Floor, 0); i < _window.Count; i = _window.NextAbove(_top.Floor, i + 1))
            _top.Offer(SortKey.Of(_window.Scores[i]), first + _window.Documents[i], _window.Scores[i]);
    }

    private void Collapse(TopRows rows, NumberColumn? sort)
    {
        rows.Add(_window.Matches);
        if (_request.Take <= 0) return;
        if (_request.Sort.Field is not null)
        {
            for (var i = 0; i < _window.Count; i++) rows.Offer(Key(i, sort), _window.Documents[i], Score(i));
            return;
        }
        for (var i = _window.NextAbove(rows.Floor, 0); i < _window.Count; i = _window.NextAbove(rows.Floor, i + 1))
            rows.Offer(SortKey.Of(_window.Scores[i]), _window.Documents[i], _window.Scores[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private SortKey Key(int at, NumberColumn? sort)
    {
        var document = _window.Documents[at];
        var key = sort?.Has(document) == true ? SortKey.Of(sort[document], _request.Sort.Descending) : default;
        return _scored ? key.After(_window.Scores[at]) : key;
    }

    private float Score(int at) => _scored ? _window.Scores[at] : 0;

    private List<IndexHit> Hits()
    {
        var hits = new List<IndexHit>(Math.Max(0, _top.Count - _request.Skip));
        var best = _top.Sorted();
        for (var i = Math.Max(0, _request.Skip); i < best.Length; i++) hits.Add(Hit(best[i], 1));
        return hits;
    }

    private List<IndexHit> Hits(TopRows rows) => [.. rows.Sorted().Skip(Math.Max(0, _request.Skip)).Select(row => Hit(row.Hit, row.Alike))];

    private IndexHit Hit(TopHits.Hit hit, int alike)
    {
        var (reader, document) = _snapshot.Locate(hit.Document);
        return new(reader.Ids.Text(document), hit.Score, _request.WithStored ? reader.Stored.Read(document) : ReadOnlyMemory<byte>.Empty, alike);
    }
}
