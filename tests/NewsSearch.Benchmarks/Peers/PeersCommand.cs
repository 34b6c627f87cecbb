using System.CommandLine;
using System.Text.Json;
using NewsSearch.Benchmarks.Corpus;

namespace NewsSearch.Benchmarks.Peers;

/// <summary><c>peers</c>: our engine beside its rivals on one archive. Exit code 0 when all ran and agreed, 1 when answers differed or a peer failed, 2 for a wrong command line.</summary>
internal sealed class PeersCommand : Command
{
    private readonly Option<int> _articles = new("--articles") { Description = "Size of the archive.", DefaultValueFactory = _ => 100_000 };
    private readonly Option<int> _rounds = new("--rounds") { Description = "Rounds that count.", DefaultValueFactory = _ => 10 };
    private readonly Option<int> _warm = new("--warm") { Description = "Rounds before them.", DefaultValueFactory = _ => 4 };
    private readonly Option<string> _peers = new("--peers") { Description = "Rivals: lucene, sqlite.", DefaultValueFactory = _ => "lucene,sqlite" };
    private readonly Option<string> _classes = new("--classes") { Description = "Classes of queries.", DefaultValueFactory = _ => string.Join(',', PeerQuery.Classes) };
    private readonly Option<DirectoryInfo?> _folder = new("--folder") { Description = "Where archive and indexes go; the archive and the indexes of rivals are kept there for the next run. A temporary folder, removed at the end, if not given." };
    private readonly Option<ulong> _seed = new("--seed") { Description = "Another archive.", DefaultValueFactory = _ => 1 };
    private readonly Option<string> _facets = new("--lucene-facets") { Description = "Lucene's facets in one column, each in its own, or counted by hand over plain columns: one, each, columns.", DefaultValueFactory = _ => "one" };
    private readonly Option<bool> _merge = new("--lucene-merge") { Description = "Merge Lucene's index into one segment." };
    private readonly Option<string> _stored = new("--stored") { Description = "What is stored of an article and read for each hit: text (the whole article) or headline.", DefaultValueFactory = _ => "text" };
    private readonly Option<bool> _one = new("--one-thread") { Description = "Leave out what needs two threads." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON document on stdout." };

    public PeersCommand() : base("peers", "Compare the engine with Apache Lucene 8 and SQLite FTS5.")
    {
        foreach (var option in (Option[])[_articles, _rounds, _warm, _peers, _classes, _folder, _seed, _facets, _merge, _stored, _one, _json]) Add(option);
        _facets.AcceptOnlyFromAmong("one", "each", "columns");
        _stored.AcceptOnlyFromAmong("text", "headline");
        foreach (var count in (Option<int>[])[_articles, _rounds])
        {
            count.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() < 1) result.AddError($"{count.Name} must be at least 1.");
            });
        }
        _peers.Validators.Add(result => Among(result, [PeerProgram.Lucene, PeerProgram.Sqlite]));
        _classes.Validators.Add(result => Among(result, PeerQuery.Classes));
        SetAction(Run);
    }

    private static void Among(System.CommandLine.Parsing.OptionResult result, IReadOnlyList<string> allowed)
    {
        var wrong = List(result.GetValueOrDefault<string>()).FirstOrDefault(name => !allowed.Contains(name));
        if (wrong is not null) result.AddError($"'{wrong}' is none of {string.Join(", ", allowed)}.");
    }

    private static string[] List(string? names) => (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private int Run(ParseResult line)
    {
        var folder = line.GetValue(_folder)?.FullName;
        var scratch = folder ?? Directory.CreateTempSubdirectory("newssearch-peers-").FullName;
        Directory.CreateDirectory(scratch);
        ConsoleCancelEventHandler stop = (_, _) => Clean(scratch, folder is not null);
        Console.CancelKeyPress += stop;
        try
        {
            var options = new PeersOptions(line.GetValue(_articles), line.GetValue(_rounds), line.GetValue(_warm), List(line.GetValue(_peers)), List(line.GetValue(_classes)), scratch,
                line.GetValue(_seed), line.GetValue(_facets)!, line.GetValue(_merge), line.GetValue(_stored)!, !line.GetValue(_one));
            var (programs, notes) = Programs(options);
            var run = new PeersRun(options, programs, text => Console.Error.WriteLine($"{DateTime.UtcNow:HH:mm:ss} {text}"));
            run.Run();
            if (run.AreReused) notes.Add("Indexes of rivals and the figures of their making are those of an earlier run.");
            var report = new PeersReport(options, run, notes);
            Console.WriteLine(line.GetValue(_json) ? report.ToJson().ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) : report.ToString());
            return run.Differences.Count == 0 ? 0 : 1;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or JsonException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
        finally
        {
            Console.CancelKeyPress -= stop;
            Clean(scratch, folder is not null);
        }
    }

    private static (List<PeerProgram> Programs, List<string> Notes) Programs(PeersOptions options)
    {
        List<PeerProgram> programs = [];
        List<string> notes = [$"Lucene: facets {options.LuceneFacets}, {(options.Merge ? "merged into one segment" : "not merged further")}; JVM G1, heap of 1 GB at most."];
        if (options.Peers.Contains(PeerProgram.Lucene))
        {
            var (lucene, missing) = PeerProgram.Java(Path.Combine(options.Folder, "classes"), options.LuceneFacets, options.Merge);
            if (lucene is not null) programs.Add(lucene);
            else notes[0] = $"Without Lucene: {missing}";
            if (lucene is null) Console.Error.WriteLine(notes[0]);
        }
        else notes.Clear();
        if (options.Peers.Contains(PeerProgram.Sqlite)) programs.Add(PeerProgram.DotNet(PeerProgram.Sqlite));
        programs.Add(PeerProgram.DotNet(PeerProgram.Ours));
        return (programs, notes);
    }

    // From a folder that was given only our index goes: archive and rivals serve the next run.
    private static void Clean(string folder, bool isGiven)
    {
        if (!Directory.Exists(folder)) return;
        if (!isGiven) Directory.Delete(folder, recursive: true);
        else foreach (var ours in Directory.GetDirectories(folder, $"*-{PeerProgram.Ours}-*")) Directory.Delete(ours, recursive: true);
    }
}
