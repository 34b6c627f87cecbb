namespace NewsSearch.Search.Language;

/// <summary>
/// A query as typed, before anything is recognised in it. A closed family; it prints itself on one line, which is what the tests of the
/// language compare.
/// </summary>
public abstract record QueryNode
{
    private QueryNode() { }

    /// <summary>Plain words that stood side by side, one space between them.</summary>
    public sealed record Words(string Text) : QueryNode
    {
        public override string ToString() => Text;
    }

    /// <summary>Words in quotation marks: in this order, side by side.</summary>
    /// <param name="Text">What stood between the marks.</param>
    /// <param name="Literal">Written with = before the marks: no other spelling or script.</param>
    public sealed record Phrase(string Text, bool Literal) : QueryNode
    {
        public override string ToString() => $"{(Literal ? "=" : "")}\"{Text}\"";
    }

    /// <summary>The beginning of a word, typed with * behind it.</summary>
    public sealed record Prefix(string Text) : QueryNode
    {
        public override string ToString() => Text + "*";
    }

    /// <summary>A field and its value.</summary>
    /// <param name="Name">The field.</param>
    /// <param name="Value">What to find in it: <see cref="Words"/>, <see cref="Phrase"/> or <see cref="Prefix"/>.</param>
    public sealed record Field(QueryField Name, QueryNode Value) : QueryNode
    {
        public override string ToString() => $"{Name.ToString().ToLowerInvariant()}:{Value}";
    }

    /// <summary>All of the parts.</summary>
    public sealed record All(IReadOnlyList<QueryNode> Parts) : QueryNode
    {
        public override string ToString() => $"({string.Join(" AND ", Parts)})";
    }

    /// <summary>Any of the parts.</summary>
    public sealed record Any(IReadOnlyList<QueryNode> Parts) : QueryNode
    {
        public override string ToString() => $"({string.Join(" OR ", Parts)})";
    }

    /// <summary>Not this.</summary>
    public sealed record Not(QueryNode Part) : QueryNode
    {
        public override string ToString() => "-" + Part;
    }
}
