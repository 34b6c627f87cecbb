using System.Threading.Channels;
using NewsSearch.Benchmarks.Corpus;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>The articles of a corpus as a peer takes them; with two threads, the next are read and made while the last are written.</summary>
internal static class ReadAhead
{
    private const int BatchSize = 64, Batches = 2;

    public static async IAsyncEnumerable<T> Of<T>(CorpusReader corpus, int threads, Func<CorpusArticle, T> make)
    {
        if (threads == 1)
        {
            foreach (var article in corpus.Articles().Select(make)) yield return article;
            yield break;
        }
        var channel = Channel.CreateBounded<T[]>(new BoundedChannelOptions(Batches) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(async () =>
        {
            foreach (var batch in corpus.Articles().Select(make).Chunk(BatchSize)) await channel.Writer.WriteAsync(batch);
            channel.Writer.Complete();
        });
        await foreach (var batch in channel.Reader.ReadAllAsync())
        {
            foreach (var article in batch) yield return article;
        }
        await reading;
    }
}
