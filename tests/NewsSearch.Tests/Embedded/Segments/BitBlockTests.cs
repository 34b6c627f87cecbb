using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class BitBlockTests
{
    /// <summary>Documents side by side, far apart, and as far as a block reaches; from the first document of a segment on and from any other.</summary>
    [Theory]
    [InlineData(-1, 1.0)]
    [InlineData(-1, 0.5)]
    [InlineData(62, 0.9)]
    [InlineData(63, 0.3)]
    [InlineData(1_000_001, 0.27)]
    public void WhatIsWrittenIsReadBack(int before, double share)
    {
        var documents = Documents(before, share, new Random(5));
        var block = new BitBlock();
        block.Begin(Written(documents, before), before, documents[^1]);

        var unpacked = new int[PackedBlock.Count + 8];
        block.CopyTo(unpacked);
        Assert.Equal(documents, unpacked[..PackedBlock.Count]);

        var asked = Enumerable.Range(before + 1, documents[^1] - before + 10).ToArray();
        var (from, common) = (0, new (int Place, int InBlock)[PackedBlock.Count + 1]);
        var found = block.Common(asked, ref from, common);
        Assert.Equal(documents.Select((document, place) => (document, place)), common[..found].Select(c => (asked[c.Place], c.InBlock)));
        Assert.Equal(documents[^1] + 1, asked[from]);

        // One by one, as there are too few for a vector.
        var oneByOne = new List<(int, int)>();
        foreach (var document in asked.Where(document => document <= documents[^1]))
        {
            from = 0;
            if (block.Common([document], ref from, common) == 1) oneByOne.Add((document, common[0].InBlock));
        }
        Assert.Equal(documents.Select((document, place) => (document, place)), oneByOne);
    }

    [Fact]
    public void ABitMoreOrLessIsDamage()
    {
        var documents = Documents(40, 0.4, new Random(6));
        var written = Written(documents, 40);
        for (var bit = 0; bit < written.Length * 8; bit++)
        {
            var damaged = written.ToArray();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            var block = new BitBlock();
            block.Begin(damaged, 40, documents[^1]);
            Assert.Throws<DamagedFileException>(() =>
            {
                var from = 0;
                block.Common(documents, ref from, new (int, int)[PackedBlock.Count + 1]);
            });
            Assert.Throws<DamagedFileException>(() => block.CopyTo(new int[PackedBlock.Count + 8]));
        }
    }

    [Fact]
    public void ABlockThatSpansTooMuchIsDamage()
    {
        Assert.True(BitBlock.Fits(-1, 511));
        Assert.False(BitBlock.Fits(-1, 512));
        Assert.Equal(64, BitBlock.Bytes(-1, 511));
        Assert.Throws<DamagedFileException>(() => BitBlock.Bytes(-1, 512));
        Assert.Throws<DamagedFileException>(() => BitBlock.Bytes(7, 7));
    }

    private static byte[] Written(int[] documents, int before)
    {
        var buffer = new ByteBuffer();
        BitBlock.Write(documents, before, buffer);
        Assert.Equal(BitBlock.Bytes(before, documents[^1]), buffer.Length);
        return buffer.Written.ToArray();
    }

    private static int[] Documents(int before, double share, Random random) =>
        [.. Enumerable.Range(before + 1, 512).Where(d => random.NextDouble() < share).Take(PackedBlock.Count)];
}
