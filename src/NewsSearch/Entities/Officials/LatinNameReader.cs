using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>Reads the names of people in Latin letters: Vietnamese ones by the family name, all by the title or office beside them. Immutable.</summary>
internal sealed partial class LatinNameReader(Gazetteer gazetteer)
{
    private const int ShortestRole = 6;

    private readonly FrozenSet<string> _surnames = gazetteer.Surnames.Select(surname => FoldedText.Key(surname.Latin)).ToFrozenSet(StringComparer.Ordinal);
    private readonly WordSet _roles = new(gazetteer.Roles);

    /// <summary>Offices in Latin letters.</summary>
    public LatinOffices Offices { get; } = new(gazetteer);

    /// <summary>A name in Latin letters; null when none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts, with a capital.</param>
    /// <param name="titled">True after a title; without one a Vietnamese family name must begin it.</param>
    public NameFound? Read(string text, int start, bool titled)
    {
        var match = LatinName().Match(text, start);
        if (!match.Success || match.Length > 60) return null;
        var span = new TextSpan(start, WithoutVerb(text.AsSpan(start, BeforeOffice(text, start, match.Length))));
        // Prayut Chan-o-cha’s visit
        if (span.Length > 3 && text[span.End - 1] == 's' && text[span.End - 2] is '\'' or '’') span = new TextSpan(start, span.Length - 2);
        var name = Gaps.Single(span.In(text));
        var words = name.Split(' ');
        if (!titled && (words.Length < 2 || !_surnames.Contains(FoldedText.Key(words[0])))) return null;
        var vietnamese = SyllableKey.TryParse(name, out var key) ? key : null;
        var known = vietnamese is not null && _surnames.Contains(FoldedText.Key(words[0]));
        if (!titled && !(known && !IsBrand(words))) return null;
        // Miss Universe Thailand, ครู Boot Camp; To Be No.1
        if (titled && Body().IsMatch(name) || span.End + 1 < text.Length && text[span.End] == '.' && char.IsAsciiDigit(text[span.End + 1])) return null;
        // Gen X, General Data Protection Regulation
        if (titled && (name.Length == 1 || Matter().IsMatch(name))) return null;
        // Names of the highlands are long: Y Thanh Ha Nie K'dam.
        if (titled && words.Length > 4 && !known && words[0].Length > 2) return null;
        return gazetteer.MayBePerson(name) ? new NameFound(span, name, vietnamese, words.Length == 1) : null;
    }

