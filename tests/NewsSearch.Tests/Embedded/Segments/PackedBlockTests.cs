using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class PackedBlockTests
{
    [Fact]
    public void BlocksOfEveryWidthReadBackByVectorsAndBitByBit()
    {
        var random = new Random(1);
        for (var round = 0; round < 2000; round++)
        {
            var values = Values(random, round % 32, round / 32 % 10);
            var (header, bytes) = Pack(values);
            Assert.Equal(PackedBlock.Bytes(header), bytes.Length);

            var unpacked = new uint[PackedBlock.Count];
            Array.Fill(unpacked, 12345u);
            PackedBlock.Unpack(bytes, header, unpacked);
            Assert.Equal(values, unpacked);
            Assert.Equal(values, UnpackBitByBit(bytes, header));

            (int, int Place)[] some = [.. Enumerable.Range(0, PackedBlock.Count).Where(_ => random.Next(8) == 0).Select((place, i) => (i, place))];
            var oneMore = new int[PackedBlock.Count];
            PackedBlock.UnpackOneMore(bytes, header, some, oneMore);
            Assert.All(some, one => Assert.Equal(values[one.Place] + 1, unchecked((uint)oneMore[one.Place])));
        }
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(5, 0, 80)]
    [InlineData(5, 7, 80 + 14)]
    [InlineData(5, 8, 9 * 16)]
    [InlineData(31, 0, 31 * 16)]
    public void SevenNumbersThatNeedMoreBitsArePatched(int width, int outliers, int bytes)
    {
        var values = new uint[PackedBlock.Count];
        Array.Fill(values, (uint)((1L << width) - 1));
        for (var i = 0; i < outliers; i++) values[i * 16] = (1u << (width + 4)) - 1;
        Assert.Equal(bytes, Pack(values).Bytes.Length);
    }

    [Fact]
    public void GapsAreSummedUpAsOneByOne()
    {
        var random = new Random(2);
        for (var round = 0; round < 200; round++)
        {
            var gaps = Values(random, random.Next(20), 0);
            var last = random.Next(-1, 1000);
            var expected = new uint[gaps.Length];
            for (int i = 0, sum = last; i < gaps.Length; i++) expected[i] = (uint)(sum += (int)gaps[i] + 1);
            Gaps.ToDocuments(gaps, last);
            Assert.Equal(expected, gaps);
        }
    }

    private static uint[] Values(Random random, int width, int outliers)
    {
        var values = new uint[PackedBlock.Count];
        for (var i = 0; i < values.Length; i++) values[i] = (uint)random.NextInt64(1L << width);
        for (; outliers > 0; outliers--) values[random.Next(values.Length)] = (uint)random.NextInt64(1L << Math.Min(31, width + random.Next(12)));
        return values;
    }

    private static (byte Header, byte[] Bytes) Pack(uint[] values)
    {
        var buffer = new ByteBuffer();
        var header = PackedBlock.Pack(values, buffer);
        return (header, buffer.Written.ToArray());
    }

    // Straight from FORMAT.md, "Packed".
    private static uint[] UnpackBitByBit(byte[] bytes, byte header)
    {
        int width = header & 31, patches = header >> 5;
        var values = new uint[PackedBlock.Count];
        for (var k = 0; k < values.Length; k++)
        {
            for (var b = 0; b < width; b++)
            {
                int bit = k / 4 * width + b, word = bit / 32 * 4 + k % 4;
                values[k] |= (uint)(BitConverter.ToInt32(bytes, word * 4) >> (bit % 32) & 1) << b;
            }
        }
        for (var p = 0; p < patches; p++) values[bytes[width * 16 + p * 2]] |= (uint)bytes[width * 16 + p * 2 + 1] << width;
        return values;
    }
}
