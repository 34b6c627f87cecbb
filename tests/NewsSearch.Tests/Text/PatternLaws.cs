using System.Reflection;
using System.Text.RegularExpressions;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Text;

/// <summary>What holds for every regular expression of the program.</summary>
public sealed class PatternLaws
{
    private const int Seeds = 120;

    // An expression that tries all readings of a hundred characters is not done in years; one that does not is done in a millisecond, however busy the computer.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>An archive holds every line there is, and one that is read for ever is all that the newsroom ever indexes.</summary>
    [Theory]
    [InlineData("NewsSearch.Text")]
    [InlineData("NewsSearch")]
    [InlineData("NewsSearch.Indexer")]
    [InlineData("NewsSearch.Web")]
    public void NoneTriesEveryReadingOfARepeatedGroup(string assembly)
    {
        var expressions = Assembly.Load(assembly).GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .SelectMany(method => method.GetCustomAttributes<GeneratedRegexAttribute>().Select(attribute => ($"{method.DeclaringType!.Name}.{method.Name}", attribute)));

        Assert.All(expressions, expression => Assert.Null(NeverRead(expression.Item1, expression.attribute.Pattern, expression.attribute.Options)));
    }

    [Theory]
    [InlineData(@"^(?:[ก-๎]+\s*)+$")]
    [InlineData(@"^(?:[#＃][^\s#＃]+[\s\u200B,]*)+$")]
    [InlineData(@"\A\s*(?:<\?xml[^>]*>\s*|<!--(?s:.*?)-->\s*)*<(?:html|head|body)\b")]
    [InlineData(@"^(?:\S+(?:\s\S+){0,3}(?:\s{2,}|\s*[|•·]\s*)){2,}\S+(?:\s\S+){0,3}$")]
    [InlineData(@"\A(?:(?:แขวง|ตำบล|เขต)[ \u00A0]?[ก-๎]{2,20}[ \u00A0]*)*(?:จังหวัด|จ\.)?\z")]
    public void OneThatDoesIsFound(string pattern) => Assert.NotNull(NeverRead("", pattern, RegexOptions.None, TimeSpan.FromSeconds(1)));

    private static string? NeverRead(string name, string pattern, RegexOptions options, TimeSpan? limit = null)
    {
        var pumped = new PumpedPattern(pattern, options);
        var regex = new Regex(pattern, options, limit ?? Limit);
        for (var group = 0; group < pumped.RepeatedGroups; group++)
        {
            for (var seed = 0; seed < Seeds; seed++)
            {
                var (whole, cut) = pumped.Text(seed, group);
                foreach (var text in (ReadOnlySpan<string>)[whole + "\u0001", whole + " ก ข ค ง จ ฉ ช", cut + "\u0001", cut + "ก ข ค ง จ ฉ ช"])
                {
                    try { regex.IsMatch(text); }
                    catch (RegexMatchTimeoutException) { return $"{name} does not come to an end with: {text}"; }
                }
            }
        }
        return null;
    }
}
