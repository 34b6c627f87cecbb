using NewsSearch.Entities;
using NewsSearch.Text;

namespace NewsSearch.Search.Language;

/// <summary>
/// What else a word or phrase of a query may be written as: an abbreviation and its full forms, words that news uses by turns. Forms are
/// compared as the words they are made of, without spaces and full stops. Immutable.
/// </summary>
internal sealed class OtherForms
{
    /// <summary>Other forms of one that are looked for.</summary>
    private const int MostForms = 6;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Analyzer? _analyzer;
    private readonly int _longest;

    private OtherForms()
    {
    }

    public OtherForms(Analyzer analyzer, Gazetteer gazetteer)
    {
        _analyzer = analyzer;
        bool IsMonth(string form) => gazetteer.Months.Number(form) > 0;
        var shortForms = gazetteer.Abbreviations.SelectMany(one => one.Short.Select(KeyOf).Distinct(StringComparer.Ordinal)).ToLookup(key => key, StringComparer.Ordinal);
        bool IsAmbiguous(string form) => IsMonth(form) || shortForms[KeyOf(form)].Skip(1).Any();
        foreach (var (shorts, fulls) in gazetteer.Abbreviations)
        {
            foreach (var one in shorts) Add(one, [.. fulls, .. shorts], IsAmbiguous(one));
            foreach (var one in fulls) Add(one, [.. fulls, .. shorts.Where(form => !IsAmbiguous(form))], isAmbiguous: false);
        }
        foreach (var words in gazetteer.Synonyms)
        {
            foreach (var one in words) Add(one, words, isAmbiguous: false);
        }
        foreach (var (shorts, fulls) in gazetteer.Abbreviations)
        {
            foreach (var variant in fulls.SelectMany(Variants).Where(variant => !_entries.ContainsKey(KeyOf(variant))).ToList())
                Add(variant, [.. fulls, .. shorts.Where(form => !IsAmbiguous(form))], isAmbiguous: false);
        }
        if (_entries.Count > 0) _longest = _entries.Values.Max(entry => entry.Words);
    }

    /// <summary>No other form of anything.</summary>
    public static OtherForms None { get; } = new();

    /// <summary>A form as a query looks for it.</summary>
    /// <param name="Printed">As the table has it.</param>
    /// <param name="Terms">Its smallest words with their distances.</param>
    /// <param name="Length">How many positions it fills.</param>
    public readonly record struct Form(string Printed, IReadOnlyList<(string Text, int Offset)> Terms, int Length);

    /// <summary>A form found in a query.</summary>
    /// <param name="Words">How many words of the query it is.</param>
    /// <param name="Others">The other forms of the same thing.</param>
    /// <param name="IsAmbiguous">The others are different things.</param>
    public sealed record Entry(int Words, List<Form> Others, bool IsAmbiguous);

    /// <summary>The longest form that begins at a word, or null.</summary>
    public Entry? At(IReadOnlyList<WordGroup> words, int first)
    {
        Entry? longest = null;
        var key = "";
        for (var count = 1; count <= _longest && first + count <= words.Count; count++)
        {
            key += words[first + count - 1].Main.Text;
            if (_entries.TryGetValue(key, out var entry) && entry.Words == count) longest = entry;
        }
        return longest;
    }

    /// <summary>What an institution is called besides: its office for itself, with or without “national”.</summary>
    private static IEnumerable<string> Variants(string full)
    {
        const string Office = "สำนักงาน", National = "แห่งชาติ";
        if (!Bodies.Any(body => full.StartsWith(body, StringComparison.Ordinal))) yield break;
        var other = full.EndsWith(National, StringComparison.Ordinal) ? full[..^National.Length] : full + National;
        yield return Office + full;
        yield return other;
        yield return Office + other;
    }

    private static readonly string[] Bodies = ["คณะกรรมการ", "สภา", "กองทุน", "กองอำนวยการ"];

    private WordGroup[] WordsOf(string form) => [.. WordGroup.Of(_analyzer!.Words(form))]; // never asked of None

    private string KeyOf(string form) => string.Concat(WordsOf(form).Select(word => word.Main.Text));

    private void Add(string form, IReadOnlyList<string> all, bool isAmbiguous)
    {
        var words = WordsOf(form);
        var key = string.Concat(words.Select(word => word.Main.Text));
        if (key.Length == 0) return;
        if (!_entries.TryGetValue(key, out var entry)) _entries[key] = entry = new Entry(words.Length, [], isAmbiguous);
        foreach (var other in all)
        {
            var terms = WordGroup.Finest(WordsOf(other));
            if (terms.Count == 0 || entry.Others.Count == MostForms || KeyOf(other) == key || entry.Others.Exists(known => known.Terms.SequenceEqual(terms))) continue;
            entry.Others.Add(new Form(other, terms, terms[^1].Offset + 1));
        }
    }
}
