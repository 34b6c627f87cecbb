namespace NewsSearch.Search;

/// <summary>
/// What is left of a name when everything that spellings differ in is taken away: consonants by their sound, no vowels, tones or silent
/// letters. Spellings of one name have one key, or keys that agree at one end.
/// </summary>
internal static class SoundKey
{
    private const int End = 3;

    /// <summary>The key of a folded name.</summary>
    public static string Of(string folded)
    {
        Span<char> key = stackalloc char[Math.Min(folded.Length, 80)];
        var length = 0;
        for (var i = 0; i < folded.Length && length < key.Length; i++)
        {
            var c = folded[i];
            var next = i + 1 < folded.Length ? folded[i + 1] : '\0';
            if (next == '์' || (i + 2 < folded.Length && folded[i + 2] == '์' && next is 'ิ' or 'ุ')) continue;
            if (c == 'ห' && next is 'ม' or 'น' or 'ล' or 'ร' or 'ว' or 'ย' or 'ง') continue;
            if (next == 'ร' && c is 'ท' or 'ส' or 'ศ')
            {
                key[length++] = 'ส';
                i++;
                continue;
            }
            var sound = Sound(c);
            if (sound == '\0' || (length > 0 && key[length - 1] == sound)) continue;
            key[length++] = sound;
        }
        return new string(key[..length]);
    }

    /// <summary>Where to file a key, and where to look for it: by how it begins and by how it ends.</summary>
    public static IEnumerable<string> Ends(string key) => key.Length == 0 ? [] : ["<" + key[..Math.Min(End, key.Length)], ">" + key[^Math.Min(End, key.Length)..]];

    private static char Sound(char c) => c switch
    {
        >= 'ข' and <= 'ฆ' => 'ค',
        'ฉ' or 'ช' or 'ฌ' => 'ช',
        'ซ' or 'ส' or 'ศ' or 'ษ' => 'ส',
        'ญ' or 'ย' => 'ย',
        'ฎ' or 'ด' or 'ฏ' or 'ต' => 'ต',
        'ฐ' or 'ฑ' or 'ฒ' or 'ถ' or 'ท' or 'ธ' => 'ท',
        'ณ' or 'น' => 'น',
        'บ' or 'ป' => 'บ',
        'ผ' or 'พ' or 'ภ' => 'พ',
        'ฝ' or 'ฟ' => 'ฟ',
        'ร' or 'ล' or 'ฬ' => 'ร',
        'ำ' => 'ม',
        'ก' or 'ง' or 'จ' or 'ม' or 'ว' or 'ฤ' => c,
        >= '0' and <= '9' => c,
        'c' or 'k' or 'q' => 'k',
        's' or 'z' or 'x' => 's',
        'd' or 't' => 't',
        'b' or 'p' => 'p',
        'f' or 'v' or 'w' => 'v',
        'l' or 'r' => 'r',
        'g' or 'j' or 'm' or 'n' => c,
        _ => '\0',
    };
}
