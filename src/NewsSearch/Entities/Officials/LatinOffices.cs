using System.Collections.Frozen;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Reads offices in Latin letters from the words of <c>latin_offices.tsv</c>: Deputy Prime Minister and Minister of Public Health, Yala
/// Governor. Where an office ends the name begins, so its words are those that no name holds. Immutable.
/// </summary>
internal sealed class LatinOffices
{
    private const int MostComplements = 3;

    // What joins the words of a ministry: of Higher Education, Science, Research and Innovation.
    private static readonly string[] Joints = [", and ", " and ", ", ", " of the ", " of ", " for ", " & ", " "];
    private static readonly string[] Units = [" province", " Province", " city", " district"];
    private static readonly string[] Complements = [" of ", " for ", " to "];
    private static readonly string[] More = [" and ", " and concurrently ", " cum "];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _heads, _lowerHeads, _behind, _words, _never;

    // Provinces govern as well; their words alone stand in names too: Chai of Chai Nat.
    private readonly WordSet _places;

    public LatinOffices(Gazetteer gazetteer)
    {
        _heads = Of("head");
        _lowerHeads = gazetteer.LatinOfficeWords["head"].Select(head => head.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _behind = Of("behind");
        _never = Of("never");
        _words = Of("word");
        _places = new WordSet(gazetteer.Provinces.SelectMany(province => province.OtherNames.Prepend(province.Latin)).Where(name => name[0] < '\u0E00'));

        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string kind) => gazetteer.LatinOfficeWords[kind].ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How long the office is that starts at a place; 0 when none does.</summary>
    public int At(ReadOnlySpan<char> text, int start)
    {
        var end = One(text, start);
        if (end == 0) return 0;
        foreach (var more in More)
        {
            if (text[end..].StartsWith(more, StringComparison.Ordinal) && One(text, end + more.Length) is > 0 and var further) return further - start;
        }
        return end - start;
    }

    /// <summary>The one or two offices of a text that <see cref="At"/> found: Deputy Prime Minister and Minister of Public Health.</summary>
    public List<string> Split(string offices)
    {
        var end = One(offices, 0);
        foreach (var more in More)
        {
            if (offices.AsSpan(end).StartsWith(more, StringComparison.Ordinal)) return [offices[..end], offices[(end + more.Length)..]];
        }
        return [offices];
    }

    /// <summary>True for a word that stands in offices or sentences and never in a name.</summary>
    public bool IsNoName(ReadOnlySpan<char> word) => Bare(word) is var bare && (_never.Contains(bare) || _words.Contains(bare) || _heads.Contains(bare));

    /// <summary>True for a word of a sentence, before which a name ends.</summary>
    public bool IsNever(ReadOnlySpan<char> word) => _never.Contains(Bare(word));

    /// <summary>The word in Latin letters at a place; empty when none stands there.</summary>
    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || !char.IsUpper(text[start])) return [];
        var end = start + 1;
        while (end < text.Length && (char.IsLetter(text[end]) && text[end] is < '\u0E00' or > '\u0E7F' || text[end] is '-' or '’' or '\'' && end + 1 < text.Length && char.IsLetter(text[end + 1]))) end++;
        return text[start..end];
    }

    // Where one office ends: words, the head, what it is head of.
    private int One(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (true)
        {
            var word = WordAt(text, at);
            // Deputy Government spokesperson Sasikarn
            if (word.Length == 0 && at > start && LowerHead(text, at) is > 0 and var lower)
            {
                at += lower;
                break;
            }
            if (word.Length == 0) return 0;
            var bare = Bare(word);
            at += word.Length;
            if (_heads.Contains(bare) && bare.Length == word.Length) break;
            if (!_words.Contains(bare) && PlaceAt(text, at - word.Length) is var place)
            {
                if (place == 0) return 0;
                at += place - word.Length;
            }
            if (at >= text.Length || text[at] is not (' ' or '\u00A0')) return 0;
            at++;
        }
        // Secretary General; Deputy Prime Minister Representative is two.
        while (at < text.Length && text[at] == ' ' && WordAt(text, at + 1) is { Length: > 0 } next && _behind.Contains(next)) at += next.Length + 1;
        for (var complements = 0; complements < MostComplements && Complement(text, at) is > 0 and var end; complements++) at = end;
        return at;
    }

    // A head without a capital, right before a word with one.
    private int LowerHead(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (text[end] is (>= 'a' and <= 'z') or '-')) end++;
        return end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) && _lowerHeads.Contains(text[at..end]) ? end - at : 0;
    }

    private int Complement(ReadOnlySpan<char> text, int at)
    {
        foreach (var lead in Complements)
        {
            if (!text[at..].StartsWith(lead, StringComparison.Ordinal)) continue;
            var start = at + lead.Length;
            if (text[start..].StartsWith("the ", StringComparison.Ordinal)) start += 4;
            return Words(text, start);
        }
        return 0;
    }

    // The longest run of words of offices; 0 when not one stands there.
    private int Words(ReadOnlySpan<char> text, int start)
    {
        var (at, end) = (start, 0);
        while (WordAt(text, at) is { Length: > 0 } word && (_words.Contains(Bare(word)) || _heads.Contains(Bare(word)) ? word.Length : PlaceAt(text, at)) is > 0 and var length)
        {
            end = at + length;
            // Governor of Lampang province
            foreach (var unit in Units)
            {
                if (text[end..].StartsWith(unit, StringComparison.Ordinal)) end += unit.Length;
            }
            var next = 0;
            foreach (var joint in Joints)
            {
                if (!text[end..].StartsWith(joint, StringComparison.Ordinal)) continue;
                next = end + joint.Length;
                // Secretary-General to the Prime Minister and |Acting Government Spokesperson
                if (Array.IndexOf(More, joint) >= 0 && One(text, next) > 0) return end;
                break;
            }
            if (next == 0) break;
            at = next;
        }
        return end;
    }

    private int PlaceAt(ReadOnlySpan<char> text, int at) => _places.At(text, at) is var length && (at + length == text.Length || !char.IsLetter(text[at + length])) ? length : 0;

    // Prime Minister's Office, People’s Republic
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
}
