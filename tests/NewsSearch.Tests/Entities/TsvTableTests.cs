using System.Text;
using NewsSearch.Entities;
using NewsSearch.Tests.Support;

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
    public void WhatASpreadsheetPutIntoQuotesIsReadWithoutThem()
    {
        var table = TsvTable.Parse("t.tsv", "id\tname\tnote\n\"# a comment, with a comma\"\na\t\"กลาง, นาง\"\t\"he said \"\"no\"\"\"\nb\t\"copy link\", put together\t\"A\" and \"B\"\n\"\"\t\"\"\tempty");

        Assert.Equal(["กลาง, นาง", "\"copy link\", put together", ""], table.Rows.Select(row => row["name"]));
        Assert.Equal(["he said \"no\"", "\"A\" and \"B\"", "empty"], table.Rows.Select(row => row["note"]));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-874")]
    public void ATableMayBeSavedInTheEncodingsOfArticles(string name)
    {
        using var folder = new TemporaryFolder();
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        File.WriteAllBytes(folder["t.tsv"], [.. encoding.GetPreamble(), .. encoding.GetBytes("id\tname\nx\tนครราชสีมา\n")]);
        Assert.Equal("นครราชสีมา", TsvTable.Load(folder["t.tsv"]).Rows[0]["name"]);
    }

    [Fact]
    public void ABrokenCharacterSaysWhere()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["t.tsv"], [.. Encoding.UTF8.GetBytes("id\tname\nx\tนครราชสีมา"), 0xE0, (byte)'\n']);
        Assert.StartsWith($"{folder["t.tsv"]}:2: ", Assert.Throws<InvalidDataException>(() => TsvTable.Load(folder["t.tsv"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AThingThatStandsTwiceSaysWhere()
    {
        var table = TsvTable.Parse("t.tsv", "kind\tname\na\tx\nb\tx\nb\tX\n");
        Assert.Equal("t.tsv:3: the name 'x' stands twice.", Assert.Throws<InvalidDataException>(() => table.Once("name")).Message);
        Assert.Equal("t.tsv:4: the name 'X' stands twice.", Assert.Throws<InvalidDataException>(() => table.Once("kind", "name")).Message);
    }

    [Fact]
    public void AMissingFileIsNamed() =>
        Assert.Contains("nowhere.tsv", Assert.Throws<InvalidDataException>(() => TsvTable.Load("nowhere.tsv")).Message, StringComparison.Ordinal);
}
