using System.Text.RegularExpressions;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Finds Thai names that differ in one letter or lack a syllable of the given or of the family name, ชาญวีรกูล and ชาญวีรกุล, in letters that sound the same, ธีระยุทธ and ธีรยุทธ, or in the space between the two.
/// Mutable, for one thread.
/// </summary>
internal sealed partial class NameSlips
{
    // A letter of a shorter word makes another word.
    private const int ShortestHalf = 5;

    // Some given names are those of thousands.
    private const int MostLookedAt = 2_000;

    // A given name alone is shorter, or is somebody's whole name by chance.
    private const int ShortestUnspaced = 12;

    // A family name of so many letters is borne by one family, whatever the clerk made of it.
    private const int ShortestRare = 9;
    private const int FewestAlike = 2;

    // Letters of a syllable that a clerk skipped.
    private const int LongestSkipped = 3;

    private readonly Dictionary<string, List<(string Name, string Id)>> _byHalf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _longer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _unspaced = new(StringComparer.Ordinal);

    /// <summary>Files a name of two words or more in Thai; others are left out.</summary>
    public void Add(string name, string id)
    {
        foreach (var (half, _) in Halves(name))
        {
            if (!_byHalf.TryGetValue(half, out var names)) _byHalf.Add(half, names = []);
            names.Add((name, id));
        }
        if (Beginning(name) is { } beginning)
        {
            if (!_longer.TryGetValue(beginning, out var longer)) _longer.Add(beginning, longer = []);
            if (!longer.Contains(id)) longer.Add(id);
        }
        if (!Halves(name).Any() || Unspaced(name) is not { Length: >= ShortestUnspaced } unspaced) return;
        if (!_unspaced.TryGetValue(unspaced, out var ids)) _unspaced.Add(unspaced, ids = []);
        if (!ids.Contains(id)) ids.Add(id);
    }

    /// <summary>Who bears the name with a space in it: ประยุทธ์ จันทร์โอชา for ประยุทธ์จันทร์โอชา.</summary>
    public IReadOnlyList<string> Spaced(string name) => _unspaced.GetValueOrDefault(name, []);

    /// <summary>Who bears the name with a further family name: รัดเกล้า อินทวงศ์ สุวรรณคีรี for รัดเกล้า อินทวงศ์.</summary>
    public IReadOnlyList<string> Longer(string name) => _longer.GetValueOrDefault(name, []);

    /// <summary>The given name and the first family name of one with more; null for other names, and for those of Viet Nam, of which two words are any family's.</summary>
    public static string? Beginning(string name) =>
        !OfficialRecognizer.IsLatin(name) && name.Split(' ') is [var given, var surname, _, ..] && !SyllableKey.TryParse($"{given} {surname}", out _) ? $"{given} {surname}" : null;

    /// <summary>Who bears a name that differs in one letter or a syllable, or in letters that sound the same.</summary>
    public IEnumerable<(string Name, string Id)> Near(string name)
    {
        foreach (var (half, other) in Halves(name))
        {
            if (other.Length < ShortestHalf) continue;
            foreach (var one in _byHalf.GetValueOrDefault(half, []).Take(MostLookedAt))
            {
                if (AreNear(other, half[0] == ' ' ? one.Name[..^half.Length] : one.Name[half.Length..])) yield return one;
            }
        }
    }

    /// <summary>
    /// True when two near names hardly belong to two people: both bear a rare family name, and the same given name or one that sounds the same: กรัษนัยรวิวงค์ and กรัษนัยรวิวงศ์, but neither
    /// พรมมา and พรหมมา nor brothers.
    /// </summary>
    public static bool AreHardlyTwo(string one, string other) =>
        one.Split(' ', 2) is [var given, var surname] && other.Split(' ', 2) is [var otherGiven, var otherSurname] && Math.Min(surname.Length, otherSurname.Length) >= ShortestRare
        && (given == otherGiven && surname != otherSurname && (AreOneApart(surname, otherSurname) || SoundTheSame(surname, otherSurname)) || surname == otherSurname && given != otherGiven && SoundTheSame(given, otherGiven));

