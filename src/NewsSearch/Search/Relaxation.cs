using NewsSearch.Index;
using NewsSearch.Search.Language;

namespace NewsSearch.Search;

/// <summary>
/// What to ask when all that was asked together finds nothing, or next to nothing: words typed together near each other, then all but one
/// of the things asked for. Places, people, documents, years and names are given up last. What it gives is ranked by how well it matches and said in a note.
/// </summary>
/// <param name="asked">The query as understood.</param>
/// <param name="total">How many articles a query finds.</param>
internal sealed class Relaxation(Interpretation asked, Func<Query, ValueTask<int>> total)
{
    /// <summary>With fewer results than this, others are shown too: ten, and in a small archive one article in a hundred.</summary>
    /// <param name="articles">How many articles there are.</param>
    public static int Few(int articles) => Math.Min(10, articles / 100);

    /// <summary>More than this is an answer to another question.</summary>
    private const int Most = 200;

    /// <summary>With more things asked for than this, they are tried together instead of one by one.</summary>
    private const int MostTriedApart = 8;

    private IReadOnlyList<QueryUnit> Units => asked.Units;

    /// <summary>A wider query and what to say of it, or null.</summary>
    /// <param name="found">How many articles have everything.</param>
    public async ValueTask<(Query Query, string Note)?> OfAsync(int found)
    {
        if (asked.CanLoosen && asked.Loosened() is var near && await total(With(near)) is var apart && apart > found && (found == 0 || apart <= Most))
            return (Ranked(found == 0 ? near : new Query.Best([asked.Required, near])), found == 0 ? Messages.Apart : Messages.AlsoApart(found));
        if (found == 0 && asked.Short is { Count: > 0 } unfound && asked.InsideWords is var inside && await total(With(inside)) > 0)
            return (Ranked(inside), Messages.Letters(string.Join(' ', unfound.Select(unit => unit.Printed))));
        return found == 0 ? await NearestAsync() : await MoreAsync(found);
    }

    /// <summary>Some have everything; others lack one of the words.</summary>
    private async ValueTask<(Query Query, string Note)?> MoreAsync(int found)
    {
        // What lacks the name is about somebody else: ชัชชาติ of ชัชชาติ ผู้ว่าฯ.
        var words = Units.Where(unit => !unit.IsThing && !unit.IsName).ToList();
        if (Units.Count(unit => !unit.IsThing) < 2 || Units.Count > MostTriedApart) return null;
        var (wider, missing) = await WithoutOneAsync(words, found);
        if (wider.Count == 0) return null;
        return (Ranked(new Query.Best([asked.Required, .. wider])), missing.Count == 1 ? Messages.AlsoWithout(found, missing[0].Printed) : Messages.AlsoWithoutOne(found));
    }

    /// <summary>None has everything: those that lack one thing, else the one word that was much of what was typed.</summary>
    private async ValueTask<(Query Query, string Note)?> NearestAsync()
    {
        if (Units.Count < 2) return null;
        // One search tells that nothing has all but one.
        if (Units.Count > 2 && await total(With(asked.AllBut(1))) == 0) return await MostAsync(Units.Count - 2);
        if (Units.Count <= MostTriedApart)
        {
            // Leaving out most of what was typed would answer another question.
            var length = Units.Sum(unit => unit.Printed.Length);
            var spared = Units.Where(unit => 2 * unit.Printed.Length <= length).ToList();
            foreach (var kind in (IEnumerable<List<QueryUnit>>)[spared.FindAll(unit => !unit.IsThing && !unit.IsName), spared.FindAll(unit => unit.IsThing || unit.IsName)])
            {
                var (wider, missing) = await WithoutOneAsync(kind, 0);
                if (wider.Count > 0) return (Ranked(wider.Count == 1 ? wider[0] : new Query.Best(wider)), missing.Count == 1 ? Messages.Relaxed(missing[0].Printed) : Messages.RelaxedByOne);
            }
        }
        return await MostAsync(Units.Count - (Units.Count <= MostTriedApart ? 2 : 1));
    }

    /// <summary>Remembered words are not always the words of the article: of many, most will do.</summary>
    private async ValueTask<(Query Query, string Note)?> MostAsync(int least)
    {
        for (; least >= Math.Max(2, (2 * Units.Count + 2) / 3); least--)
        {
            var most = asked.AllBut(Units.Count - least);
            if (await total(With(most)) is > 0 and <= Most) return (Ranked(most), Messages.RelaxedBySome(Units.Count - least));
        }
        return null;
    }

    private async ValueTask<(List<Query> Wider, List<QueryUnit> Missing)> WithoutOneAsync(List<QueryUnit> candidates, int found)
    {
        List<Query> wider = [];
        List<QueryUnit> missing = [];
        foreach (var unit in candidates)
        {
            var query = asked.Loosened(without: unit);
            if (await total(With(query)) is var one && (one <= found || one > Most + found)) continue;
            wider.Add(query);
            missing.Add(unit);
        }
        return (wider, missing);
    }

    private Query Ranked(Query query) => With(asked.Preferred is null ? query : new Query.Prefer(query, asked.Preferred));

    private Query With(Query query) => asked.Excluded is null ? query : new Query.Without(query, asked.Excluded);
}
