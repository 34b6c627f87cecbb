using NewsSearch.Text.Normalization;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Tests.Text.Segmentation;

public class ThaiClustersTests
{
    [Theory]
    [InlineData("กรรมการ", "ก|ร|ร|ม|กา|ร")]
    [InlineData("เดาซวนเยน", "เดา|ซ|ว|น|เย|น")]
    [InlineData("น้ำมัน", "น้ำ|มัน")]
    [InlineData("ประวัติ", "ป|ระ|วัติ")]
    [InlineData("จันทร์", "จัน|ทร์")]
    [InlineData("ศักดิ์สิทธิ์", "ศักดิ์|สิ|ทธิ์")]
    [InlineData("เมือง", "เมือ|ง")]
    [InlineData("เป็น", "เป็น")]
    [InlineData("ก็ดี", "ก็|ดี")]
    [InlineData("ัก", "ั|ก")]
    public void AClusterIsWhatNoReaderWouldCut(string word, string clusters) => Assert.Equal(clusters, string.Join('|', Cut(word)));

    [Fact]
    public void ClustersJoinBackAndNoneBeginsWithAMark()
    {
        foreach (var text in Some.Texts(2000))
        {
            var thai = string.Concat(NormalizedText.Normalize(text).Where(ThaiCharacter.IsLetter));
            var clusters = Cut(thai);
            Assert.Equal(thai, string.Concat(clusters));
            Assert.All(clusters.Skip(1), c => Assert.False(ThaiCharacter.IsMark(c[0]), $"{c} in {thai}"));
        }
    }

    private static List<string> Cut(string word)
    {
        var clusters = new List<string>();
        for (var at = 0; at < word.Length;)
        {
            var end = ThaiClusters.End(word, at);
            clusters.Add(word[at..end]);
            at = end;
        }
        return clusters;
    }
}
