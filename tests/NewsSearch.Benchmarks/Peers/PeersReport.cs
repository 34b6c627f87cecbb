using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>What a comparison found, as one JSON document or as tables. Ratios are ours over Lucene's: below 1 is better for times, bytes and memory, above 1 for rates.</summary>
internal sealed class PeersReport(PeersOptions options, PeersRun run, IReadOnlyList<string> notes)
{
    public JsonObject ToJson()
    {
        var report = new JsonObject
        {
            ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["machine"] = Machine(),
            ["articles"] = options.Articles,
            ["stored"] = options.Stored,
            ["rounds"] = options.Rounds,
            ["versions"] = new JsonObject(run.Measures.Select(m => KeyValuePair.Create(m.Key, (JsonNode?)m.Value.Version))),
        };
        foreach (var name in options.Classes)
        {
            var row = Row(m => m.Percentile(name, 0.5));
            row["p95"] = Row(m => m.Percentile(name, 0.95));
            row["p99"] = Row(m => m.Percentile(name, 0.99));
            row["p99OverP50"] = Row(m => m.Percentile(name, 0.99) / m.Percentile(name, 0.5), 2);
            row["bare"] = Row(m => m.Percentile(name, 0.5, withStored: false));
            if (options.TwoThreads) row["perSecondOnTwoThreads"] = Row(m => m.PerSecond[(name, true)]);
            report[name] = row;
        }
        if (options.TwoThreads) report["throughput"] = Row(m => All(m, withStored: true));
        report["indexing"] = new JsonObject
        {
            ["oneThread"] = Row(m => m.Of(1)?.ArticlesPerSecond ?? double.NaN),
            ["twoThreads"] = Row(m => m.Of(2)?.ArticlesPerSecond ?? double.NaN),
            ["cpuSeconds"] = Row(m => m.Indexing[1].CpuSeconds, 2),
        };
        report["disk"] = Row(m => m.Indexing[1].DiskBytes);
        report["rss"] = new JsonObject
        {
            ["indexing"] = Row(m => m.IndexingPeak.Resident),
            ["indexingAnonymous"] = Row(m => m.IndexingPeak.Anonymous),
            ["serving"] = Row(m => m.Serving.Resident),
            ["servingAnonymous"] = Row(m => m.Serving.Anonymous),
        };
        report["openMs"] = new JsonObject { ["cold"] = Row(m => m.ColdOpen ?? double.NaN, 1), ["warm"] = Row(m => m.WarmOpen, 1) };
        report["agreement"] = new JsonObject { ["queries"] = run.Compared, ["differences"] = new JsonArray([.. run.Differences.Take(20).Select(d => (JsonNode)d)]) };
        report["notes"] = new JsonArray([.. notes.Select(n => (JsonNode)n)]);
        return report;
    }

