namespace NewsSearch.Web.Api;

/// <summary>HEAD, which asks for the headers that a GET would be answered with (RFC 9110, 9.3.2). The server keeps the body back.</summary>
internal static class Head
{
    /// <summary>Whatever of these answers GET answers HEAD too.</summary>
    public static T WithHead<T>(this T routes) where T : IEndpointConventionBuilder
    {
        routes.Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<HttpMethodMetadata>().LastOrDefault()?.HttpMethods is [var only] && HttpMethods.IsGet(only))
                endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
        });
        return routes;
    }
}
