using System.Globalization;
using System.Text;
using static NewsSearch.Text.Transliteration.Sound;

namespace NewsSearch.Text.Transliteration;

/// <summary>Reads a word in Latin letters as the sounds Thais write with them. Safe for any number of threads.</summary>
internal static class LatinSounds
{
    public static List<Sound> Read(string word)
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
}
