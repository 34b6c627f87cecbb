using NewsSearch.Search.Contract;
using NewsSearch.Text;

namespace NewsSearch.Indexer.Evaluation;

/// <summary>
/// How well recognition agrees with a gold set, by kind, over any number of articles. The rules are those of the gold set's own scorer: people are
/// matched one to one, a second prediction of one person is an error; optional people, optional lines and repeats of kept lines are not scored.
/// </summary>
internal sealed class RecognitionScore
{
    private readonly Dictionary<string, Measure> _measures = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>Articles scored.</summary>
    public int Articles { get; private set; }

    /// <summary>Articles whose own year the gold knows; of those the right ones and the wrong ones; articles given a year the text does not support.</summary>
    public (int Labelled, int Right, int Wrong, int Unsupported) ArticleYear { get; private set; }

    /// <summary>The kinds in the order of the report.</summary>
    public IEnumerable<(string Kind, Measure Measure)> Kinds => _order.Select(kind => (kind, _measures[kind]));

    /// <summary>Scores one article.</summary>
    /// <param name="gold">What a reader found.</param>
    /// <param name="found">What was recognised.</param>
    /// <param name="raw">The article before cleaning.</param>
    public void Add(GoldArticle gold, ArticleJson found, string raw)
    {
        Articles++;
        AddPeople(gold, found, raw);
        AddProvinces(gold, found);
        AddCodes(gold, found);
        AddYears(gold, found);
        AddBoilerplate(gold, found, raw);
    }

    private Measure Of(string kind)
    {
        if (_measures.TryGetValue(kind, out var measure)) return measure;
        _order.Add(kind);
        return _measures[kind] = new Measure();
    }

    private void AddPeople(GoldArticle gold, ArticleJson found, string raw)
    {
        var occurrences = new Occurrences(found.Text);
        Dictionary<TextSpan, int> spans = [];
        foreach (var (form, person) in gold.Officials.SelectMany((person, index) => person.Surface.Concat(person.Alias).Select(form => (form, index))).OrderByDescending(pair => pair.form.Length))
        {
            foreach (var span in occurrences.Take(form, gold.Officials[person].NotIn)) spans[span] = person;
        }
        var real = spans.Where(pair => gold.Officials[pair.Value] is { Official: true, Optional: false } person && !person.Alias.Contains(pair.Key.In(found.Text))).Select(pair => pair.Key).ToHashSet();
        var ignored = spans.Keys.Where(span => !real.Contains(span)).ToList();
        var predicted = found.Officials.SelectMany(official => official.Mentions).Select(Span).Where(span => real.Contains(span) || !ignored.Exists(span.Overlaps)).ToHashSet();

        var cut = gold.Boilerplate.Concat(gold.OptionalLines).Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        var body = string.Join('\n', raw.Split('\n').Where(line => !cut.Contains(line.Trim())));
        var absent = gold.Officials.Where(person => person is { Official: true, Optional: false }).SelectMany(person => person.Surface)
            .Count(form => body.Contains(form, StringComparison.Ordinal) && !found.Text.Contains(form, StringComparison.Ordinal));

        var exact = predicted.Count(real.Contains);
        Of("officials: mentions exact").Add(exact, predicted.Count - exact, real.Count - exact + absent);
        var touched = real.Count(span => predicted.Any(span.Overlaps));
        Of("officials: mentions overlapping").Add(touched, predicted.Count(span => !real.Any(span.Overlaps)), real.Count - touched + absent);

        var (goldPaired, foundPaired) = Pair(gold, found, spans);
        var spare = found.Officials.Count - foundPaired.Count;
        AddIdentity("officials: identity (article x person)", person => person is { Official: true, Optional: false });
        AddIdentity("all people: identity", person => !person.Optional);

        void AddIdentity(string kind, Func<GoldPerson, bool> counts)
        {
            var people = gold.Officials.Select((person, index) => (person, index)).Where(one => counts(one.person)).ToList();
            var right = people.Count(one => goldPaired.Contains(one.index));
            Of(kind).Add(right, spare, people.Count - right);
        }
    }

    // The pairs with most in common first, the name above all.
    private static (HashSet<int> Gold, HashSet<int> Found) Pair(GoldArticle gold, ArticleJson found, Dictionary<TextSpan, int> spans)
    {
        List<(bool Named, int Common, int Gold, int Found)> pairs = [];
        for (var i = 0; i < gold.Officials.Count; i++)
        {
            var goldNames = gold.Officials[i].Surface.Prepend(gold.Officials[i].Name).Select(Keys.Name).ToHashSet(StringComparer.Ordinal);
            for (var j = 0; j < found.Officials.Count; j++)
            {
                var official = found.Officials[j];
                var names = official.Names.Prepend(official.Name).Prepend(official.Id).Select(Keys.Name).ToHashSet(StringComparer.Ordinal);
                var common = goldNames.Count(names.Contains) + official.Mentions.Count(mention => spans.TryGetValue(Span(mention), out var person) && person == i);
                if (common > 0) pairs.Add((names.Contains(Keys.Name(gold.Officials[i].Name)), common, i, j));
            }
        }
        HashSet<int> goldPaired = [], foundPaired = [];
        foreach (var (_, _, i, j) in pairs.OrderDescending())
        {
            if (goldPaired.Contains(i) || foundPaired.Contains(j)) continue;
            goldPaired.Add(i);
            foundPaired.Add(j);
        }
        return (goldPaired, foundPaired);
    }

