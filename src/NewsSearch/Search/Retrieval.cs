using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Years;
using NewsSearch.Index;
using NewsSearch.Search.Language;
using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>Finds what a request asks for, as one commit has it: the text understood, asked of the index, and widened where next to nothing was found.</summary>
/// <param name="index">The index.</param>
/// <param name="analyzer">Of its texts.</param>
/// <param name="forms">Other forms of words.</param>
/// <param name="gazetteer">The gazetteer.</param>
/// <param name="codes">Reads codes.</param>
/// <param name="dates">Reads years and days.</param>
/// <param name="vocabulary">What the archive knows.</param>
/// <param name="mostConfirmed">Articles read to see whether they hold characters as written; with more the words in order must do.</param>
internal sealed class Retrieval(ISearchIndex index, Analyzer analyzer, OtherForms forms, Gazetteer gazetteer, CodeRecognizer codes, DateText dates, Vocabulary vocabulary, int mostConfirmed)
{
    /// <summary>About half a second of work.</summary>
    public const int MostConfirmed = 10_000;

    // With other forms of words or not, and of how many words; the first that an engine takes.
    private static readonly (bool OtherForms, int Words)[] Readings = [(true, QueryInterpreter.MostWords), (false, QueryInterpreter.MostWords), (false, 10)];

    /// <summary>So many times rarer than the name in Thai, what is typed in Latin letters is that name.</summary>
    private const int Rarer = 20;

    /// <summary>Finds slips of what is typed.</summary>
    public Corrections Corrections { get; } = new(index, analyzer, gazetteer, codes, vocabulary);

    /// <summary>What a text says, when it is asked as typed.</summary>
    public Interpretation Interpret(string text) => Interpreter().Interpret(QueryParser.Parse(text));

    /// <summary>How many articles another query finds, without filters.</summary>
    public ValueTask<int> TotalAsync(string text, CancellationToken cancellation) => TotalAsync(new IndexRequest { Query = Interpret(text).Query }, cancellation);

    /// <summary>How many articles the index finds; 0 for more than an engine takes.</summary>
    public async ValueTask<int> TotalAsync(IndexRequest search, CancellationToken cancellation) =>
        await TryAsync(search with { Facets = [], Skip = 0, Take = 0 }, cancellation) is { } found ? found.Total : 0;

    /// <summary>How many articles have what a request says, nothing widened.</summary>
    public async ValueTask<int> TypedAsync(SearchRequest request, CancellationToken cancellation) => (await AnsweredAsync(request, [], cancellation)).Found.Total;

    /// <summary>What a request finds.</summary>
    /// <param name="request">The request.</param>
    /// <param name="notes">Takes what the reader is to be told of it.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async ValueTask<Retrieved> FindAsync(SearchRequest request, List<string> notes, CancellationToken cancellation)
    {
        var (interpretation, search, found) = await AnsweredAsync(request, notes, cancellation);
        var typed = found.Total;
        if (request.HasText && !request.AsTyped && IsFew(typed))
        {
            // Whether it is widened the text alone decides: filters and order change nothing of what a count beside the results promised.
            var all = await TotalAsync(new IndexRequest { Query = interpretation.Query }, cancellation);
            if (IsFew(all) && await WidenAsync(interpretation, all, cancellation) is { } wider
                && Widened(search with { Query = EngineRequest.Within(request, wider.Query) }, interpretation, all, request.Sort) is var widened && await TryAsync(widened, cancellation) is { } more)
            {
                notes.Add(wider.Note);
                (search, found) = (widened, more);
            }
        }
        return new Retrieved(interpretation, search, found, typed);
    }

    private bool IsFew(int articles) => articles == 0 || articles < Relaxation.Few(vocabulary.Articles);

    // A headline pasted whole can be more than an engine takes: then without other forms of its words, then its first words alone.
    private async ValueTask<(Interpretation Interpretation, IndexRequest Search, IndexResults Found)> AnsweredAsync(SearchRequest request, List<string> notes, CancellationToken cancellation)
    {
        if (!request.HasText) return (Interpretation.OfNothing, Asked(Interpretation.OfNothing), await index.SearchAsync(Asked(Interpretation.OfNothing), cancellation));
        foreach (var (otherForms, words) in Readings)
        {
            List<string> said = [];
            var interpretation = await InterpretAsync(request.Text, otherForms, words, said, cancellation);
            if (await TryAsync(Asked(interpretation), cancellation) is not { } found) continue;
            notes.AddRange(interpretation.Notes);
            if (!otherForms) notes.Add(Messages.NoOtherForms);
            notes.AddRange(said);
            return (interpretation, Asked(interpretation), found);
        }
        notes.Add(Messages.TooLarge);
        var nothing = Interpret(request.Text) with { Query = new Query.Nothing(), Units = [], Excluded = null };
        return (nothing, Asked(nothing), await index.SearchAsync(Asked(nothing), cancellation));

        IndexRequest Asked(Interpretation interpretation) => InOrder(EngineRequest.Of(request, interpretation.Query), interpretation, request.Sort);
    }

