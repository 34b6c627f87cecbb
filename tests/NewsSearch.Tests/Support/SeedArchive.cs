using NewsSearch.Index;
using NewsSearch.Search;

namespace NewsSearch.Tests.Support;

/// <summary>The sample archive, indexed once a test run into a folder of its own by the real pipeline. Read it; do not write to it.</summary>
internal sealed class SeedArchive
{
    private static readonly Lazy<SeedArchive> Made = new(() => new SeedArchive());

    private SeedArchive()
    {
        Folder = Directory.CreateTempSubdirectory("newssearch-seeds-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
        Engine = Installation.Engine(Folder);
        // One of each test class's threads waits here for the others' benefit; nothing it waits for needs that thread.
        Task.Run(() => Installation.Indexer(Engine).RunAsync([Repository.Data.Seeds])).GetAwaiter().GetResult();
        Index = Engine.OpenIndex();
        Search = Installation.Search(Index);
    }

    public static SeedArchive Shared => Made.Value;

    /// <summary>The index's folder.</summary>
    public string Folder { get; }

    public Installation Installation { get; } = Installation.Load(Repository.Data);
    public ISearchEngine Engine { get; }
    public ISearchIndex Index { get; }
    public ArticleSearch Search { get; }
}
