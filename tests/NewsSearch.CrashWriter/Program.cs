// Writes batch after batch to the index in the folder given, until it is killed. The number of each is printed when its commit is acknowledged.
// CrashTests kills it at random moments.
using System.Globalization;
using NewsSearch.CrashWriter;
using NewsSearch.Embedded;

var engine = new EmbeddedEngine(args[0]);
long batch = 0;
if (engine.Exists)
{
    await using var index = engine.OpenIndex();
    batch = await Batch.ReadAsync(index);
}
await using var writer = engine.OpenWriter();
while (true)
{
    await Batch.WriteAsync(writer, ++batch);
    await writer.CommitAsync();
    Console.WriteLine(batch.ToString(CultureInfo.InvariantCulture));
}
