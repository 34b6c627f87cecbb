namespace NewsSearch.Text.Segmentation;

/// <summary>What a character of the Thai block is, for putting clusters together. Digits count as digits, not as Thai: they are ASCII after normalization.</summary>
internal static class ThaiCharacter
{
    public const char Repeat = 'ๆ';
    public const char Ellipsis = 'ฯ';
    public const char SaraAm = '\u0E33';
    public const char SaraAa = '\u0E32';
    public const char Nikhahit = '\u0E4D';
    public const char SilentMark = '\u0E4C';

    // A bit for each of U+0E30 to U+0E6F.
    private static readonly ulong Dependents = Enumerable.Range(0x0E30, 64).Where(c => IsMark((char)c) || IsFollowingVowel((char)c)).Aggregate(0UL, (bits, c) => bits | 1UL << (c - 0x0E30));

    /// <summary>A letter, vowel or mark that stands in words.</summary>
    public static bool IsLetter(char c) => c is >= 'ก' and <= '\u0E4E' and not ('ฯ' or 'ๆ' or (>= '\u0E3B' and <= '\u0E3F'));

    /// <summary>Any character that stays in a Thai run: letters, ๆ and ฯ.</summary>
    public static bool IsOfRun(char c) => IsLetter(c) || c is Repeat or Ellipsis;

    /// <summary>ก to ฮ, with ฤ and ฦ.</summary>
    public static bool IsConsonant(char c) => c is >= 'ก' and <= 'ฮ';

    /// <summary>เ แ โ ใ ไ: written before the consonant they follow in speech.</summary>
    public static bool IsLeadingVowel(char c) => c is >= 'เ' and <= 'ไ';

    /// <summary>ะ า ำ ๅ: written after, and never the start of anything.</summary>
    public static bool IsFollowingVowel(char c) => c is 'ะ' or SaraAa or SaraAm or 'ๅ';

    /// <summary>Above or below its consonant: vowels, tones, silencer.</summary>
    public static bool IsMark(char c) => c is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    /// <summary>A mark or a following vowel: what never starts a cluster.</summary>
    public static bool IsDependent(char c) => (uint)(c - '\u0E30') < 64 && (Dependents >> (c - '\u0E30') & 1) != 0;

    public static bool IsTone(char c) => c is >= '\u0E48' and <= '\u0E4B';

    /// <summary>The place of a mark among those of one consonant: vowels, then tones, then silencers.</summary>
    public static int MarkRank(char mark) => IsTone(mark) ? 1 : mark is SilentMark or '\u0E4E' ? 2 : 0;
}
