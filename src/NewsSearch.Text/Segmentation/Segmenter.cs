using System.Buffers;
using NewsSearch.Text.Lexicon;

namespace NewsSearch.Text.Segmentation;

/// <summary>
/// Cuts a run of Thai letters into words: the cheapest path over the lexicon, in steps of whole clusters, where a stretch of unknown
/// clusters is one piece. Time is linear in the run, whatever stands in it. Safe for any number of threads.
/// </summary>
internal sealed class Segmenter(ThaiLexicon lexicon)
{
    /// <summary>Adds the pieces of <paramref name="run"/>, normalized Thai letters, each moved by <paramref name="offset"/>; unless <paramref name="whole"/>, the run itself is no word.</summary>
    public void Segment(ReadOnlySpan<char> run, int offset, List<Piece> pieces, bool whole = true)
    {
        if (run.Length == 0) return;

        var states = ArrayPool<State>.Shared.Rent(run.Length + 1);
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
        ArrayPool<State>.Shared.Return(states);
    }

    /// <summary>The cost in nats of the best path.</summary>
    public double Cost(ReadOnlySpan<char> run, bool whole = true)
    {
        var states = ArrayPool<State>.Shared.Rent(run.Length + 1);
        var last = states[Fill(run, states, whole)];
        ArrayPool<State>.Shared.Return(states);
        return Math.Min(last.Closed, last.Open);
    }

    /// <summary>Walks the run from left to right; returns the number of its clusters.</summary>
    private int Fill(ReadOnlySpan<char> run, State[] states, bool whole)
    {
        var count = 0;
        for (var at = 0; at < run.Length; at = ThaiClusters.End(run, at)) states[count++] = new State(at);
        states[count] = new State(run.Length);
        states[0].Closed = 0;
        var trie = lexicon.Trie;
        for (var i = 0; i < count; i++)
        {
            var best = Math.Min(states[i].Closed, states[i].Open);
            var node = LexiconTrie.Root;
            var cluster = ThaiLexicon.Unseen;
            for (int at = states[i].Offset, end = i + 1; end <= count; end++)
            {
                var stop = states[end].Offset;
                while (at < stop && (node = trie.Step(node, run[at])) != LexiconTrie.None) at++;
                if (node == LexiconTrie.None) break;
                var key = trie.WordAt(node);
                if (key == LexiconTrie.None) continue;
                if (end == i + 1) cluster = lexicon.ClusterCost(key);
                if (!whole && i == 0 && end == count) break;
                var cost = best + lexicon.WordCost(key);
                // Of equals the longer last word, which came first.
                if (cost < states[end].Closed) (states[end].Closed, states[end].WordFrom, states[end].Word) = (cost, i, key);
            }
            ref var next = ref states[i + 1];
            var goesOn = states[i].Open;
            var begins = states[i].Closed + ThaiLexicon.UnknownStretch;
            (next.Open, next.OpenFrom) = goesOn <= begins ? (goesOn + cluster, states[i].OpenFrom) : (begins + cluster, i);
        }
        return count;
    }

    /// <summary>The best ways to have come to the end of a cluster: with a known word, or in a stretch of unknown text.</summary>
    private struct State(int offset)
    {
        public readonly int Offset = offset;
        public double Closed = double.PositiveInfinity;
        public double Open = double.PositiveInfinity;
        public int WordFrom;
        public int Word = LexiconTrie.None;
        public int OpenFrom;
    }
}
