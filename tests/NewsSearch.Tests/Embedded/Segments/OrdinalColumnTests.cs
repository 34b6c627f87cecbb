using NewsSearch.Embedded.Segments;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class OrdinalColumnTests
{
    /// <summary>Rows of every length, numbers of one byte and of two, some documents with more values than a row holds; all documents, which lie together, and some, which lie apart.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(9)]
    public void ValuesAreCountedHoweverManyADocumentHas(int most)
    {
        foreach (var values in (int[])[40, 900])
        {
            foreach (var step in (int[])[1, 50]) Count(most, values, step);
        }
    }

    private static void Count(int most, int values, int step)
    {
        const int Documents = 3000;
        var random = new Random(most);
        var disk = new SimulatedDisk(1);
        using var buffer = new SegmentBuffer(disk, "segment");
        var expected = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var document = 0; document < Documents; document++)
        {
            var count = document % 500 == 0 ? 12 : Math.Max(0, most - random.Next(2));
            var own = Enumerable.Range(0, count).Select(_ => $"{random.Next(values):D4}").Distinct().ToList();
            buffer.Add(new IndexDocument { Id = $"{document}", Keywords = [.. own.Select(value => ("field", value))] });
            if (document % step > 0) continue;
            foreach (var value in own) expected[value] = expected.GetValueOrDefault(value) + 1;
        }
        var (size, checksum) = buffer.Finish();
        using var segment = new SegmentReader(disk, "segment", size, checksum);
        var column = segment.Ordinals("field")!;
        int[] documents = [.. Enumerable.Range(0, Documents).Where(document => document % step == 0)];

        var counts = new int[column.Slots + column.Values];
        column.Count(documents, counts);
        var few = new int[column.Values];
        column.Count(documents, [], few, []);

        Assert.Equal(few, counts[column.Slots..]);
        var cursor = new TermCursor(segment.Values("field")!);
        while (cursor.Next()) Assert.Equal(expected.GetValueOrDefault(System.Text.Encoding.UTF8.GetString(cursor.Term)), few[cursor.Entry.Ordinal]);
    }
}
