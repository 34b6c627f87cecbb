using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsSearch.Text.Lexicon;

/// <summary>
/// A trie over Thai letters, with the costs of what ends at each node. A node holds two bit masks of the letters that go on and the place of its first
/// child, so a step is a bit test and a population count; children stand side by side. Built once from sorted keys; safe for any number of threads
/// once it is priced.
/// </summary>
internal sealed class LexiconTrie
{
    public const int Root = 0;
    public const int None = -1;

    private const char FirstLetter = '\u0E00';
    private const char LastLetter = '\u0E4F';

    private readonly Node[] _nodes;
    private readonly int[] _ends;

    /// <param name="keys">Thai words in ordinal order, no two alike. The number of a word is its place among them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, over all words
    public LexiconTrie(ReadOnlySpan<string> keys)
    {
        Debug.Assert(keys.ToArray().All(Accepts), "A key that is not Thai would break the masks.");

        _ends = new int[keys.Length];
        _nodes = new Node[NodesFor(keys)];
        // The keys below each node. Nodes lie in the order of their levels, then of their letters.
        var ranges = new (int From, int To)[_nodes.Length];
        ranges[Root] = (0, keys.Length);
        var (count, depth, level) = (1, 0, 1); // the level ends before this node
        for (var at = 0; at < _nodes.Length; at++)
        {
            if (at == level) (depth, level) = (depth + 1, count);
            var (from, to) = ranges[at];
            ref var node = ref _nodes[at];
            (node.Word, node.WordCost, node.ClusterCost, node.First) = (None, Nats.Never, ushort.MaxValue, count);
            if (from < to && keys[from].Length == depth) _ends[node.Word = from++] = at;
            while (from < to)
            {
                var letter = keys[from][depth];
                var end = from + 1;
                while (end < to && keys[end][depth] == letter) end++;
                node.Add(letter - FirstLetter);
                ranges[count++] = (from, end);
                from = end;
            }
        }
    }

    /// <summary>The nodes, the root first; an unused letter leads nowhere.</summary>
    public ReadOnlySpan<Node> Nodes => _nodes;

    /// <summary>Whether a string can be a key: letters of the Thai block alone.</summary>
    public static bool Accepts(string key) => key.AsSpan().IndexOfAnyExceptInRange('\u0E01', LastLetter) < 0;

    /// <summary>Sets what a key costs as a word.</summary>
    public void PriceWord(int key, int cost) => _nodes[_ends[key]].WordCost = cost;

    /// <summary>Sets what a key costs as a cluster of unknown text, less than 64 nats.</summary>
    public void PriceCluster(int key, int cost) => _nodes[_ends[key]].ClusterCost = (ushort)cost;

    /// <summary>What a key costs as a word.</summary>
    public int WordCost(int key) => _nodes[_ends[key]].WordCost;

    /// <summary>The number of a key, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        var nodes = Nodes;
        var at = Root;
        foreach (var letter in key)
        {
            at = nodes[at].Step(letter);
            if (at == None) return None;
        }
        return nodes[at].Word;
    }

    /// <summary>The root, and one for each letter of a key that it does not share with the key before.</summary>
    private static int NodesFor(ReadOnlySpan<string> keys)
    {
        var count = 1;
        var last = "";
        foreach (var key in keys)
        {
            count += key.Length - key.AsSpan().CommonPrefixLength(last);
            last = key;
        }
        return count;
    }

    /// <summary>A place in the trie, 24 bytes.</summary>
    public struct Node
    {
        // U+0E00 to U+0E3F, and U+0E40 to U+0E4F.
        private ulong _low;
        private ushort _high;

        /// <summary>The cost of the key that ends here as a cluster of unknown text; <see cref="ushort.MaxValue"/> if it is none.</summary>
        public ushort ClusterCost;

        /// <summary>The node of the first letter that goes on; those of the others follow.</summary>
        public int First;

        /// <summary>The number of the key that ends here, or <see cref="None"/>.</summary>
        public int Word;

        /// <summary>The cost of the key that ends here as a word; <see cref="Nats.Never"/> if it is none.</summary>
        public int WordCost;

        /// <summary>The node one letter further, or <see cref="None"/>.</summary>
        public readonly int Step(char letter)
        {
            var bit = letter - FirstLetter;
            if ((uint)bit < 64)
            {
                var one = 1UL << bit;
                return (_low & one) == 0 ? None : First + BitOperations.PopCount(_low & (one - 1));
            }
            if (bit is < 0 or > LastLetter - FirstLetter) return None;
            var high = 1U << (bit - 64);
            return (_high & high) == 0 ? None : First + BitOperations.PopCount(_low) + BitOperations.PopCount(_high & (high - 1));
        }

        public void Add(int bit)
        {
            if (bit < 64) _low |= 1UL << bit;
            else _high |= (ushort)(1 << (bit - 64));
        }
    }
}
