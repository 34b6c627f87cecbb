using System.Text;
using NewsSearch.Index;

namespace NewsSearch.Tests.Support;

/// <summary>
/// The port's meaning written down the plainest way: a list of documents, every query answered by looking at each. What engines are compared with.
/// Scores are those of an index without deleted documents.
/// </summary>
internal sealed class NaiveIndex
{
    private readonly List<IndexDocument> _documents = [];
    private readonly Dictionary<(string Field, string Term), double> _idf = [];
    private readonly Dictionary<string, (int Documents, double Average)> _fields = [];

    public IReadOnlyList<IndexDocument> Documents => _documents;

    public void Write(IndexDocument document)
    {
        Delete(document.Id);
        _documents.Add(document);
    }

    public void Delete(string id)
    {
        _documents.RemoveAll(d => d.Id == id);
        _idf.Clear();
        _fields.Clear();
    }

    public NaiveIndex Copy()
    {
        var copy = new NaiveIndex();
        copy._documents.AddRange(_documents);
        return copy;
    }

    public IndexResults Search(IndexRequest request)
    {
        var scores = _documents.Select(d => Score(request.Query, d)).ToArray();
        var hits = Enumerable.Range(0, _documents.Count).Where(i => scores[i] is not null && request.Filters.All(f => Passes(f, _documents[i])));
        if (request.Sort is { Field: not null, ByScore: true }) hits = hits.OrderByDescending(i => scores[i]);
        var sorted = (request.Sort.Field is { } field
            ? request.Sort.Descending
                ? hits.OrderByDescending(i => Number(_documents[i], field) is not null).ThenByDescending(i => Number(_documents[i], field))
                : hits.OrderByDescending(i => Number(_documents[i], field) is not null).ThenBy(i => Number(_documents[i], field))
            : hits.OrderByDescending(i => scores[i])).ToList();
        var rows = sorted.GroupBy(i => RowKey(_documents[i], request.Collapse)).ToList();
        var page = rows.Skip(request.Skip).Take(request.Take).Select(row => (Best: row.First(), Alike: row.Count()))
            .Select(row => new IndexHit(_documents[row.Best].Id, request.Sort.Field is null ? (float)scores[row.Best]!.Value : 0, request.WithStored ? _documents[row.Best].Stored : default, row.Alike));
        var facets = request.Facets.ToDictionary(f => f.Field, f => Count(f, Enumerable.Range(0, _documents.Count)
            .Where(i => scores[i] is not null && request.Filters.Where(o => o.Field != f.Field).All(o => Passes(o, _documents[i]))).Select(i => _documents[i])));
        return new(sorted.Count, [.. page], facets, 0) { Rows = rows.Count };
    }

    /// <summary>What documents of one row have in common: the first value of a field, or that they are one document.</summary>
    public static object RowKey(IndexDocument document, string? field) => Values(document, field ?? "").Min(ByBytes) ?? (object)document;

    public IReadOnlyList<ValueSpan> Spans(string field, string prefix, string number) =>
    [
        .. (from document in _documents
           from value in Values(document, field)
           where value.StartsWith(prefix, StringComparison.Ordinal)
           group Number(document, number) by value into numbers
           select new ValueSpan(numbers.Key, numbers.Count(), numbers.Min(), numbers.Max())).OrderBy(span => span.Value, ByBytes),
    ];