    /// <summary>True when one of two names is the other without a letter of the given name (อุทิน ชาญวีรกูล), also where one is a given name alone.</summary>
    public static bool LacksALetter(string one, string other)
    {
        if (OfficialRecognizer.IsLatin(one) || OfficialRecognizer.IsLatin(other)) return false;
        var (ends, otherEnds) = (EndOfGiven(one), EndOfGiven(other));
        return Math.Min(ends, otherEnds) >= ShortestHalf && ends != otherEnds && AreOneApart(one.AsSpan(0, ends), other.AsSpan(0, otherEnds))
            && (ends == one.Length || otherEnds == other.Length || one.AsSpan(ends).SequenceEqual(other.AsSpan(otherEnds)));

        static int EndOfGiven(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : name.Length;
    }

    /// <summary>Why a person goes by an id that is another spelling of the name, for people; null where the two are the same or no slip.</summary>
    public static string? Evidence(RecognisedOfficial official, string id)
    {
        if (official.Id == id) return null;
        // By the name, as readers are told it: the spaces of a name are hyphens in an id.
        var whole = id.Replace('-', ' ');
        if (official.Names.FirstOrDefault(name => AreNearNames(name, whole)) is { } near) return $"unsure: {near} is {whole} but for a letter";
        if (official.Names.FirstOrDefault(name => Beginning(whole) == name) is { } first) return $"{first}, short for {whole}";
        if (official.Names.FirstOrDefault(name => Beginning(name) == whole) is { } longer) return $"{whole}, short for {longer}";
        return official.Names.Contains(id.Replace("-", null, StringComparison.Ordinal)) ? $"{official.Name} is {whole} without the space" : null;
    }

    private static string Unspaced(string name) => name.Replace(" ", null, StringComparison.Ordinal);

    // With the space, which tells the two apart.
    private static IEnumerable<(string Half, string Other)> Halves(string name)
    {
        if (OfficialRecognizer.IsLatin(name) || name.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var space)) yield break;
        // เหงียน วัน ฮุง and เหงียน วัน ฮวง are two, อินวงศ์ สุวรรณคีรี and อินทวงศ์ สุวรรณคีรี are not.
        if (name.LastIndexOf(' ') != space && SyllableKey.TryParse(name, out _)) yield break;
        yield return (name[..(space + 1)], name[(space + 1)..]);
        yield return (name[space..], name[..space]);
    }

    /// <summary>True when two names differ in one letter or a syllable of the given or of the family name, or in letters that sound the same.</summary>
    public static bool AreNearNames(string one, string other) =>
        one.Split(' ', 2) is [var given, var surname] && other.Split(' ', 2) is [var otherGiven, var otherSurname] && (given == otherGiven && AreNear(surname, otherSurname) || surname == otherSurname && AreNear(given, otherGiven));

    private static bool AreNear(string one, string other) => one != other && (AreOneApart(one, other) || SoundTheSame(one, other) || LacksASyllable(one, other));

    // วังบุญชนะ of วังบุญคงชนะ: in a long name clerks skip a syllable.
    private static bool LacksASyllable(string one, string other)
    {
        if (one.Length > other.Length) (one, other) = (other, one);
        var missing = other.Length - one.Length;
        if (one.Length < ShortestRare || missing is < 2 or > LongestSkipped) return false;
        var start = one.AsSpan().CommonPrefixLength(other);
        return start >= FewestAlike && other.AsSpan(start + missing).SequenceEqual(one.AsSpan(start));
    }

    // The first letters are seldom the ones a clerk doubts, and they leave few to be listened to.
    private static bool SoundTheSame(string one, string other) => one.AsSpan().CommonPrefixLength(other) >= FewestAlike && Heard(one) == Heard(other);

    // Silent letters and short a left out, one letter for those of one sound.
    private static string Heard(string word) => string.Concat(Silent().Replace(word, "").Select(letter => letter switch
    {
        'ณ' => 'น',
        'ศ' or 'ษ' or 'ซ' => 'ส',
        'ฎ' => 'ด',
        'ฏ' => 'ต',
        'ฐ' => 'ถ',
        'ฑ' or 'ฒ' or 'ธ' => 'ท',
        'ญ' => 'ย',
        'ฬ' => 'ล',
        'ฆ' => 'ค',
        'ภ' => 'พ',
        _ => letter,
    }));

    [GeneratedRegex("[ก-ฮ][ิุ]?์|ะ")]
    private static partial Regex Silent();

    private static bool AreOneApart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1) return false;
        var start = one.CommonPrefixLength(other);
        var (left, right) = (one.Length - start, other.Length - start);
        while (left > 0 && right > 0 && one[start + left - 1] == other[start + right - 1]) (left, right) = (left - 1, right - 1);
        return Math.Max(left, right) == 1;
    }
}
