using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsSearch.Text;

/// <summary>
/// Bytes of unknown encoding to text: UTF-8 and UTF-16 with or without a byte order mark, and Windows-874 (a superset of
/// TIS-620). Thai in UTF-8 is never valid Windows-874 by accident nor the other way round, so strict rules beat statistics.
/// </summary>
public static class TextDecoder
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Thai = CodePagesEncodingProvider.Instance.GetEncoding(874)!; // part of the framework

    // A text holds tab, line feed, vertical tab, form feed and carriage return; other controls mean it is none.
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(b => b is < 9 or > 13 and not 26).Select(b => (byte)b), 127]);

    /// <summary>Decodes a text; false for what is none.</summary>
    /// <param name="bytes">The whole text.</param>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="failure">Why it is no text, for people.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? failure)
    {
        failure = null;
        text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ when LooksLikeUtf16(bytes, highByte: 1) => Encoding.Unicode.GetString(bytes),
            _ when LooksLikeUtf16(bytes, highByte: 0) => Encoding.BigEndianUnicode.GetString(bytes),
            _ when bytes.ContainsAny(Controls) => null,
            _ => Utf8(bytes) ?? MendedUtf8(bytes) ?? Windows874(bytes),
        };
        if (text is not null) return true;

        failure = bytes.ContainsAny(Controls)
            ? "This is a binary file, not text."
            : "The text is in none of the encodings UTF-8, UTF-16 and Windows-874 (TIS-620).";
        return false;
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try { return StrictUtf8.GetString(bytes); }
        catch (DecoderFallbackException) { return null; }
    }

    // A download cut in the middle of a character, or one bad byte: not worth losing the article, and not Windows-874 either.
    private static string? MendedUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var bad = text.AsSpan().Count('\uFFFD');
        return bad <= 1 + text.Length / 200 && text.AsSpan().ContainsAnyInRange('\u0E00', '\u0E7F') ? text : null;
    }

    private static string? Windows874(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b is >= 0x80 and not (0x80 or 0x85 or >= 0x91 and <= 0x97 or >= 0xA0 and <= 0xDA or >= 0xDF and <= 0xFB)) return null;
        }
        return Thai.GetString(bytes);
    }

    // Thai, Latin and Vietnamese letters have few high bytes: 0E, 00, 01, 1E, and 20 for dashes and quotes.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int highByte)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return false;
        var units = Math.Min(bytes.Length, 4096) / 2;
        int certain = 0, possible = 0;
        for (var i = 0; i < units; i++)
        {
            var high = bytes[2 * i + highByte];
            if (high is 0x00 or 0x0E) certain++;
            else if (high is 0x01 or 0x1E or 0x20) possible++;
        }
        return certain * 2 > units && (certain + possible) * 10 >= units * 9 && !bytes[..(2 * units)].StartsWith("\0\0"u8);
    }
}
