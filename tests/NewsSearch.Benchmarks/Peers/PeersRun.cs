using System.Text.Json;
using NewsSearch.Benchmarks.Corpus;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>
/// The comparison: one archive, the same tokens and text to all, each peer a process of its own. Peers take turns class by class, so that what else the machine does
/// falls on all alike; of each query the fastest round counts.
/// </summary>
internal sealed class PeersRun(PeersOptions options, IReadOnlyList<PeerProgram> programs, Action<string> progress)
{
    /// <summary>A class that takes a peer longer than this is asked only in part.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(6);

    // Each round begins so many queries further on, so that those asked first after a pause are not always the same.
    private const int Further = 61;

    private const int SlowQueries = 20, SlowRounds = 2, ThroughputRounds = 3, Openings = 5;

    private string Corpus => Path.Combine(options.Folder, $"archive-{options.Articles}-{options.Seed}");

    private string Queries => Path.Combine(options.Folder, "queries.tsv");

    public Dictionary<string, PeerMeasures> Measures { get; } = programs.ToDictionary(p => p.Name, _ => new PeerMeasures());

    /// <summary>Queries asked of all, and where answers differ.</summary>
    public int Compared { get; private set; }

    public List<string> Differences { get; } = [];

    /// <summary>Whether indexes of rivals, and how fast they were made, are those of an earlier run.</summary>
    public bool AreReused { get; private set; }

    public void Run()
    {
        MakeArchive();
        foreach (var program in programs) Index(program, 1);
        foreach (var program in programs.Where(p => options.TwoThreads && p.Name != PeerProgram.Sqlite)) Index(program, 2);
        foreach (var program in programs) Open(program);
        var peers = programs.ToDictionary(p => p.Name, p => PeerProcess.Start(p.Serve(FolderOf(p), Queries)));
        try
        {
            foreach (var (name, peer) in peers) Measures[name].Version = peer.Read().GetProperty("version").GetString()!;
            Compare(peers);
            for (var round = -options.WarmRounds; round < options.Rounds; round++) Round(peers, round);
            if (options.TwoThreads) Throughput(peers);
            foreach (var (name, peer) in peers) Measures[name].Serving = peer.Peak;
        }
        finally
        {
            foreach (var peer in peers.Values) peer.Dispose();
        }
    }

    private string FolderOf(PeerProgram program, int threads = 1) => $"{Corpus}-{program.Setting}{(options.Stored == "text" ? "" : "-" + options.Stored)}-{threads}";

    private void MakeArchive()
    {
        if (!File.Exists(Corpus))
        {
            CorpusWriter.Write(Corpus + ".tmp", DataFolder.Find(), options.Articles, options.Seed, done =>
            {
                if (done % 100_000 == 0) progress($"{done} articles drawn");
            });
            File.Move(Corpus + ".tmp", Corpus);
        }
        using var corpus = new CorpusReader(Corpus);
        File.WriteAllLines(Queries, QuerySet.Draw(corpus, options.Seed).Select(q => q.ToString()));
    }

