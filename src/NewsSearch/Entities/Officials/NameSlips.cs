using System.Text.RegularExpressions;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Finds Thai names that differ in one letter, have two of them swapped or lack a syllable of the given or of the family name, ชาญวีรกูล and ชาญวีรกุล, in letters that sound the same, ธีระยุทธ and ธีรยุทธ,
/// or in the space between the two.
/// Mutable, for one thread.
/// </summary>
/// <param name="givenNames">Given names of many.</param>
internal sealed partial class NameSlips(IReadOnlySet<string> givenNames)
{
    // A letter of a shorter word makes another word.
    private const int ShortestHalf = 5;

    // Some given names are those of thousands.
    private const int MostLookedAt = 2_000;

    // A given name alone is shorter, or is somebody's whole name by chance.
    private const int ShortestUnspaced = 12;

    // A family name of so many letters is borne by one family, whatever the clerk made of it; a shorter one by few who bear a given name that few bear.
    private const int ShortestRare = 9;
    private const int ShortestOfFew = 7;
    private const int MostFew = 12;

    private const int FewestAlike = 2;

    // Of two letters another family name is made, but for one that is long.
    private const int ShortestTwice = 8;

    // Where something else tells that it is one person.
    private const int ShortestTold = 6;

    // Letters of a syllable that a clerk skipped.
    private const int LongestSkipped = 3;

    private readonly HashSet<(string Name, string Id)> _filed = [];
    private readonly Dictionary<string, List<(string Name, string Id)>> _byHalf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _longer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _unspaced = new(StringComparer.Ordinal);

