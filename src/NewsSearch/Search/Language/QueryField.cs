namespace NewsSearch.Search.Language;

/// <summary>The fields a query can name, in English or Thai.</summary>
public enum QueryField
{
    Title,
    Person,
    Province,
    Code,
    Year,
    Mentions,
    Fiscal,
    Type,
    Source,
}
