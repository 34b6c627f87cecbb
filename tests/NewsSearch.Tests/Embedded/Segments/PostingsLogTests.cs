using NewsSearch.Embedded.Segments;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class PostingsLogTests
{
    [Fact]
    public void RecordsOfEachTermComeTogetherInTheOrderTheyCame()
    {
        var random = new Random(2);
        var log = new PostingsLog();
        var written = Enumerable.Range(0, 300).Select(_ => new List<byte>()).ToArray();
        for (var i = 0; i < 200_000; i++)
        {
            var term = Math.Min(random.Next(300), random.Next(300));
            // Some longer than a length of one byte tells, and one longer than a block; room is asked for generously, as a writer must.
            var record = new byte[i == 100_000 ? 3_000_000 : random.Next(1000) == 0 ? random.Next(5_000) : random.Next(12)];
            random.NextBytes(record);
            var room = log.Begin(term, record.Length + random.Next(300));
            record.CopyTo(room);
            log.End(record.Length);
            written[term].AddRange(record);
        }

        var places = new int[written.Length];
        for (var term = 1; term < places.Length; term++) places[term] = places[term - 1] + written[term - 1].Count;
        var sorted = new byte[written.Sum(w => w.Count)];
        log.Sort(places, sorted);

        Assert.Equal(written.SelectMany(w => w), sorted);
        Assert.Equal(0, log.Bytes);
    }
}
