namespace NewsSearch.Entities.Officials;

/// <summary>Tells which of several who bear one name, or names that sound alike, a person of an article is.</summary>
internal sealed class Namesakes(KnownPeople people, OfficeProvinces offices)
{
    // As many of the company as the evidence names.
    private const int MostNamed = 3;

    /// <summary>Which of those who bear the name it is, by office and province; a new one where the office is in another province than all of theirs.</summary>
    /// <param name="official">The person as the article alone tells.</param>
    /// <param name="spelt">Who bears the name; at least one.</param>
    /// <param name="office">Today's province of the office, or null.</param>
    /// <param name="about">The provinces that the article is about, as they are today.</param>
    public Identity Of(RecognisedOfficial official, List<string> spelt, string? office, IReadOnlyList<string> about)
    {
        if (office is not null)
        {
            if (spelt.Find(id => people.Of(id).Offices.Contains(office)) is { } there) return new Identity(there, null) { IsCertain = true };
            var elsewhere = spelt.TrueForAll(id => people.Of(id).Offices.Count > 0);
            // Officials of Thailand are moved from province to province, and no two families bear one name.
            if (elsewhere && office.StartsWith("vn-", StringComparison.Ordinal) && offices.NamedIn(official.Role) is not null)
            {
                return new Identity($"{official.Id}-{office[3..]}", $"a namesake of {spelt[0]}, who serves elsewhere");
            }
            if (!elsewhere) spelt = spelt.FindAll(id => people.Of(id).Offices.Count == 0);
        }
        if (spelt is [var only]) return new Identity(only, NameSlips.Evidence(official, only)) { IsCertain = true };
        var seen = spelt.Find(id => people.Of(id).Offices.Overlaps(about)) ?? spelt.Find(id => people.Of(id).Seen.Overlaps(about));
        var id = seen ?? spelt[0];
        var evidence = $"{(seen is null ? "unsure" : "by province")}: the name is also that of {string.Join(", ", spelt.Where(other => other != id))}";
        return new Identity(id, evidence) { IsSpelt = true, Candidates = seen is null ? spelt : [] };
    }

    /// <summary>
    /// Which of the candidates it is, by who else the article names: of the bearers of one name a single shared acquaintance tells; of names that only sound alike two must, three where
    /// the provinces differ.
    /// </summary>
    /// <param name="official">The person as the article alone tells.</param>
    /// <param name="met">What the name told.</param>
    /// <param name="about">The provinces that the article is about, as they are today.</param>
    /// <param name="here">Who else is in the article for certain.</param>
    public Identity ByCompany(RecognisedOfficial official, Identity met, IReadOnlyList<string> about, HashSet<string> here)
    {
        var found = met.Candidates.Where(id => !here.Contains(id)).Select(id => (Id: id, Shared: people.Company.Shared(id, here))).Where(one => one.Shared.Count > 0).OrderByDescending(one => one.Shared.Count).ToList();
        if (found is not [var best, ..] || found.Count > 1 && (found[1].Shared.Count == best.Shared.Count || !met.IsSpelt)) return met;
        var seen = people.Of(best.Id).Seen;
        var least = met.IsSpelt ? 1 : about.Count > 0 && seen.Count > 0 && !seen.Overlaps(about) ? 3 : 2;
        if (best.Shared.Count < least) return met;

        var why = met.IsSpelt ? $"by company: the name is also that of {string.Join(", ", met.Candidates.Where(other => other != best.Id))}" : $"{official.Names.First(people.Names.IsWhole)} sounds like {best.Id}, met in the same company";
        return new Identity(best.Id, string.Join("; ", best.Shared.Take(MostNamed).Select(other => $"with {other} in other articles too").Prepend(why)));
    }
}
