using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsSearch.Web;

/// <summary>
/// The searches a reader saved, in the order they were. They live in a cookie of the reader's browser, packed: the site keeps nothing of its readers, and no account is needed. Immutable.
/// </summary>
/// <param name="All">The searches.</param>
public sealed record SavedSearches(ImmutableArray<SavedSearch> All)
{
    /// <summary>The most searches of one reader.</summary>
    public const int Most = 40;

    private const string Cookie = "saved";

    // Browsers keep 4,096 bytes of a cookie, its name and attributes included (RFC 6265, 6.1).
    private const int LongestCookie = 3_900;

    // No cookie of ours unpacks to more; what does is none of ours.
    private const int LongestText = 1 << 16;

    /// <summary>The searches of who asks. Never fails: what cannot be read is not there.</summary>
    public static SavedSearches Of(HttpRequest request) => new(request.Cookies[Cookie] is { Length: > 0 } packed ? Read(packed) : []);

    /// <summary>The search that asks this, or null.</summary>
    public SavedSearch? Find(SearchAddress address) => All.FirstOrDefault(saved => saved.Question == address.Question);

    /// <summary>With one more; one that is there stays as it is.</summary>
    /// <param name="address">The search.</param>
    /// <param name="seen">When the last articles had come.</param>
    public SavedSearches With(SearchAddress address, DateTimeOffset? seen) => Find(address) is null ? new(All.Add(new(address.Question, seen))) : this;

    public SavedSearches Without(SearchAddress address) => new([.. All.Where(saved => saved.Question != address.Question)]);

    /// <summary>With what there is until then seen: of one search, or of all.</summary>
    public SavedSearches Seen(DateTimeOffset? until, SearchAddress? only = null) => new([.. All.Select(saved => only is null || saved.Question == only.Question ? saved with { Seen = until } : saved)]);

    /// <summary>Has them kept.</summary>
    /// <returns>False when there are too many to keep; then what was kept before stays.</returns>
    public bool Keep(HttpResponse response)
    {
        var packed = All.Length == 0 ? "" : Pack();
        if (All.Length > Most || packed.Length > LongestCookie) return false;
        response.Cookies.Append(Cookie, packed, new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = response.HttpContext.Request.IsHttps, MaxAge = packed.Length == 0 ? TimeSpan.Zero : TimeSpan.FromDays(400),
        });
        return true;
    }

    // A line for each: the second it was seen until, and its query string.
    private string Pack()
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
        {
            foreach (var (question, seen) in All) deflate.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seen?.ToUnixTimeSeconds()} {question.QueryString()}\n")));
        }
        return Base64Url.EncodeToString(packed.ToArray());
    }

    private static ImmutableArray<SavedSearch> Read(string packed)
    {
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(Base64Url.DecodeFromChars(packed)), CompressionMode.Decompress);
            var text = new byte[LongestText];
            var length = deflate.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
            return [.. Encoding.ASCII.GetString(text, 0, length).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line).Where(saved => saved.Question.Asks).DistinctBy(saved => saved.Question).Take(Most)];
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return [];
        }
    }

    private static SavedSearch Line(string line)
    {
        var space = Math.Max(0, line.IndexOf(' ', StringComparison.Ordinal));
        DateTimeOffset? seen = long.TryParse(line.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
        return new(SearchAddressReader.Read(line[space..].TrimStart()).Address.Question, seen);
    }
}
