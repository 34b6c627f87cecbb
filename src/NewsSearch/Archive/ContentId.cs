using System.Security.Cryptography;
using System.Text;

namespace NewsSearch.Archive;

/// <summary>The identifier of an article that has none of its own: the same content gives the same id on every machine.</summary>
internal static class ContentId
{
    public static string Of(string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 8));
}
