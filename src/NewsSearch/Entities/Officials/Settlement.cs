namespace NewsSearch.Entities.Officials;

/// <summary>
/// Joins, when all articles have been read, the people of this run whose names are a letter apart and who hold one office, bear a rare name, stand beside the same people or of whom one is in ten
/// times as many articles, names without their space, and names without the last of two family names. Whom one article names a letter apart are two, but for a slip beside the name of many articles.
/// Mutable, for one thread.
/// </summary>
internal sealed class Settlement(KnownPeople people)
{
    // A name in so many times more articles makes one near it a slip.
    private const int Commoner = 10;

    private const int FewestShared = 2;

    private readonly HashSet<(string Id, string Name)> _fresh = [];

    /// <summary>Makes known a name that this run has met first.</summary>
    public void Add(string id, string name) => _fresh.Add((id, name));

    /// <summary>Joins those who are one.</summary>
    public void Settle()
    {
        foreach (var (id, name) in _fresh)
        {
            var mine = people.Current(id);
            if (!OfficialRecognizer.IsLatin(mine) && (WithMoreOrLess(mine, name) ?? Slipped(mine, name)) is { } other) people.Join(mine, other);
        }
        _fresh.Clear();
    }

    // รัดเกล้า อินทวงศ์ and รัดเกล้า อินทวงศ์ สุวรรณคีรี
    private string? WithMoreOrLess(string id, string name) =>
        Others(id, [.. people.Names.Slips.Longer(name), .. NameSlips.Beginning(name) is { } beginning ? people.Names.Spelt(beginning) : []]).ToList() is [var only] ? only : null;

    private string? Slipped(string id, string name) =>
        (name.Contains(' ', StringComparison.Ordinal)
            ? people.Names.Slips.Near(name).Select(one => (one.Name, Id: people.Current(one.Id))).Where(one => one.Id != id && AreOne(id, name, one.Id, one.Name)).Select(one => one.Id)
            : people.Names.Slips.Spaced(name).Select(people.Current).Where(other => other != id && !people.Company.AreTogether(id, other)))
            .Where(other => !OfficialRecognizer.IsLatin(other)).MaxBy(other => people.Of(other).Articles);

    private IEnumerable<string> Others(string id, IEnumerable<string> ids) => people.Current(ids).Where(other => other != id && !OfficialRecognizer.IsLatin(other));

    private bool AreOne(string id, string name, string otherId, string otherName)
    {
        var far = IsFarRarer(id, otherId);
        // ธีระเกียรติ เจริญเศษฐศิลป์, in an article that has him right as well.
        if (people.Company.AreTogether(id, otherId)) return far && NameSlips.AreOfOneGiven(name, otherName) && people.Names.Slips.AreHardlyTwo(name, otherName);
        return people.Names.Slips.AreHardlyTwo(name, otherName) || people.Of(id).SharesOffice(people.Of(otherId))
            || NameSlips.CanBeOne(name, otherName) && (far || people.Company.SharedBy(id, otherId) >= FewestShared);
    }

    // Of whom many articles tell, some tell with a slip.
    private bool IsFarRarer(string id, string otherId)
    {
        var (one, other) = (people.Of(id).Articles, people.Of(otherId).Articles);
        return Math.Min(one, other) > 0 && Math.Max(one, other) >= Math.Min(one, other) * Commoner;
    }
}
