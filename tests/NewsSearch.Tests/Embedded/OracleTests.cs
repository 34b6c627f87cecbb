using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NewsSearch.Embedded;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded;

/// <summary>
/// The same token streams and the same queries to Apache Lucene 8 (tests/Oracle, on Debian's liblucene8-java) and to the embedded engine: the same
/// totals, the same top 50, scores equal to a part in 100,000. Skipped where Java or Lucene is missing.
/// </summary>
public sealed class OracleTests : IDisposable
{
    private const int Queries = 1000;
    private const int Hits = 50;

    private static readonly string[] Jars = ["lucene-core", "lucene-analyzers-common"];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(1, 1500, 1)]
    [InlineData(2, 6000, 4)]
    public async Task LuceneGivesTheSameAnswers(int seed, int documents, int segments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var jars = Jars.Select(j => Directory.Exists("/usr/share/java") ? Directory.GetFiles("/usr/share/java", j + "-8*.jar").FirstOrDefault() : null).ToArray();
        Assert.SkipWhen(jars.Contains(null), "Lucene 8 is not installed (apt-get install liblucene8-java).");
        Assert.SkipUnless(await Run("javac", ["-version"], cancellation) is not null, "Java is not installed (apt-get install openjdk-17-jdk-headless).");

        var archive = new RandomArchive(seed, hasStrangeWords: false);
        var (lines, queries) = (new StringBuilder(), new StringBuilder());
        var engine = new EmbeddedEngine(_folder["index"]);
        await using (var writer = engine.OpenWriter())
        {
            for (var i = 0; i < documents; i++)
            {
                var document = archive.Document("d" + i);
                await writer.WriteAsync(document, cancellation);
                lines.AppendLine(Line(document));
                if ((i + 1) % (documents / segments) != 0) continue;
                await writer.CommitAsync(cancellation);
                lines.AppendLine("commit");
            }
        }
        var asked = new List<Query>();
        while (asked.Count < Queries)
        {
            var query = archive.Query();
            var text = new StringBuilder();
            if (!Write(query, text)) continue;
            asked.Add(query);
            queries.Append(Hits).Append(text).Append('\n');
        }
        await File.WriteAllTextAsync(_folder["documents"], lines.ToString(), cancellation);
        await File.WriteAllTextAsync(_folder["queries"], queries.ToString(), cancellation);
        var path = string.Join(':', [.. jars, _folder.Path]);
        Assert.NotNull(await Run("javac", ["-encoding", "UTF-8", "-cp", path, "-d", _folder.Path, Source()], cancellation));
        var answers = (await Run("java", ["-cp", path, "-Dfile.encoding=UTF-8", "Oracle", _folder["documents"], _folder["queries"]], cancellation))!.Split('\n');

        await using var index = engine.OpenIndex();
        var found = 0;
        for (var i = 0; i < asked.Count; i++)
        {
            var ours = await index.SearchAsync(new() { Query = asked[i], Take = Hits, WithStored = false }, cancellation);
            Compare(answers[i].Split('\t'), ours, asked[i].ToString());
            if (ours.Total > 0) found++;
        }
        Assert.True(found > Queries / 2, $"only {found} of the queries found anything: the test shows little");
    }

    public void Dispose() => _folder.Dispose();

    private static void Compare(string[] lucene, IndexResults ours, string query)
    {
        Assert.True(int.Parse(lucene[0], CultureInfo.InvariantCulture) == ours.Total, $"{query}: Lucene finds {lucene[0]}, we find {ours.Total}");
        var theirs = new List<(string Id, float Score)>();
        for (var i = 1; i + 1 < lucene.Length; i += 2) theirs.Add((lucene[i], float.Parse(lucene[i + 1], CultureInfo.InvariantCulture)));
        Assert.Equal(theirs.Count, ours.Hits.Count);
        for (var i = 0; i < theirs.Count; i++)
        {
            var hit = ours.Hits[i];
            Assert.True(Near(theirs[i].Score, hit.Score), $"{query}: hit {i} is {theirs[i]} with Lucene, {hit.Id} {hit.Score} with us");
            // Scores apart by less than floats can tell are sums taken in another order: such neighbours may change places.
            Assert.True(theirs[i].Id == hit.Id || (theirs.FirstOrDefault(t => t.Id == hit.Id) is { Id: not null } same ? Near(same.Score, hit.Score) : Near(theirs[^1].Score, hit.Score)),
                $"{query}: hit {i} is {theirs[i]} with Lucene, {hit.Id} {hit.Score} with us");
        }
    }

    private static bool Near(float a, float b) => Math.Abs(a - b) <= 1e-5f * Math.Max(1, Math.Abs(a));

    private static string Line(IndexDocument document)
    {
        var line = new StringBuilder(document.Id);
        foreach (var text in document.Texts) line.Append(CultureInfo.InvariantCulture, $"\tt\t{text.Name}\t{string.Join(' ', text.Terms.Select(t => $"{t.Term}@{t.Position}"))}");
        foreach (var (field, value) in document.Keywords.Distinct()) line.Append(CultureInfo.InvariantCulture, $"\tk\t{field}\t{value}");
        foreach (var (field, value) in document.Numbers) line.Append(CultureInfo.InvariantCulture, $"\tn\t{field}\t{value}");
        return line.ToString();
    }

    // False for what Lucene has no like of.
    private static bool Write(Query query, StringBuilder text)
    {
        switch (query)
        {
            case Query.Term term: text.Append(CultureInfo.InvariantCulture, $"\tterm\t{term.Field}\t{term.Text}"); return true;
            case Query.Keyword keyword: text.Append(CultureInfo.InvariantCulture, $"\tkeyword\t{keyword.Field}\t{keyword.Value}"); return true;
            case Query.Prefix prefix: text.Append(CultureInfo.InvariantCulture, $"\tprefix\t{prefix.Field}\t{prefix.Text}"); return true;
            case Query.Range range: text.Append(CultureInfo.InvariantCulture, $"\trange\t{range.Field}\t{range.From}\t{range.To}"); return true;
            case Query.Everything: text.Append("\teverything"); return true;
            case Query.Phrase phrase:
                text.Append(CultureInfo.InvariantCulture, $"\tphrase\t{phrase.Field}\t{phrase.Terms.Count}\t{string.Join('\t', phrase.Terms.Select(t => $"{t.Text}@{t.Offset}"))}");
                return true;
            case Query.All all: text.Append(CultureInfo.InvariantCulture, $"\tall\t{all.Parts.Count}"); return all.Parts.All(p => Write(p, text));
            case Query.Any any: text.Append(CultureInfo.InvariantCulture, $"\tany\t{any.Parts.Count}\t{any.AtLeast}"); return any.Parts.All(p => Write(p, text));
            case Query.Best best: text.Append(CultureInfo.InvariantCulture, $"\tbest\t{best.Parts.Count}"); return best.Parts.All(p => Write(p, text));
            case Query.Prefer prefer: text.Append("\tprefer"); return Write(prefer.Required, text) && Write(prefer.Optional, text);
            case Query.Without without: text.Append("\twithout"); return Write(without.Included, text) && Write(without.Excluded, text);
            case Query.Boost boost: text.Append(CultureInfo.InvariantCulture, $"\tboost\t{boost.Factor}"); return Write(boost.Inner, text);
            case Query.Constant constant: text.Append(CultureInfo.InvariantCulture, $"\tconstant\t{constant.Score}"); return Write(constant.Inner, text);
            default: return false;
        }
    }

    private static string Source([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Oracle", "Oracle.java"));

    // What it printed, or null when there is no such program or it failed.
    private static async Task<string?> Run(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var output = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} failed: {await errors}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
