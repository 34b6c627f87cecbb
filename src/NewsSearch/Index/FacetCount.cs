namespace NewsSearch.Index;

/// <summary>A value of a keyword field and in how many documents it stands.</summary>
public readonly record struct FacetCount(string Value, int Count);
