using System.Text;
using NewsSearch.Embedded.Segments;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// Turns a query into matchers, a segment at a time. Serves one call.
/// </summary>
internal sealed class QueryPlan(Snapshot snapshot, Scratch scratch, Deadline deadline)
{
    private readonly QueryTerms _terms = new(snapshot);

    /// <param name="query">The query.</param>
    /// <param name="segment">The place of the segment in the snapshot.</param>
    /// <param name="boost">What scores are multiplied with.</param>
    /// <param name="scored">Whether scores are wanted at all.</param>
    public Matcher Matcher(Query query, int segment, float boost, bool scored) => query switch
    {
        Query.Term term => Term(term.Field, term.Text, segment, boost, scored),
        Query.Phrase phrase => Phrase(phrase, segment, boost, scored),
        Query.Near near => Near(near, segment, boost, scored),
        Query.Prefix prefix => Prefix(prefix, segment, scored ? boost : 0),
        Query.Fuzzy fuzzy => Fuzzy(fuzzy, segment, scored ? boost : 0),
        Query.Keyword keyword => Keywords(keyword.Field, [keyword.Value], segment, scored ? boost : 0),
        Query.Id id => Segment(segment).Ids.Find(Encoding.UTF8.GetBytes(id.Value)) is >= 0 and var document ? new DocumentMatcher(document, scored ? boost : 0) : EmptyMatcher.Instance,
        Query.Range range => Range(range, segment, scored ? boost : 0),
        Query.Exists exists => Exists(exists.Field, segment, scored ? boost : 0),
        Query.All all => All(all.Parts, segment, boost, scored),
        Query.Any any => Any(any, segment, boost, scored),
        Query.Best best => Best(best.Parts, segment, boost, scored),
        Query.Prefer prefer => Prefer(prefer, segment, boost, scored),
        Query.Without without => Without(without, segment, boost, scored),
        Query.Boost inner => Matcher(inner.Inner, segment, boost * inner.Factor, scored),
        Query.Constant constant => Constant(constant, segment, boost, scored),
        Query.Confirmed confirmed => Confirmed(confirmed, segment, boost, scored),
        Query.Everything => new EverythingMatcher(Segment(segment).Documents, scored ? boost : 0),
        _ => EmptyMatcher.Instance,
    };

    /// <summary>Documents that have any of the values in a keyword field.</summary>
    public Matcher Keywords(string field, IReadOnlyList<string> values, int segment, float score)
    {
        if (Segment(segment).Values(field) is not { } dictionary || Segment(segment).Ordinals(field) is not { } column) return EmptyMatcher.Instance;
        var entries = values.Select(v => dictionary.Find(Encoding.UTF8.GetBytes(v))).OfType<TermEntry>().ToList();
        return entries.Count == 0 ? EmptyMatcher.Instance : new KeywordMatcher(dictionary, column, entries, score, scratch);
    }

    private SegmentReader Segment(int segment) => snapshot.Segments[segment].Reader;

    private Matcher Term(string field, string text, int segment, float boost, bool scored)
    {
        var entries = _terms.Find(field, text);
        if (entries[segment] is not { } entry || Segment(segment).Terms(field) is not { } dictionary) return EmptyMatcher.Instance;
        var (similarity, weight) = scored ? (snapshot.Similarity(field), boost * _terms.Idf(field, entries)) : (null, 0);
        return new TermMatcher(dictionary.Postings(entry, scratch.Cursors().Postings), Segment(segment).Lengths(field), similarity, weight);
    }

