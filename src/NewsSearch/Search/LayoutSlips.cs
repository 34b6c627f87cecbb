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

    /// <summary>The query as it was meant, or null when it looks as meant as it is.</summary>
    public async ValueTask<string?> MeantAsync(string text, CancellationToken cancellation)
    {
        if (text.Length > Longest) return null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var meant = new string[words.Length];
        for (var i = 0; i < words.Length; i++) meant[i] = await MeantWordAsync(words[i], cancellation) ?? words[i];
        return meant.SequenceEqual(words) ? null : string.Join(' ', meant);
    }

    private async ValueTask<string?> MeantWordAsync(string word, CancellationToken cancellation)
    {
        if (word.All(char.IsAsciiDigit) || word.Length < 2) return null;
        if (!WordQueries.IsThai(word))
        {
            if (!word.All(char.IsAscii) || KeyboardLayout.ToThai(word) is not { } thai || !IsWritten(thai)) return null;
            // Plain letters that the archive prints are a word; signs inside of a word are none.
            if (word.All(char.IsAsciiLetterOrDigit) && await KnownAsync(word, cancellation)) return null;
            return await ReadsAsync(thai, cancellation) ? thai : null;
        }
        var latin = KeyboardLayout.ToLatin(word);
        if (!latin.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '/') || latin.All(c => !char.IsAsciiLetter(c))) return null;
        if (IsWritten(word) && await ReadsAsync(word, cancellation)) return null;
        return await KnownAsync(latin, cancellation) ? latin : null;
    }

    /// <summary>Whether the archive has every word of a text.</summary>
    private async ValueTask<bool> KnownAsync(string text, CancellationToken cancellation)
    {
        string[] terms = [.. analyzer.Words(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Latin or TokenKind.Number).Select(token => token.Text)];
        return terms.Length > 0 && (await index.FrequenciesAsync(IndexFields.Body, terms, cancellation)).All(count => count > 0);
    }

    /// <summary>Whether a Thai text reads as words: most of it is in the lexicon, or all of its neighbouring clusters stand so in the archive.</summary>
    private async ValueTask<bool> ReadsAsync(string thai, CancellationToken cancellation)
    {
        var words = analyzer.Words(thai).Where(token => token.Kind is TokenKind.Word).ToList();
        var known = words.Where(token => token.Text.Length > 1 && analyzer.Knows(token.Text)).Sum(token => token.Text.Length);
        if (known > 0 && 10 * known >= 7 * words.Sum(token => token.Text.Length)) return true;
        var clusters = analyzer.Clusters(thai);
        if (clusters.Count < 2) return false;
        var first = clusters[0].Position;
        var phrase = new Query.Phrase(IndexFields.Clusters, [.. clusters.Select(token => (token.Text, token.Position - first))]);
        return (await index.SearchAsync(new IndexRequest { Query = phrase, Take = 0 }, cancellation)).Total > 0;
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
            if (c is < 'ก' or > '๙' and not '.' and not '-') return false;
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
