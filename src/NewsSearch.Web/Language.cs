using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace NewsSearch.Web;

/// <summary>
/// The language of the interface: <c>th</c>, <c>en</c> or <c>vi</c>. Taken from <c>?lang=</c>, which is remembered in a cookie, then from the cookie, then from
/// <c>Accept-Language</c>, then Thai. Only texts for people follow it: numbers, dates in URLs and JSON stay invariant whatever it is.
/// </summary>
public static class Language
{
    private const string Cookie = "lang";

    private static readonly CultureInfo Thai = new("th"), English = new("en"), Vietnamese = new("vi");

    /// <summary>The languages there are, each with its own name for itself and what of it has room on a phone.</summary>
    public static IReadOnlyList<(string Code, string Name, string Short)> All { get; } = [("th", "ไทย", "ไทย"), ("en", "English", "EN"), ("vi", "Tiếng Việt", "VI")];

    /// <summary>True while the interface speaks Thai: then years are shown in the Buddhist Era first and names in Thai.</summary>
    public static bool IsThai => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "th";

    /// <summary>The <c>lang</c> attribute of the page.</summary>
    public static string Code => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch { "th" => "th", "vi" => "vi", _ => "en" };

    /// <summary>The one of three texts that is in the language of the interface; English where there is no Vietnamese.</summary>
    public static string Pick(string thai, string english, string vietnamese) => Code switch { "th" => thai, "vi" when vietnamese.Length > 0 => vietnamese, _ => english };

    /// <summary>Sets the language of each request.</summary>
    public static IApplicationBuilder UseLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var language = Of(context.Request);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = language;
        context.Response.Headers.ContentLanguage = language.Name;
        context.Response.Headers.Append("Vary", new StringValues(["Accept-Language", "Cookie"]));
        if (Named(context.Request.Query["lang"]) is { } chosen)
        {
            context.Response.Cookies.Append(Cookie, chosen.Name, new CookieOptions
            {
                HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365),
            });
        }
        return next(context);
    });

    private static CultureInfo Of(HttpRequest request) =>
        Named(request.Query["lang"]) ?? Named(request.Cookies[Cookie])
        ?? request.GetTypedHeaders().AcceptLanguage
            .Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Named(wish.Value.Value?.Split('-')[0]))
            .FirstOrDefault(culture => culture is not null)
        ?? Thai;

    private static CultureInfo? Named(string? code) => code?.ToLowerInvariant() switch { "th" => Thai, "en" => English, "vi" => Vietnamese, _ => null };
}
