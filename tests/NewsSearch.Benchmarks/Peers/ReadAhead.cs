using System.Threading.Channels;
using NewsSearch.Benchmarks.Corpus;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>The articles of a corpus; with two threads, the next are read and parsed while the last are written.</summary>
internal static class ReadAhead
{
    private const int BatchSize = 256, Batches = 4;

    public static async IAsyncEnumerable<CorpusArticle> Of(CorpusReader corpus, int threads)
    {
        if (threads == 1)
        {
            foreach (var article in corpus.Articles()) yield return article;
            yield break;
        }
        var channel = Channel.CreateBounded<CorpusArticle[]>(new BoundedChannelOptions(Batches) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(async () =>
        {
            foreach (var batch in corpus.Articles().Chunk(BatchSize)) await channel.Writer.WriteAsync(batch);
            channel.Writer.Complete();
        });
        await foreach (var batch in channel.Reader.ReadAllAsync())
        {
            foreach (var article in batch) yield return article;
        }
        await reading;
    }
}
