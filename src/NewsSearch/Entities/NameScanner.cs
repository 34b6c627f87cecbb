using System.Runtime.InteropServices;

namespace NewsSearch.Entities;

/// <summary>
/// Finds every name of a set in folded text in one pass, however many names there are: a trie of the folded names, walked from each place
/// only as far as some name goes on. Fill it first, then share it: adding while others read is not safe, reading is.
/// </summary>
internal sealed class NameScanner<T>
{
    private readonly Dictionary<string, List<T>> _names = new(StringComparer.Ordinal);
    private volatile NameTrie? _trie;
    private List<T>[] _values = [];

    /// <summary>Adds a name; names are folded by <see cref="FoldedText"/>. Shorter than two characters it is left out.</summary>
    public void Add(string name, T value)
    {
        var key = FoldedText.Key(name);
        if (key.Length < NameTrie.ShortestKey) return;
        ref var values = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, key, out var known);
        if (known)
        {
            if (!values!.Contains(value)) values.Add(value);
            return;
        }
        values = [value];
        _trie = null;
    }

    /// <summary>What a whole name stands for; empty when it is unknown.</summary>
    public IReadOnlyList<T> Of(string name) => _names.TryGetValue(FoldedText.Key(name), out var values) ? values : [];

    /// <summary>The names that start at a place of a folded text, the longest first. Allocates nothing.</summary>
    public Matches At(string folded, int start)
    {
        var trie = _trie ?? Build();
        if (start + NameTrie.ShortestKey > folded.Length || !trie.MayStart(folded[start], folded[start + 1])) return default;
        var matches = new Matches(this);
        trie.Walk(folded.AsSpan(start), ref matches.Found);
        return matches;
    }

    private NameTrie Build()
    {
        lock (_names)
        {
            if (_trie is { } built) return built;
            var keys = _names.Keys.ToArray();
            Array.Sort(keys, StringComparer.Ordinal);
            _values = [.. keys.Select(key => _names[key])];
            return _trie = new NameTrie(keys);
        }
    }

    /// <summary>Names of one place, the longest first.</summary>
    public struct Matches
    {
        private readonly NameScanner<T> _scanner;
        private int _next;
        internal NameTrie.Found Found;

        internal Matches(NameScanner<T> scanner) => (_scanner, _next) = (scanner, -1);

        /// <summary>A name's length in folded characters, and what it stands for.</summary>
        public readonly (int Length, IReadOnlyList<T> Values) Current => (Found.Lengths[_next], _scanner._values[Found.Keys[_next]]);

        public readonly Matches GetEnumerator() => this with { _next = Found.Count };

        public bool MoveNext() => --_next >= 0;
    }
}
