using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>How a peer is started: the command line before and after the arguments it shares with the others.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Setting">Tells its indexes from those it would make otherwise.</param>
internal sealed record PeerProgram(string Name, string Setting, IReadOnlyList<string> Before, IReadOnlyList<string> AfterIndex, IReadOnlyList<string> AfterServe)
{
    public const string Ours = "ours", Lucene = "lucene", Sqlite = "sqlite";

    private const string Jars = "/usr/share/java";

    private static readonly string[] LuceneParts = ["core", "facet", "analyzers-common"];

    public IReadOnlyList<string> Index(string corpus, string folder, int threads, string stored) => [.. Before, "index", corpus, folder, threads.ToString(), stored, .. AfterIndex];

    public IReadOnlyList<string> Serve(string folder, string queries) => [.. Before, "serve", folder, queries, .. AfterServe];

    /// <summary>A peer of this program.</summary>
    public static PeerProgram DotNet(string name)
    {
        var program = Environment.ProcessPath!;
        string[] self = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [program, typeof(PeerProgram).Assembly.Location] : [program];
        return new(name, name, [.. self, "peer", name], [], []);
    }

    /// <summary>Lucene, compiled into a folder; null, with the reason, when Java or Lucene is missing.</summary>
    /// <param name="classes">Where to.</param>
    /// <param name="facets">one, each or columns: see FacetMethod.java.</param>
    /// <param name="merge">Whether the index is merged into one segment at the end.</param>
    public static (PeerProgram? Program, string? Missing) Java(string classes, string facets, bool merge)
    {
        var jars = LuceneParts.Select(part => Directory.Exists(Jars) ? Directory.GetFiles(Jars, $"lucene-{part}-8*.jar").FirstOrDefault() : null).ToList();
        if (jars.Contains(null)) return (null, "Lucene 8 is not installed (apt-get install liblucene8-java).");
        Directory.CreateDirectory(classes);
        var path = string.Join(':', [.. jars, classes]);
        try
        {
            using var compiler = Process.Start("javac", ["-encoding", "UTF-8", "-cp", path, "-d", classes, .. Directory.GetFiles(Sources(), "*.java")]);
            compiler.WaitForExit();
            if (compiler.ExitCode != 0) return (null, "The Lucene peer does not compile.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (null, "Java is not installed (apt-get install openjdk-17-jdk-headless).");
        }
        return (new(Lucene, $"lucene-{facets}{(merge ? "-merged" : "")}", ["java", "-XX:+UseG1GC", "-Xms256m", "-Xmx1g", "-Dfile.encoding=UTF-8", "-cp", path, "LucenePeer"], [facets, merge ? "true" : "false"], [facets]), null);
    }

    private static string Sources([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Lucene");
}
