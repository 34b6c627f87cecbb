using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Index;
using NewsSearch.Search.Language;
using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>
/// What a reader may have meant: the same keys on the other keyboard layout, a name of the archive or gazetteer spelled nearly so, a code
/// written nearly so, a word of the archive spelled nearly so. Proposals only; nobody's query is changed unasked.
/// </summary>
internal sealed class Corrections(ISearchIndex index, Analyzer analyzer, Gazetteer gazetteer, CodeRecognizer codes, Vocabulary vocabulary)
{
    /// <summary>Longer queries are pasted, not typed.</summary>
    private const int Longest = 100;

    /// <summary>Words of a name.</summary>
    private const int MostWords = 5;

    /// <summary>Codes of one number looked at.</summary>
    private const int MostCodes = 500;

    private (string? Text, IReadOnlyList<NameCorrection> Found) _names = (null, []);

    /// <summary>The query as it was meant when it was typed with the other keyboard layout on, or null.</summary>
    public ValueTask<string?> OtherLayoutAsync(string text, CancellationToken cancellation) => new LayoutSlips(index, analyzer).MeantAsync(text, cancellation);

    /// <summary>The query with a name in it spelled as the archive or the gazetteer spells it, likeliest first; what was typed and what it became.</summary>
    public IReadOnlyList<NameCorrection> Names(string text)
    {
        // Asked for to widen the search, then to offer it.
        if (_names.Text != text) _names = (text, NamesIn(text));
        return _names.Found;
    }

    private IReadOnlyList<NameCorrection> NamesIn(string text)
    {
        if (text.Length > Longest || !text.Any(char.IsLetter)) return [];
        var words = Words(text);
        List<(NameCorrection Correction, double Cost)> found = [];
        // The longest stretch of words that is nearly a name; one spelled rightly is no slip.
        for (var count = Math.Min(MostWords, words.Count); count > 0 && found.Count == 0; count--)
        {
            for (var first = 0; first + count <= words.Count; first++)
            {
                var span = WithoutTitle(text, TextSpan.Between(words[first].Start, words[first + count - 1].End));
                var typed = span.In(text);
                var known = vocabulary.Spellings.Knows(typed);
                foreach (var (near, cost) in vocabulary.Spellings.Nearest(typed))
                {
                    var name = vocabulary.Officials.Common(near);
                    if (!found.Exists(one => one.Correction.Typed == typed && one.Correction.Name == name)) found.Add((new NameCorrection(typed, name, text[..span.Start] + name + text[span.End..], !known), cost));
                }
                if (known) return Likeliest(found);
            }
        }
        // Thaksin, which no article prints so.
        if (found.Count == 0 && vocabulary.Officials.CalledInLatin(text) is var (word, called)) found.Add((OtherScript(word, called.Label("th")), 0d));
        return Likeliest(found);

        NameCorrection OtherScript(TextSpan span, string name) => new(span.In(text), name, text[..span.Start] + name + text[span.End..], IsSlip: true);

        static IReadOnlyList<NameCorrection> Likeliest(List<(NameCorrection Correction, double Cost)> found) => [.. found.OrderBy(one => one.Cost).Take(3).Select(one => one.Correction)];
    }

    /// <summary>Other queries with a code or a word spelled nearly as typed, likeliest first; the caller tries whether they find anything.</summary>
    public async ValueTask<IReadOnlyList<string>> WordsAsync(string text, CancellationToken cancellation)
    {
        if (text.Length > Longest) return [];
        if (codes.TryParse(text, out var code)) return await CodesAsync(code, cancellation);
        List<string> proposals = [];
        var spellings = new WordSpellings(index, analyzer);
        foreach (var word in Words(text).Select(word => AfterAbbreviation(text, word)))
        {
            var typed = word.In(text);
            var known = await HasAsync(typed, cancellation);
            foreach (var near in known ? await spellings.FarCommonerAsync(typed, cancellation) : await spellings.NearestAsync(typed, 6, cancellation)) proposals.Add(text[..word.Start] + near + text[word.End..]);
        }
        return proposals;
    }

    // A number is typed right more often than the letters behind it; without letters it is another document.
    private async ValueTask<IReadOnlyList<string>> CodesAsync(PlanCode code, CancellationToken cancellation)
    {
        var number = new string([.. code.Canonical.TakeWhile(char.IsAsciiDigit)]);
        if (number.Length == 0 || !code.Canonical.Any(char.IsLetter)) return [];
        var values = await index.ValuesAsync(Facets.Code, number, MostCodes, cancellation);
        var typed = SpellingDistance.Fold(code.Canonical);
        return
        [
            .. from value in values
               where value.Value != code.Canonical
               let distance = SpellingDistance.Between(typed, SpellingDistance.Fold(value.Value), 2.5)
               where distance < 2.5
               orderby distance, value.Count descending
               select value.Value,
        ];
    }

    private TextSpan WithoutTitle(string text, TextSpan name)
    {
        foreach (var title in gazetteer.Titles)
        {
            if (name.Length <= title.Text.Length + 2 || !name.In(text).StartsWith(title.Text, StringComparison.Ordinal)) continue;
            var start = name.Start + title.Text.Length;
            while (start < name.End && char.IsWhiteSpace(text[start])) start++;
            return TextSpan.Between(start, name.End);
        }
        return name;
    }

    // อ.หาดไหญ่: the slip is in the name.
    private static TextSpan AfterAbbreviation(string text, TextSpan word)
    {
        var stop = word.In(text).LastIndexOf('.');
        return stop > 0 && stop + 1 < word.Length ? TextSpan.Between(word.Start + stop + 1, word.End) : word;
    }

    private async ValueTask<bool> HasAsync(string word, CancellationToken cancellation)
    {
        var query = new WordQueries(analyzer, OtherForms.None).PhraseOf(word, new MatchMarks())?.Query;
        return query is null || (await index.SearchAsync(new IndexRequest { Query = query, Take = 0 }, cancellation)).Total > 0;
    }

    private static List<TextSpan> Words(string text)
    {
        List<TextSpan> words = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            words.Add(TextSpan.Between(start, i));
        }
        return words;
    }
}