    private Matcher Phrase(Query.Phrase phrase, int segment, float boost, bool scored)
    {
        if (phrase.Terms.Count == 0) return EmptyMatcher.Instance;
        if (phrase.Terms.Count == 1) return Term(phrase.Field, phrase.Terms[0].Text, segment, boost, scored);
        if (Segment(segment).Terms(phrase.Field) is not { } dictionary) return EmptyMatcher.Instance;
        var entries = new List<(TermEntry Entry, int Offset, int Order)>(phrase.Terms.Count);
        double idf = 0;
        foreach (var (text, offset) in phrase.Terms)
        {
            var ofSegments = _terms.Find(phrase.Field, text);
            if (ofSegments[segment] is not { } entry) return EmptyMatcher.Instance;
            if (scored) idf += _terms.Idf(phrase.Field, ofSegments);
            entries.Add((entry, offset, entries.Count));
        }
        entries.Sort((a, b) => (a.Entry.Documents, a.Offset).CompareTo((b.Entry.Documents, b.Offset)));
        var rarestFirst = new List<PhraseTerm>(entries.Count);
        foreach (var (entry, offset, order) in entries)
        {
            var (postings, positions) = Cursors(dictionary, entry);
            rarestFirst.Add(new(postings, positions, offset, order));
        }
        var (lengths, similarity, weight) = (Segment(segment).Lengths(phrase.Field), scored ? snapshot.Similarity(phrase.Field) : null, boost * (float)idf);
        return phrase.Slop > 0 && phrase.Terms.DistinctBy(t => t.Text).Count() == phrase.Terms.Count
            ? new SloppyPhraseMatcher(rarestFirst, lengths, similarity, weight, phrase.Slop)
            : new PhraseMatcher(rarestFirst, lengths, similarity, weight);
    }

    private Matcher Near(Query.Near near, int segment, float boost, bool scored)
    {
        if (near.Terms.Count == 0 || Segment(segment).Terms(near.Field) is not { } dictionary) return EmptyMatcher.Instance;
        var terms = new List<TermEntry>();
        double idf = 0;
        foreach (var text in near.Terms.Distinct(StringComparer.Ordinal))
        {
            var entries = _terms.Find(near.Field, text);
            if (entries[segment] is not { } entry) return EmptyMatcher.Instance;
            if (scored) idf += _terms.Idf(near.Field, entries);
            terms.Add(entry);
        }
        if (terms.Count == 1) return Term(near.Field, near.Terms[0], segment, boost, scored);
        var rarestFirst = new List<(PostingsCursor, PositionsCursor)>(terms.Count);
        foreach (var entry in terms.OrderBy(t => t.Documents)) rarestFirst.Add(Cursors(dictionary, entry));
        return new NearMatcher(rarestFirst, near.Within, Segment(segment).Lengths(near.Field), scored ? snapshot.Similarity(near.Field) : null, boost * (float)idf);
    }

    private Matcher Confirmed(Query.Confirmed confirmed, int segment, float boost, bool scored)
    {
        var candidates = Matcher(confirmed.Candidates, segment, boost, scored);
        if (candidates is EmptyMatcher) return candidates;
        var reader = Segment(segment);
        bool Passes(int document)
        {
            deadline.Check();
            return confirmed.Passes(reader.Stored.Read(document));
        }
        return new ConfirmedMatcher(candidates, Passes);
    }

    private Matcher Prefix(Query.Prefix prefix, int segment, float score)
    {
        var dictionary = Segment(segment).Terms(prefix.Field) ?? Segment(segment).Values(prefix.Field);
        if (dictionary is null) return EmptyMatcher.Instance;
        var bytes = Encoding.UTF8.GetBytes(prefix.Text);
        var set = new SetMatcher(Segment(segment).Documents, score);
        var cursor = new TermCursor(dictionary);
        var postings = scratch.Cursors().Postings;
        for (var more = cursor.Seek(bytes); more && cursor.Term.StartsWith(bytes); more = cursor.Next())
        {
            deadline.Check();
            set.Add(dictionary.Postings(cursor.Entry, postings));
        }
        return set.Cost == 0 ? EmptyMatcher.Instance : set;
    }

    private Matcher Fuzzy(Query.Fuzzy fuzzy, int segment, float score)
    {
        if (Segment(segment).Terms(fuzzy.Field) is not { } dictionary) return EmptyMatcher.Instance;
        var terms = new FuzzyTerms(fuzzy);
        var set = new SetMatcher(Segment(segment).Documents, score);
        var cursor = new TermCursor(dictionary);
        var postings = scratch.Cursors().Postings;
        for (var more = cursor.Seek(terms.Beginning); more && cursor.Term.StartsWith(terms.Beginning); more = cursor.Next())
        {
            deadline.Check();
            if (terms.Contains(cursor.Term)) set.Add(dictionary.Postings(cursor.Entry, postings));
        }
        return set.Cost == 0 ? EmptyMatcher.Instance : set;
    }

