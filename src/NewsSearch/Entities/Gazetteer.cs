namespace NewsSearch.Entities;

/// <summary>What the newsroom knows beforehand: provinces, districts, officials, document types, issuers, titles, surnames. Immutable, safe for any number of threads.</summary>
public sealed class Gazetteer
{
    /// <summary>Reads the tables of a gazetteer folder.</summary>
    /// <exception cref="InvalidDataException">A table is missing or broken; the message names file and line.</exception>
    public static Gazetteer Load(string folder) => throw new NotSupportedException(folder);

    public IReadOnlyList<Province> Provinces => throw new NotSupportedException();

    /// <summary>The province of an id, or null.</summary>
    public Province? Province(string id) => throw new NotSupportedException(id);

    /// <summary>Names and words that the analyzer must keep whole.</summary>
    public IReadOnlyCollection<string> Words => throw new NotSupportedException();
}
