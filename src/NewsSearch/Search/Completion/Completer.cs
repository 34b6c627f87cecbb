using NewsSearch.Entities;
using NewsSearch.Index;
using NewsSearch.Search.Language;
using NewsSearch.Text;

namespace NewsSearch.Search.Completion;

/// <summary>
/// Completes what is being typed with people, places, documents, years and words of the archive, whatever the script. The tables of a new commit are made beside
/// those that serve. Safe for any number of threads.
/// </summary>
internal sealed class Completer(ISearchIndex index, Gazetteer gazetteer, Analyzer analyzer)
{
    /// <summary>Of one kind, so that a common beginning leaves room for the others.</summary>
    private const int MostOfAKind = 5;

    /// <summary>A name has at most so many words.</summary>
    private const int MostWords = 5;

    private const int LongestTyped = 200;

    /// <summary>Offices and fiscal years offered, and letters of one that must stand.</summary>
    private const int MostOffices = 3, ShortestOffice = 3;

    /// <summary>Letters of what is typed after something else.</summary>
    private const int ShortestLater = 2;

    private readonly Lock _making = new();
    private Task<CompletionTables>? _next;
    private long _nextGeneration = -1;
    private CompletionTables? _ready;

    /// <summary>The likeliest first: what completes more of the typing, then what more articles have, words last. Empty for an empty text.</summary>
    public async ValueTask<IReadOnlyList<Suggestion>> CompleteAsync(string text, int most, Vocabulary vocabulary, Labels labels)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestTyped) return [];
        var tables = await TablesAsync(vocabulary.Generation);
        var typed = text.TrimStart();
        List<Suggestion> found = [], sounding = [];
        foreach (var start in Starts(typed))
        {
            var (head, begun) = (typed[..start], typed[start..]);
            // After other words a single letter begins too much.
            var key = FoldedText.Key(begun);
            if (start > 0 && key.Length < ShortestLater) continue;
            var things = People(head, begun, vocabulary, labels)
                .Concat(Offices(head, key, tables)).Concat(Places(head, begun, tables, labels)).Concat(Codes(head, begun, tables, labels)).Concat(Years(head, begun, tables)).Concat(FiscalYears(head, key, tables))
                .OrderByDescending(suggestion => suggestion.Count).ToLookup(suggestion => FoldedText.Key(suggestion.Label).Contains(key, StringComparison.Ordinal));
            AddNew(things[true]);
            // year is a word before it is the sound of เยียร์.
            if (!IsThai(begun) && IsWord(begun, tables)) sounding.AddRange(things[false]);
            else AddNew(things[false]);
        }
        foreach (var piece in Pieces(typed))
        {
            if (found.Count >= most) break;
            AddNew(tables.Words.Beginning(Normalized(typed[piece..]), MostOfAKind)
                .Select(word => new Suggestion(Suggestion.Word, null, typed[..piece] + word.Value, word.Value, null, word.Count)));
        }
        AddNew(sounding);
        return found.Count > most ? found[..most] : found;

        void AddNew(IEnumerable<Suggestion> more)
        {
            foreach (var suggestion in more)
            {
                if (!found.Exists(other => other.Text == suggestion.Text || (other.Kind == suggestion.Kind && other.Value is not null && other.Value == suggestion.Value))) found.Add(suggestion);
            }
        }
    }

    private bool IsWord(string typed, CompletionTables tables) =>
        Normalized(typed) is var word && tables.Words.Beginning(word, MostOfAKind).Any(one => one.Value == word);

    private static IEnumerable<Suggestion> People(string head, string begun, Vocabulary vocabulary, Labels labels) =>
        vocabulary.Officials.Complete(begun, MostOfAKind).Where(entry => entry.Articles > 0).Select(entry =>
        {
            var key = FoldedText.Key(begun);
            var name = entry.Names.FirstOrDefault(name => FoldedText.Key(name).Contains(key, StringComparison.Ordinal))
                ?? entry.Names.FirstOrDefault(name => IsThai(name) == IsThai(begun)) ?? entry.Names[0];
            var own = labels.Of(Facets.Official, entry.Id);
            string?[] note = [own == name ? null : own, entry.Role, entry.ProvinceId is { } province ? labels.Of(Facets.Province, province) : null];
            return new Suggestion(Facets.Official, entry.Id, head + name, name, Joined(note), entry.Articles);
        });

    private static IEnumerable<Suggestion> Places(string head, string begun, CompletionTables tables, Labels labels) =>
        tables.Provinces.Beginning(FoldedText.Key(begun), MostOfAKind).Select(province =>
        {
            // เลย and แพร่ are other words too, but not after จังหวัด.
            var name = IsThai(begun) ? province.FullThai : province.Latin;
            var own = Labels.Name(province);
            var today = province.SuccessorId is { } id ? labels.Of(Facets.Province, id) : null;
            return new Suggestion(Facets.Province, province.Id, head + name, name, Joined([name.EndsWith(own, StringComparison.Ordinal) ? null : own, today is null ? null : $"→ {today}"]), tables.About.GetValueOrDefault(province.Id));
        });

    private static IEnumerable<Suggestion> Codes(string head, string begun, CompletionTables tables, Labels labels) =>
        // A code begins with its number or the letters of its office; one letter begins too many.
        CompletionTables.KeyOf(begun) is { Length: > 0 } key && (key.Length > 1 || char.IsAsciiDigit(key[0]))
            ? tables.Codes.Beginning(key, MostOfAKind).Select(code =>
            {
                var label = labels.Code(code.Value);
                // มติ ครม. 30 ก.ค. 2562 is read as it stands; an order is asked for by its number.
                var isResolution = Labels.Language == "th" && code.Value.StartsWith(PlanCode.CabinetResolution, StringComparison.Ordinal);
                return new Suggestion(Facets.Code, code.Value, head + (isResolution ? label : code.Value), label, labels.MeaningOf(code.Value), code.Count);
            })
            : [];

    private static IEnumerable<Suggestion> Years(string head, string begun, CompletionTables tables) =>
        FoldedText.Key(begun) is { Length: > 1 and < 5 } key && key.All(char.IsAsciiDigit)
            ? tables.Years.Beginning(key, 3).Select(year => new Suggestion(Facets.Year, year.Year.Value, head + year.Text, year.Text, LabelOf(year.Year.Value), year.Year.Count))
            : [];

    // An office takes more letters than a name: after one it would be in the way.
    private static IEnumerable<Suggestion> Offices(string head, string key, CompletionTables tables) =>
        key.Length < ShortestOffice ? [] : tables.Offices.Beginning(key, MostOffices).Select(office => new Suggestion(Suggestion.Word, null, head + office.Value, office.Value, null, office.Count));

    private static IEnumerable<Suggestion> FiscalYears(string head, string key, CompletionTables tables) =>
        key.Length < ShortestOffice ? [] : tables.FiscalYears.Where(year => FoldedText.Key(year.Value).StartsWith(key, StringComparison.Ordinal)).Take(MostOffices)
            .Select(year => new Suggestion(Suggestion.Word, null, head + year.Value, year.Value, null, year.Count));

    private static string LabelOf(string year) => Year.TryParse(year, null, out var one) ? Labels.Years(one, one) : year;

    // Where a name that is being typed may have begun: at each of the last words, the first of them first.
    private static List<int> Starts(string typed)
    {
        List<int> starts = [];
        for (var i = typed.Length - 1; i >= 0 && starts.Count < MostWords; i--)
        {
            if (!char.IsWhiteSpace(typed[i]) && (i == 0 || char.IsWhiteSpace(typed[i - 1]))) starts.Add(i);
        }
        starts.Reverse();
        return starts;
    }

    // The word being typed: the last run; and, as Thai is typed without spaces, the last word of the run once two letters of it stand.
    private IEnumerable<int> Pieces(string typed)
    {
        if (char.IsWhiteSpace(typed[^1])) yield break;
        var run = typed.LastIndexOfAny([' ', '\u00A0', '\t']) + 1;
        if (run > 0 && typed.Length - run < ShortestLater) yield break;
        yield return run;
        if (IsThai(typed[run..]) && analyzer.Words(typed[run..]) is { Count: > 1 } tokens && run + tokens.Max(token => token.Span.Start) is var last && last > run && typed.Length - last >= ShortestLater)
            yield return last;
    }

    // The analyzer would cut an unfinished word anywhere; only its normal form is wanted.
    private string Normalized(string piece) => WordGroup.Of(analyzer.Words(piece)) is { Count: > 0 } words ? string.Concat(words.Select(word => word.Main.Text)) : piece;

    private async ValueTask<CompletionTables> TablesAsync(long generation)
    {
        Task<CompletionTables> next;
        lock (_making)
        {
            if (_next is null || _nextGeneration != generation || _next.IsFaulted)
            {
                _nextGeneration = generation;
                _next = Task.Run(async () => _ready = await CompletionTables.MakeAsync(index, gazetteer, analyzer, generation, CancellationToken.None));
            }
            next = _next;
        }
        return _ready ?? await next;
    }

    private static bool IsThai(string text) => text.AsSpan().IndexOfAnyInRange('\u0E01', '\u0E4E') >= 0;

    private static string? Joined(IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } joined ? joined : null;
}
