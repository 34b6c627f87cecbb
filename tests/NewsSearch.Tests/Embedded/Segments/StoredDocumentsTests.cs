using NewsSearch.Embedded.Segments;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class StoredDocumentsTests
{
    /// <summary>Where a document should be by its number and where it is differ most when long documents stand together.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(500, 0)]
    [InlineData(0, 500)]
    [InlineData(500, 300)]
    [InlineData(7, 2000)]
    public void EveryDocumentIsReadBackHoweverUnequalTheyAre(int shortOnes, int longOnes)
    {
        var random = new Random(5);
        var lengths = Enumerable.Repeat(20, shortOnes).Concat(Enumerable.Repeat(3000, longOnes)).Concat(Enumerable.Repeat(0, shortOnes)).ToList();
        var stored = lengths.ConvertAll(length =>
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            return bytes;
        });
        var disk = new SimulatedDisk(1);
        using var buffer = new SegmentBuffer(disk, "segment");
        for (var document = 0; document < stored.Count; document++) buffer.Add(new IndexDocument { Id = $"{document}", Stored = stored[document] });
        var (size, checksum) = buffer.Finish();
        using var segment = new SegmentReader(disk, "segment", size, checksum);

        for (var document = 0; document < stored.Count; document++) Assert.Equal(stored[document], segment.Stored.Read(document));
    }
}
