using NewsSearch.Index;

namespace NewsSearch.Search.Language;

/// <summary>What is gathered while a query is read.</summary>
/// <param name="Notes">Sentences for people.</param>
internal sealed record QueryReading(List<string> Notes)
{
    public MatchMarks Marks { get; private init; } = new();

    public List<NamedThing> Things { get; private init; } = [];

    /// <summary>What may hold the characters that were asked for as written.</summary>
    public List<Query> Literals { get; private init; } = [];

    /// <summary>Where the plain words taken so far end: their number is limited over the whole query.</summary>
    public List<int> WordsTaken { get; private init; } = [];

    /// <summary>Plain words of several runs as one phrase: an article that has it has all of them, however it was cut into words.</summary>
    public List<Query> SideBySide { get; private init; } = [];

    /// <summary>Values of fields that name nothing, as typed: those of <c>province:ภู</c>.</summary>
    public List<string> Unknown { get; private init; } = [];

    /// <summary>The part being read is the whole query.</summary>
    public bool IsWhole { get; init; }

    /// <summary>For a part that is not the whole.</summary>
    public QueryReading Apart() => this with { IsWhole = false };

    public void Note(string note)
    {
        if (!Notes.Contains(note)) Notes.Add(note);
    }
}
