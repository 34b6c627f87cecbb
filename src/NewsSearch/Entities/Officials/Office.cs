namespace NewsSearch.Entities.Officials;

/// <summary>What a wording says of an office: รองผู้ว่าราชการจังหวัดน่าน is a deputy, ผู้ว่าราชการจังหวัด, of น่าน.</summary>
/// <param name="Role">The office of <c>roles.tsv</c> that it begins with.</param>
/// <param name="IsDeputy">Whether it is the deputy's, where the table has none.</param>
/// <param name="Ministry">The ministry it goes on with, or null.</param>
/// <param name="Province">The province it goes on with, or null.</param>
/// <param name="Country">The country it goes on with, or null.</param>
/// <param name="Rest">What else it goes on with; empty when all of it is known.</param>
internal sealed record Office(Role Role, bool IsDeputy, Ministry? Ministry, Province? Province, Country? Country, string Rest)
{
    /// <summary>Whether it is held: อดีต, รักษาราชการแทน.</summary>
    public Tenure Tenure { get; init; }

    /// <summary>How offices of deputies begin.</summary>
    public const string Deputy = "รอง";
}
