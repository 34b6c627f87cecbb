using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Normalization;

/// <summary>What normalization does with a character on its own.</summary>
internal static class CharacterClass
{
    public enum Kind : byte
    {
        /// <summary>Stays as it is.</summary>
        Same,

        /// <summary>Becomes another character: see <see cref="Plain"/>.</summary>
        Mapped,

        /// <summary>Is dropped: zero-width spaces and joiners, soft hyphen, byte order mark, bidirectional controls.</summary>
        Invisible,

        /// <summary>Depends on what stands before it.</summary>
        Combining,
    }

    // Up to the end of the Thai block: nearly every character of an article.
    private static readonly Kind[] Kinds = [.. Enumerable.Range(0, 0x0E80).Select(c => Slowly((char)c))];

    public static Kind Of(char c) => c < Kinds.Length ? Kinds[c] : Slowly(c);

    /// <summary>Whether marks after the character make one letter with it.</summary>
    public static bool TakesMarks(char c) => char.IsLetter(c) && c is not (>= '\u0E00' and <= '\u0E7F');

    /// <summary>Lower case, ASCII digits, one kind of space: what maps one to one.</summary>
    public static char Plain(char c) => c switch
    {
        < 'A' => c is '\t' or '\r' ? ' ' : c,
        <= 'Z' => (char)(c | 0x20),
        < '\u00A0' => c,
        '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A') => ' ',
        'İ' => 'i',
        >= '\u0E50' and <= '\u0E59' => (char)(c - '\u0E50' + '0'),
        >= '\u0E00' and <= '\u0E7F' => c,
        _ => char.ToLowerInvariant(c),
    };

    private static Kind Slowly(char c)
    {
        if (IsInvisible(c)) return Kind.Invisible;
        if (LatinMarks.IsMark(c) || c is 'เ' or ThaiCharacter.SaraAm || ThaiCharacter.IsMark(c)) return Kind.Combining;
        return Plain(c) == c ? Kind.Same : Kind.Mapped;
    }

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\uFEFF' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');
}
