namespace NewsSearch.Embedded.Segments;

/// <summary>An entry of a segment's directory.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Field">Of which field; empty where there is only one.</param>
/// <param name="Offset">Where it begins in the file, a multiple of 8.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Facts">Numbers its reader needs, in the order its writer gives.</param>
internal sealed record Section(SectionKind Kind, string Field, long Offset, long Length, IReadOnlyList<long> Facts)
{
    /// <summary>A fact that counts something, so that it fits an int.</summary>
    public int Count(int fact) =>
        Facts.Count > fact && Facts[fact] is >= 0 and <= int.MaxValue ? (int)Facts[fact] : throw new Storage.DamagedFileException("A section lacks what describes it.");
}
