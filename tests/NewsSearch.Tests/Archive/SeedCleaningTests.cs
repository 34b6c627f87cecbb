using System.Globalization;
using System.Text;
using NewsSearch.Archive;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Archive;

/// <summary>The five sample articles after cleaning, line by line, against files in <c>Golden</c>.</summary>
public sealed class SeedCleaningTests
{
    private static readonly ArchiveReader Reader = ArchiveReader.Load(Repository.Data.Gazetteer);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void EveryLineOfASeedIsToldApartAsTheGoldenFileSays(int seed)
    {
        var golden = Repository.TestFile($"Archive/Golden/{seed:000}.txt");
        var actual = Print(Read(seed));
        if (Repository.UpdatesGolden) File.WriteAllText(golden, actual);

        Assert.Equal(File.ReadAllText(golden), actual);
    }

    [Fact]
    public void TheLinesCoverTheTextButForWhiteSpace()
    {
        foreach (var seed in Enumerable.Range(0, 5))
        {
            var article = Read(seed);
            var at = 0;
            foreach (var line in article.Lines)
            {
                Assert.True(string.IsNullOrWhiteSpace(article.Text[at..line.Span.Start]));
                at = line.Span.End;
            }
            Assert.Equal(article.Text.Length, at);
        }
    }

    [Fact]
    public void NothingOfTheOriginalIsLost()
    {
        foreach (var seed in Enumerable.Range(0, 5))
        {
            var article = Read(seed);
            var kept = article.Text.Split('\n').Concat(article.Removed.Select(line => line.Text)).Order(StringComparer.Ordinal);
            var original = File.ReadAllLines(Repository.Seed(seed)).Select(line => line.Trim()).Where(line => line.Length > 0).Order(StringComparer.Ordinal);
            Assert.Equal(original, kept);
        }
    }

    private static Article Read(int seed) => Reader.Read([Repository.Seed(seed)], TestContext.Current.CancellationToken).Single().Article!;

    private static string Print(Article article)
    {
        var print = new StringBuilder();
        print.Append(CultureInfo.InvariantCulture, $"id        {article.Id}\nurl       {article.Url}\nsource    {article.Source}\nbyline    {article.Byline}\npublished {article.Published:O}\nuntitled  {(article.Title is null ? Headline.FromFirstSentence(article) : "")}\n");
        foreach (var line in article.Lines) print.Append(CultureInfo.InvariantCulture, $"{line.Kind}: {line.Span.In(article.Text)}\n");
        foreach (var line in article.Removed) print.Append(CultureInfo.InvariantCulture, $"cut, {line.Reason}: {line.Text}\n");
        return print.ToString();
    }
}
