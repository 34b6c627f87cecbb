namespace NewsSearch.Entities.Officials;

/// <summary>Who led a province of Viet Nam, in one office: a row of <c>leaders.tsv</c>.</summary>
/// <param name="Name">The name in Vietnamese, with its marks.</param>
/// <param name="ProvinceId">The province.</param>
/// <param name="Office">What <c>roles.tsv</c> calls the office, as <c>PARTY.PROV.SEC</c>.</param>
/// <param name="From">The year (CE) the office was taken; null when unknown.</param>
/// <param name="Until">The year (CE) it was left; null when unknown or held still.</param>
internal sealed record Leader(string Name, string ProvinceId, string Office, int? From, int? Until)
{
    private const string Deputy = "PARTY.PROV.DSEC";

    /// <summary>Whether the office may have been held in a year (CE); any that is null.</summary>
    public bool MayServeIn(int? year) => year is null || (From ?? year) <= year && (Until ?? year) >= year;

    /// <summary>Whether an article that gives the person an office may mean this one: who chairs a province's committee or council is a deputy secretary of its Party too.</summary>
    /// <param name="office">What <c>roles.tsv</c> calls it.</param>
    public bool Holds(string office) => Office == office || office == Deputy && (Office.StartsWith(Deputy, StringComparison.Ordinal) || Office.EndsWith(".CHAIR", StringComparison.Ordinal));
}
