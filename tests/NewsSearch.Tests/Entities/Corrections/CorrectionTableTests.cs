using NewsSearch.Entities.Corrections;

namespace NewsSearch.Tests.Entities.Corrections;

/// <summary>What may stand in <c>corrections.tsv</c>, and what is said of what may not.</summary>
public sealed class CorrectionTableTests
{
    [Theory]
    [InlineData("published|2024-02-29", CorrectionKind.Published, "2024-02-29")]
    [InlineData("published|2567-02-29", CorrectionKind.Published, "2024-02-29")]
    [InlineData("event|none", CorrectionKind.Event, "")]
    [InlineData("year|2567", CorrectionKind.Year, "2024")]
    [InlineData("year|๒๕๖๗", CorrectionKind.Year, "2024")]
    [InlineData("year|none", CorrectionKind.Year, "")]
    [InlineData("about|th-tak", CorrectionKind.About, "th-tak")]
    [InlineData("not-about|จ.ตาก", CorrectionKind.NotAbout, "th-tak")]
    [InlineData("no-province|Thanh Hóa", CorrectionKind.NoProvince, "vn-thanh-hoa")]
    [InlineData("no-code|84-KH/HĐND-BTGTU", CorrectionKind.NoCode, "84-KH/HĐND-BTGTU")]
    [InlineData("no-target|2573", CorrectionKind.NoTarget, "2030")]
    public void AValueIsReadAsAnEditorWritesIt(string cells, CorrectionKind kind, string value)
    {
        var one = Assert.Single(CorrectedGazetteer.With($"a|{cells}|ดูหนังสือ").Corrections.Of("a"));

        Assert.Equal((kind, value, "ดูหนังสือ", CorrectedGazetteer.FirstLine), (one.Kind, one.Value, one.Note, one.Line));
    }

    [Theory]
    [InlineData("a|date|2567-02-23", "'date' is no correction")]
    [InlineData("a|published|23 ก.พ. 2567", "is neither a day such as")]
    [InlineData("a|published|2567-13-01", "is neither a day such as")]
    [InlineData("a|year|67", "'67' is no year")]
    [InlineData("a|target|none", "'none' is no year")]
    [InlineData("a|about|แอตแลนติส", "is no province")]
    [InlineData("a|no-code|แผน", "is no code")]
    [InlineData("a|about", "the column 'value' is empty")]
    [InlineData("|about|th-tak", "the column 'article' is empty")]
    public void AMistakeIsNamedWithItsLine(string row, string reason)
    {
        var broken = Assert.Throws<InvalidDataException>(() => CorrectedGazetteer.With(row));

        Assert.Contains($"corrections.tsv:{CorrectedGazetteer.FirstLine}: ", broken.Message, StringComparison.Ordinal);
        Assert.Contains(reason, broken.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a|year|2567", "a|year|2568")]
    [InlineData("a|about|th-tak", "a|no-province|ตาก")]
    [InlineData("a|target|2573", "a|no-year|2030")]
    [InlineData("a|person|สมชาย", "a|no-person|สมชาย")]
    [InlineData("a|about|th-tak", "a|about|th-tak")]
    public void TwoRowsThatContradictEachOtherAreRefused(string first, string second) =>
        Assert.Contains($"corrections.tsv:{CorrectedGazetteer.FirstLine + 1}: line {CorrectedGazetteer.FirstLine} says otherwise", Assert.Throws<InvalidDataException>(() => CorrectedGazetteer.With(first, second)).Message, StringComparison.Ordinal);

    [Fact]
    public void AnArticleHasItsOwnRowsAlone()
    {
        var table = CorrectedGazetteer.With("a|about|th-tak", "b|about|th-nan", "a|year|2567").Corrections;

        Assert.Equal(["th-tak", "2024"], table.Of("a").Select(one => one.Value));
        Assert.Empty(table.Of("c"));
        Assert.Equal(["a", "b"], table.Articles.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryKindHasAWordAndItsRowIsReadBack()
    {
        foreach (var kind in Enum.GetValues<CorrectionKind>())
        {
            var value = kind switch
            {
                CorrectionKind.Published or CorrectionKind.Event => "2024-02-23",
                CorrectionKind.Year or CorrectionKind.Target or CorrectionKind.NoTarget or CorrectionKind.NoYear => "2024",
                CorrectionKind.About or CorrectionKind.NotAbout or CorrectionKind.NoProvince => "th-tak",
                CorrectionKind.Code or CorrectionKind.NoCode => "27-NQ/TU",
                CorrectionKind.Withdrawn => "yes",
                _ => "สมชาย ใจดี",
            };
            var one = Assert.Single(CorrectedGazetteer.With(CorrectionTable.Row("a", kind, value)).Corrections.Of("a"));
            Assert.Equal((kind, value), (one.Kind, one.Value));
        }
    }
}
