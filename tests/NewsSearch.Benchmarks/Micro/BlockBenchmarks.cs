using BenchmarkDotNet.Attributes;
using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Benchmarks.Micro;

/// <summary>What decoding postings by vectors gains over the same format read number by number: the reason for the vectors.</summary>
public class BlockBenchmarks
{
    private readonly uint[] _values = new uint[PackedBlock.Count];
    private byte[] _packed = [];
    private byte _header;

    /// <summary>Bits a number; common terms have few.</summary>
    [Params(3, 9, 17)]
    public int Width { get; set; }

    [GlobalSetup]
    public void Pack()
    {
        var random = new Random(1);
        var gaps = Enumerable.Range(0, PackedBlock.Count).Select(_ => (uint)random.Next(1 << Width)).ToArray();
        var buffer = new ByteBuffer();
        _header = PackedBlock.Pack(gaps, buffer);
        _packed = buffer.Written.ToArray();
        Vectors();
        var expected = _values.ToArray();
        OneByOne();
        if (!expected.AsSpan().SequenceEqual(_values)) throw new InvalidOperationException("The two ways disagree.");
    }

    [Benchmark(Baseline = true, Description = "unpacked one by one, summed one by one")]
    public uint OneByOne()
    {
        var width = _header & 31;
        var mask = (1UL << width) - 1;
        for (var k = 0; k < PackedBlock.Count; k++)
        {
            var bit = (k >> 2) * width;
            var at = ((bit >> 5) * 4 + (k & 3)) * 4;
            ulong word = BitConverter.ToUInt32(_packed, at);
            if ((bit & 31) + width > 32) word |= (ulong)BitConverter.ToUInt32(_packed, at + 16) << 32;
            _values[k] = (uint)(word >> (bit & 31) & mask);
        }
        for (int at = width * 16, end = at + (_header >> 5) * 2; at < end; at += 2) _values[_packed[at]] |= (uint)_packed[at + 1] << width;
        var document = uint.MaxValue;
        foreach (ref var value in _values.AsSpan()) value = document += value + 1;
        return document;
    }

    [Benchmark(Description = "unpacked and summed by vectors of four")]
    public uint Vectors()
    {
        PackedBlock.Unpack(_packed, _header, _values);
        Gaps.ToDocuments(_values, -1);
        return _values[^1];
    }
}
