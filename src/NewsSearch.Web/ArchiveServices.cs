using NewsSearch.Archive;
using NewsSearch.Embedded;
using NewsSearch.Entities;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Text;

namespace NewsSearch.Web;

/// <summary>Puts the archive together for the site: gazetteer, analysis, index, search.</summary>
public static class ArchiveServices
{
    /// <summary>Where <c>--Index:Path</c> puts the index; without it, it lies in <see cref="DataFolder.Index"/>.</summary>
    private const string IndexPath = "Index:Path";

    public static IServiceCollection AddArchive(this IServiceCollection services)
    {
        services.AddSingleton(DataFolder.Find());
        services.AddSingleton(provider => Gazetteer.Load(Folder(provider)));
        services.AddSingleton(provider => CodeTables.Load(Folder(provider)));
        services.AddSingleton(provider => MonthTable.Load(Folder(provider)));
        services.AddSingleton(provider => BoilerplateRules.Load(Folder(provider)));
        services.AddSingleton<DateText>();
        services.AddSingleton<CodeRecognizer>();
        services.AddSingleton<Recognizer>();
        services.AddSingleton<ArchiveReader>();
        services.AddSingleton(provider => new Analyzer(provider.GetRequiredService<Gazetteer>().Words));
        services.AddSingleton<ISearchEngine>(provider => new EmbeddedEngine(
            provider.GetRequiredService<IConfiguration>()[IndexPath] is { Length: > 0 } path ? Path.GetFullPath(path) : provider.GetRequiredService<DataFolder>().Index));
        services.AddSingleton<ArticleIndexer>();
        services.AddSingleton<SiteArchive>();
        // Opened when first asked for, so that a site without an index says so instead of not starting.
        services.AddTransient(provider => provider.GetRequiredService<SiteArchive>().Search);
        return services;
    }

    /// <summary>Builds the index of the sample archive when the default index is not there; a folder named by hand is left alone.</summary>
    public static async Task IndexSampleAsync(this IServiceProvider services, IConfiguration configuration)
    {
        var engine = services.GetRequiredService<ISearchEngine>();
        if (configuration[IndexPath] is { Length: > 0 } || engine.Exists) return;

        var seeds = services.GetRequiredService<DataFolder>().Seeds;
        Console.WriteLine($"No index yet: reading the sample archive {seeds}");
        var report = await services.GetRequiredService<ArticleIndexer>().RunAsync([seeds], progress: new Lines());
        foreach (var failure in report.Failed) Console.WriteLine($"  {failure.Path}: {failure.Reason}");
        Console.WriteLine(FormattableString.Invariant($"Indexed {report.Added} articles into {engine.Name} in {report.Elapsed.TotalSeconds:0.0} s"));
    }

    private static string Folder(IServiceProvider provider) => provider.GetRequiredService<DataFolder>().Gazetteer;

    private sealed class Lines : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) =>
            Console.WriteLine(FormattableString.Invariant($"  {value.Read} read, {value.Written} written, {value.Failed} failed, {value.Elapsed.TotalSeconds:0.0} s"));
    }
}
