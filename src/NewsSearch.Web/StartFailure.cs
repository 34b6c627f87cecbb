using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using NewsSearch.Index;

namespace NewsSearch.Web;

/// <summary>What keeps the site from starting and whoever starts it can mend.</summary>
internal static class StartFailure
{
    private const string OtherAddress = "Choose another address: --urls http://localhost:5001";

    /// <summary>The reason in a line for people, with what to do; null for a fault of NewsSearch, whose stack should be reported.</summary>
    public static string? Of(Exception trouble) => trouble switch
    {
        IOException { InnerException: AddressInUseException } or InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } or SocketException or FormatException => $"{trouble.Message.TrimEnd('.')}. {OtherAddress}",
        IOException or InvalidDataException or UnauthorizedAccessException or IndexUnavailableException => trouble.Message,
        _ => null,
    };
}
