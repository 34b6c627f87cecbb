// Writes batch after batch to the index in the folder given, until it is killed. Every batch replaces the documents m0 to m9, all with the batch's
// number as version, and adds one of its own. The number is printed when the commit is acknowledged. CrashTests kills it at random moments.
using System.Globalization;
using NewsSearch.Embedded;
using NewsSearch.Index;

var engine = new EmbeddedEngine(args[0]);
long batch = 0;
if (engine.Exists)
{
    await using var index = engine.OpenIndex();
    batch = (await index.VersionsAsync(["m0"])).GetValueOrDefault("m0");
}
await using var writer = engine.OpenWriter();
while (true)
{
    batch++;
    for (var i = 0; i < 10; i++) await writer.WriteAsync(Document($"m{i}", batch));
    await writer.WriteAsync(Document(string.Create(CultureInfo.InvariantCulture, $"batch{batch}"), batch));
    await writer.CommitAsync();
    Console.WriteLine(batch.ToString(CultureInfo.InvariantCulture));
}

static IndexDocument Document(string id, long version) => new()
{
    Id = id,
    Version = version,
    Texts = [new TextField("body", [(id, 0), (version.ToString(CultureInfo.InvariantCulture), 1)], 2)],
    Keywords = [("batch", version.ToString(CultureInfo.InvariantCulture))],
    Stored = new byte[100],
};
