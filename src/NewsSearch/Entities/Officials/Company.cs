namespace NewsSearch.Entities.Officials;

/// <summary>
/// Who is named in one article with whom: two articles that name the same lesser-known people beside a name tell of one bearer of it. Mutable, for one thread.
/// </summary>
internal sealed class Company
{
    // Who is named with more people than this is named with everybody, and so says nothing.
    private const int Most = 60;

    private readonly Dictionary<string, HashSet<string>> _of = new(StringComparer.Ordinal);

    /// <summary>Makes known that these people are named together.</summary>
    public void Add(IReadOnlyCollection<string> people)
    {
        if (people.Count < 2) return;
        foreach (var one in people)
        {
            if (!_of.TryGetValue(one, out var others)) _of.Add(one, others = new HashSet<string>(StringComparer.Ordinal));
            if (others.Count <= Most) others.UnionWith(people.Where(other => other != one));
        }
    }

    /// <summary>Who of these people is named with a person elsewhere, leaving out those who are named with everybody; in ordinal order.</summary>
    public IReadOnlyList<string> Shared(string person, IEnumerable<string> people)
    {
        if (!_of.TryGetValue(person, out var others)) return [];
        return [.. people.Where(other => others.Contains(other) && _of[other].Count <= Most).Order(StringComparer.Ordinal)];
    }

    /// <summary>How many are named with both of two people, leaving out those who are named with everybody.</summary>
    public int SharedBy(string one, string other) => _of.TryGetValue(one, out var others) ? Shared(other, others).Count : 0;

    /// <summary>True when two people are named in one article.</summary>
    public bool AreTogether(string one, string other) => _of.TryGetValue(one, out var others) && others.Contains(other) || _of.TryGetValue(other, out others) && others.Contains(one);

    /// <summary>Makes one person's company that of another, who is the same.</summary>
    public void Take(string from, string to)
    {
        if (!_of.Remove(from, out var others)) return;
        foreach (var other in others.Where(other => other != to)) _of.GetValueOrDefault(other)?.Remove(from);
        foreach (var other in others.Where(other => other != to)) Add([to, other]);
    }
}
