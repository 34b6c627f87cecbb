namespace NewsSearch.Search.Contract;

/// <summary>The lower-case name of a kind, as the contract writes kinds.</summary>
public static class KindName
{
#pragma warning disable CA1308 // The contract's form, read by scripts; nothing is compared by it.
    public static string Of<T>(T kind) where T : struct, Enum => kind.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
