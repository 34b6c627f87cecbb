using NewsSearch.Text.Segmentation;

namespace NewsSearch.Search.Contract;

/// <summary>How well the word segmentation agrees with a gold file: <c>evaluate segmentation --json</c>. Shares run from 0 to 1.</summary>
/// <param name="Gold">The file.</param>
/// <param name="Texts">Texts scored.</param>
/// <param name="Words">Thai words of the gold.</param>
/// <param name="Precision">Of the words found, those of the gold.</param>
/// <param name="Recall">Of the gold's words, those found.</param>
/// <param name="F1">Their harmonic mean.</param>
/// <param name="BoundaryPrecision">The same for boundaries between Thai characters.</param>
/// <param name="BoundaryRecall">Of the gold's boundaries, those found.</param>
/// <param name="BoundaryF1">Their harmonic mean.</param>
/// <param name="Crossing">Of the words found, those that cross a boundary of the gold.</param>
public sealed record SegmentationJson(
    string Gold,
    int Texts,
    int Words,
    double Precision,
    double Recall,
    double F1,
    double BoundaryPrecision,
    double BoundaryRecall,
    double BoundaryF1,
    double Crossing)
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

    private static double Rounded(double share) => Math.Round(share, 4);
}
