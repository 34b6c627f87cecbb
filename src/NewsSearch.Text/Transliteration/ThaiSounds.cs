using static NewsSearch.Text.Transliteration.Sound;

namespace NewsSearch.Text.Transliteration;

/// <summary>Reads a Thai word as the sounds its letters may have, silent ones and unwritten vowels among them. Safe for any number of threads.</summary>
internal static class ThaiSounds
{
    public static List<Sound> Read(string word)
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
}
