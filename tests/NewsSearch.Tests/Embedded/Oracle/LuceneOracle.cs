using System.Diagnostics;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded.Oracle;

/// <summary>Apache Lucene behind tests/Oracle, compiled once a test run.</summary>
internal sealed class LuceneOracle
{
    private static readonly Lazy<Task<(LuceneOracle? Oracle, string? Missing)>> Compiled = new(CompileAsync);

    private readonly string _path;

    private LuceneOracle(string path) => _path = path;

    /// <summary>The oracle, or what is missing for it.</summary>
    public static Task<(LuceneOracle? Oracle, string? Missing)> StartAsync(CancellationToken cancellation) => Compiled.Value.WaitAsync(cancellation);

    /// <summary>Makes the changes and answers each request with a line.</summary>
    public async Task<IReadOnlyList<string>> AnswerAsync(Changes changes, IEnumerable<IndexRequest> requests, string folder, CancellationToken cancellation)
    {
        var (written, asked) = (Path.Combine(folder, "changes"), Path.Combine(folder, "requests"));
        await File.WriteAllLinesAsync(written, changes.Lines(), cancellation);
        await File.WriteAllLinesAsync(asked, requests.Select(RequestLine.Of), cancellation);
        return (await RunAsync("java", ["-cp", _path, "-Dfile.encoding=UTF-8", "Oracle", written, asked, Path.Combine(folder, "lucene")], cancellation)).TrimEnd('\n').Split('\n');
    }

    private static async Task<(LuceneOracle?, string?)> CompileAsync()
    {
        var jars = ((string[])["lucene-core", "lucene-analyzers-common"]).Select(j => Directory.Exists("/usr/share/java") ? Directory.GetFiles("/usr/share/java", j + "-8*.jar").FirstOrDefault() : null).ToList();
        if (jars.Contains(null)) return (null, "Lucene 8 is not installed (apt-get install liblucene8-java).");
        var classes = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => classes.Dispose();
        var path = string.Join(':', [.. jars, classes.Path]);
        try
        {
            await RunAsync("javac", ["-encoding", "UTF-8", "-cp", path, "-d", classes.Path, .. Directory.GetFiles(Path.Combine(Repository.Data.Root, "tests", "Oracle"), "*.java")], CancellationToken.None);
            return (new(path), null);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (null, "Java is not installed (apt-get install openjdk-17-jdk-headless).");
        }
    }

    // What it printed.
    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} failed: {await errors}");
    }
}
