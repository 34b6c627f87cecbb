namespace NewsSearch.Indexing.Copies;

/// <summary>Things that were joined two by two, in groups. Not safe for several threads.</summary>
internal sealed class Groups
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <summary>Whether two things were joined, be it through others.</summary>
    public bool AreOne(string one, string other) => Root(one) == Root(other);

    /// <summary>Joins two things and all that was joined to them.</summary>
    public void Join(string one, string other)
    {
        var (root, otherRoot) = (Root(one), Root(other));
        if (root == otherRoot) return;
        _parents.TryAdd(root, root);
        _parents[otherRoot] = root;
    }

    /// <summary>The groups, each in order.</summary>
    public IEnumerable<IReadOnlyList<string>> All() =>
        from thing in _parents.Keys.Order(StringComparer.Ordinal)
        group thing by Root(thing) into joined
        select joined.ToList();

    private string Root(string thing)
    {
        while (_parents.TryGetValue(thing, out var parent) && parent != thing)
        {
            if (_parents.TryGetValue(parent, out var grandparent)) _parents[thing] = grandparent;
            thing = parent;
        }
        return thing;
    }
}
