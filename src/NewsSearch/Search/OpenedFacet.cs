using NewsSearch.Entities;

namespace NewsSearch.Search;

/// <summary>A facet of which a reader wants many values, or those of a name.</summary>
/// <param name="Facet">One of <see cref="Facets.All"/>.</param>
/// <param name="Name">What a name of the value has somewhere, in any case and without marks and tones; empty for all values.</param>
public sealed record OpenedFacet(string Facet, string Name = "")
{
    /// <summary>So many values, the most frequent, whatever their number.</summary>
    public const int Most = 500;

    private readonly string _key = FoldedText.Key(Name);

    /// <summary>How many values to ask an engine for: to find names, every one.</summary>
    internal int Size => _key.Length == 0 ? Most : int.MaxValue;

    /// <summary>Whether one of the names of a value has the one looked for.</summary>
    internal bool Holds(IEnumerable<string> names) => names.Any(name => FoldedText.Key(name).Contains(_key, StringComparison.Ordinal));
}
