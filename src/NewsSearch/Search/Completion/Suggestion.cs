namespace NewsSearch.Search.Completion;

/// <summary>How a query begun could go on. Texts are in the reader's language.</summary>
/// <param name="Kind">A facet (<c>official</c>, <c>province</c>, <c>code</c>, <c>year</c>; after a field of the query language <c>mentions</c>, <c>due</c>, <c>codeType</c>, <c>source</c>), <c>district</c> or <c>word</c>.</param>
/// <param name="Value">The value in the facet; null for a district or word.</param>
/// <param name="Text">The whole query, completed.</param>
/// <param name="Label">What was completed, in the script that was typed.</param>
/// <param name="Note">The name in the reader's language, the office, the province, the meaning of a code; null when there is nothing to add.</param>
/// <param name="Count">Articles that <paramref name="Text"/> finds; null where only a search tells, as it would be widened.</param>
public sealed record Suggestion(string Kind, string? Value, string Text, string Label, string? Note, int? Count)
{
    /// <summary>The <see cref="Kind"/> of plain words.</summary>
    public const string Word = "word";

    /// <summary>The <see cref="Kind"/> of districts, which are found as words.</summary>
    public const string District = "district";
}
