using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Index;
using NewsSearch.Indexing.Copies;
using NewsSearch.Search;
using NewsSearch.Text;

namespace NewsSearch.Indexing;

/// <summary>Makes an article and what was recognised in it into what an engine takes. Safe for any number of threads.</summary>
public sealed class ArticleDocument(Analyzer analyzer)
{
    /// <summary>Spans of years longer than this count only at their ends: nobody who asks for 1975 wants “from 1954 to 2024”.</summary>
    private const int LongestExpandedSpan = 30;

    /// <summary>Words of the lead: two or three sentences.</summary>
    private const int LeadLength = 60;

    /// <param name="article">The cleaned article with what was recognised in it, officials linked.</param>
    /// <param name="version">The fingerprint of the source it came from.</param>
    public IndexDocument Of(StoredArticle article, long version) => new()
    {
        Id = article.Article.Id,
        Version = version,
        Texts = [.. Texts(article.Article)],
        Keywords = [.. Keywords(article.Article, article.Recognition), .. article.Story is { } story ? (ReadOnlySpan<(string, string)>)[(IndexFields.Story, story)] : []],
        Numbers = [.. Numbers(article)],
        Stored = article.ToBytes(),
    };

    /// <summary>Day of publication, else of the event, else 1 January of the article's year, else null.</summary>
    public static DateOnly? DateOf(Recognition recognition) =>
        recognition.Published ?? recognition.Event ?? (recognition.Year is { } year ? new DateOnly(year.Common, 1, 1) : null);

    private static IEnumerable<(string Field, long Value)> Numbers(StoredArticle article)
    {
        var day = DateOf(article.Recognition);
        if (day is { } date) yield return (IndexFields.Date, date.DayNumber);
        if (article.Added is { } added) yield return (IndexFields.Arrival, Arrival.Of(added, day));
    }

    private IEnumerable<TextField> Texts(Article article)
    {
        (string Name, Func<LineKind, bool> Takes)[] fields =
        [
            (IndexFields.Title, kind => kind is LineKind.Title),
            (IndexFields.Body, kind => kind is LineKind.Paragraph or LineKind.Dateline),
            (IndexFields.Caption, kind => kind is LineKind.Caption),
        ];
        foreach (var (name, takes) in fields)
        {
            var text = string.Join('\n', article.Lines.Where(line => takes(line.Kind)).Select(line => line.Span.In(article.Text)));
            if (text.Length == 0 || Field(name, analyzer.Words(text)) is not { Terms.Count: > 0 } field) continue;
            yield return field;
            if (name is IndexFields.Body) yield return Lead(field);
        }
        var credits = string.Join('\n', article.Lines.Where(line => line.Kind is LineKind.Credit).Select(line => line.Span.In(article.Text))
            .Concat(article.Removed.Where(line => line.Reason is "credit" or "signature" or "byline").Select(line => line.Text)));
        if (credits.Length > 0 && Field(IndexFields.Credits, analyzer.Words(credits)) is { Terms.Count: > 0 } signed) yield return signed;
        var searched = string.Join('\n', article.Lines.Where(line => line.Kind is not LineKind.Credit).Select(line => line.Span.In(article.Text)).Append(credits));
        if (Field(IndexFields.Clusters, analyzer.Clusters(searched)) is { Terms.Count: > 0 } clusters) yield return clusters;
        if (TextSketch.Of(article.Text)?.Terms().Select((term, place) => (term, place)).ToList() is { } sketch) yield return new TextField(IndexFields.Sketch, sketch, sketch.Count);
    }

    private static TextField Lead(TextField body)
    {
        var (length, last, end) = (0, -1, 0);
        for (; end < body.Terms.Count; end++)
        {
            var position = body.Terms[end].Position;
            if (position == last) continue;
            if (length == LeadLength) break;
            (length, last) = (length + 1, position);
        }
        return new TextField(IndexFields.Lead, end == body.Terms.Count ? body.Terms : [.. body.Terms.Take(end)], length);
    }

