using System.Globalization;
using System.Text;

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
    private const int Never = 10_000;

    // What it costs to leave out or to read otherwise, in hundredths of a letter.
    private const int OtherVowel = 45, VowelLess = 35, VowelMore = 25, VowelShort = 10, AsEnding = 5, AsNg = 15, HalfVowel = 25, RollingR = 25, TwinLess = 5, LetterLess = 70, LetterMore = 90, Breath = 5;

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
    public static bool IsWord(string thai, string latin)
    {
        ArgumentNullException.ThrowIfNull(thai);
        ArgumentNullException.ThrowIfNull(latin);

        var sounds = Read(latin);
        return Consonants(sounds) is >= FewestOfAWord and var letters && Apart(Read(thai), sounds) <= Math.Max(FarthestBegun, FarthestTypedPerLetter * letters);
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
        word.Contains('-', StringComparison.Ordinal) ? Read(word.Replace("-", "", StringComparison.Ordinal)) : word.Length is 0 or > LongestWord ? [] : word[0] is >= 'ก' and <= '๎' ? Thai(word) : Latin(word);

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

    private static List<Sound> Latin(string word)
    {
        List<Sound> sounds = [];
        var text = Plain(word);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var afterVowel = sounds.Count > 0 && sounds[^1].IsVowel;
            if (IsLatinVowel(c) || c == 'y' && !IsLatinVowel(next))
            {
                var vowels = 0u;
                for (; i < text.Length && (IsLatinVowel(text[i]) || text[i] == 'y' && !(i + 1 < text.Length && IsLatinVowel(text[i + 1]))); i++)
                {
                    vowels |= text[i] switch { 'a' => A, 'e' => E, 'i' or 'y' => I, 'o' => O, _ => U };
                }
                if (text.AsSpan(0, i).EndsWith("oo")) vowels |= U;
                if (text.AsSpan(0, i).EndsWith("ee")) vowels |= I;
                // Junya, Poonsub: u is often short a, and o is what no letter writes.
                if (vowels == U) vowels |= A;
                sounds.Add(Sound.Vowel(vowels, i == text.Length && c == 'e' && text[i - 1] == 'e' && sounds.Count > 2 ? AsEnding : VowelMore));
                continue;
            }
            var (length, main) = (c, next) switch
            {
                ('n', 'h') => (2, N),
                ('n', 'g') => (2, NG | N),
                ('t', 'h') or ('d', 'h') => (2, T),
                ('p', 'h') => (2, P | F),
                ('b', 'h') => (2, P),
                ('k', 'h') or ('g', 'h') => (2, K),
                ('c', 'h') or ('j', 'h') or ('z', 'h') => (2, C),
                ('s', 'h') => (2, C | S),
                ('c', 'k') => (2, K),
                ('t', 'c') when i + 2 < text.Length && text[i + 2] == 'h' => (3, C),
                _ => (1, c switch
                {
                    'k' or 'g' or 'q' => K,
                    'c' => K | C | S,
                    'j' => C,
                    's' or 'z' => S,
                    'x' => K | S,
                    't' or 'd' => T,
                    'p' or 'b' => P,
                    'f' => F,
                    'm' => M,
                    'n' => N,
                    'y' => Y,
                    'r' or 'l' => L,
                    'w' or 'v' => W,
                    'h' => H,
                    _ => 0u,
                }),
            };
            if (main == 0) return [];
            var after = i + length < text.Length ? text[i + length] : '\0';
            // Charn and Porn; Shinawah; Sathaworn, Jaew.
            var isBreath = c is 'r' or 'h' or 'w' && afterVowel && !IsLatinVowel(after);
            // kk, tth and tch may be two letters of Thai or one.
            var isTwin = sounds.Count > 0 && !sounds[^1].IsVowel && (sounds[^1].Main == main || i > 0 && text[i - 1] == c);
            if (c == 't' && next == 'c') sounds.Add(new Sound(T, T, Breath));
            sounds.Add(new Sound(main, main, isBreath || isTwin ? Breath : LetterMore));
            i += length;
        }
        return sounds;
    }

    // Without the marks of Niê and Kđăm.
    private static string Plain(string word) => word.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F') < 0 ? word.ToLowerInvariant()
        : string.Concat(word.ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static bool IsLatinVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static List<Sound> Thai(string word)
    {
        List<Sound> sounds = [];
        var before = 0u;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c is >= 'เ' and <= 'ไ')
            {
                before = c switch { 'เ' => E | A, 'แ' => A | E, 'โ' => O, _ => A | I };
                continue;
            }
            if (c is not ((>= 'ก' and <= 'ฮ') or 'ฤ'))
            {
                if (Vowel(c) is 0) continue;
                // What the consonant has written beside it takes the place of what it has unwritten.
                if (sounds.Count > 0 && sounds[^1].IsVowel) sounds[^1] = Sound.Vowel((sounds[^1].IsUnwritten ? 0 : sounds[^1].Main) | Vowel(c) | (c == 'า' && (sounds[^1].Main & E) != 0 ? O : 0), Short(c));
                else sounds.Add(Sound.Vowel(Vowel(c), Short(c)));
                if (c == 'ำ') sounds.Add(new Sound(M, M, LetterLess));
                continue;
            }
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            // A letter under ์ is silent, but often written.
            var silent = next == '์' || next is 'ิ' or 'ุ' && i + 2 < word.Length && word[i + 2] == '์';
            if (c == 'ร' && next == 'ร' && (i + 2 >= word.Length || Vowel(word[i + 2]) == 0))
            {
                // ธรรม, สุวรรณ, สรรเสริญ
                if (sounds.Count > 0 && sounds[^1].IsUnwritten) sounds.RemoveAt(sounds.Count - 1);
                sounds.Add(Sound.Vowel(A | O, VowelLess));
                sounds.Add(new Sound(N | L, N | L, 0));
                i++;
                continue;
            }
            if (c == 'อ')
            {
                var isCarrier = i == 0 || before != 0 || word[i - 1] is >= 'เ' and <= 'ไ' || Vowel(next) != 0;
                if (!silent) AddVowel(before != 0 ? before | (isCarrier ? 0 : O) : isCarrier ? 0 : O, isCarrier && before == 0);
                before = 0;
                continue;
            }
            if (c == 'ว' && sounds.Count > 0 && sounds[^1].IsUnwritten && IsTheVowel(word, i))
            {
                // Or it is a letter after all: ทวน, but ทวนันท์.
                sounds[^1] = new Sound(U | A | O, U | A | O, 0) { IsVowel = true, IsUnwritten = true };
                sounds.Add(new Sound(W, W, AsEnding));
                sounds.Add(new Sound(A | O, A | O, 0) { IsVowel = true, IsUnwritten = true });
                continue;
            }
            var (main, ending) = Consonant(c);
            var missing = silent ? 0 : c == 'ย' && IsInVowel(word, i) ? 0 :  c == 'ว' && i > 0 && word[i - 1] is 'ก' or 'ข' or 'ค' ? AsEnding : c is 'ย' or 'ว' or 'ญ' ? HalfVowel : c == 'ร' && i > 0 && word[i - 1] == 'ท' ? AsEnding : c is 'ร' or 'ล' ? RollingR
                : c == 'ห' && next is 'ง' or 'ญ' or 'น' or 'ม' or 'ย' or 'ร' or 'ล' or 'ว' ? 0 : LetterLess;
            // ทราย, ทรัพย์ are heard with s.
            if (c == 'ท' && next == 'ร') main |= S;
            var second = i + 2 < word.Length ? word[i + 2] : '\0';
            // จันทร์, ศาสตร์; สิทธิ, รัฐ after ษ: of two stops of one sound the first is not written.
            if (missing == LetterLess && (second == '์' && IsConsonant(next) && (main & (T | S)) != 0 || IsConsonant(next) && (main | ending) is var first && (first & (T | C | S)) != 0 && (Consonant(next).Main & (T | C)) != 0)) missing = TwinLess;
            sounds.Add(new Sound(main, main | ending, missing));
            // The vowel of เหยา is heard behind the letter that is.
            if (silent || before != 0 && c == 'ห' && missing == 0) continue;
            // A vowel written before two letters is heard behind both: โปร, ไตร, เครือ; but เสรี.
            if (before != 0 && next is 'ร' or 'ล' or 'ว' && c is 'ก' or 'ข' or 'ค' or 'ต' or 'ป' or 'ผ' or 'พ' or 'ส' or 'ศ' or 'ห' or 'ท')
            {
                if (IsConsonant(second) || second == '\0' && word[i - 1] is 'ไ' or 'ใ')
                {
                    sounds.Add(new Sound(Consonant(next).Main, Consonant(next).Main, RollingR));
                    i++;
                }
                else if (Vowel(second) != 0)
                {
                    sounds.Add(Sound.Vowel(before, 0));
                    before = 0;
                    continue;
                }
            }
            AddVowel(before, before == 0);
            before = 0;
        }
        return sounds;

        // Two vowels with nothing between are heard as one: ศรีอ่อน.
        void AddVowel(uint written, bool unwritten)
        {
            if (!unwritten && sounds.Count > 0 && sounds[^1] is { IsVowel: true, Missing: > 0 } last) sounds[^1] = Sound.Vowel(last.Main | written, VowelLess);
            else sounds.Add(unwritten ? new Sound(A | O, A | O, 0) { IsVowel = true, IsUnwritten = true } : Sound.Vowel(written, VowelLess));
        }
    }

    // ชัย, ชาย, เสียม: y is heard in the vowel; but จิรายุ.
    private static bool IsInVowel(string word, int at) => word.AsSpan(0, at).TrimEnd("่้๊๋") is [.., 'ั' or 'ี' or 'า' or 'อ'] && (at + 1 >= word.Length || Vowel(word[at + 1]) == 0);

    // ห่วง, สวน: w is the vowel.
    private static bool IsTheVowel(string word, int at) => at > 0 && at + 1 < word.Length && IsConsonant(word[at + 1]) && (at + 2 >= word.Length || Vowel(word[at + 2]) == 0 && word[at + 2] != '์')
        && word.AsSpan(0, at).TrimEnd("่้๊๋") is [.., var last] before && IsConsonant(last) && before is not [.., >= 'เ' and <= 'ไ', _];

    private static bool IsConsonant(char c) => c is >= 'ก' and <= 'ฮ';

    // ภูมิ, ชาติ and ธาตุ end without their vowel.
    private static int Short(char c) => c is 'ิ' or 'ุ' ? VowelShort : VowelLess;

    private static uint Vowel(char c) => c switch
    {
        'ะ' or 'ั' or 'า' or 'ำ' => A,
        'ิ' or 'ี' => I | E,
        'ึ' or 'ื' => U | E | O | I,
        'ุ' or 'ู' => U | O,
        '็' => E | A,
        _ => 0,
    };

    // As it is heard at the beginning of a syllable, and at its end.
    private static (uint Main, uint Ending) Consonant(char c) => c switch
    {
        'ก' or 'ข' or 'ฃ' or 'ค' or 'ฅ' or 'ฆ' => (K, 0),
        'ง' => (NG, N),
        'จ' or 'ฉ' or 'ช' or 'ฌ' => (C, T),
        'ซ' or 'ศ' or 'ษ' or 'ส' => (S, T),
        'ญ' => (Y, N),
        'ฎ' or 'ฏ' or 'ฐ' or 'ฑ' or 'ฒ' or 'ด' or 'ต' or 'ถ' or 'ท' or 'ธ' => (T, 0),
        'ณ' or 'น' => (N, 0),
        'บ' or 'ป' or 'ผ' or 'พ' or 'ภ' => (P, 0),
        'ฝ' or 'ฟ' => (F, P),
        'ม' => (M, 0),
        'ย' => (Y, 0),
        'ร' or 'ล' or 'ฬ' or 'ฤ' => (L, N),
        'ว' => (W, 0),
        _ => (H, 0),
    };

    private const uint K = 1, C = 2, S = 4, T = 8, P = 16, F = 32, M = 64, N = 128, NG = 256, Y = 512, L = 1024, W = 2048, H = 4096;
    private const uint A = 1 << 20, E = 1 << 21, I = 1 << 22, O = 1 << 23, U = 1 << 24;

    /// <summary>A letter as it may be heard.</summary>
    /// <param name="Main">As it is heard most, a bit a sound.</param>
    /// <param name="All">As it may be heard.</param>
    /// <param name="Missing">What it costs to leave it out.</param>
    private readonly record struct Sound(uint Main, uint All, int Missing)
    {
        public bool IsVowel { get; init; }

        public bool IsUnwritten { get; init; }

        public static Sound Vowel(uint heard, int missing) => new(heard, heard, missing) { IsVowel = true };

        // Of a Thai letter and a Latin one.
        public int Instead(Sound latin) =>
            IsVowel != latin.IsVowel ? Never
            : (Main & latin.Main) != 0 ? 0
            : (All & latin.All) != 0 ? (Main & NG) != 0 ? AsNg : AsEnding
            : IsVowel ? OtherVowel : Never;
    }
}
