namespace NewsSearch.Entities.Codes;

/// <summary>A type or an issuer of documents in three languages.</summary>
/// <param name="Key">Its key in codes and facets.</param>
/// <param name="Thai">In Thai.</param>
/// <param name="English">In English.</param>
/// <param name="Vietnamese">In Vietnamese; empty for a Thai one.</param>
public sealed record CodeWord(string Key, string Thai, string English, string Vietnamese)
{
    /// <summary>Of an issuer of Viet Nam: <c>central</c>, <c>ministry</c>, <c>province</c>, <c>district</c>, <c>any local</c>, …, with what became of it; else empty.</summary>
    public string Level { get; init; } = "";

    /// <summary>Who uses it: <c>state</c>, <c>party</c>, both by comma, <c>state-legal</c>, …; empty when the table does not say.</summary>
    public string System { get; init; } = "";
}
