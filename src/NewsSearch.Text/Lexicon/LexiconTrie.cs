using System.Diagnostics;
using System.Numerics;

namespace NewsSearch.Text.Lexicon;

/// <summary>
/// A trie over Thai letters. A node holds two bit masks of the letters that go on and the place of its first child, so a step is a bit test and
/// a population count; children stand side by side. Built once from sorted keys, immutable, safe for any number of threads.
/// </summary>
internal sealed class LexiconTrie
{
    public const int Root = 0;
    public const int None = -1;

    private readonly Node[] _nodes;

    /// <param name="keys">Thai words in ordinal order, no two alike. The number of a word is its place among them.</param>
    public LexiconTrie(ReadOnlySpan<string> keys)
    {
        var nodes = new List<Node>(keys.Length * 3) { default };
        var ranges = new Queue<(int Node, int From, int To, int Depth)>();
        ranges.Enqueue((Root, 0, keys.Length, 0));
        while (ranges.TryDequeue(out var range))
        {
            var (at, from, to, depth) = range;
            var node = new Node { Word = None, First = nodes.Count };
            Debug.Assert(depth > 0 || keys.ToArray().All(k => k.All(Accepts)), "A key that is not Thai would break the masks.");
            if (from < to && keys[from].Length == depth) node.Word = from++;
            while (from < to)
            {
                var letter = keys[from][depth];
                var end = from + 1;
                while (end < to && keys[end][depth] == letter) end++;
                node.Add(letter - 0x0E00);
                ranges.Enqueue((nodes.Count, from, end, depth + 1));
                nodes.Add(default);
                from = end;
            }
            nodes[at] = node;
        }
        _nodes = [.. nodes];
    }

    /// <summary>Whether a character can stand in a key at all.</summary>
    public static bool Accepts(char c) => c is >= '\u0E01' and <= '\u0E5F';

    /// <summary>The node one letter further, or <see cref="None"/>.</summary>
    public int Step(int node, char letter)
    {
        var bit = letter - 0x0E00;
        if ((uint)bit >= 96) return None;
        ref readonly var at = ref _nodes[node];
        if (bit < 64)
        {
            var one = 1UL << bit;
            return (at.Low & one) == 0 ? None : at.First + BitOperations.PopCount(at.Low & (one - 1));
        }
        var high = 1U << (bit - 64);
        return (at.High & high) == 0 ? None : at.First + BitOperations.PopCount(at.Low) + BitOperations.PopCount(at.High & (high - 1));
    }

    /// <summary>The number of the word that ends at a node, or <see cref="None"/>.</summary>
    public int WordAt(int node) => _nodes[node].Word;

    /// <summary>The number of a word, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var node = Root;
        foreach (var letter in word)
        {
            node = Step(node, letter);
            if (node == None) return None;
        }
        return WordAt(node);
    }

    private struct Node
    {
        public ulong Low;
        public uint High;
        public int First;
        public int Word;

        public void Add(int bit)
        {
            if (bit < 64) Low |= 1UL << bit;
            else High |= 1U << (bit - 64);
        }
    }
}
