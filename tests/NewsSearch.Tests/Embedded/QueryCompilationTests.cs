using NewsSearch.Embedded;

namespace NewsSearch.Tests.Embedded;

public sealed class QueryCompilationTests
{
    [Fact]
    public void EveryNameIsThatOfAMethod()
    {
        var methods = QueryCompilation.Types.SelectMany(type => type.GetMethods(QueryCompilation.Declared)).Select(method => method.Name).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(QueryCompilation.Later, name => !methods.Contains(name));
    }
}
