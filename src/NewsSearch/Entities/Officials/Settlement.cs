namespace NewsSearch.Entities.Officials;

/// <summary>
/// Joins, when all articles have been read, the people of this run whose names are a letter apart and who hold one office or bear a rare name, names without their space, and names without
/// the last of two family names. Whom one article names a letter apart are two. Mutable, for one thread.
/// </summary>
internal sealed class Settlement(KnownPeople people)
{
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
        Others(id, name.Contains(' ', StringComparison.Ordinal) ? people.Names.Slips.Near(name).Where(one => AreOne(id, name, people.Current(one.Id), one.Name)).Select(one => one.Id) : people.Names.Slips.Spaced(name))
            .Where(other => !people.Company.AreTogether(id, other)).MaxBy(other => people.Of(other).Articles);

    private IEnumerable<string> Others(string id, IEnumerable<string> ids) => people.Current(ids).Where(other => other != id && !OfficialRecognizer.IsLatin(other));

    private bool AreOne(string id, string name, string otherId, string otherName) => NameSlips.AreHardlyTwo(name, otherName) || people.Of(id).SharesOffice(people.Of(otherId));
}
