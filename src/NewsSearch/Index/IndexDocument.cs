namespace NewsSearch.Index;

/// <summary>
/// An article as an engine takes it: analysis is done, so text comes as terms with positions. Field names are the
/// caller's; an engine creates a field when it first sees it.
/// </summary>
public sealed record IndexDocument
{
    /// <summary>Replaces any document of the same id.</summary>
    public required string Id { get; init; }

    /// <summary>A number the caller can ask back by id, to tell whether a source changed; engines do not interpret it.</summary>
    public long Version { get; init; }

    /// <summary>Text fields: searched by term and phrase, scored.</summary>
    public IReadOnlyList<TextField> Texts { get; init; } = [];

    /// <summary>Keyword fields: exact values, filtered and counted; any number a field, in any order, doubles ignored.</summary>
    public IReadOnlyList<(string Field, string Value)> Keywords { get; init; } = [];

    /// <summary>Number fields: ranges and sorting; at most one value a field.</summary>
    public IReadOnlyList<(string Field, long Value)> Numbers { get; init; } = [];

    /// <summary>What a hit gives back; engines keep it byte for byte.</summary>
    public ReadOnlyMemory<byte> Stored { get; init; }
}
