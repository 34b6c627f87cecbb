using System.Globalization;
using System.Reflection;

namespace NewsSearch.Text.Lexicon;

/// <summary>
/// Whether two words that often stand side by side are one: a logistic regression over what <see cref="NeighbourCounts"/> counts, and over which word is
/// on the left and on the right (การ hardly ever joins what follows, ใจ often joins what stands before). Immutable.
/// </summary>
internal sealed class JoinModel(double[] weights, IReadOnlyDictionary<string, double> lefts, IReadOnlyDictionary<string, double> rights)
{
    /// <summary>The model of <c>joins.tsv</c>.</summary>
    public static JoinModel Embedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("joins.tsv")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>Whether a pair is one word.</summary>
    public bool Joins(string left, string right, double[] evidence) => Score(left, right, evidence) > 0;

    /// <summary>The logarithm of the odds that a pair is one word.</summary>
    public double Score(string left, string right, double[] evidence)
    {
        var score = lefts.GetValueOrDefault(left) + rights.GetValueOrDefault(right);
        for (var i = 0; i < weights.Length; i++) score += weights[i] * evidence[i];
        return score;
    }

    /// <summary>Reads lines of kind, word or number, weight; <c>#</c> begins a comment.</summary>
    public static JoinModel Read(TextReader reader)
    {
        var weights = new double[NeighbourCounts.Evidences];
        var lefts = new Dictionary<string, double>(StringComparer.Ordinal);
        var rights = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [var kind, var name, var text]) continue;
            var weight = double.Parse(text, CultureInfo.InvariantCulture);
            if (kind == "evidence") weights[int.Parse(name, CultureInfo.InvariantCulture)] = weight;
            else (kind == "left" ? lefts : rights).Add(name, weight);
        }
        return new JoinModel(weights, lefts, rights);
    }

    /// <summary>Writes what <see cref="Read"/> reads, each line of the header after <c># </c>.</summary>
    public void Write(TextWriter writer, IEnumerable<string> header)
    {
        foreach (var line in header) writer.Write($"# {line}\n");
        for (var i = 0; i < weights.Length; i++) Line("evidence", i.ToString(CultureInfo.InvariantCulture), weights[i]);
        foreach (var (word, weight) in lefts.OrderByDescending(pair => pair.Value)) Line("left", word, weight);
        foreach (var (word, weight) in rights.OrderByDescending(pair => pair.Value)) Line("right", word, weight);

        void Line(string kind, string name, double weight) => writer.Write(string.Create(CultureInfo.InvariantCulture, $"{kind}\t{name}\t{weight:F3}\n"));
    }
}
