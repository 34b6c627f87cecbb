namespace NewsSearch.Search;

/// <summary>The facets, by the names the contract gives them, in the order pages show them. They are also the index's keyword fields.</summary>
public static class Facets
{
    public const string Province = "province";
    public const string Official = "official";
    public const string Year = "year";

    /// <summary>The month of the article's own day, <c>2024-02</c>; articles without a day have none.</summary>
    public const string Month = "month";
    public const string Mentions = "mentions";

    /// <summary>The year that a plan, target or promise of the article looks to; of a span its last.</summary>
    public const string Due = "due";
    public const string Code = "code";
    public const string CodeType = "codeType";
    public const string Issuer = "issuer";
    public const string Country = "country";
    public const string Source = "source";

    /// <summary>What is not known of the article itself: <see cref="Year"/> when nothing tells its year, <see cref="Province"/> when it is about none.</summary>
    public const string Missing = "missing";

    public static IReadOnlyList<string> All { get; } = [Province, Official, Year, Mentions, Due, Code, CodeType, Issuer, Country, Source, Month, Missing];

    /// <summary>Whether the values of a facet are years.</summary>
    public static bool IsOfYears(string facet) => facet is Year or Mentions or Due;
}