    private Matcher Range(Query.Range range, int segment, float score) =>
        Segment(segment).Numbers(range.Field) is { } column && range.From <= range.To
            ? new FilterMatcher(Segment(segment).Documents, w => w.Count = column.Keep(w.Documents.AsSpan(0, w.Count), w.MatchScores, range.From, range.To), score)
            : EmptyMatcher.Instance;

    private Matcher Exists(string field, int segment, float score)
    {
        var (keywords, numbers) = (Segment(segment).Ordinals(field), Segment(segment).Numbers(field));
        if (keywords is null && numbers is null) return EmptyMatcher.Instance;
        return new FilterMatcher(Segment(segment).Documents, w => w.Keep(d => keywords?.HasAny(d) == true || numbers?.Has(d) == true), score);
    }

    private Matcher All(IReadOnlyList<Query> parts, int segment, float boost, bool scored)
    {
        var matchers = new List<Matcher>(parts.Count);
        foreach (var part in parts)
        {
            if (Matcher(part, segment, boost, scored) is var matcher and not EmptyMatcher) matchers.Add(matcher);
            else return EmptyMatcher.Instance;
        }
        return matchers.Count switch { 0 => EmptyMatcher.Instance, 1 => matchers[0], _ => new AllMatcher(matchers) };
    }

    private Matcher Any(Query.Any any, int segment, float boost, bool scored)
    {
        var matchers = Some(any.Parts, segment, boost, scored);
        if (matchers.Count == 0 || matchers.Count < any.AtLeast) return EmptyMatcher.Instance;
        if (matchers.Count == 1) return matchers[0];
        return matchers.Count == any.AtLeast ? new AllMatcher(matchers) : new AnyMatcher(matchers, any.AtLeast, scratch);
    }

    private Matcher Best(IReadOnlyList<Query> parts, int segment, float boost, bool scored)
    {
        var matchers = Some(parts, segment, boost, scored);
        return matchers.Count switch
        {
            0 => EmptyMatcher.Instance,
            1 => matchers[0],
            _ => scored ? new BestMatcher(matchers, scratch) : new AnyMatcher(matchers, 1, scratch),
        };
    }

    private Matcher Prefer(Query.Prefer prefer, int segment, float boost, bool scored)
    {
        var required = Matcher(prefer.Required, segment, boost, scored);
        if (!scored || required is EmptyMatcher) return required;
        return Matcher(prefer.Optional, segment, boost, scored) is var optional and not EmptyMatcher ? new PreferMatcher(required, optional, scratch) : required;
    }

    private Matcher Without(Query.Without without, int segment, float boost, bool scored)
    {
        var included = Matcher(without.Included, segment, boost, scored);
        if (included is EmptyMatcher) return included;
        return Matcher(without.Excluded, segment, 1, scored: false) is var excluded and not EmptyMatcher ? new WithoutMatcher(included, excluded, scratch) : included;
    }

    private Matcher Constant(Query.Constant constant, int segment, float boost, bool scored)
    {
        var inner = Matcher(constant.Inner, segment, 1, scored: false);
        return scored && inner is not EmptyMatcher ? new ConstantMatcher(inner, boost * constant.Score) : inner;
    }

    private List<Matcher> Some(IReadOnlyList<Query> parts, int segment, float boost, bool scored)
    {
        var matchers = new List<Matcher>(parts.Count);
        foreach (var part in parts)
        {
            if (Matcher(part, segment, boost, scored) is var matcher and not EmptyMatcher) matchers.Add(matcher);
        }
        return matchers;
    }

    private (PostingsCursor Postings, PositionsCursor Positions) Cursors(TermDictionary dictionary, TermEntry entry)
    {
        var (postings, positions) = scratch.Cursors();
        return (dictionary.Postings(entry, postings), dictionary.Positions(entry, postings, positions));
    }
}
