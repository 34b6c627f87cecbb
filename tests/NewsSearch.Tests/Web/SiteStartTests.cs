using System.Net;
using System.Net.Sockets;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Web;

public sealed class SiteStartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-start-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task AnAddressInUseIsSaidInALineWithWhatToDo()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var (code, output, error) = await StartAsync("--Index:Path", _folder, "--urls", address);

        Assert.Equal(1, code);
        Assert.Equal($"Failed to bind to address {address}: address already in use. Choose another address: --urls http://localhost:5001", error.Trim());
        Assert.DoesNotContain("   at ", output);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ftp://localhost:5000")]
    public async Task AnAddressThatIsNoneIsSaidInALine(string address)
    {
        var (code, output, error) = await StartAsync("--Index:Path", _folder, "--urls", address);

        Assert.Equal(1, code);
        Assert.Contains(address, error);
        Assert.DoesNotContain("   at ", output + error);
    }

    [Fact]
    public async Task ATableThatIsMissingIsNamed()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "index-data", "gazetteer"));

        var (code, output, error) = await StartAsync("--urls", "http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.Contains(".tsv", error);
        Assert.DoesNotContain("   at ", output + error);
    }

    private Task<IndexerProcess.Outcome> StartAsync(params string[] arguments) => IndexerProcess.RunAsync(arguments, _folder, program: "NewsSearch.Web");
}
