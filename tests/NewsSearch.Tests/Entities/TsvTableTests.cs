using NewsSearch.Entities;

namespace NewsSearch.Tests.Entities;

public sealed class TsvTableTests
{
    [Fact]
    public void ColumnsAreFoundByNameAndCommentsAreSkipped()
    {
        var table = TsvTable.Parse("t.tsv", "\uFEFFid\tname\tother\n# a comment\n\nth\t ไทย \ta; b ;\r\nvn\tเวียดนาม\n", "id", "name");

        Assert.Equal(["th", "vn"], table.Rows.Select(row => row["id"]));
        Assert.Equal("ไทย", table.Rows[0]["name"]);
        Assert.Equal(["a", "b"], table.Rows[0].List("other"));
        Assert.Empty(table.Rows[1].List("other"));
        Assert.Equal("", table.Rows[1]["no such column"]);
        Assert.Equal(5, table.Rows[1].Line);
    }

    [Theory]
    [InlineData("", "t.tsv:1: the table is empty")]
    [InlineData("id\n", "t.tsv:1: the header lacks the column 'name'")]
    [InlineData("id\tid\tname\n", "t.tsv:1: two columns are named 'id'")]
    [InlineData("id\tname\na\tb\tc\n", "t.tsv:2: 3 cells, but the header names 2 columns")]
    public void ABrokenTableSaysWhereAndWhy(string text, string message)
    {
        var failure = Assert.Throws<InvalidDataException>(() => TsvTable.Parse("t.tsv", text, "id", "name"));
        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyCellThatIsNeededSaysWhereAndWhy()
    {
        var row = TsvTable.Parse("t.tsv", "id\tname\na\n").Rows[0];
        Assert.Equal("t.tsv:2: the column 'name' is empty.", Assert.Throws<InvalidDataException>(() => row.Required("name")).Message);
    }

    [Fact]
    public void AMissingFileIsNamed() =>
        Assert.Contains("nowhere.tsv", Assert.Throws<InvalidDataException>(() => TsvTable.Load("nowhere.tsv")).Message, StringComparison.Ordinal);
}
