using NewsSearch.Text.Lexicon;

namespace NewsSearch.Text.Segmentation;

/// <summary>
/// Cuts a run of Thai letters into words: the cheapest path over the lexicon, in steps of whole clusters, where a stretch of unknown
/// clusters is one piece. Time is linear in the run, whatever stands in it. Safe for any number of threads.
/// </summary>
internal sealed class Segmenter(ThaiLexicon lexicon)
{
    /// <summary>States kept for the next run; longer runs bring their own.</summary>
    private const int MostKept = 1 << 14;

    [ThreadStatic]
    private static State[]? _states;

    /// <summary>Adds the pieces of <paramref name="run"/>, normalized Thai letters, each moved by <paramref name="offset"/>; unless <paramref name="whole"/>, the run itself is no word.</summary>
    public void Segment(ReadOnlySpan<char> run, int offset, List<Piece> pieces, bool whole = true)
    {
        if (run.Length == 0) return;

        var states = States(run.Length + 1);
        var count = Fill(run, states, whole);
        var first = pieces.Count;
        for (var at = count; at > 0;)
        {
            ref readonly var state = ref states[at];
            var known = state.Closed <= state.Open;
            var from = known ? state.WordFrom : state.OpenFrom;
            pieces.Add(new Piece(TextSpan.Between(offset + states[from].Offset, offset + state.Offset), known ? state.Word : LexiconTrie.None));
            at = from;
        }
        pieces.Reverse(first, pieces.Count - first);
    }

    /// <summary>The cost of the best path, in <see cref="Nats"/>.</summary>
    public long Cost(ReadOnlySpan<char> run, bool whole = true)
    {
        var states = States(run.Length + 1);
        var last = states[Fill(run, states, whole)];
        return Math.Min(last.Closed, last.Open);
    }

    /// <summary>Walks the run from left to right; returns the number of its clusters.</summary>
    private int Fill(ReadOnlySpan<char> run, Span<State> states, bool whole)
    {
        var count = 0;
        for (var at = 0; at < run.Length; at = ThaiClusters.End(run, at)) states[count++] = new State(at);
        states[count] = new State(run.Length);
        states[0].Closed = 0;
        var nodes = lexicon.Trie.Nodes;
        for (var i = 0; i < count; i++)
        {
            ref readonly var here = ref states[i];
            var best = Math.Min(here.Closed, here.Open);
            var cluster = (long)ThaiLexicon.Unseen;
            var node = LexiconTrie.Root;
            for (int at = here.Offset, end = i + 1; end <= count; end++)
            {
                ref var there = ref states[end];
                for (; at < there.Offset && node != LexiconTrie.None; at++) node = nodes[node].Step(run[at]);
                if (node == LexiconTrie.None) break;
                ref readonly var reached = ref nodes[node];
                var before = best;
                if (end == i + 1)
                {
                    cluster = Math.Min((int)reached.ClusterCost, ThaiLexicon.Unseen);
                    before = Math.Min(here.Closed, here.Open + ThaiLexicon.UnknownEdge);
                }
                if (reached.WordCost == Nats.Never || (!whole && i == 0 && end == count)) continue;
                var cost = before + reached.WordCost;
                // Of equals the longer last word, which came first.
                if (cost < there.Closed) (there.Closed, there.WordFrom, there.Word) = (cost, i, reached.Word);
            }
            ref var next = ref states[i + 1];
            var shortBefore = here.Word != LexiconTrie.None && here.WordFrom == i - 1;
            var begins = here.Closed + ThaiLexicon.UnknownStretch + (shortBefore ? ThaiLexicon.UnknownEdge : 0);
            (next.Open, next.OpenFrom) = here.Open <= begins ? (here.Open + cluster, here.OpenFrom) : (begins + cluster, i);
        }
        return count;
    }

    private static State[] States(int length)
    {
        if (length > MostKept) return new State[length];
        if (_states is null || _states.Length < length) _states = new State[Math.Min(MostKept, Math.Max(256, 2 * length))];
        return _states;
    }

    /// <summary>The best ways to have come to the end of a cluster: with a known word, or in a stretch of unknown text.</summary>
    private struct State(int offset)
    {
        // Far beyond the cost of any text, and adding to it does not overflow.
        private const long Impossible = long.MaxValue / 4;

        public long Closed = Impossible;
        public long Open = Impossible;
        public readonly int Offset = offset;
        public int WordFrom;
        public int Word = LexiconTrie.None;
        public int OpenFrom;
    }
}