    // A rival's index that an earlier run left in the folder is as good as a new one, and its figures with it; ours changes with the program.
    private void Index(PeerProgram program, int threads)
    {
        var folder = FolderOf(program, threads);
        var kept = folder + ".json";
        if (program.Name == PeerProgram.Ours || !File.Exists(kept))
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            using var peer = PeerProcess.Start(program.Index(Corpus, folder, threads, options.Stored), oneCore: threads == 1);
            var answer = peer.Read();
            var made = new IndexingMeasures(
                options.Articles / answer.GetProperty("seconds").GetDouble(), answer.GetProperty("cpuSeconds").GetDouble(),
                new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length), peer.Peak);
            if (threads > 1) Directory.Delete(folder, recursive: true);
            File.WriteAllText(kept, JsonSerializer.Serialize(made));
        }
        else AreReused = true;
        var figures = Measures[program.Name].Indexing[threads] = JsonSerializer.Deserialize<IndexingMeasures>(File.ReadAllText(kept))!;
        progress($"{program.Name} indexed on {threads}: {figures.ArticlesPerSecond:F0} articles a second, {figures.CpuSeconds:F1} s of CPU");
    }

    private void Open(PeerProgram program)
    {
        var measures = Measures[program.Name];
        for (var i = 0; i < 2 * Openings; i++)
        {
            var isCold = i % 2 == 0 && PageCache.Drop(FolderOf(program));
            using var peer = PeerProcess.Start(program.Serve(FolderOf(program), Queries));
            var ready = peer.Read();
            var took = ready.GetProperty("openMs").GetDouble() + ready.GetProperty("firstMs").GetDouble();
            if (isCold) measures.ColdOpen = Math.Min(measures.ColdOpen ?? double.PositiveInfinity, took);
            else measures.WarmOpen = Math.Min(measures.WarmOpen, took);
        }
    }

    private void Compare(Dictionary<string, PeerProcess> peers)
    {
        foreach (var name in options.Classes)
        {
            var answers = peers.ToDictionary(p => p.Key, p => p.Value.Ask($"answers {name} {(p.Key == PeerProgram.Sqlite ? SlowQueries : int.MaxValue)}"));
            var ours = answers[PeerProgram.Ours];
            Compared += ours.GetProperty("totals").GetArrayLength();
            foreach (var (peer, theirs) in answers)
            {
                foreach (var part in (string[])["totals", "facets"])
                {
                    var (a, b) = (ours.GetProperty(part).EnumerateArray().ToList(), theirs.GetProperty(part).EnumerateArray().ToList());
                    for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
                    {
                        if (!JsonElement.DeepEquals(a[i], b[i])) Differences.Add($"{name} {i} {part}: {PeerProgram.Ours} {a[i]}, {peer} {b[i]}");
                    }
                }
            }
        }
        progress($"{Compared} queries compared, {Differences.Count} differences");
    }

    private void Round(Dictionary<string, PeerProcess> peers, int round)
    {
        foreach (var (name, withStored) in Work())
        {
            foreach (var (peer, process) in Turns(peers, round))
            {
                var measures = Measures[peer];
                var limit = measures.Limits.GetValueOrDefault(name, int.MaxValue);
                if (limit < int.MaxValue && round >= SlowRounds) continue;
                var answer = process.Ask($"run {name} {limit} 1 {withStored} {(round + options.WarmRounds) * Further}".ToLowerInvariant());
                if (answer.GetProperty("seconds").GetDouble() > Slow.TotalSeconds && peer == PeerProgram.Sqlite) measures.Limits[name] = SlowQueries;
                if (round >= 0) measures.Add(name, withStored, [.. answer.GetProperty("micros").EnumerateArray().Select(m => m.GetDouble())]);
            }
        }
        progress($"round {round + 1} of {options.Rounds}");
    }

    private void Throughput(Dictionary<string, PeerProcess> peers)
    {
        for (var round = 0; round < ThroughputRounds; round++)
        {
            foreach (var (name, withStored) in Work())
            {
                foreach (var (peer, process) in Turns(peers, round))
                {
                    var measures = Measures[peer];
                    var answer = process.Ask($"run {name} {measures.Limits.GetValueOrDefault(name, int.MaxValue)} 2 {withStored} {round * Further}".ToLowerInvariant());
                    var rate = answer.GetProperty("answered").GetInt32() / answer.GetProperty("seconds").GetDouble();
                    measures.PerSecond[(name, withStored)] = Math.Max(measures.PerSecond.GetValueOrDefault((name, withStored)), rate);
                }
            }
        }
    }

    private IEnumerable<(string Class, bool WithStored)> Work() => options.Classes.SelectMany(name => ((bool[])[true, false]).Select(withStored => (name, withStored)));

    // Every other round the other way about.
    private static IEnumerable<KeyValuePair<string, PeerProcess>> Turns(Dictionary<string, PeerProcess> peers, int round) => round % 2 == 0 ? peers : peers.Reverse();
}