    /// <summary>A name right after an office in Thai, where one of three words needs no listed family name (รองประธานสภาประชาชนจังหวัด Y Thị Bích Thọ); null when none stands there.</summary>
    public NameFound? AfterThaiOffice(string text, int start)
    {
        var match = LatinName().Match(text, start);
        if (!match.Success || match.Length > 60 || start + match.Length is var end && end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '&' or '/' or '-')) return null;
        var name = Gaps.Single(match.Value);
        var words = name.Split(' ');
        var highlander = OfficialRecognizer.IsHighlander(name);
        if (words.Length < (highlander ? 2 : 3) || words.Length > 5 || IsBrand(words) || IsBody(name) || !gazetteer.MayBePerson(name)) return null;
        return SyllableKey.TryParse(name, out var key) || highlander ? new NameFound(TextSpan.Between(start, end), name, key, false) : null;
    }

    /// <summary>A name of two to four words in Latin letters with an office right behind it (Lawrence Wong นายกรัฐมนตรี); null when none stands there.</summary>
    public NameFound? BeforeThaiOffice(string text, int start)
    {
        if (start > 0 && char.IsLetter(text[start - 1]) && text[start - 1] is < '\u0E00' or > '\u0E7F') return null;
        var match = LatinName().Match(text, start);
        if (!match.Success) return null;
        var end = start + match.Length;
        var name = Gaps.Single(match.Value);
        var words = name.Split(' ');
        if (words.Length is < 2 or > 4 || Array.Exists(words, word => word.Length < 2 || word.All(char.IsUpper)) || IsBody(name) || !gazetteer.MayBePerson(name)) return null;
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '&' or '.' or '/')) return null;
        var after = Gaps.Skip(text, end, 2);
        if (after == end || _roles.At(text, after) < ShortestRole) return null;
        return new NameFound(TextSpan.Between(start, end), name, SyllableKey.TryParse(name, out var key) ? key : null, false);
    }

    /// <summary>The name right after an office in Latin letters: two words or more, or one that is short for them; null when none stands there.</summary>
    public NameFound? AfterLatinOffice(string text, int start) => Words(text, start) is { } found && gazetteer.MayBePerson(found.Name) ? found : null;

    /// <summary>A name of two words or more with an office in Latin letters behind a comma (Srettha Thavisin, Prime Minister of Thailand,); null when none stands there.</summary>
    public NameFound? BeforeLatinOffice(string text, int start)
    {
        // Wat Ratchabophit Sathitmahasimaram, the Prime Minister…
        if (Words(text, start) is not { IsShort: false } found || !gazetteer.MayBePerson(found.Name) || OfTemple().IsMatch(text.AsSpan(Math.Max(0, start - 80)..start))) return null;
        var at = found.Span.End;
        if (!text.AsSpan(at).StartsWith(", ")) return null;
        at += 2;
        if (text.AsSpan(at).StartsWith("the ")) at += 4;
        var office = Offices.At(text, at);
        // …, Prime Minister Hun Manet: the office of who follows.
        return office > 0 && !(Gaps.Skip(text, at + office, 2) is var next && next < text.Length && (char.IsUpper(text[next]) || text[next] == '-')) ? found : null;
    }

    /// <summary>Two to four words in Latin letters that fill a bracket; null when none do.</summary>
    public NameFound? InBrackets(string text, int start) =>
        LatinName().Match(text, start) is { Success: true } match && start + match.Length < text.Length && text[start + match.Length] == ')' && Gaps.Single(match.Value) is var name && name.Count(' ') is >= 1 and <= 3 && gazetteer.MayBePerson(name)
            ? new NameFound(TextSpan.Between(start, start + match.Length), name, null, false) : null;

    // Mr. Suriya Jungrungreangkit Minister of Transport
    private int BeforeOffice(string text, int start, int length)
    {
        for (var at = start + 1; at < start + length; at++)
        {
            if (text[at - 1] == ' ' && text.AsSpan(start..at).TrimEnd().Contains(' ') && Offices.At(text, at) > 0) return text.AsSpan(start..at).TrimEnd().Length;
        }
        return length;
    }

    // Thanakorn Wangboonkongchanadisclosed, Ms.Anna Karlsson Mr.Michael Henderson
    private static int WithoutVerb(ReadOnlySpan<char> name)
    {
        foreach (var title in TitleBehind().EnumerateMatches(name)) return title.Index;
        return name.EndsWith("disclosed") && char.IsLower(name[^("disclosed".Length + 1)]) ? name.Length - "disclosed".Length : name.Length;
    }

    // Words that no office and no sentence holds.
    private NameFound? Words(string text, int start)
    {
        var match = LatinName().Match(text, start);
        if (!match.Success || match.Length > 60) return null;
        var (end, words) = (start, 0);
        for (var at = start; at < start + match.Length; at = Gaps.Skip(text, end, 2))
        {
            var word = text.AsSpan(at..(start + match.Length));
            if (word.IndexOfAny(' ', '\u00A0', '\u200B') is > 0 and var space) word = word[..space];
            if (Offices.IsNever(word)) break;
            // Suriya Jungrungreangkit Minister of Transport
            if (words > 1 && Offices.At(text, at) > 0) break;
            // Ford Foundation, Chiang Mai University
            if (Offices.IsNoName(word) || IsBody(word) || word.EndsWith("'s") || word.EndsWith("’s")) return null;
            (end, words) = (at + word.Length, words + 1);
        }
        if (words is 0 or > 5 || end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '&' or '/' or '-')) return null;
        var span = new TextSpan(start, WithoutVerb(text.AsSpan(start..end)));
        var name = Gaps.Single(span.In(text));
        // Prime Minister of Thailand “THAILAND WILL WELCOME QUARANTINE-FREE VISITORS”
        if (words == 1 && name.Length < 3 || name.All(c => char.IsUpper(c) || c == ' ') || words > 3 && !name.Any(char.IsLower)) return null;
        return new NameFound(span, name, SyllableKey.TryParse(name, out var key) ? key : null, words == 1);
    }

    private static bool IsBody(ReadOnlySpan<char> name) => Organisation().IsMatch(name) || Body().IsMatch(name);

    // Thai MOOC
    private static bool IsBrand(string[] words) => Array.Exists(words, word => word.Length > 1 && word.All(char.IsUpper)) && !words.All(word => word.All(char.IsUpper));

    [GeneratedRegex(@"\G\p{Lu}[\p{L}\p{M}'’\--[\u0E00-\u0E7F]]*(?:\.(?=\p{Lu}))?(?:[ \u00A0\u200B]{1,2}\p{Lu}(?:[\p{L}\p{M}'’\--[\u0E00-\u0E7F]]+|\.|(?=[ \u00A0]\p{Lu}))|[ \u00A0](?:bin|binti|bint|van|von|de|del|der|da|di|al|ibn)(?:[ \u00A0]de[rn]?)?[ \u00A0]\p{Lu}[\p{L}\p{M}'’\--[\u0E00-\u0E7F]]+){0,4}")]
    private static partial Regex LatinName();

    [GeneratedRegex(@"[ \u00A0](?:Mr|Mrs|Ms|Miss|Dr|Prof|CEO|CFO|COO)\.?\z")]
    private static partial Regex TitleBehind();

    [GeneratedRegex(@"\b(?:Data|Regulation|Protection|Assembly|Manager|Election|Hospital|Motors|Electric|Insurance|Affairs|Services?|Agreement|Conference|Education|Studies|Memorial|Component|Project|Gen|Boomers?)\b")]
    private static partial Regex Matter();

    [GeneratedRegex(@"\bWat (?:\p{Lu}\p{Ll}+ )*\z")]
    private static partial Regex OfTemple();

    // What stands in names of organisations, contests and courses, and in no family name.
    [GeneratedRegex(@"\b(?:Bank(?:ing)?|Group|University|Academy|Company|Corporation|Enterprises?|Consultancy|P[Ll][Cc]|Summit|Forum|Awards?|Council|Committee|Commission|Association|Foundation|Ministry|Department|Institute|Hotel|Festival|Program(?:me)?|Educators?|Universe|Tourism|Camp|Review|Trial|Championships?|Cup|Games|Tournament|League|Olympics?|Wat|Temple|Thailand|ASEAN|International)\b")]
    private static partial Regex Body();

    [GeneratedRegex(@"\b(?:Cent(?:er|re)|Thai|Asia|Asian|Fund|Office|City|Park|Expo|Show|Day|Week|Plan|Project|Team|Network|Platform|System|Policy|Vision|Model|Zone|Hub|Smart|Digital|Green|Global|World|Business|Economic|Economy|Medical|Health|Meeting|Conference|Agency|Organization|Organisation|Union|Chief|Officer|Executive|Director|Minister|President|Prime|General|Data|Learning|Food|Service|Technology|Innovation|Industry|Trade|Market|Online|Call|Test|Code|Team|Line|One|Stop|The|Of|And|For)\b")]
    private static partial Regex Organisation();
}
