namespace NewsSearch.Search.Catalogues;

/// <summary>How the lines of an index page are sorted.</summary>
public enum CatalogueOrder
{
    /// <summary>Most articles first.</summary>
    Count,

    /// <summary>By name, as a dictionary of the reader's language sorts.</summary>
    Name,

    /// <summary>Latest article first.</summary>
    Latest,
}
