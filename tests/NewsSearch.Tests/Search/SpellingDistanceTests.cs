using NewsSearch.Search;

namespace NewsSearch.Tests.Search;

public sealed class SpellingDistanceTests
{
    /// <summary>The slips that Thai writers make cost less than a wrong letter; two of them still do.</summary>
    [Theory]
    [InlineData("น้ำท่วม", "น้ำทวม")]
    [InlineData("น้ำท่วม", "น้ำท้วม")]
    [InlineData("อนุพงษ์", "อนุพงศ์")]
    [InlineData("ประยุทธ์", "ประยุทธ")]
    [InlineData("จันทร์โอชา", "จันโอชา")]
    [InlineData("ณรงค์", "นรงค์")]
    [InlineData("ทรัพย์", "ซับ")]
    [InlineData("ธรรมดา", "ทัมดา")]
    [InlineData("สำคัญ", "สัมคัญ")]
    [InlineData("ใหม่", "ไหม่")]
    [InlineData("กฎหมาย", "กฏหมาย")]
    [InlineData("สิทธิพันธุ์", "สิทธิพันธ์")]
    [InlineData("โรงเรียน", "โลงเรียน")]
    [InlineData("สถานการณ์", "สถานการ")]
    public void ASlipOfSpellingIsLessThanAWrongLetter(string right, string slip) =>
        Assert.True(SpellingDistance.Between(right, slip, 9) < 1.35, $"{right} {slip} {SpellingDistance.Between(right, slip, 9)}");

    [Theory]
    [InlineData("แรงงาน", "โรงงาน")]
    [InlineData("เชียงใหม่", "เชียงราย")]
    [InlineData("สมชาย", "สมหมาย")]
    [InlineData("hanoi", "hue")]
    public void OtherWordsAreAtLeastAWrongLetterAway(string one, string other) => Assert.True(SpellingDistance.Between(one, other, 9) >= 0.9);

    [Fact]
    public void DistancesAreThoseOfAMeasure()
    {
        var random = new Random(5);
        const string Letters = "กขคงจสศษทธดตนณ่้์ิีัำาเแใไรลห";
        string Word() => string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => Letters[random.Next(Letters.Length)]));
        for (var i = 0; i < 2_000; i++)
        {
            var (one, other) = (Word(), Word());
            var distance = SpellingDistance.Between(one, other, 1_000);
            Assert.Equal(distance, SpellingDistance.Between(other, one, 1_000), 1e-9);
            Assert.Equal(one == other, distance == 0);
            Assert.True(distance <= Math.Max(one.Length, other.Length));
            // A limit only cuts.
            var limit = random.NextDouble() * 4;
            Assert.Equal(Math.Min(distance, limit), SpellingDistance.Between(one, other, limit), 1e-9);
        }
    }
}
