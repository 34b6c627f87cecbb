using System.Diagnostics;
using System.Text.Json;
using NewsSearch.Benchmarks.Corpus;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>Runs a peer in this process: <c>peer NAME index CORPUS FOLDER THREADS STORED</c>, or <c>peer NAME serve FOLDER QUERIES</c> with the line protocol of README.md.</summary>
internal sealed class PeerServer(IPeer peer)
{
    /// <summary>On several threads queries are asked for so long, and each once at least.</summary>
    private static readonly TimeSpan LeastOnThreads = TimeSpan.FromSeconds(0.5);

    public static async Task<int> RunAsync(string[] args)
    {
        var server = new PeerServer(args[0] switch { "ours" => new EmbeddedPeer(), "sqlite" => new SqlitePeer(), _ => throw new ArgumentException($"There is no peer {args[0]}.") });
        if (args[1] == "index") await server.IndexAsync(args[2], args[3], int.Parse(args[4]), args[5] == "headline");
        else server.Serve(args[2], args[3]);
        return 0;
    }

    private async Task IndexAsync(string file, string folder, int threads, bool onlyHeadline)
    {
        using var corpus = new CorpusReader(file, onlyHeadline);
        var start = Stopwatch.GetTimestamp();
        await peer.IndexAsync(corpus, folder, threads);
        Say(new { seconds = Stopwatch.GetElapsedTime(start).TotalSeconds, cpuSeconds = Environment.CpuUsage.TotalTime.TotalSeconds });
    }

    private void Serve(string folder, string file)
    {
        var queries = PeerQuery.Load(file);
        var start = Stopwatch.GetTimestamp();
        using var index = peer.Open(folder);
        var sessions = new List<IPeerSession> { index.NewSession() };
        var opened = Stopwatch.GetTimestamp();
        sessions[0].Prepare(queries.First().First(), withStored: true)();
        Say(new { version = peer.Version, openMs = Stopwatch.GetElapsedTime(start, opened).TotalMilliseconds, firstMs = Stopwatch.GetElapsedTime(opened).TotalMilliseconds });

        while (Console.ReadLine() is { } line and not "quit")
        {
            var words = line.Split(' ');
            var list = queries[words[1]].Take(int.Parse(words[2])).ToList();
            if (words[0] == "run")
            {
                var threads = int.Parse(words[3]);
                while (sessions.Count < threads) sessions.Add(index.NewSession());
                Time([.. sessions.Take(threads)], list, bool.Parse(words[4]), int.Parse(words[5]) % list.Count);
            }
            else
            {
                var answers = list.ConvertAll(q => sessions[0].Prepare(q, withStored: true)());
                Say(new { totals = answers.Select(a => a.Total), facets = answers.Select(a => string.Concat(a.Facets.Select(f => string.Concat(f.Select(v => $"{v.Value}={v.Count} ")) + "; "))) });
            }
        }
        foreach (var session in sessions) session.Dispose();
    }

    private static void Time(IPeerSession[] sessions, List<PeerQuery> queries, bool withStored, int first)
    {
        var micros = new double[queries.Count];
        var ready = Array.ConvertAll(sessions, session => queries.ConvertAll(q => session.Prepare(q, withStored)));
        // A process just woken finds its caches full of others' work; what queries cost is asked of one at work.
        for (var i = micros.Length - micros.Length / 10; i < micros.Length; i++) ready[0][(first + i) % micros.Length]();
        var (next, answered) = (-1, 0);
        var start = Stopwatch.GetTimestamp();
        void Work(int thread)
        {
            for (int i; (i = Interlocked.Increment(ref next)) < micros.Length || sessions.Length > 1 && Stopwatch.GetElapsedTime(start) < LeastOnThreads;)
            {
                var query = (first + i) % micros.Length;
                var started = Stopwatch.GetTimestamp();
                ready[thread][query]();
                micros[query] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
                Interlocked.Increment(ref answered);
            }
        }
        if (sessions.Length == 1) Work(0);
        else
        {
            var threads = Enumerable.Range(0, sessions.Length).Select(t => new Thread(() => Work(t))).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
        }
        Say(new { seconds = Stopwatch.GetElapsedTime(start).TotalSeconds, answered, micros });
    }

    private static void Say(object answer)
    {
        Console.WriteLine(JsonSerializer.Serialize(answer));
        Console.Out.Flush();
    }
}
