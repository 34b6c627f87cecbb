namespace NewsSearch.Search.Language;

/// <summary>The fields a query can name, in English, Thai or Vietnamese.</summary>
public enum QueryField
{
    Title,
    Person,
    Province,
    District,
    Code,
    Year,
    Month,
    Date,
    Mentions,
    Due,
    Fiscal,
    Type,
    Source,
    Missing,
}
