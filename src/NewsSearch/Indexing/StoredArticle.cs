using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NewsSearch.Entities;

namespace NewsSearch.Indexing;

/// <summary>What the index keeps of an article: all that its page shows. Offsets are UTF-16 code units into the article's text.</summary>
public sealed record StoredArticle(Article Article, Recognition Recognition)
{
    /// <summary>The stored form, UTF-8 JSON.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StoredArticleJson.Readable.StoredArticle);

    /// <exception cref="InvalidDataException">The bytes are not of an article this program stored.</exception>
    public static StoredArticle FromBytes(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes.Span, StoredArticleJson.Readable.StoredArticle)
                ?? throw new InvalidDataException("A stored article is null.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("A stored article cannot be read; rebuild the index with `index PATH… --rebuild`.", e);
        }
    }
}

[JsonSerializable(typeof(StoredArticle))]
internal sealed partial class StoredArticleJson : JsonSerializerContext
{
    // Thai as itself: escaped, it would take twice the room.
    public static readonly StoredArticleJson Readable = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
