using static NewsSearch.Text.Transliteration.Sound;

namespace NewsSearch.Text.Transliteration;

/// <summary>
/// Tells whether Latin letters can be how somebody writes a Thai name: <c>Prayut Chan-o-cha</c> and <c>Prayuth Chanocha</c> for ประยุทธ์ จันทร์โอชา. People
/// follow the sound (RTGS), the letters (Shinawatra for ชินวัตร) or English (Porn, Boon), so both are laid side by side, letter by letter, and what differs is
/// weighed. Safe for any number of threads.
/// </summary>
public static class Romanization
{
    // What a name and a word of it may differ by for each consonant, of which too few say little.
    private const int FarthestPerLetter = 5, FarthestTypedPerLetter = 3, FarthestBegun = 10, FewestTyped = 4, FarthestWordPerLetter = 8, FewestLetters = 5, FewestOfAWord = 2;

    private const int LongestWord = 32;

    /// <summary>A number that a Thai name and its Latin spellings share: of the first letters of their words; null where a name has fewer than two words or other letters.</summary>
    public static int? Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var words = Words(name);
        if (words.Length < 2) return null;
        return FirstSound(words[0]) is { } first && FirstSound(words[1]) is { } second ? first * 32 + second : null;
    }

    /// <summary>A number that a Thai word and its Latin spellings share, of the first letter that is heard; null for other letters.</summary>
    public static int? FirstSound(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        // The first letter of หลวง is not heard.
        if (Read(word) is not { Count: > 0 } sounds) return null;
        var first = sounds[0].IsVowel ? default : sounds.Find(sound => sound.Missing > 0 && !sound.IsVowel);
        if ((first.Main & NG) != 0) first = first with { Main = N };
        return first.Main == 0 ? 0 : 1 + int.Log2((int)(first.Main & (uint)-(int)first.Main));
    }

    /// <summary>How much a Latin spelling differs from a Thai name, in hundredths of a letter; null where it is not the same name, word by word.</summary>
    /// <param name="thai">The Thai name.</param>
    /// <param name="latin">The Latin spelling.</param>
    /// <param name="fewest">Of fewer consonants nothing is said.</param>
    public static int? Distance(string thai, string latin, int fewest = FewestLetters)
    {
        ArgumentNullException.ThrowIfNull(thai);
        ArgumentNullException.ThrowIfNull(latin);

        var (mine, theirs) = (Words(thai), Words(latin));
        if (mine.Length != theirs.Length || mine.Length < 2) return null;
        var (sum, letters) = (0, 0);
        for (var i = 0; i < mine.Length; i++)
        {
            var sounds = Read(theirs[i]);
            var (apart, of) = (Apart(Read(mine[i]), sounds), Consonants(sounds));
            // H of H'Yâo is heard with a vowel: เฮอ เหยา.
            if (sounds.Count == 1 && of == 1 && apart == VowelLess) apart = AsEnding;
            if (apart > AsEnding + FarthestWordPerLetter * of) return null;
            (sum, letters) = (sum + apart, letters + of);
        }
        return letters >= fewest && sum <= letters * FarthestPerLetter ? sum : null;
    }

    /// <summary>True when Latin letters can be how one word of a Thai name is written.</summary>
    public static bool IsWord(string thai, string latin) => WordDistance(thai, latin) is not null;

    /// <summary>How much a Latin spelling differs from one word of a Thai name, in hundredths of a letter; null where it is not the same word.</summary>
    public static int? WordDistance(string thai, string latin)
    {
        ArgumentNullException.ThrowIfNull(thai);
        ArgumentNullException.ThrowIfNull(latin);

        var sounds = Read(latin);
        return Consonants(sounds) is >= FewestOfAWord and var letters && Apart(Read(thai), sounds) is var apart && apart <= Math.Max(FarthestBegun, FarthestTypedPerLetter * letters) ? apart : null;
    }

    /// <summary>True when Latin letters can be the beginning of a Thai word, as somebody types it.</summary>
    /// <param name="thai">One word of a name.</param>
    /// <param name="latin">What was typed of it.</param>
    /// <param name="fewest">Of how few letters nothing is said.</param>
    public static bool Begins(string thai, string latin, int fewest = FewestTyped)
    {
        ArgumentNullException.ThrowIfNull(thai);
        ArgumentNullException.ThrowIfNull(latin);

        var typed = Read(latin);
        if (latin.Length < fewest || typed.Count == 0) return false;
        // Of ng only the n may be typed yet.
        if (!typed[^1].IsVowel && typed[^1].Main == N) typed[^1] = new Sound(N | NG, N | NG, typed[^1].Missing);
        return Apart(Read(thai), typed, onlyBegins: true) <= Math.Max(FarthestBegun, FarthestTypedPerLetter * Consonants(typed));
    }

    private static int Consonants(List<Sound> sounds) => sounds.Count(sound => !sound.IsVowel && sound.Missing == LetterMore);

    private static string[] Words(string name) => name.Replace("-", "", StringComparison.Ordinal).Split([' ', '\u00A0', '\u200B', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);

    private static List<Sound> Read(string word) =>
        word.Contains('-', StringComparison.Ordinal) ? Read(word.Replace("-", "", StringComparison.Ordinal)) : word.Length is 0 or > LongestWord ? [] : word[0] is >= 'ก' and <= '๎' ? ThaiSounds.Read(word) : LatinSounds.Read(word);

    // The least that the one must be changed by to be the other.
    private static int Apart(List<Sound> thai, List<Sound> latin, bool onlyBegins = false)
    {
        if (thai.Count == 0 || latin.Count == 0) return Never;
        Span<int> row = stackalloc int[latin.Count + 1];
        Span<int> next = stackalloc int[latin.Count + 1];
        row[0] = 0;
        for (var j = 0; j < latin.Count; j++) row[j + 1] = row[j] + latin[j].Missing;
        var best = row[^1];
        for (var i = 0; i < thai.Count; i++)
        {
            next[0] = row[0] + thai[i].Missing;
            for (var j = 0; j < latin.Count; j++)
            {
                next[j + 1] = Math.Min(Math.Min(row[j + 1] + thai[i].Missing, next[j] + latin[j].Missing), row[j] + thai[i].Instead(latin[j]));
            }
            next.CopyTo(row);
            best = Math.Min(best, row[^1]);
        }
        return onlyBegins ? best : row[^1];
    }
}
