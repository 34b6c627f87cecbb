using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NewsSearch.Search;

namespace NewsSearch.Web;

/// <summary>
/// Opens the archive as the site starts and asks it the headline of its newest article and how its first letter goes on, beside its other work; then asks the site for the page of the
/// same question, and how every other letter goes on, so that whoever comes first does not wait for tables to be read, words to be counted and code to be compiled, of pages least of all. Without an index it does nothing: the pages say so
/// themselves.
/// </summary>
internal sealed class FirstQuestion(SiteArchive archive, IServer server, IHostApplicationLifetime lifetime, ILogger<FirstQuestion> log) : BackgroundService
{
    private const int MostAsked = 40;

    // What every typing begins with.
    private static readonly string[] FirstLetters = [.. Enumerable.Range('ก', 'ฮ' - 'ก' + 1).Concat(Enumerable.Range('เ', 5)).Concat(Enumerable.Range('a', 26)).Select(c => ((char)c).ToString())];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            var search = archive.Search;
            var newest = await search.SearchAsync(new SearchRequest { Sort = SortOrder.Newest, Size = 1 }, stoppingToken);
            if (newest.Hits is not [{ Title.Text: { Length: > 0 } title }]) return;
            var question = title[..Math.Min(title.Length, MostAsked)];
            await search.SearchAsync(new SearchRequest { Text = question, WithOffers = true }, stoppingToken);
            await search.CompleteAsync(title[..1], cancellation: stoppingToken);
            await VisitAsync(Addresses.Results(question), stoppingToken);
            foreach (var letter in FirstLetters) await search.CompleteAsync(letter, cancellation: stoppingToken);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or OperationCanceledException or HttpRequestException)
        {
            // What is wrong with an index its pages tell; a site that shuts down has no first visitor, and one that does not answer itself answers others.
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // No reason to close the archive.
            log.LogError(fault, "Making ready for the first question failed");
        }
    }

    private async Task VisitAsync(string path, CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
        // A test's server and one behind a socket have no such address.
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.Select(BindingAddress.Parse).FirstOrDefault(one => one is { Scheme: "http", IsUnixPipe: false, IsNamedPipe: false });
        if (address is null) return;
        using var visitor = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        await visitor.GetStringAsync(new UriBuilder("http", address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : address.Host, address.Port).Uri.GetLeftPart(UriPartial.Authority) + path, stopping);
    }
}
