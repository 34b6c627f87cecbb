using System.Text;

namespace NewsSearch.Search.Export;

/// <summary>BibTeX: an entry an article.</summary>
internal sealed class ArticleBibliography(Stream output, Func<string, string>? addressOf) : IArticleWriter
{
    private readonly StreamWriter _text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public async ValueTask WriteAsync(ArticleRecord record, CancellationToken cancellation) =>
        await _text.WriteLineAsync(Citation.Of(record, addressOf?.Invoke(record.Article.Id)).BibTeX.AsMemory(), cancellation);

    public ValueTask DisposeAsync() => _text.DisposeAsync();
}
