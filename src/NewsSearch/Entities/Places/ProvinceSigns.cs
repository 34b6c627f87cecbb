namespace NewsSearch.Entities.Places;

/// <summary>What can be counted of a province in an article that may be about it.</summary>
internal readonly record struct ProvinceSigns
{
    /// <summary>The logarithm of 1 + the sum of what its mentions, people and address weigh.</summary>
    public double Score { get; init; }

    /// <summary>That sum as a share of the strongest province's, 0 to 1.</summary>
    public double Share { get; init; }

    /// <summary>The logarithm of how many provinces the article names.</summary>
    public double Provinces { get; init; }

    /// <summary>The logarithm of 1 + the characters between the headline and the first mention.</summary>
    public double First { get; init; }

    /// <summary>The first mention is not far from the headline.</summary>
    public bool IsNearStart { get; init; }

    /// <summary>From the first mention to the last, as a share of the article.</summary>
    public double Span { get; init; }

    /// <summary>There is one mention.</summary>
    public bool IsOnce { get; init; }

    /// <summary>จังหวัด stands before a mention.</summary>
    public bool IsCalledProvince { get; init; }

    /// <summary>Every mention says where a hall or hotel is.</summary>
    public bool IsVenue { get; init; }

    /// <summary>A mention says where something was done: ในพื้นที่จังหวัด.</summary>
    public bool IsArea { get; init; }

    /// <summary>A mention is by the way: an example, a constituency, a post left.</summary>
    public bool IsAside { get; init; }

    /// <summary>A mention is the end of a road or railway.</summary>
    public bool IsEndOfRoute { get; init; }

    /// <summary>People of the whole country meet there.</summary>
    public bool IsMeetingPlace { get; init; }

    /// <summary>The headline names a part of the country.</summary>
    public bool IsRegional { get; init; }

    /// <summary>The article speaks of the whole country.</summary>
    public bool IsNational { get; init; }

    /// <summary>The logarithm of 1 + how often it does so in other words.</summary>
    public double NationalWords { get; init; }

    /// <summary>Of Viet Nam but its capital, as papers there are papers of one province, and no other has a greater score; of several that have the greatest only those named early.</summary>
    public bool IsStrongestOfVietnam { get; init; }

    /// <summary>Bangkok, and the headline names it.</summary>
    public bool IsCapitalInHeadline { get; init; }
}
