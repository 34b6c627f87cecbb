using System.Globalization;

namespace NewsSearch.Benchmarks.Corpus;

/// <summary>A query of a class; a line of the file of queries.</summary>
/// <param name="Class">One of <see cref="Classes"/>.</param>
/// <param name="Terms">Words of the body.</param>
/// <param name="Province">The province it is narrowed to, or empty.</param>
/// <param name="From">The first day, as <see cref="DateOnly.DayNumber"/>; 0 when not narrowed.</param>
/// <param name="To">The last day.</param>
internal sealed record PeerQuery(string Class, IReadOnlyList<string> Terms, string Province = "", int From = 0, int To = 0)
{
    /// <summary>
    /// common: a term in 10 to 60 % of articles; rare: in 0.1 to 1 %; few: in 10 to 100 articles, however many there are; and2, or3: terms of one article;
    /// phrase: two or three words that stand side by side somewhere; filter: a term within a province and three years.
    /// </summary>
    public static IReadOnlyList<string> Classes { get; } = ["common", "rare", "few", "and2", "or3", "phrase", "filter"];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Class}\t{string.Join(' ', Terms)}\t{Province}\t{From}\t{To}");

    public static ILookup<string, PeerQuery> Load(string file) => File.ReadLines(file).Select(Parse).ToLookup(q => q.Class);

    private static PeerQuery Parse(string line)
    {
        var cells = line.Split('\t');
        return new(cells[0], cells[1].Split(' '), cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture), int.Parse(cells[4], CultureInfo.InvariantCulture));
    }
}
