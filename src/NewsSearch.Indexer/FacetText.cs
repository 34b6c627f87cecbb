using NewsSearch.Entities.Codes;
using NewsSearch.Search;

namespace NewsSearch.Indexer;

/// <summary>A facet choice as the command line writes it: <c>province=vn-ninh-thuan</c>, <c>year=-2567</c>.</summary>
internal static class FacetText
{
    /// <summary>Reads a choice; null when the text is not NAME=VALUE with the name of a facet and what may be a value of it. Codes may be in any spelling.</summary>
    public static FacetChoice? TryParse(string text, CodeRecognizer? codes = null)
    {
        if (NameOf(text) is not { } facet || FacetChoice.Read(facet, text[(facet.Length + 1)..]) is not { } choice) return null;
        return facet is Facets.Code && codes is not null && codes.TryParse(choice.Value, out var code) ? choice with { Value = code.Canonical } : choice;
    }

    /// <summary>What is wrong with a text, or null.</summary>
    public static string? FaultOf(string text) =>
        TryParse(text) is not null ? null
        : NameOf(text) switch
        {
            null => $"'{text}' is not NAME=VALUE with a name of {string.Join(", ", Facets.All)}.",
            Facets.Month => $"'{text}' names no month like 2024-02, in either era.",
            var facet when Facets.IsOfYears(facet) => $"'{text}' names no year of either era.",
            _ => $"'{text}' names no value.",
        };

    private static string? NameOf(string text) => text.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at && Facets.All.Contains(text[..at]) ? text[..at] : null;
}
