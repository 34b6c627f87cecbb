using System.Diagnostics;
using System.Text;

namespace NewsSearch.Tests.Support;

/// <summary>The real command line, or the real site, in a process of its own.</summary>
internal sealed class IndexerProcess : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Process _process;

    private IndexerProcess(Process process) => _process = process;

    /// <summary>What a finished run left.</summary>
    public sealed record Outcome(int ExitCode, string Output, string Error);

    /// <summary>Starts it.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="folder">The working folder; the system's temporary one when null.</param>
    /// <param name="language">What LANG says.</param>
    /// <param name="program">NewsSearch.Indexer or NewsSearch.Web.</param>
    public static IndexerProcess Start(IEnumerable<string> arguments, string? folder = null, string language = "C.UTF-8", string program = "NewsSearch.Indexer")
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program + ".dll"), .. arguments])
        {
            WorkingDirectory = folder ?? Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment["LANG"] = language;
        start.Environment.Remove("LC_ALL");
        return new IndexerProcess(Process.Start(start)!);
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<Outcome> RunAsync(IEnumerable<string> arguments, string? folder = null, string language = "C.UTF-8", string input = "", string program = "NewsSearch.Indexer")
    {
        using var indexer = Start(arguments, folder, language, program);
        var output = indexer._process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = indexer._process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await indexer._process.StandardInput.WriteAsync(input);
        indexer._process.StandardInput.Close();
        await indexer._process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(indexer._process.ExitCode, await output, await error);
    }

    public bool HasExited => _process.HasExited;

    /// <summary>Runs it to its end while nobody reads what it writes.</summary>
    public static async Task<Outcome> RunUnreadAsync(IEnumerable<string> arguments)
    {
        using var indexer = Start(arguments);
        indexer._process.StandardOutput.Close();
        var error = await indexer._process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await indexer._process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(indexer._process.ExitCode, "", error);
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => _process.Dispose();
}
