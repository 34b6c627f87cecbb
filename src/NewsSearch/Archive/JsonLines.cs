using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NewsSearch.Archive;

/// <summary>A JSON Lines archive, plain or gzipped, read a line at a time: one article in memory, however large the file.</summary>
internal static class JsonLines
{
    /// <summary>Longer lines are no article.</summary>
    public const int LongestLine = 16 << 20;

    // Else a file that was cut short, a download that broke off, ends as if nothing were missing.
    static JsonLines() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>The lines of a file with their numbers, from 1; null for a line too long to be an article.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The compressed data is damaged or cut short.</exception>
    public static IEnumerable<(int Number, ReadOnlyMemory<byte>? Line)> Lines(string path)
    {
        using var stream = Open(path);
        var buffer = new byte[64 << 10];
        int start = 0, end = 0, number = 0;
        var skipping = false;
        while (true)
        {
            var feed = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                number++;
                yield return (number, skipping ? null : buffer.AsMemory(start, feed));
                (start, skipping) = (start + feed + 1, false);
                continue;
            }
            if (skipping || end - start > LongestLine) (skipping, start, end) = (true, 0, 0);
            if (start > 0) buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = Read(stream, buffer.AsSpan(end));
            if (read == 0) break;
            end += read;
        }
        if (end > 0 || skipping) yield return (number + 1, skipping ? null : buffer.AsMemory(0, end));
    }

    /// <summary>Reads one line.</summary>
    /// <returns>The article, or the reason it is none.</returns>
    public static (RawArticle? Article, string? Failure) Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return (null, "The line is not a JSON object.");
            var fields = document.RootElement;
            if (Field(fields, "text") is not { } text) return (null, "The line has no field \"text\".");
            // What was exported says where the first sentence stands for a headline.
            var untitled = fields.TryGetProperty("untitled", out var said) && said.ValueKind == JsonValueKind.True;
            var (title, url) = (untitled ? null : Field(fields, "title"), Field(fields, "url"));
            return (new RawArticle(Field(fields, "id") ?? ContentId.Of(url ?? title + "\n" + text), MarkupText.IsMarkup(text) ? MarkupText.Of(text) : text)
            {
                Title = title,
                Date = Field(fields, "published") ?? Field(fields, "date"),
                Url = url,
                Source = Field(fields, "source"),
                Category = Field(fields, "category"),
            }, null);
        }
        catch (JsonException broken)
        {
            return (null, $"The line is not valid JSON (at byte {broken.BytePositionInLine}).");
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate, which JSON can spell and text cannot hold.
            return (null, "The line holds characters that are no text.");
        }
    }

    private static int Read(Stream stream, Span<byte> buffer)
    {
        try { return stream.Read(buffer); }
        catch (InvalidDataException damage) { throw new InvalidDataException("The compressed file is damaged or cut short.", damage); }
    }

    private static string? Field(JsonElement fields, string name) =>
        !fields.TryGetProperty(name, out var value) ? null
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim() is { Length: > 0 } text ? text : null,
            JsonValueKind.Number => value.GetRawText(),
            // As MongoDB exports a day: {"$date": {"$numberLong": "1709600000000"}}.
            JsonValueKind.Object => Field(value, "$date") ?? Field(value, "$numberLong"),
            _ => null,
        };

    private static Stream Open(string path)
    {
        Stream stream = new BufferedStream(File.OpenRead(path), 64 << 10);
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return new GZipStream(stream, CompressionMode.Decompress);

        Span<byte> mark = stackalloc byte[2];
        var read = stream.ReadAtLeast(mark, 2, throwOnEndOfStream: false);
        stream.Position = 0;
        if (read < 2) return stream;
        return mark switch
        {
            [0xFF, 0xFE] => Encoding.CreateTranscodingStream(stream, Encoding.Unicode, Encoding.UTF8),
            [0xFE, 0xFF] => Encoding.CreateTranscodingStream(stream, Encoding.BigEndianUnicode, Encoding.UTF8),
            _ => stream,
        };
    }
}
