using NewsSearch.Index;
using NewsSearch.Indexing;

namespace NewsSearch.Web;

/// <summary>Gives the pages their archive.</summary>
public static class ArchiveServices
{
    /// <summary>Where <c>--Index:Path</c> puts the index; without it, it lies in <see cref="DataFolder.Index"/>.</summary>
    private const string IndexPath = "Index:Path";

    public static IServiceCollection AddArchive(this IServiceCollection services) => services
        .AddSingleton(_ => Installation.Load(DataFolder.Find()))
        .AddSingleton(provider => provider.GetRequiredService<Installation>().Gazetteer)
        .AddSingleton(provider => provider.GetRequiredService<Installation>().Codes)
        .AddSingleton(provider => provider.GetRequiredService<Installation>().Engine(provider.GetRequiredService<IConfiguration>()[IndexPath] is { Length: > 0 } path ? Path.GetFullPath(path) : null))
        .AddSingleton(provider => provider.GetRequiredService<Installation>().Indexer(provider.GetRequiredService<ISearchEngine>()))
        .AddSingleton<SiteArchive>()
        .AddHostedService<FirstQuestion>()
        // Opened when first asked for, so that a site without an index says so instead of not starting.
        .AddTransient(provider => provider.GetRequiredService<SiteArchive>().Search);

    /// <summary>Builds the index of the sample archive when the default index is not there; a folder named by hand is left alone.</summary>
    public static async Task IndexSampleAsync(this IServiceProvider services, IConfiguration configuration)
    {
        var engine = services.GetRequiredService<ISearchEngine>();
        if (configuration[IndexPath] is { Length: > 0 } || engine.Exists) return;

        var seeds = services.GetRequiredService<Installation>().Folder.Seeds;
        Console.WriteLine($"No index yet: reading the sample archive {seeds}");
        var report = await services.GetRequiredService<ArticleIndexer>().RunAsync([seeds], progress: new Lines());
        foreach (var failure in report.Failed) Console.WriteLine($"  {failure.Path}: {failure.Reason}");
        Console.WriteLine(FormattableString.Invariant($"Indexed {report.Added} articles into {engine.Name} in {report.Elapsed.TotalSeconds:0.0} s"));
    }

    private sealed class Lines : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) =>
            Console.WriteLine(FormattableString.Invariant($"  {value.Read} read, {value.Written} written, {value.Failed} failed, {value.Elapsed.TotalSeconds:0.0} s"));
    }
}
