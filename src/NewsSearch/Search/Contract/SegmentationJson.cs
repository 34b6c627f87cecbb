using System.Text.Json.Serialization;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Search.Contract;

/// <summary>
/// What <c>evaluate segmentation --json</c> says of one file: how well the word segmentation agrees with gold, or how names fare in an archive. Shares run
/// from 0 to 1; what does not apply is absent.
/// </summary>
/// <param name="Gold">The file.</param>
/// <param name="Texts">Texts or articles scored.</param>
/// <param name="Words">Thai words of the gold.</param>
/// <param name="Precision">Of the words found, those of the gold.</param>
/// <param name="Recall">Of the gold's words, those found.</param>
/// <param name="F1">Their harmonic mean.</param>
/// <param name="BoundaryPrecision">The same for boundaries between Thai characters.</param>
/// <param name="BoundaryRecall">Of the gold's boundaries, those found.</param>
/// <param name="BoundaryF1">Their harmonic mean.</param>
/// <param name="Crossing">Of the words found, those that cross a boundary of the gold.</param>
/// <param name="Names">The names of an archive, by kind.</param>
public sealed record SegmentationJson(
    string Gold,
    int Texts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Words = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Precision = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Recall = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? F1 = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? BoundaryPrecision = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? BoundaryRecall = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? BoundaryF1 = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Crossing = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<NamesJson>? Names = null)
{
    public static SegmentationJson From(string gold, SegmentationScore score)
    {
        ArgumentNullException.ThrowIfNull(score);

        return new SegmentationJson(
            gold,
            score.Texts,
            score.GoldWords,
            Rounded(score.Precision),
            Rounded(score.Recall),
            Rounded(score.F1),
            Rounded(score.BoundaryPrecision),
            Rounded(score.BoundaryRecall),
            Rounded(score.BoundaryF1),
            Rounded(score.Crossing));
    }

    public static SegmentationJson From(string archive, int articles, IReadOnlyList<NamesJson> names) => new(archive, articles, Names: names);

    private static double Rounded(double share) => Math.Round(share, 4);
}
