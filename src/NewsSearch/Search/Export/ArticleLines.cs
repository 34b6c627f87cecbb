using System.Text.Json;
using NewsSearch.Search.Contract;

namespace NewsSearch.Search.Export;

/// <summary>JSON Lines: the article of the contract, a line each.</summary>
internal sealed class ArticleLines(Stream output) : IArticleWriter
{
    private static readonly byte[] LineFeed = "\n"u8.ToArray();

    public async ValueTask WriteAsync(ArticleRecord record, CancellationToken cancellation)
    {
        await output.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(ArticleJson.From(record), ContractJson.Readable.ArticleJson), cancellation);
        await output.WriteAsync(LineFeed, cancellation);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
