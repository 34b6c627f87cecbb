namespace NewsSearch.Embedded;

/// <summary>A segment as a manifest names it.</summary>
/// <param name="Number">Names the file; never used twice in a folder.</param>
/// <param name="Documents">Documents in it, deleted ones included.</param>
/// <param name="Deleted">How many of them are deleted.</param>
/// <param name="Length">The bytes of the file.</param>
/// <param name="Checksum">That of the file's table of checksums.</param>
/// <param name="Live">The generation of the file of live documents, or 0 when all are live.</param>
/// <param name="LiveLength">Its bytes.</param>
/// <param name="LiveChecksum">That of its table of checksums.</param>
internal sealed record SegmentInfo(long Number, int Documents, int Deleted, long Length, uint Checksum, long Live = 0, long LiveLength = 0, uint LiveChecksum = 0)
{
    public string File => FileOf(Number);

    public string LiveFile => FormattableString.Invariant($"{Number}-{Live}.live");

    public static string FileOf(long number) => FormattableString.Invariant($"{number}.segment");

    public IEnumerable<string> Files => Live == 0 ? [File] : [File, LiveFile];
}