    /// <summary>The order of engines: by the bytes of UTF-8.</summary>
    public static IComparer<string> ByBytes { get; } = Comparer<string>.Create((a, b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)));

    public static IEnumerable<string> Values(IndexDocument document, string field) => document.Keywords.Where(k => k.Field == field).Select(k => k.Value).Distinct();

    private static long? Number(IndexDocument document, string field)
    {
        foreach (var (name, value) in document.Numbers)
        {
            if (name == field) return value;
        }
        return null;
    }

    private static bool Passes(FacetFilter filter, IndexDocument document)
    {
        var values = Values(document, filter.Field).ToHashSet();
        return (filter.Any.Count == 0 || filter.Any.Any(values.Contains)) && !filter.None.Any(values.Contains);
    }

    private static FacetCounts Count(FacetQuery query, IEnumerable<IndexDocument> documents)
    {
        var counts = documents.SelectMany(d => Values(d, query.Field)).Where(v => v.StartsWith(query.Prefix ?? "", StringComparison.Ordinal))
            .GroupBy(v => v).Select(g => new FacetCount(g.Key, g.Count())).OrderByDescending(c => c.Count).ThenBy(c => c.Value, ByBytes).ToList();
        var all = documents.SelectMany(d => Values(d, query.Field)).GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count());
        var values = counts.Take(query.Limit).ToList();
        values.AddRange((query.Always ?? []).Where(v => values.All(c => c.Value != v)).Select(v => new FacetCount(v, all.GetValueOrDefault(v))));
        return new(values, counts.Count);
    }

    private double? Score(Query query, IndexDocument document) => query switch
    {
        Query.Term term => Bm25(term.Field, [term.Text], Frequency(document, term.Field, [(term.Text, 0)]), document),
        Query.Phrase phrase => Bm25(phrase.Field, [.. phrase.Terms.Select(t => t.Text)], Frequency(document, phrase.Field, phrase.Terms), document),
        Query.Near near => Bm25(near.Field, [.. near.Terms.Distinct()], Meetings(document, near), document),
        Query.Confirmed confirmed => confirmed.Passes(document.Stored) ? Score(confirmed.Candidates, document) : null,
        Query.Prefix prefix => If(document.Texts.Any(t => t.Name == prefix.Field && t.Terms.Any(p => p.Term.StartsWith(prefix.Text, StringComparison.Ordinal)))),
        Query.Fuzzy fuzzy => If(document.Texts.Any(t => t.Name == fuzzy.Field && t.Terms.Any(p => IsNear([.. p.Term.EnumerateRunes()], [.. fuzzy.Text.EnumerateRunes()], fuzzy.Fixed, fuzzy.Edits)))),
        Query.Keyword keyword => If(Values(document, keyword.Field).Contains(keyword.Value)),
        Query.Id id => If(document.Id == id.Value),
        Query.Range range => If(Number(document, range.Field) is { } n && n >= range.From && n <= range.To),
        Query.Exists exists => If(Values(document, exists.Field).Any() || Number(document, exists.Field) is not null),
        Query.All all => all.Parts.Count > 0 && all.Parts.All(p => Score(p, document) is not null) ? all.Parts.Sum(p => Score(p, document)!.Value) : null,
        Query.Any any => any.Parts.Select(p => Score(p, document)).Where(s => s is not null).ToList() is var matched && matched.Count >= Math.Max(1, any.AtLeast) ? matched.Sum() : null,
        Query.Best best => best.Parts.Max(p => Score(p, document)),
        Query.Prefer prefer => Score(prefer.Required, document) is { } score ? score + (Score(prefer.Optional, document) ?? 0) : null,
        Query.Without without => Score(without.Excluded, document) is null ? Score(without.Included, document) : null,
        Query.Boost boost => Score(boost.Inner, document) * boost.Factor,
        Query.Constant constant => Score(constant.Inner, document) is null ? null : constant.Score,
        Query.Everything => 1,
        _ => null,
    };

    private static double? If(bool matches) => matches ? 1 : null;

    private static bool IsNear(Rune[] a, Rune[] b, int same, int edits)
    {
        return a.Take(same).SequenceEqual(b.Take(same)) && Distance(a.Length, b.Length) <= edits;

        int Distance(int i, int j)
        {
            if (Math.Abs(i - j) > edits) return edits + 1;
            if (i == 0 || j == 0) return i + j;
            var least = Math.Min(Math.Min(Distance(i - 1, j), Distance(i, j - 1)) + 1, Distance(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1));
            return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(least, Distance(i - 2, j - 2) + 1) : least;
        }
    }

    private static int Frequency(IndexDocument document, string field, IReadOnlyList<(string Text, int Offset)> terms)
    {
        if (document.Texts.FirstOrDefault(t => t.Name == field) is not { } text || terms.Count == 0) return 0;
        var places = text.Terms.ToHashSet();
        return text.Terms.Where(t => t.Term == terms[0].Text).Select(t => t.Position - terms[0].Offset)
            .Count(start => terms.All(t => places.Contains((t.Text, start + t.Offset))));
    }

    // From every position of one of the terms to the nearest of each from there on.
    private static double Meetings(IndexDocument document, Query.Near near)
    {
        if (document.Texts.FirstOrDefault(t => t.Name == near.Field) is not { } text || near.Terms.Count == 0) return 0;
        var places = near.Terms.Distinct().Select(term => text.Terms.Where(t => t.Term == term).Select(t => t.Position).ToList()).ToList();
        if (places.Count == 1) return places[0].Count;
        double meetings = 0;
        foreach (var start in places.SelectMany(p => p).Distinct())
        {
            if (places.Any(p => p.All(position => position < start))) continue;
            var width = places.Max(p => p.Where(position => position >= start).Min()) - start;
            if (width <= near.Within) meetings += 1.0 / (1 + Math.Max(0, width - places.Count + 1));
        }
        return meetings;
    }

    private double? Bm25(string field, string[] terms, double frequency, IndexDocument document)
    {
        if (frequency == 0) return null;
        var (_, average) = Field(field);
        var idf = terms.Sum(term => Idf(field, term));
        var length = Rounded(document.Texts.First(t => t.Name == field).Length);
        return idf * frequency / (frequency + 1.2 * (0.25 + 0.75 * length / average));
    }

    private double Idf(string field, string term)
    {
        if (_idf.TryGetValue((field, term), out var idf)) return idf;
        var having = _documents.Count(d => d.Texts.Any(t => t.Name == field && t.Terms.Any(p => p.Term == term)));
        return _idf[(field, term)] = Math.Log(1 + (Field(field).Documents - having + 0.5) / (having + 0.5));
    }

    private (int Documents, double Average) Field(string field)
    {
        if (_fields.TryGetValue(field, out var known)) return known;
        var texts = _documents.SelectMany(d => d.Texts).Where(t => t.Name == field && t.Terms.Count > 0).ToList();
        return _fields[field] = (texts.Count, texts.Sum(t => (double)t.Terms.Count) / texts.Count);
    }

    // To 24 exactly, beyond with four significant bits of what exceeds 24.
    private static int Rounded(int length)
    {
        if (length < 24) return length;
        var (rest, shift) = (length - 24, 0);
        for (; rest >= 16; rest >>= 1) shift++;
        return 24 + (rest << shift);
    }
}
