namespace NewsSearch.Index;

/// <summary>What the person who runs an index should know although it answers, such as that a damaged commit was passed over.</summary>
/// <param name="Message">For people.</param>
/// <param name="File">The damaged file with its folder, or null when the trouble is not of one file.</param>
/// <param name="Offset">The byte of it near which it was noticed.</param>
public sealed record IndexWarning(string Message, string? File = null, long? Offset = null)
{
    public override string ToString() => Message;
}
