using NewsSearch.Search;

namespace NewsSearch.Web;

/// <summary>
/// Opens the archive and asks it the headline of its newest article and how its first letter goes on, as the site starts, beside its other work, so that whoever comes first
/// does not wait for tables to be read and code to be compiled. Without an index it does nothing: the pages say so themselves.
/// </summary>
internal sealed class FirstQuestion(SiteArchive archive) : BackgroundService
{
    private const int MostAsked = 40;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            var search = archive.Search;
            var newest = await search.SearchAsync(new SearchRequest { Sort = SortOrder.Newest, Size = 1 }, stoppingToken);
            if (newest.Hits is not [{ Title.Text: { Length: > 0 } title }]) return;
            await search.SearchAsync(new SearchRequest { Text = title[..Math.Min(title.Length, MostAsked)] }, stoppingToken);
            await search.CompleteAsync(title[..1], cancellation: stoppingToken);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or OperationCanceledException)
        {
            // What is wrong with an index its pages tell; a site that shuts down has no first visitor.
        }
    }
}
