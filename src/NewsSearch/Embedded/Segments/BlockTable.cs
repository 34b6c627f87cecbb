using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// Where each block of a term's postings ends and begins, and how well its documents can score at the best; what lets a search leave blocks
/// unread. Layout: FORMAT.md, "Postings".
/// </summary>
internal readonly struct BlockTable(MappedBytes bytes, int blocks, bool isText)
{
    public const int TextEntry = 18;
    public const int KeywordEntry = 9;

    private readonly int _entry = isText ? TextEntry : KeywordEntry;

    public int Count => blocks;

    public int Bytes => blocks * _entry;

    /// <summary>The last document of a block; -1 before the first block.</summary>
    public int Last(int block) => block < 0 ? -1 : (int)bytes.UInt32(block * _entry);

    /// <summary>Where a block begins, from the end of the table.</summary>
    public int Start(int block) => (int)bytes.UInt32(block * _entry + 4);

    /// <summary>The header of a full block's packed gaps, or that of its bits.</summary>
    public byte Gaps(int block) => bytes[block * _entry + 8];

    /// <summary>The bytes of a full block's gaps or bits.</summary>
    public int GapsBytes(int block) => Gaps(block) is var header && header == BitBlock.Header ? BitBlock.Bytes(Last(block - 1), Last(block)) : PackedBlock.Bytes(header);

    /// <summary>Where the positions of a block's first document stand: the byte where their own block begins, and how many of its positions come before.</summary>
    public (int Start, int Skip) Positions(int block) => ((int)bytes.UInt32(block * _entry + 9), bytes[block * _entry + 13]);

    /// <summary>Two pairs of frequency and encoded length; every document scores at most what one of them would. A frequency of 255 stands for any.</summary>
    public (byte Frequency, byte Length, byte OtherFrequency, byte OtherLength) Impacts(int block)
    {
        var at = block * _entry + 14;
        return (bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
    }

    /// <summary>The first block from <paramref name="from"/> on whose last document is not before the target: doubling steps, then halving.</summary>
    public int Seek(int from, int target)
    {
        int low = from, high = blocks, step = 1;
        while (low + step < high && Last(low + step - 1) < target)
        {
            low += step;
            step *= 2;
        }
        high = Math.Min(high, low + step);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Last(middle) < target) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
