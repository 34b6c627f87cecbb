using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsSearch.Tests.Web;

public sealed partial class TextsTests
{
    private static readonly string Site = Path.Combine(DataFolder.Find().Root, "src", "NewsSearch.Web");

    [Theory]
    [InlineData("Texts", "th")]
    [InlineData("Texts", "vi")]
    [InlineData("../NewsSearch/Search/Messages", "th")]
    [InlineData("../NewsSearch/Search/Messages", "vi")]
    [InlineData("../NewsSearch/Search/RelatedMessages", "th")]
    [InlineData("../NewsSearch/Search/RelatedMessages", "vi")]
    public void EveryLanguageHasTheSameTextsWithTheSameGaps(string file, string language)
    {
        var english = Texts($"{file}.resx");
        var other = Texts($"{file}.{language}.resx");
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        foreach (var key in english.Keys)
        {
            Assert.NotEmpty(other[key]);
            Assert.Equal(Gaps(english[key]), Gaps(other[key]));
        }
    }

    [Fact]
    public void EveryTextAPageAsksForIsThereAndEveryTextIsAskedFor()
    {
        var texts = Texts("Texts.resx").Keys.ToHashSet(StringComparer.Ordinal);
        var sources = Directory.EnumerateFiles(Site, "*.cs*", SearchOption.AllDirectories).Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        var asked = sources.SelectMany(source => Asked().Matches(source).Select(match => match.Groups[1].Value)).Where(key => !key.EndsWith('.')).ToHashSet();
        Assert.All(asked, key => Assert.True(texts.Contains(key) || texts.Contains(key + ".one"), $"{key} is asked for and missing"));

        var strings = sources.SelectMany(source => Strings().Matches(source).Select(match => match.Groups[1].Value)).ToHashSet();
        Assert.All(texts, key => Assert.True(
            strings.Contains(key) || strings.Contains(key.Replace(".one", "").Replace(".many", "")) || strings.Any(part => part.EndsWith('.') && key.StartsWith(part, StringComparison.Ordinal)) || key.StartsWith("error.", StringComparison.Ordinal),
            $"{key} is asked for nowhere"));
    }

    [Fact]
    public void NoPageHasWordsOfItsOwn()
    {
        foreach (var page in Directory.EnumerateFiles(Path.Combine(Site, "Pages"), "*.cshtml", SearchOption.AllDirectories))
        {
            var source = Comments().Replace(File.ReadAllText(page), "");
            // Examples of queries and the names of the languages are the same in every language.
            if (Path.GetFileName(page) is "Help.cshtml" or "Index.cshtml" or "_Tools.cshtml" or "_NothingFound.cshtml") continue;
            Assert.False(ThaiLetters().IsMatch(source), $"{page} holds Thai words");
        }
    }

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Path.Combine(Site, file)).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static IEnumerable<string> Gaps(string text) => Gap().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?:[Ss]ay|Find|Html|Count)[\[(]""([a-z0-9.-]+)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"""([a-zA-Z0-9.-]+)""")]
    private static partial Regex Strings();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"[\u0E00-\u0E7F]{2,}")]
    private static partial Regex ThaiLetters();
}
