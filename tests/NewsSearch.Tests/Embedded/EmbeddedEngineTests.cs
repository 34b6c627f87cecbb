using NewsSearch.Embedded;
using NewsSearch.Index;
using NewsSearch.Tests.Index;

namespace NewsSearch.Tests.Embedded;

public sealed class EmbeddedEngineTests : SearchIndexContract
{
    protected override ISearchEngine Engine(string folder) => new EmbeddedEngine(folder);
}