    // Where no words tell one article from another (a person, a province alone) the newest come first, whatever their scores; of a day, month or year those of that time, and then those that mention it.
    private static IndexRequest InOrder(IndexRequest search, Interpretation interpretation, SortOrder sort)
    {
        if (sort is not SortOrder.Relevance || EngineRequest.Ranks(search.Query)) return search;
        var newest = EngineRequest.SortOf(SortOrder.Newest);
        return interpretation.Own is not { } own ? search with { Sort = newest }
            : search with { Query = new Query.Prefer(new Query.Constant(search.Query, 0), new Query.Constant(own, 1)), Sort = newest with { ByScore = true } };
    }

    // In order of time, too, what has all that was typed goes before what has a part of it.
    private static IndexRequest Widened(IndexRequest search, Interpretation interpretation, int typed, SortOrder sort) =>
        sort is SortOrder.Relevance || typed == 0 ? InOrder(search, interpretation, sort)
            : search with { Query = new Query.Prefer(new Query.Constant(search.Query, 0), new Query.Constant(interpretation.Query, 1)), Sort = EngineRequest.SortOf(sort) with { ByScore = true } };

    // Null when it is more than the engine takes.
    private async ValueTask<IndexResults?> TryAsync(IndexRequest search, CancellationToken cancellation)
    {
        try
        {
            return await index.SearchAsync(search, cancellation);
        }
        catch (QueryTooLargeException)
        {
            return null;
        }
    }

    /// <summary>The query understood. Characters as written are compared where that is a matter of thousands of articles, not of all; else their words in order must do.</summary>
    private async ValueTask<Interpretation> InterpretAsync(string text, bool otherForms, int words, List<string> notes, CancellationToken cancellation)
    {
        var parsed = QueryParser.Parse(text);
        foreach (var literals in (LiteralReading[])[LiteralReading.Anywhere, LiteralReading.Whole])
        {
            var interpretation = Interpreter(otherForms, words, literals).Interpret(parsed);
            var candidates = 0;
            foreach (var literal in interpretation.Literals) candidates += await TotalAsync(new IndexRequest { Query = literal }, cancellation);
            if (candidates <= mostConfirmed) return interpretation;
        }
        notes.Add(Messages.NotConfirmed(mostConfirmed));
        return Interpreter(otherForms, words, LiteralReading.InOrder).Interpret(parsed);
    }

    /// <summary>
    /// A wider query where next to nothing is found, and what to say of it: a name spelled as the archive spells it, else what <see cref="Relaxation"/> finds.
    /// </summary>
    private async ValueTask<(Query Query, string Note)?> WidenAsync(Interpretation interpretation, int typed, CancellationToken cancellation)
    {
        ValueTask<int> Total(Query query) => TotalAsync(new IndexRequest { Query = query }, cancellation);
        // One word that articles have is rather that word than a name, unless next to none has it: Thammanat.
        foreach (var name in interpretation.IsPlain ? Corrections.Names(interpretation.Text).Where(name => name.IsSlip && (typed == 0 || name.IsOtherScript || name.Typed.Contains(' ', StringComparison.Ordinal))) : [])
        {
            var other = Interpret(name.Text);
            if (await Total(other.Query) is var total && (total <= typed || name.IsOtherScript && total < typed * Rarer)) continue;
            interpretation.Marks.Add(other.Marks);
            return typed == 0
                ? (other.Query, Messages.SpelledNearly(name.Typed, name.Name))
                : (new Query.Best([interpretation.Query, new Query.Boost(other.Query, 0.8f)]), Messages.AlsoSpelled(name.Typed, name.Name));
        }
        return await new Relaxation(interpretation, Total).OfAsync(typed) ?? (typed == 0 && interpretation.IsPlain ? await WithoutEndAsync(interpretation, Total) : null);
    }

    private async ValueTask<(Query Query, string Note)?> WithoutEndAsync(Interpretation interpretation, Func<Query, ValueTask<int>> total)
    {
        foreach (var (text, without) in CutEnd.Of(interpretation.Text, analyzer))
        {
            var begun = Interpret(text);
            if (await total(begun.Query) == 0) continue;
            interpretation.Marks.Add(begun.Marks);
            return (begun.Query, Messages.WithoutEnd(without));
        }
        return null;
    }

    private QueryInterpreter Interpreter(bool otherForms = true, int words = QueryInterpreter.MostWords, LiteralReading literals = LiteralReading.Anywhere) =>
        new(analyzer, otherForms ? forms : OtherForms.None, gazetteer, codes, dates, vocabulary, words, literals);
}