    private void AddProvinces(GoldArticle gold, ArticleJson found)
    {
        var all = Set(gold.Provinces.Select(province => province.Id));
        var predicted = Set(found.Provinces.Select(province => province.Id));
        Of("provinces: any").Add(all, predicted);
        var named = Set(gold.Provinces.Where(province => !province.Implicit).Select(province => province.Id));
        Of("provinces: any, named in the text only").Add(named.Count(predicted.Contains), predicted.Count(id => !all.Contains(id)), named.Count(id => !predicted.Contains(id)));
        Of("provinces: about only").Add(Set(gold.Provinces.Where(province => province.About).Select(province => province.Id)), Set(found.Provinces.Where(province => province.About).Select(province => province.Id)));
        if (!found.Provinces.Any(province => province.Mentions.Count > 0)) return;

        var occurrences = new Occurrences(found.Text);
        var goldSpans = gold.Provinces.SelectMany(province => province.Surface, (province, form) => (form, province)).OrderByDescending(pair => pair.form.Length)
            .SelectMany(pair => occurrences.Take(pair.form, pair.province.NotIn)).ToList();
        var spans = found.Provinces.SelectMany(province => province.Mentions).Select(Span).ToHashSet();
        var touched = goldSpans.Count(span => spans.Any(span.Overlaps));
        Of("province mentions (if given)").Add(touched, spans.Count(span => !goldSpans.Exists(span.Overlaps)), goldSpans.Count - touched);

        static HashSet<string> Set(IEnumerable<string> ids) => [.. ids.Select(Keys.Province)];
    }

    private void AddCodes(GoldArticle gold, ArticleJson found)
    {
        Dictionary<string, string> families = new(StringComparer.Ordinal);
        foreach (var code in gold.Codes.Where(code => code.Family != "th-cab")) families[Keys.Code(code.Code)] = code.Family;
        var predicted = found.Codes.Where(code => !Keys.IsCabinet(code.Code)).DistinctBy(code => Keys.Code(code.Code)).ToDictionary(code => Keys.Code(code.Code), code => code.Code, StringComparer.Ordinal);
        Of("codes: all").Add(families.Keys.ToHashSet(), predicted.Keys.ToHashSet());
        foreach (var family in (ReadOnlySpan<string>)["vn", "th-letter", "th-order"])
        {
            var name = family;
            Of("codes: " + name).Add(
                families.Where(code => code.Value == name).Select(code => code.Key).ToHashSet(),
                predicted.Where(code => (families.TryGetValue(code.Key, out var known) ? known : Keys.Family(code.Value)) == name).Select(code => code.Key).ToHashSet());
        }
        var thaified = families.Where(code => code.Value == "vn-thaified").Select(code => code.Key).ToHashSet();
        Of("codes: vn-thaified (recall only)").Add(thaified, thaified.Where(predicted.ContainsKey).ToHashSet());

        var days = gold.Codes.Where(code => code.Family == "th-cab").Select(code => code.Code[^10..]).ToHashSet();
        Of("codes: cabinet resolutions by date (recall only)").Add(days, days.Where(day => found.Codes.Any(code => Keys.IsCabinet(code.Code)
            && (code.Date is { } issued && IsoDay.Text(issued) == day || code.Code.Contains(day, StringComparison.Ordinal)))).ToHashSet());
    }

    private void AddYears(GoldArticle gold, ArticleJson found)
    {
        var years = gold.Years.Select(year => Span(year.From, year.To ?? year.From, year.Kind)).ToHashSet();
        var predicted = found.Years.Select(year => Span(year.From, year.To, year.Kind)).ToHashSet();
        Of("years: set of CE years").Add(Flat(years), Flat(predicted));
        Of("years: (from,to)").Add(years.Select(year => (year.From, year.To)).ToHashSet(), predicted.Select(year => (year.From, year.To)).ToHashSet());
        Of("years: (from,to,kind)").Add(years, predicted);
        Of("years: (from,to,coarse kind)").Add(years.Select(Coarse).ToHashSet(), predicted.Select(Coarse).ToHashSet());

        var (labelled, right, wrong, unsupported) = ArticleYear;
        ArticleYear = gold.Year is { } year
            ? (labelled + 1, right + (found.Year == year ? 1 : 0), wrong + (found.Year is { } given && given != year ? 1 : 0), unsupported)
            : (labelled, right, wrong, unsupported + (found.Year is null ? 0 : 1));

        // A fiscal year is named after the year it ends in.
        static (int From, int To, string Kind) Span(int from, int to, string kind) => (kind == "fiscal" ? to : from, to, kind);
        static HashSet<int> Flat(HashSet<(int From, int To, string Kind)> years) => [.. years.SelectMany(year => new[] { year.From, year.To })];
        static (int From, int To, string Kind) Coarse((int From, int To, string Kind) year) => year with
        {
            Kind = year.Kind switch { "published" or "event" or "mention" => "date", "range" or "horizon" or "term" => "span", var kind => kind },
        };
    }

    private void AddBoilerplate(GoldArticle gold, ArticleJson found, string raw)
    {
        var lines = gold.Boilerplate.Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        var optional = gold.OptionalLines.Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        var kept = found.Text.Split('\n').Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        var wanted = Counted(raw.Split('\n').Select(line => line.Trim()).Where(lines.Contains));
        var cut = Counted(found.Removed.SelectMany(removed => removed.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0));

        var right = wanted.Sum(line => Math.Min(line.Value, cut.GetValueOrDefault(line.Key)));
        var wrong = cut.Where(line => !optional.Contains(line.Key) && !kept.Contains(line.Key) && !lines.Contains(line.Key)).Sum(line => line.Value - wanted.GetValueOrDefault(line.Key));
        Of("boilerplate lines removed").Add(right, wrong, wanted.Values.Sum() - right);

        static Dictionary<string, int> Counted(IEnumerable<string> lines) => lines.CountBy(line => line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    private static TextSpan Span(SpanJson mention) => new(mention.Start, mention.Length);
}
