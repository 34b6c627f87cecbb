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

    /// <summary>Documents that lie apart, as many as are read together or asked for ahead, one fewer and one more; those with values come late, or all have some.</summary>
    [Theory]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    [InlineData(5, 5)]
    [InlineData(8, 5)]
    public void ValuesOfDocumentsThatLieApartAreCountedHoweverManyThereAre(int most, int late)
    {
        const int Documents = 12_000;
        const int Step = 40;
        var random = new Random(most);
        var disk = new SimulatedDisk(1);
        using var buffer = new SegmentBuffer(disk, "segment");
        for (var document = 0; document < Documents; document++)
        {
            var count = document < Documents / late ? 0 : most;
            buffer.Add(new IndexDocument { Id = $"{document}", Keywords = [.. Enumerable.Range(0, count).Select(_ => $"{random.Next(900):D4}").Distinct().Select(value => ("field", value))] });
        }
        var (size, checksum) = buffer.Finish();
        using var segment = new SegmentReader(disk, "segment", size, checksum);
        var column = segment.Ordinals("field")!;
        int[] apart = [.. Enumerable.Range(0, Documents / Step).Select(i => i * Step)];

        Assert.True(column.Slots >= 3);
        foreach (var length in (int[])[1, 2, 31, 32, 33, 63, 64, 65, 127, 128, 129, 159, 160, 161, 300])
        {
            foreach (var documents in (int[][])[apart[..length], apart[^length..]])
            {
                var counts = new int[column.Slots + column.Values];
                column.Count(documents, counts);
                var expected = new int[column.Values];
                List<int> own = [];
                foreach (var document in documents)
                {
                    column.Of(document, own);
                    foreach (var ordinal in own) expected[ordinal]++;
                }
                Assert.Equal(expected, counts[column.Slots..]);
            }
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