    /// <summary>Files a name of two words or more in Thai, once; others are left out.</summary>
    public void Add(string name, string id)
    {
        if (!_filed.Add((name, id))) return;
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

    /// <summary>True for a name filed as that of the person, to the letter.</summary>
    public bool Knows(string name, string id) => _filed.Contains((name, id));

    /// <summary>Who bears a name that differs in one letter or a syllable, or in letters that sound the same; after the same given name also in two letters.</summary>
    public IEnumerable<(string Name, string Id)> Near(string name)
    {
        foreach (var (half, other) in Halves(name))
        {
            foreach (var one in _byHalf.GetValueOrDefault(half, []).Take(MostLookedAt))
            {
                if (half[0] == ' ' ? AreNear(other, one.Name[..^half.Length]) : AreNearFamilies(other, one.Name[half.Length..])) yield return one;
            }
        }
    }

    /// <summary>
    /// True when two near names hardly belong to two people: both bear a rare family name, or a less rare one with a rare given name, and the same given name or one that sounds the same:
    /// กรัษนัยรวิวงค์ and กรัษนัยรวิวงศ์, เพิก เลิศวังพง and เลิศวงพง, but neither สุทัศน์ พรมมา and พรหมมา nor brothers.
    /// </summary>
    public bool AreHardlyTwo(string one, string other) => AreOfOne(one, other, Math.Max(ShortestFamily(one), ShortestFamily(other)), IsSlip);

    /// <summary>True when two near names are one where anything else says so: สุชาติ ชมกลิ่น and ชมกลุ่น. Brothers never are.</summary>
    public static bool CanBeOne(string one, string other) => AreOfOne(one, other, ShortestTold, AreNear);

    /// <summary>True when two names begin with the same given name.</summary>
    public static bool AreOfOneGiven(string one, string other) => one.Split(' ')[0] == other.Split(' ')[0];

    private int ShortestFamily(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is var space && _byHalf.GetValueOrDefault(name[..(space + 1)], []).Count > MostFew ? ShortestRare : givenNames.Contains(name[..space]) ? ShortestOfFew : ShortestHalf;

    private static bool AreOfOne(string one, string other, int shortest, Func<string, string, bool> areFamilies)
    {
        if (one.Split(' ', 2) is not [var given, var surname] || other.Split(' ', 2) is not [var otherGiven, var otherSurname] || Math.Min(surname.Length, otherSurname.Length) < shortest) return false;
        return given == otherGiven ? areFamilies(surname, otherSurname) : surname == otherSurname && (SoundTheSame(given, otherGiven) || AreSwapped(given, otherGiven));
    }

    /// <summary>True when one of two names is the other without a letter of the given name (อุทิน ชาญวีรกูล), also where one is a given name alone.</summary>
    public static bool LacksALetter(string one, string other)
    {
        if (OfficialRecognizer.IsLatin(one) || OfficialRecognizer.IsLatin(other)) return false;
        var (ends, otherEnds) = (EndOfGiven(one), EndOfGiven(other));
        return Math.Min(ends, otherEnds) >= ShortestHalf && ends != otherEnds && AreApart(1, one.AsSpan(0, ends), other.AsSpan(0, otherEnds))
            && (ends == one.Length || otherEnds == other.Length || one.AsSpan(ends).SequenceEqual(other.AsSpan(otherEnds)));

        static int EndOfGiven(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : name.Length;
    }

    /// <summary>True when a given name alone is that of a whole name but for a slip: อนุกูล of อนุกลู ปีดแก้ว, รัขดา of รัชดา ธนาดิเรก.</summary>
    /// <param name="whole">The whole name.</param>
    /// <param name="alone">The given name alone.</param>
    /// <param name="isCommon">True when many are called so: then no letter of it stands for another, as พิชัย and วิชัย are two.</param>
    public static bool IsGivenOf(string whole, string alone, bool isCommon)
    {
        if (OfficialRecognizer.IsLatin(whole) || OfficialRecognizer.IsLatin(alone) || whole.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var space)) return false;
        var given = whole[..space];
        return LacksALetter(whole, alone) || Math.Min(given.Length, alone.Length) >= ShortestHalf && (AreSwapped(given, alone) || given != alone && (SoundTheSame(given, alone) || !isCommon && AreApart(1, given, alone)));
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
        one.Split(' ', 2) is [var given, var surname] && other.Split(' ', 2) is [var otherGiven, var otherSurname] && (given == otherGiven && AreNearFamilies(surname, otherSurname) || surname == otherSurname && AreNear(given, otherGiven));

    private static bool AreNear(string one, string other) => IsSlip(one, other) || LacksASyllable(one, other);

    private static bool IsSlip(string one, string other) => one != other && (Math.Max(one.Length, other.Length) >= ShortestHalf && AreApart(1, one, other) || AreSwapped(one, other) || SoundTheSame(one, other));

    // สุวรรณชาติ of สุวรรณชาตรี
    private static bool AreNearFamilies(string one, string other) => AreNear(one, other) || one != other && Math.Min(one.Length, other.Length) >= ShortestTwice && AreApart(2, one, other);

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

    // Silent letters, tones and short a left out, one letter for those of one sound.
    private static string Heard(string word) => string.Concat(Silent().Replace(word, "").Select(letter => letter switch
    {
        'ณ' => 'น',
        'ศ' or 'ษ' or 'ซ' => 'ส',
        'ฎ' or 'ฏ' => 'ด',
        'ฐ' => 'ถ',
        'ฑ' or 'ฒ' or 'ธ' => 'ท',
        'ญ' => 'ย',
        'ฬ' => 'ล',
        'ฆ' => 'ค',
        'ภ' => 'พ',
        'ใ' => 'ไ',
        'ี' => 'ิ',
        'ู' => 'ุ',
        _ => letter,
    }));

    [GeneratedRegex("[ก-ฮ][ิุ]?์|[ะ็่-๋]")]
    private static partial Regex Silent();

    private static bool AreSwapped(string one, string other) => one.Length == other.Length && one != other && one.AsSpan().CommonPrefixLength(other) is var start
        && start + 1 < one.Length && one[start] == other[start + 1] && one[start + 1] == other[start] && one.AsSpan(start + 2).SequenceEqual(other.AsSpan(start + 2));

    // Letters left out, written for another, or two of them swapped, so many times at most.
    private static bool AreApart(int slips, ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > slips) return false;
        var start = one.CommonPrefixLength(other);
        one = one[start..];
        other = other[start..];
        if (one.IsEmpty && other.IsEmpty) return true;
        if (slips == 0) return false;
        return !one.IsEmpty && AreApart(slips - 1, one[1..], other) || !other.IsEmpty && AreApart(slips - 1, one, other[1..]) || !one.IsEmpty && !other.IsEmpty && AreApart(slips - 1, one[1..], other[1..])
            || one.Length > 1 && other.Length > 1 && one[0] == other[1] && one[1] == other[0] && AreApart(slips - 1, one[2..], other[2..]);
    }
}