    /// <summary>Markdown that reads well on a terminal too.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{options.Articles:N0} articles, {Machine()}, {DateTime.UtcNow:yyyy-MM-dd}. {string.Join(", ", run.Measures.Values.Select(m => m.Version))}; {options.Rounds} rounds; the {options.Stored} of each article is stored and read for each hit.");
        Header(text, "µs, median (p95, p99)");
        foreach (var name in options.Classes)
        {
            Line(text, name, m => m.Percentile(name, 0.5), m => $"{m.Percentile(name, 0.5):F0} ({m.Percentile(name, 0.95):F0}, {m.Percentile(name, 0.99):F0})");
        }
        foreach (var name in options.Classes) Line(text, "p99 / p50, " + name, m => m.Percentile(name, 0.99) / m.Percentile(name, 0.5), m => $"{m.Percentile(name, 0.99) / m.Percentile(name, 0.5):F1}");
        foreach (var name in options.Classes)
        {
            Line(text, name + ", bare hits", m => m.Percentile(name, 0.5, withStored: false), m => $"{m.Percentile(name, 0.5, false):F0} ({m.Percentile(name, 0.95, false):F0}, {m.Percentile(name, 0.99, false):F0})");
        }
        if (options.TwoThreads)
        {
            foreach (var name in options.Classes) Line(text, "a second on two threads, " + name, m => m.PerSecond[(name, true)], m => $"{m.PerSecond[(name, true)]:F0}");
            Line(text, "a second on two threads, all classes alike", m => All(m, withStored: true), m => $"{All(m, withStored: true):F0}");
            Line(text, "the same, bare hits", m => All(m, withStored: false), m => $"{All(m, withStored: false):F0}");
        }
        Line(text, "articles a second, one core", m => m.Of(1)?.ArticlesPerSecond ?? double.NaN, m => $"{m.Of(1)!.ArticlesPerSecond:F0}");
        Line(text, "articles a second, two cores", m => m.Of(2)?.ArticlesPerSecond ?? double.NaN, m => $"{m.Of(2)!.ArticlesPerSecond:F0}");
        Line(text, "CPU seconds of indexing", m => m.Indexing[1].CpuSeconds, m => $"{m.Indexing[1].CpuSeconds:F1}");
        Line(text, "MB on disk", m => m.Indexing[1].DiskBytes, m => Megabytes(m.Indexing[1].DiskBytes));
        Line(text, "MB while indexing (anonymous)", m => m.IndexingPeak.Resident, m => $"{Megabytes(m.IndexingPeak.Resident)} ({Megabytes(m.IndexingPeak.Anonymous)})");
        Line(text, "MB while serving (anonymous)", m => m.Serving.Resident, m => $"{Megabytes(m.Serving.Resident)} ({Megabytes(m.Serving.Anonymous)})");
        Line(text, "ms to open and answer, cold", m => m.ColdOpen ?? double.NaN, m => $"{m.ColdOpen:F0}");
        Line(text, "ms to open and answer, warm", m => m.WarmOpen, m => $"{m.WarmOpen:F0}");
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{run.Compared} queries compared between the peers: {run.Differences.Count} differences in totals or facet counts.");
        foreach (var line in run.Differences.Take(5).Concat(notes)) text.AppendLine(line);
        return text.ToString();
    }

    private double All(PeerMeasures measures, bool withStored) => options.Classes.Count / options.Classes.Sum(name => 1 / measures.PerSecond[(name, withStored)]);

    private void Header(StringBuilder text, string first)
    {
        text.AppendLine().AppendLine($"| {first} | {string.Join(" | ", run.Measures.Keys)} | ratio |").AppendLine($"| --- | {string.Concat(run.Measures.Keys.Select(_ => "---: | "))}---: |");
    }

    private void Line(StringBuilder text, string name, Func<PeerMeasures, double> value, Func<PeerMeasures, string> cell)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", run.Measures.Values.Select(m => double.IsFinite(value(m)) ? cell(m) : "–"))} | {(Ratio(value) is { } ratio ? ratio.ToString("F2", CultureInfo.InvariantCulture) : "–")} |");
    }

    private JsonObject Row(Func<PeerMeasures, double> value, int digits = 0)
    {
        var row = new JsonObject();
        foreach (var (name, measures) in run.Measures)
        {
            if (double.IsFinite(value(measures))) row[name] = Math.Round(value(measures), digits);
        }
        if (Ratio(value) is { } ratio) row["ratio"] = Math.Round(ratio, 3);
        return row;
    }

    private double? Ratio(Func<PeerMeasures, double> value) =>
        run.Measures.TryGetValue(PeerProgram.Lucene, out var lucene) && value(run.Measures[PeerProgram.Ours]) / value(lucene) is var ratio && double.IsFinite(ratio) ? ratio : null;

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("F0", CultureInfo.InvariantCulture);

    private static string Machine()
    {
        var processor = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() : null;
        return $"{processor ?? RuntimeInformation.ProcessArchitecture.ToString()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";
    }
}
