using System.Text.Json.Serialization;

namespace NewsSearch.Entities.Corrections;

/// <summary>What an editor corrected in one article: a row of <c>corrections.tsv</c>.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Value">Of what: a day in ISO 8601, a year CE, the <see cref="Province.Id"/> of a province, a name or code as printed; empty where there is no day or year.</param>
/// <param name="Note">Why, in the editor's words, or null.</param>
/// <param name="Line">The line of the table, from 1.</param>
public sealed record Correction(CorrectionKind Kind, string Value, string? Note, int Line)
{
    /// <summary>True when the article has nothing that it could correct: words that do not stand in it, a province nobody read there.</summary>
    public bool IsIdle { get; init; }

    /// <summary>What it says as evidence of what it changed, for people: <c>corrections.tsv:3: the letter is of 2566</c>.</summary>
    [JsonIgnore]
    public string Evidence => Note is null ? $"{CorrectionTable.FileName}:{Line}" : $"{CorrectionTable.FileName}:{Line}: {Note.Replace(';', ',')}";

    internal DateOnly? Day => IsoDay.TryParse(Value, out var day) ? day : null;

    internal Year? Year => NewsSearch.Year.TryParse(Value, null, out var year) ? year : null;
}
