using NewsSearch.Text.Normalization;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>Pairs of words with how often gold has them as one and as two, from which a <see cref="JoinModel"/> is fitted.</summary>
internal sealed class JoinExamples
{
    // Found on halves of UD_Thai-TUD, UD_Thai-PUD and Wisesight not fitted on: words seen with three partners or more get a weight of their own, frequent pairs count less than
    // their number, and weights are kept small.
    private const int LeastPartners = 3;
    private const double Damping = 0.6;
    private const double Decay = 0.01;
    private const int Epochs = 60;
    private const double Rate = 0.1;

    private readonly List<(string Left, string Right, double[] Evidence, double Joined, double Apart)> _rows = [];

    /// <summary>Adds the pairs of one state of the lexicon, where both words are known and were seen side by side at least so often.</summary>
    public void Add(ThaiLexicon lexicon, NeighbourCounts counts, IEnumerable<IReadOnlyList<string>> gold, double least)
    {
        var pairs = new Dictionary<(string Left, string Right), (int Joined, int Apart)>();
        var segmenter = new Segmenter(lexicon);
        foreach (var words in gold) Count(lexicon, segmenter, words, pairs);
        foreach (var ((left, right), (joined, apart)) in pairs)
        {
            if (counts.Evidence(left, right, least) is not { } evidence) continue;
            var weight = Math.Pow(joined + apart, Damping - 1);
            _rows.Add((left, right, evidence, joined * weight, apart * weight));
        }
    }

    /// <summary>Fits a model: stochastic gradient ascent with AdaGrad steps, the same in every run.</summary>
    public JoinModel Fit()
    {
        var names = Frequent(row => ("left", row.Left), row => row.Right).Concat(Frequent(row => ("right", row.Right), row => row.Left)).ToList();
        var numbers = names.Select((name, i) => (name, Number: NeighbourCounts.Evidences + i)).ToDictionary(pair => pair.name, pair => pair.Number);
        var weights = new double[NeighbourCounts.Evidences + names.Count];
        var squares = new double[weights.Length];
        var rows = _rows.ConvertAll(row => (row, Left: numbers.GetValueOrDefault(("left", row.Left), -1), Right: numbers.GetValueOrDefault(("right", row.Right), -1))).ToArray();
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(rows);
            foreach (var (row, left, right) in rows)
            {
                var score = (left < 0 ? 0 : weights[left]) + (right < 0 ? 0 : weights[right]);
                for (var i = 0; i < NeighbourCounts.Evidences; i++) score += weights[i] * row.Evidence[i];
                var chance = 1 / (1 + Math.Exp(-score));
                var error = (row.Joined * (1 - chance)) - (row.Apart * chance);
                for (var i = 0; i < NeighbourCounts.Evidences; i++) Move(i, error * row.Evidence[i]);
                if (left >= 0) Move(left, error - (Decay * weights[left]));
                if (right >= 0) Move(right, error - (Decay * weights[right]));
            }
        }
        return new JoinModel(weights[..NeighbourCounts.Evidences], Of("left"), Of("right"));

        void Move(int weight, double gradient)
        {
            squares[weight] += gradient * gradient;
            weights[weight] += Rate * gradient / Math.Sqrt(squares[weight] + 1e-8);
        }

        Dictionary<string, double> Of(string side) => names.Where(name => name.Side == side).ToDictionary(name => name.Word, name => weights[numbers[name]], StringComparer.Ordinal);
    }

    private IEnumerable<(string Side, string Word)> Frequent(
        Func<(string Left, string Right, double[], double, double), (string, string)> name, Func<(string Left, string Right, double[], double, double), string> partner) =>
        _rows.GroupBy(name).Where(group => group.Select(partner).Distinct().Count() >= LeastPartners).Select(group => group.Key).Order();

    private static void Count(ThaiLexicon lexicon, Segmenter segmenter, IReadOnlyList<string> words, Dictionary<(string, string), (int Joined, int Apart)> pairs)
    {
        var text = NormalizedText.Of(string.Concat(words));
        var ends = new HashSet<int>();
        var end = 0;
        foreach (var word in words) ends.Add(end += word.Length);
        var pieces = new List<Piece>();
        for (var at = 0; at < text.Text.Length;)
        {
            var run = Run.At(text.Text, at);
            at = run.Span.End;
            if (run.Kind != RunKind.Thai) continue;
            pieces.Clear();
            segmenter.Segment(run.Span.In(text.Text.AsSpan()), run.Span.Start, pieces);
            foreach (var (left, right) in pieces.Zip(pieces.Skip(1)))
            {
                if (left.Word == LexiconTrie.None || right.Word == LexiconTrie.None) continue;
                var pair = (lexicon.Spelling(left.Word), lexicon.Spelling(right.Word));
                var (joined, apart) = pairs.GetValueOrDefault(pair);
                pairs[pair] = ends.Contains(text.Original(right.Span).Start) ? (joined, apart + 1) : (joined + 1, apart);
            }
        }
    }
}
