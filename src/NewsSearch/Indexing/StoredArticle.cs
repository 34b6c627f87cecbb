using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NewsSearch.Entities;

namespace NewsSearch.Indexing;

/// <summary>What the index keeps of an article: all that its page shows. Offsets are UTF-16 code units into the article's text.</summary>
public sealed record StoredArticle(Article Article, Recognition Recognition)
{
    /// <summary>The name that copies of one story have in common, the id of one of them; null when no copy of the article is known.</summary>
    public string? Story { get; init; }

    /// <summary>When the article first came into the archive, to the second, UTC; it keeps that when it is read again. Null when it came before this was known.</summary>
    public DateTimeOffset? Added { get; init; }

    /// <summary>The file the article is alone in and has its id from; null when it brought its own id, or was read before this was known.</summary>
    public string? File { get; init; }

    /// <summary>The stored form, UTF-8 JSON.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StoredArticleJson.Readable.StoredArticle);

    /// <summary>Whether the text of a stored article holds these characters as they are; a space that does not break counts as a space.</summary>
    public static bool Holds(ReadOnlyMemory<byte> bytes, string characters)
    {
        var reader = new Utf8JsonReader(bytes.Span);
        while (reader.Read())
        {
            if (reader.TokenType is not JsonTokenType.PropertyName || reader.CurrentDepth != 2 || !reader.ValueTextEquals("Text")) continue;
            reader.Read();
            var text = reader.GetString() ?? "";
            return text.Contains(characters, StringComparison.Ordinal)
                || (characters.Contains(' ') && text.Replace('\u00A0', ' ').Contains(characters, StringComparison.Ordinal));
        }
        return false;
    }

    /// <summary><see cref="Added"/> and <see cref="File"/> of a stored article, the rest of it unread.</summary>
    /// <exception cref="InvalidDataException">The bytes are not of an article this program stored.</exception>
    public static (DateTimeOffset? Added, string? File) OriginOf(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            DateTimeOffset? added = null;
            string? file = null;
            var reader = new Utf8JsonReader(bytes.Span);
            reader.Read();
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var (isAdded, isFile) = (reader.ValueTextEquals(nameof(Added)), reader.ValueTextEquals(nameof(File)));
                reader.Read();
                if (isAdded) added = reader.GetDateTimeOffset();
                else if (isFile) file = reader.GetString();
                else reader.Skip();
            }
            return (added, file);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            throw Unreadable(e);
        }
    }

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
            throw Unreadable(e);
        }
    }

    private static InvalidDataException Unreadable(Exception e) => new("A stored article cannot be read; rebuild the index with `index PATH… --rebuild`.", e);
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
