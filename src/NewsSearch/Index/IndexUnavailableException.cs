namespace NewsSearch.Index;

/// <summary>
/// The index is missing, of another format, damaged, locked or out of reach. The message is for the person at the keyboard: it names
/// the index and the command that mends it.
/// </summary>
public sealed class IndexUnavailableException : IOException
{
    public IndexUnavailableException() { }
    public IndexUnavailableException(string message) : base(message) { }
    public IndexUnavailableException(string message, Exception inner) : base(message, inner) { }
}
