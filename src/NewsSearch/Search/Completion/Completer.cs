using System.Buffers;
using System.Text.RegularExpressions;
using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Years;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search.Language;
using NewsSearch.Text;

namespace NewsSearch.Search.Completion;

/// <summary>
/// Completes what is being typed with people, places, documents, years and words of the archive, whatever the script; behind a field of the query language
/// (<c>province:ภู</c>) with its values alone. The tables of a new commit are made beside those that serve. Safe for any number of threads.
/// </summary>
internal sealed partial class Completer(ISearchIndex index, Gazetteer gazetteer, Analyzer analyzer, CodeRecognizer codes, DateText dates)
{
    /// <summary>A name has at most so many words.</summary>
    private const int MostWords = 5;

    private const int LongestTyped = 200;

    /// <summary>Letters of what is typed after something else.</summary>
    private const int ShortestLater = 2;

    /// <summary>Words tried behind others without a space, of which most do not stand so.</summary>
    private const int MostGlued = 15;

    // What ends whatever stood before it: quotation marks and parentheses.
    private static readonly SearchValues<char> Ends = SearchValues.Create("\"“”„‟«»()");

    // What stands before a run of letters, in the query language too.
    private static readonly SearchValues<char> BeforeRun = SearchValues.Create(" \u00A0\t-|:\"“”„‟«»(");

    private static readonly string[] Cabinet = ["ครม.", "ครม", "คณะรัฐมนตรี"];

    private readonly OfficeNames _offices = new(gazetteer);

    // Nobody who types waits for what somebody else has added.
    private readonly Renewed<CompletionTables> _tables = new(TimeSpan.Zero);
    private volatile KnownTotals _totals = new(-1);

