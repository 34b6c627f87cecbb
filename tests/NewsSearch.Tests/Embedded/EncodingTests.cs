using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Tests.Embedded;

public sealed class EncodingTests
{
    // From Lucene's SmallFloat.byte4ToInt.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(23, 23)]
    [InlineData(39, 39)]
    [InlineData(40, 40)]
    [InlineData(41, 40)]
    [InlineData(43, 42)]
    [InlineData(300, 280)]
    [InlineData(1000, 984)]
    [InlineData(int.MaxValue, 2013265944)]
    public void ALengthLosesAtMostAnEighth(int length, int kept) => Assert.Equal(kept, FieldLength.Decode(FieldLength.Encode(length)));

    [Fact]
    public void LongerFieldsNeverHaveASmallerCode()
    {
        for (var length = 1; length < 100_000; length++) Assert.True(FieldLength.Encode(length) >= FieldLength.Encode(length - 1));
    }

    // RFC 3720, B.4.
    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000", 0x8A9136AAu)]
    [InlineData("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", 0x62A8AB43u)]
    [InlineData("313233343536373839", 0xE3069283u)]
    public void ChecksumsAreThoseOfTheStandard(string bytes, uint checksum) => Assert.Equal(checksum, Crc32C.Of(Convert.FromHexString(bytes)));
}
