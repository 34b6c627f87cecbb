using Microsoft.AspNetCore.Http.HttpResults;
using NewsSearch.Search.Contract;

namespace NewsSearch.Web.Api;

/// <summary>
/// Addresses that are fetched by programs, as files and feeds: a parameter that cannot be read is refused there, as nobody would see a note that it was left out, and other articles than were asked for
/// would be taken for those. Pages and <c>/api/search</c> have notes (<see cref="SearchJson.Notes"/>).
/// </summary>
internal static class ReadParameters
{
    /// <summary>Refuses what cannot be read, naming it.</summary>
    public static RouteHandlerBuilder WithReadParameters(this RouteHandlerBuilder route) => route.AddEndpointFilter(async (invocation, next) =>
    {
        var read = SearchAddressReader.Read(invocation.HttpContext.Request.Query);
        return read.Ignored.Count > 0 ? Refused($"These parameters cannot be read: {string.Join(", ", read.Ignored)}.")
            : read.Shortened ? Refused($"A query has at most {SearchAddress.LongestText} characters.")
            : await next(invocation);
    }).ProducesProblem(StatusCodes.Status400BadRequest);

    private static ProblemHttpResult Refused(string reason) => TypedResults.Problem(reason, statusCode: StatusCodes.Status400BadRequest);
}