    /// <summary>The likeliest first: what completes more of the typing, then what more articles have, words last. Empty for an empty text.</summary>
    /// <param name="total">How many articles a query finds as it stands, null where only a search tells; and whether the search will not widen it.</param>
    public async ValueTask<IReadOnlyList<Suggestion>> CompleteAsync(string text, int most, Vocabulary vocabulary, Labels labels, Func<string, ValueTask<(int? Found, bool IsAll)>> total)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestTyped) return [];
        var generation = vocabulary.Generation;
        var tables = await _tables.OfAsync(generation, async () => (generation, await CompletionTables.MakeAsync(index, gazetteer, analyzer, generation, CancellationToken.None)), CancellationToken.None);
        var things = new ThingSuggestions(tables, vocabulary, labels, _offices);
        var totals = _totals.Generation == vocabulary.Generation ? _totals : _totals = new KnownTotals(vocabulary.Generation);
        // Characters that are asked for as written stay so.
        var typed = AsWritten().IsMatch(text) ? text.TrimStart() : ReadableText.Of(text.TrimStart());
        List<Suggestion> found = [];
        var field = BegunField.In(typed);
        foreach (var suggestion in field is null ? OfText("", typed, tables, things, most) : OfField(field, tables, things, vocabulary, most))
        {
            if (found.Count == most) break;
            if (IsThere(found, suggestion) || (GluedRun(suggestion) is { } run && !await StandsAsync(run))) continue;
            // Words stand in texts: in few of the headlines, and not behind all that was typed before. A thing has its page.
            var (count, isAll) = await totals.OfAsync(suggestion.Text, total);
            if (count != 0 || suggestion.Value is not null) found.Add(suggestion with { Count = isAll && count > 0 ? count : null });
        }
        return found;
    }

    private static bool IsThere(List<Suggestion> found, Suggestion suggestion) =>
        found.Exists(other => other.Text == suggestion.Text || (other.Kind == suggestion.Kind && other.Value is not null && other.Value == suggestion.Value));

    /// <summary>The run of letters that a word was put at the end of (ราคา + ข้าราชการ), or null where the word is all of it.</summary>
    private static string? GluedRun(Suggestion suggestion)
    {
        if (suggestion.Kind != Suggestion.Word || suggestion.Text.LastIndexOf(suggestion.Label, StringComparison.Ordinal) is not (> 0 and var at)) return null;
        var run = suggestion.Text[(suggestion.Text.AsSpan(0, at).LastIndexOfAny(BeforeRun) + 1)..].TrimEnd(')');
        return run.Length > suggestion.Label.Length ? run : null;
    }

    // Both are words, but an article must have the one behind the other.
    private async ValueTask<bool> StandsAsync(string run)
    {
        var terms = WordGroup.Finest([.. WordGroup.Of(analyzer.Words(run))]);
        return terms.Count > 1 && (await index.SearchAsync(new IndexRequest { Query = new Query.Phrase(IndexFields.Body, terms), Take = 0 }, CancellationToken.None)).Total > 0;
    }

    /// <summary>Values of the field; what follows a value that is whole already is typed anew.</summary>
    private IEnumerable<Suggestion> OfField(BegunField begun, CompletionTables tables, ThingSuggestions things, Vocabulary vocabulary, int most)
    {
        var value = begun.Value;
        var names = new FieldQueries(new WordQueries(analyzer, OtherForms.None), gazetteer, codes, dates, vocabulary);
        List<Suggestion> values =
        [
            .. begun.Field switch
            {
                QueryField.Person => things.People(value),
                QueryField.Province => things.PlacesOfField(value, gazetteer.FindProvince),
                QueryField.District => things.DistrictsOfField(value),
                QueryField.Code => things.CodesOfField(value),
                QueryField.Year or QueryField.Fiscal => things.YearsOfField(value, Facets.Year),
                QueryField.Mentions => things.YearsOfField(value, Facets.Mentions),
                QueryField.Due => things.YearsOfField(value, Facets.Due),
                QueryField.Month or QueryField.Date or QueryField.Missing => [],
                QueryField.Type => things.Types(value, codes.TypesCalled),
                QueryField.Source => things.Sources(value),
                _ => Words(value, tables, things),
            },
        ];
        var key = FoldedText.Key(value);
        if (begun.Field is not QueryField.Title && !values.Exists(one => FoldedText.Key(one.Label).Contains(key, StringComparison.Ordinal)) && EndOfName(value, name => names.Names(begun.Field, name)) is { } end)
            return OfText(begun.Head + value[..end], value[end..], tables, things, most);
        return values.Select(one => one with { Text = begun.Field is QueryField.Title ? begun.Head + one.Text + begun.Tail : begun.With(one.Text) });
    }

    // Where a value of several words is a known name and other words follow it, behind the space.
    private static int? EndOfName(string value, Func<string, bool> isName)
    {
        for (var at = value.TrimEnd().LastIndexOf(' '); at > 0; at = value.LastIndexOf(' ', at - 1))
        {
            if (isName(value[..at])) return at + 1;
        }
        return null;
    }

    private List<Suggestion> OfText(string before, string typed, CompletionTables tables, ThingSuggestions things, int most)
    {
        List<Suggestion> found = [], sounding = [];
        var sign = typed.AsSpan().LastIndexOfAny(Ends) + 1;
        (before, typed) = (before + typed[..sign], typed[sign..]);
        if (typed.Length == 0) return [];
        var lead = BegunLead.In(typed);
        if (lead is not null)
        {
            AddNew(lead.Head, lead.Facet switch
            {
                Facets.Province => things.Places(lead),
                Facets.Year => things.Years(lead).Select(year => year with { Text = lead.Lead + year.Text }),
                _ => things.Districts(lead),
            });
        }
        // No place begins so: then it may be anything.
        if (found.Count == 0 && lead?.Facet is not Facets.Year)
        {
            var isNamed = false;
            foreach (var start in Starts(typed))
            {
                var begun = typed[start..];
                // After other words a single letter begins too much.
                var key = FoldedText.Key(begun);
                if (key.Length < (start > 0 ? ShortestLater : 1)) continue;
                var named = things.People(begun).Concat(things.Offices(key)).Concat(things.Places(begun)).Concat(CodesBehind(typed[..start], begun)).Concat(things.Years(begun)).Concat(things.FiscalYears(key))
                    .OrderByDescending(suggestion => suggestion.Count).ToLookup(suggestion => FoldedText.Key(suggestion.Label).Contains(key, StringComparison.Ordinal));
                AddNew(typed[..start], named[true]);
                // Who is named by more words is not meant by the sound of the last: Nguyen Xuan Phuc.
                if (isNamed) continue;
                isNamed = named.Any(group => group.Any(suggestion => suggestion.Kind == Facets.Official));
                // year is a word before it is the sound of เยียร์.
                if (!WordQueries.IsThai(begun) && IsWord(begun, tables)) sounding.AddRange(named[false].Select(one => one with { Text = before + typed[..start] + one.Text }));
                else AddNew(typed[..start], named[false]);
            }
        }
        // จังหวัดชายแดน is a word, จ.ชายแดน is none.
        if (found.Count < most && (found.Count == 0 || lead?.IsShort is not true)) AddNew("", Words(typed, tables, things));
        return [.. found, .. sounding.Where(one => !IsThere(found, one))];

        // What the cabinet resolved has a day and no number: มติ ครม. 12.
        IEnumerable<Suggestion> CodesBehind(string head, string begun) => things.Codes(begun).Where(code => !Cabinet.Any(head.TrimEnd().EndsWith) || code.Value!.StartsWith(PlanCode.CabinetResolution, StringComparison.Ordinal)); // a code has its value

        void AddNew(string head, IEnumerable<Suggestion> more)
        {
            // What a minus sign excludes is one thing: -"Dao Xuan Yen".
            var isExcluded = head.EndsWith('-');
            foreach (var one in more)
            {
                var whole = one with { Text = before + head + (isExcluded && one.Text.Contains(' ', StringComparison.Ordinal) ? $"\"{one.Text}\"" : one.Text) };
                if (!IsThere(found, whole)) found.Add(whole);
            }
        }
    }

    private bool IsWord(string typed, CompletionTables tables) =>
        Normalized(typed) is var word && tables.Words.Beginning(word, ThingSuggestions.MostOfAKind).Any(one => one.Value == word);

    private IEnumerable<Suggestion> Words(string typed, CompletionTables tables, ThingSuggestions things)
    {
        var run = RunOf(typed);
        // Words of the index have no full stops: พล.อ begins no พลอย.
        var isShort = Abbreviated().IsMatch(typed[run..]);
        if (isShort)
        {
            foreach (var one in things.Abbreviations(typed[run..], isBehindDay: BehindDay().IsMatch(typed[..run]))) yield return one with { Text = typed[..run] + one.Text };
        }
        foreach (var piece in Pieces(typed).Where(piece => !isShort || !typed[piece..].Contains('.', StringComparison.Ordinal)))
        {
            var (begun, isGlued) = (Normalized(typed[piece..]), piece > run);
            foreach (var word in tables.Words.Beginning(begun, isGlued ? MostGlued : ThingSuggestions.MostOfAKind).Where(word => !isGlued || word.Value != begun)) yield return new Suggestion(Suggestion.Word, null, typed[..piece] + word.Value, word.Value, null, word.Count);
        }
    }

    // Where a name that is being typed may have begun: at each of the last words, the first of them first.
    private static List<int> Starts(string typed)
    {
        List<int> starts = [];
        for (var i = typed.Length - 1; i >= 0 && starts.Count < MostWords; i--)
        {
            if (char.IsWhiteSpace(typed[i]) || (i > 0 && !char.IsWhiteSpace(typed[i - 1]))) continue;
            starts.Add(typed[i] == '-' && i + 1 < typed.Length ? i + 1 : i);
        }
        starts.Reverse();
        return starts;
    }

    // The word being typed: the last run; and, as Thai is typed without spaces, the last word of the run once two letters of it stand behind other words. The rest of ม|หาด is none.
    private IEnumerable<int> Pieces(string typed)
    {
        if (typed.Length == 0 || char.IsWhiteSpace(typed[^1])) yield break;
        var run = RunOf(typed);
        if (run > 0 && typed.Length - run < ShortestLater) yield break;
        yield return run;
        if (!WordQueries.IsThai(typed[run..]) || analyzer.Words(typed[run..]) is not { Count: > 1 } tokens) yield break;
        var last = run + tokens.Max(token => token.Span.Start);
        if (last > run && typed.Length - last >= ShortestLater && tokens.Where(token => run + token.Span.Start < last).All(token => token.Text.Length > 1 && (token.Kind is not TokenKind.Word || analyzer.Knows(token.Text)))) yield return last;
    }

    // Where the last run of letters begins.
    private static int RunOf(string typed)
    {
        var run = typed.LastIndexOfAny([' ', '\u00A0', '\t']) + 1;
        return run + 1 < typed.Length && typed[run] == '-' ? run + 1 : run;
    }

    [GeneratedRegex("""=\s*["“”„‟«»]""")]
    private static partial Regex AsWritten();

    [GeneratedRegex(@"^[ก-๛]+\.")]
    private static partial Regex Abbreviated();

    // 26 ก.พ., วันที่ 26 ก.พ.
    [GeneratedRegex(@"(?<![0-9])[0-3]?[0-9]\s+$")]
    private static partial Regex BehindDay();

    // The analyzer would cut an unfinished word anywhere; only its normal form is wanted.
    private string Normalized(string piece) => WordGroup.Of(analyzer.Words(piece)) is { Count: > 0 } words ? string.Concat(words.Select(word => word.Main.Text)) : piece;
}
