namespace NewsSearch.Text.Transliteration;

/// <summary>A letter as it may be heard.</summary>
/// <param name="Main">As it is heard most, a bit a sound.</param>
/// <param name="All">As it may be heard.</param>
/// <param name="Missing">What it costs to leave it out.</param>
internal readonly record struct Sound(uint Main, uint All, int Missing)
{
    // A bit for each: consonants, then vowels.
    public const uint K = 1, C = 2, S = 4, T = 8, P = 16, F = 32, M = 64, N = 128, NG = 256, Y = 512, L = 1024, W = 2048, H = 4096;
    public const uint A = 1 << 20, E = 1 << 21, I = 1 << 22, O = 1 << 23, U = 1 << 24;

    // What it costs to leave out or to read otherwise, in hundredths of a letter.
    public const int OtherVowel = 45, VowelLess = 35, VowelMore = 25, VowelShort = 10, AsEnding = 5, AsNg = 15, HalfVowel = 25, RollingR = 25, TwinLess = 5, LetterLess = 70, LetterMore = 90, Breath = 5;

    public const int Never = 10_000;

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
