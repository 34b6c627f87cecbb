using System.Runtime.CompilerServices;

namespace NewsSearch.Entities;

/// <summary>
/// A set of names of which all that start at a place of a text are found in one walk. Nodes lie in arrays in breadth-first order, the children of one side by side, ordered by
/// letter; a branch with one name left is that name, not a chain of nodes, so that 100,000 names need some 200,000 nodes.
/// Immutable, safe for any number of threads.
/// </summary>
internal sealed class NameTrie
{
    /// <summary>Names start with two letters, which one look-up finds.</summary>
    public const int ShortestKey = 2;

    /// <summary>Names that begin one another at one place; of more the shortest are left out.</summary>
    private const int MostAtOnce = 8;

    private const int Letters = 0x100;

    // By the first two letters: for those of the two scripts a table with a row for each first letter, for rare ones a dictionary.
    private readonly int[]?[] _heads = new int[Letters][];
    private readonly Dictionary<int, int> _rareHeads = [];
    private readonly string[] _keys;
    private readonly char[] _letters;
    private readonly Node[] _nodes;

    /// <param name="keys">Distinct keys of at least two characters in ordinal order; a match names its index.</param>
    public NameTrie(string[] keys)
    {
        _keys = keys;
        List<char> letters = [];
        List<Node> nodes = [];
        var pending = new Queue<(int Node, int From, int To, int Depth)>();
        for (var from = 0; from < keys.Length;)
        {
            var to = from + 1;
            while (to < keys.Length && keys[to].AsSpan(0, ShortestKey).SequenceEqual(keys[from].AsSpan(0, ShortestKey))) to++;
            // 0 stands for none.
            var node = NewNode('\0', from, to) + 1;
            AddHead(keys[from][0], keys[from][1], node);
            from = to;
        }
        while (pending.TryDequeue(out var branch)) AddChildren(branch.Node, branch.From, branch.To, branch.Depth);
        (_letters, _nodes) = ([.. letters], [.. nodes]);

        int NewNode(char letter, int from, int to, int depth = ShortestKey)
        {
            var node = nodes.Count;
            letters.Add(letter);
            // The whole rest of a name that stands alone is compared at once.
            if (to - from == 1) nodes.Add(new Node(-1, 0, from));
            else
            {
                nodes.Add(new Node(0, 0, keys[from].Length == depth ? from : -1));
                pending.Enqueue((node, from, to, depth));
            }
            return node;
        }

        void AddChildren(int node, int from, int to, int depth)
        {
            if (keys[from].Length == depth) from++;
            var first = nodes.Count;
            while (from < to)
            {
                var next = from + 1;
                while (next < to && keys[next][depth] == keys[from][depth]) next++;
                NewNode(keys[from][depth], from, next, depth + 1);
                from = next;
            }
            nodes[node] = new Node(first, nodes.Count - first, nodes[node].Key);
        }
    }

    /// <summary>False when no key starts with two letters, as with most.</summary>
    public bool MayStart(char first, char second) => Head(first, second) > 0;

    /// <summary>Finds the keys that a text begins with, the shortest first.</summary>
    public void Walk(ReadOnlySpan<char> text, ref Found found)
    {
        if (text.Length < ShortestKey) return;
        var at = Head(text[0], text[1]) - 1;
        if (at < 0) return;
        for (var depth = ShortestKey; ; depth++)
        {
            var node = _nodes[at];
            if (node.First < 0)
            {
                var key = _keys[node.Key].AsSpan();
                if (text.Length >= key.Length && text[depth..key.Length].SequenceEqual(key[depth..])) found.Add(node.Key, key.Length);
                return;
            }
            if (node.Key >= 0) found.Add(node.Key, depth);
            if (depth == text.Length || (at = Child(node, text[depth])) < 0) return;
        }
    }

    private int Child(Node node, char letter)
    {
        var (low, high) = (node.First, node.First + node.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var other = _letters[middle];
            if (other == letter) return middle;
            if (other < letter) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    // The node of two letters, plus one; 0 for none.
    private int Head(char first, char second)
    {
        if (Code(first) is >= 0 and var row && Code(second) is >= 0 and var column) return _heads[row] is { } heads ? heads[column] : 0;
        return _rareHeads.GetValueOrDefault(first << 16 | second);
    }

    private void AddHead(char first, char second, int node)
    {
        if (Code(first) is >= 0 and var row && Code(second) is >= 0 and var column) (_heads[row] ??= new int[Letters])[column] = node;
        else _rareHeads[first << 16 | second] = node;
    }

    // Latin letters, then Thai; -1 for any other.
    private static int Code(char c) => c < 0x80 ? c : c is >= '\u0E00' and < '\u0E80' ? c - 0x0E00 + 0x80 : -1;

    /// <param name="First">The first child, or -1 for a branch with one name left.</param>
    /// <param name="Count">How many children.</param>
    /// <param name="Key">The key that ends here (or is all that is left), or -1.</param>
    private readonly record struct Node(int First, int Count, int Key);

    /// <summary>Keys found at one place.</summary>
    internal struct Found
    {
        public int Count { get; private set; }
        public Numbers Keys;
        public Numbers Lengths;

        public void Add(int key, int length)
        {
            if (Count == MostAtOnce)
            {
                ((Span<int>)Keys)[1..].CopyTo(Keys);
                ((Span<int>)Lengths)[1..].CopyTo(Lengths);
                Count--;
            }
            Keys[Count] = key;
            Lengths[Count++] = length;
        }

        [InlineArray(MostAtOnce)]
        public struct Numbers
        {
            private int _first;
        }
    }
}
