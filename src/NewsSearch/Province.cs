namespace NewsSearch;

/// <summary>A province of Thailand or Viet Nam. Equality is by all names; <see cref="Id"/> alone identifies it.</summary>
public sealed record Province
{
    /// <summary>Country and plain ASCII name, as <c>vn-ninh-thuan</c>, <c>th-chanthaburi</c>.</summary>
    public required string Id { get; init; }

    /// <summary>ISO 3166 country in lower case: <c>th</c> or <c>vn</c>.</summary>
    public required string Country { get; init; }

    /// <summary>The name in Thai, without จังหวัด.</summary>
    public required string Thai { get; init; }

    /// <summary>True for กรุงเทพมหานคร and the cities of Viet Nam that are no province.</summary>
    public bool IsCity { get; init; }

    /// <summary>The name in Thai with what it is: จังหวัดเลย, นครฮานอย, กรุงเทพมหานคร.</summary>
    public string FullThai => !IsCity ? "จังหวัด" + Thai : Country == "vn" ? "นคร" + Thai : Thai;

    /// <summary>The name in Latin letters as its own country writes it: <c>Ninh Thuận</c>, <c>Chanthaburi</c>.</summary>
    public required string Latin { get; init; }

    /// <summary>Every other spelling, Thai and Latin, that names it.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The last day this unit existed, or null while it does (63 Vietnamese provinces became 34 on 1 July 2025).</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The province that took it over, or null.</summary>
    public string? SuccessorId { get; init; }

    /// <summary>Degrees north and east of the middle, or null when unknown.</summary>
    public (double Latitude, double Longitude)? Centre { get; init; }
}
