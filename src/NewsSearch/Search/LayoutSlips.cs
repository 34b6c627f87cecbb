using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search.Language;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Search;

/// <summary>
/// Words typed with the other keyboard layout on (<c>l;ylfu</c> for สวัสดี): recognised word by word, since English words, numbers and
/// Thai ones may stand beside them.
/// </summary>
internal sealed class LayoutSlips(ISearchIndex index, Analyzer analyzer)
{
    /// <summary>Longer texts are pasted, not typed.</summary>
    private const int Longest = 200;

    /// <summary>Letters that stand together in fewer articles may be a slip there too.</summary>
    private const int MoreThanASlip = 3;

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create(";[]\\`'=,./<>{}|@#$%^&*_+?!~");

    /// <summary>Whether signs stand where no word has them: [ ] ; ' \ and the like, or a quotation mark after a letter.</summary>
    public static bool HasSigns(string text)
    {
        if (text.AsSpan().ContainsAny(Signs)) return true;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '"' && char.IsAsciiLetterOrDigit(text[i - 1]) && (i + 1 == text.Length || !char.IsWhiteSpace(text[i + 1])) && text.AsSpan(0, i).Count('"') % 2 == 0) return true;
        }
        return false;
    }

    /// <summary>The query as it was meant, or null when it looks as meant as it is.</summary>
    public async ValueTask<string?> MeantAsync(string text, CancellationToken cancellation)
    {
        if (text.Length > Longest) return null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var converted = words.Select(Converted).ToList();
        var sure = new bool[words.Length];
        for (var i = 0; i < words.Length; i++) sure[i] = converted[i] is { } other && await IsSlipAsync(words[i], other, cancellation);
        if (!sure.Contains(true)) return null;
        // Nobody changes the layout within a line: what goes the same way as a sure slip goes with it, a name that the archive lacks or a number.
        var toThai = Enumerable.Range(0, words.Length).Where(i => sure[i]).All(i => !WordQueries.IsThai(words[i]));
        for (var i = 0; i < words.Length; i++)
        {
            if (converted[i] is not { } other || WordQueries.IsThai(words[i]) == toThai) continue;
            if (sure[i] || !await MakesSenseAsync(words[i], cancellation)) words[i] = other;
        }
        return string.Join(' ', words);
    }

    /// <summary>The word on the other layout, or null where that cannot be meant.</summary>
    private static string? Converted(string word)
    {
        if (WordQueries.IsThai(word))
        {
            var latin = KeyboardLayout.ToLatin(word);
            return latin.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '/') ? latin : null;
        }
        if (word.All(char.IsAsciiDigit) || !word.All(char.IsAscii)) return null;
        return KeyboardLayout.ToThai(word) is var thai && IsWritten(thai) ? thai : null;
    }

    private async ValueTask<bool> IsSlipAsync(string word, string other, CancellationToken cancellation)
    {
        // Two plain letters are as likely a name or an abbreviation (vo, EU).
        if (word.Length < (word.All(char.IsAsciiLetter) ? 3 : 2) || await MakesSenseAsync(word, cancellation)) return false;
        return WordQueries.IsThai(other) ? await ReadsAsync(other, 1, cancellation) : other.Any(char.IsAsciiLetter) && await KnownAsync(other, cancellation);
    }

    /// <summary>Whether a word is one as typed. Plain letters that the archive prints are; signs inside of a word make it none.</summary>
    private async ValueTask<bool> MakesSenseAsync(string word, CancellationToken cancellation) => WordQueries.IsThai(word)
        ? IsWritten(word) && await ReadsAsync(word, MoreThanASlip, cancellation)
        : word.All(char.IsAsciiLetterOrDigit) && await TogetherAsync(word, cancellation);

    /// <summary>Whether the archive has every word of a text.</summary>
    private async ValueTask<bool> KnownAsync(string text, CancellationToken cancellation)
    {
        string[] terms = [.. analyzer.Words(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Latin or TokenKind.Number).Select(token => token.Text)];
        return terms.Length > 0 && (await index.FrequenciesAsync(IndexFields.Body, terms, cancellation)).All(count => count > 0);
    }

    /// <summary>Whether the archive has letters and digits that are typed together so: i5wa is not i, 5 and wa.</summary>
    private async ValueTask<bool> TogetherAsync(string word, CancellationToken cancellation) =>
        new WordQueries(analyzer, OtherForms.None).PhraseOf(word, new MatchMarks()) is { } phrase
        && (await index.SearchAsync(new IndexRequest { Query = phrase.Query, Take = 0 }, cancellation)).Total > 0;

    /// <summary>Whether a Thai text reads as words: most of it is in the lexicon, or all of its neighbouring clusters stand so in the archive.</summary>
    /// <param name="thai">The text.</param>
    /// <param name="least">In how many articles what the lexicon does not know must stand.</param>
    private async ValueTask<bool> ReadsAsync(string thai, int least, CancellationToken cancellation)
    {
        var words = analyzer.Words(thai).Where(token => token.Kind is TokenKind.Word).ToList();
        var known = words.Where(token => token.Text.Length > 1 && analyzer.Knows(token.Text)).Sum(token => token.Text.Length);
        if (known > 0 && 10 * known >= (least > 1 ? 10 : 7) * words.Sum(token => token.Text.Length)) return true;
        var clusters = analyzer.Clusters(thai);
        // An abbreviation has none (พ.ร.บ.); one pair stands in too many words.
        if (clusters.Count < 2) return words.Count > 0 && await KnownAsync(thai, cancellation);
        var first = clusters[0].Position;
        var phrase = new Query.Phrase(IndexFields.Clusters, [.. clusters.Select(token => (token.Text, token.Position - first))]);
        return (await index.SearchAsync(new IndexRequest { Query = phrase, Take = 0 }, cancellation)).Total >= least;
    }

    /// <summary>Whether Thai letters stand as Thai is written: vowels and marks on consonants, leading vowels before them, no signs of other scripts.</summary>
    private static bool IsWritten(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                before = ' ';
                continue;
            }
            if (c is '.' or '-') continue;
            if (c is < 'ก' or > '๙') return false;
            var isConsonant = c is >= 'ก' and <= 'ฮ';
            if (IsLeading(before) && !isConsonant) return false;
            // Above and below a consonant; a tone or the silencer also above a vowel.
            if (c is 'ั' or (>= 'ิ' and <= 'ฺ') or '็' && before is < 'ก' or > 'ฮ') return false;
            if (c is >= '่' and <= '๎' && !(before is >= 'ก' and <= 'ฮ' or 'ั' or (>= 'ิ' and <= 'ู'))) return false;
            if (c is 'ะ' or 'า' or 'ำ' && !(before is >= 'ก' and <= 'ฮ' or (>= '่' and <= '๋') || (c is 'ะ' && before is 'า' or 'ี' or 'ื' or 'ั'))) return false;
            before = c;
        }
        return !IsLeading(before) && WordQueries.IsThai(text);

        static bool IsLeading(char c) => c is >= 'เ' and <= 'ไ';
    }
}