    private static TextField Field(string name, IReadOnlyList<Token> tokens)
    {
        var terms = new List<(string Term, int Position)>(tokens.Count);
        var (length, last) = (0, -1);
        foreach (var token in tokens.OrderBy(token => token.Position))
        {
            if (token.Position != last) (length, last) = (length + 1, token.Position);
            terms.Add((token.Text, token.Position));
        }
        return new TextField(name, terms, length);
    }

    private static IEnumerable<(string Field, string Value)> Keywords(Article article, Recognition recognition)
    {
        foreach (var province in recognition.Provinces)
        {
            yield return (IndexFields.AnyProvince, province.Id);
            if (province.About) yield return (Facets.Province, province.Id);
        }
        if (!recognition.Provinces.Any(province => province.About)) yield return (Facets.Missing, Facets.Province);
        foreach (var country in Countries(recognition)) yield return (Facets.Country, country);
        foreach (var official in recognition.Officials)
        {
            yield return (Facets.Official, official.Id);
            foreach (var name in official.Names) yield return (IndexFields.OfficialName, IndexFields.Pair(official.Id, name));
            foreach (var role in official.Roles.Where(role => role.Length > 0)) yield return (IndexFields.OfficialRole, IndexFields.Pair(official.Id, role));
            if (official.ProvinceId is { } seat) yield return (IndexFields.OfficialProvince, IndexFields.Pair(official.Id, seat));
        }
        foreach (var recognised in recognition.Codes)
        {
            var code = recognised.Code;
            yield return (Facets.Code, code.Canonical);
            if (code.Type is { } type) yield return (Facets.CodeType, type);
            foreach (var issuer in code.Issuers) yield return (Facets.Issuer, issuer);
            yield return (IndexFields.CodeIssue, IndexFields.Pair(code.Canonical, recognised.Key.ToString()));
            foreach (var relation in recognised.Relations)
            {
                yield return (IndexFields.CodeRelation, Relation(recognised, relation.Kind, relation.Code));
                var same = recognition.Codes.Where(one => one.Code.Equals(relation.Code)).ToList();
                if ((same.Find(one => one.Mentions.Any(relation.Span.Contains)) ?? same.FirstOrDefault()) is { } other)
                    yield return (IndexFields.CodeRelated, Relation(other, relation.Kind, code));
            }
        }
        if (recognition.Year is { } year) yield return (Facets.Year, year.ToString());
        else yield return (Facets.Missing, Facets.Year);
        if ((recognition.Published ?? recognition.Event) is { } own) yield return (Facets.Month, IsoMonth.Text(own));
        foreach (var mention in recognition.Years.Where(mention => mention.Kind is not YearKind.Published))
        {
            foreach (var mentioned in YearsOf(mention)) yield return (Facets.Mentions, mentioned.ToString());
            if (mention.Kind is YearKind.Horizon) yield return (Facets.Due, mention.To.ToString());
            if (mention.Date is { } date) yield return (IndexFields.Day, IsoDay.Text(date));
        }
        if (recognition.Published is { } published) yield return (IndexFields.Day, IsoDay.Text(published));
        if (recognition.Event is { } day) yield return (IndexFields.Day, IsoDay.Text(day));
        yield return (Facets.Source, article.Source ?? IndexFields.UnknownSource);
        if (recognition.Corrections is not null) yield return (IndexFields.Corrected, IndexFields.Yes);
    }

    private static string Relation(RecognisedCode one, CodeRelationKind kind, PlanCode other) =>
        IndexFields.Pair(one.Code.Canonical, IndexFields.Pair(kind.ToString(), IndexFields.Pair(other.Canonical, one.Key.ToString())));

    // What an article is about decides its country; one that only names places counts for those.
    private static IEnumerable<string> Countries(Recognition recognition)
    {
        var about = recognition.Provinces.Where(province => province.About).ToList();
        return (about.Count > 0 ? about : recognition.Provinces).Select(province => province.Id[..2]).Distinct();
    }

    private static IEnumerable<Year> YearsOf(YearMention mention)
    {
        if (mention.To.Common - mention.From.Common > LongestExpandedSpan) return [mention.From, mention.To];
        return Enumerable.Range(mention.From.Common, Math.Max(1, mention.To.Common - mention.From.Common + 1)).Select(common => new Year(common));
    }
}
