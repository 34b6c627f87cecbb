using System.Diagnostics;
using System.Globalization;
using NewsSearch.CrashWriter;
using NewsSearch.Embedded;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded;

/// <summary>A writing process killed with SIGKILL at random moments, again and again over one index.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task AKilledWriterLosesNothingItAcknowledgedAndLeavesNothingHalf()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var kills = Effort.Of("KILLS", usual: 20, atLength: 1_000);
        var random = new Random(4);
        var engine = new EmbeddedEngine(_folder["index"]);
        long acknowledged = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            acknowledged = Math.Max(acknowledged, await WriteAndKill(random.Next(150), cancellation));
            if (!engine.Exists) continue;
            await using var index = engine.OpenIndex();
            var batch = await Batch.ReadAsync(index, cancellation);
            Assert.InRange(batch, acknowledged, acknowledged + 1);
            Assert.Null(index.Warning);
            Assert.Empty((await engine.CheckAsync(cancellation)).Problems);
            acknowledged = batch;
        }
        Assert.True(acknowledged > kills, $"only {acknowledged} batches were written: the test shows little");
        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills, {acknowledged} batches");
    }

    public void Dispose() => _folder.Dispose();

    // Returns the last batch acknowledged.
    private async Task<long> WriteAndKill(int afterMilliseconds, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NewsSearch.CrashWriter.dll"), _folder["index"]]) { RedirectStandardOutput = true };
        using var writer = Process.Start(start)!;
        // The first acknowledgement, so that it is killed while writing rather than while starting; now and then sooner.
        long acknowledged = 0;
        if (afterMilliseconds > 15 && await writer.StandardOutput.ReadLineAsync(cancellation) is { } first) acknowledged = long.Parse(first, CultureInfo.InvariantCulture);
        await Task.Delay(afterMilliseconds, cancellation);
        writer.Kill();
        while (await writer.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            // A line cut short by the kill is a smaller number, which claims less.
            if (long.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var batch) && batch > acknowledged) acknowledged = batch;
        }
        await writer.WaitForExitAsync(cancellation);
        return acknowledged;
    }
}
