namespace NewsSearch.Entities;

/// <summary>Links officials across the articles of an indexing run.</summary>
public sealed class OfficialRegistry(Gazetteer gazetteer)
{
    public IReadOnlyDictionary<string, string> Renames => throw new NotSupportedException(gazetteer.ToString());

    public void Add(string id, string name) => throw new NotSupportedException(id + name);

    public Recognition Link(Recognition recognition) => throw new NotSupportedException();
}
