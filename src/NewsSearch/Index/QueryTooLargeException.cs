namespace NewsSearch.Index;

/// <summary>A query has more clauses or levels than an engine takes, or takes it too long.</summary>
public sealed class QueryTooLargeException : ArgumentException
{
    public QueryTooLargeException() { }
    public QueryTooLargeException(string message) : base(message) { }
    public QueryTooLargeException(string message, Exception inner) : base(message, inner) { }
}
