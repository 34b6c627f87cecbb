namespace NewsSearch.Entities.Codes;

/// <summary>Letters of a code that a translator wrote in Thai one by one: สนว for SNV, ซท/ตว for CT/TW.</summary>
internal static class ThaiLetters
{
    // What translators write for a Latin letter, by its name or by its sound.
    private static string For(char latin) => latin switch
    {
        'A' or 'O' => "อ",
        'B' => "บ",
        'C' => "ซคชจ",
        'D' => "ด",
        'G' => "กจ",
        'H' => "หฮ",
        'K' => "กค",
        'L' => "ล",
        'M' => "ม",
        'N' => "น",
        'P' => "พป",
        'Q' => "กค",
        'R' => "ร",
        'S' => "ส",
        'T' => "ทต",
        'U' => "อย",
        'V' or 'W' => "ว",
        'X' => "ซ",
        'Y' => "ย",
        _ => "",
    };

    /// <summary>The one key that the letters can be; null when none can, or several.</summary>
    public static string? Only(string letters, IEnumerable<string> keys) =>
        keys.Where(key => key.Length == letters.Length && key.Zip(letters).All(pair => For(pair.First).Contains(pair.Second, StringComparison.Ordinal))).Take(2).ToList() is [var only] ? only : null;
}
