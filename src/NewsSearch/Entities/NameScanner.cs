using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace NewsSearch.Entities;

/// <summary>Finds every name of a set in folded text in one pass, however many names there are. Fill it first, then share it.</summary>
internal sealed class NameScanner<T>
{
    // What a name begins with, and how long the names are that begin so, the longest first.
    private readonly Dictionary<int, List<int>> _lengths = [];
    private readonly Dictionary<string, List<T>> _names = new(StringComparer.Ordinal);

    /// <summary>Adds a name; names are folded by <see cref="FoldedText"/>. Shorter than two characters it is left out.</summary>
    public void Add(string name, T value)
    {
        var key = FoldedText.Key(name);
        if (key.Length < 2) return;
        ref var values = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, key, out var known);
        if (known)
        {
            if (!values!.Contains(value)) values.Add(value);
            return;
        }
        values = [value];
        ref var lengths = ref CollectionsMarshal.GetValueRefOrAddDefault(_lengths, Head(key), out _);
        lengths ??= [];
        var at = lengths.BinarySearch(key.Length, LongestFirst);
        if (at < 0) lengths.Insert(~at, key.Length);
    }

    /// <summary>What a whole name stands for; empty when it is unknown.</summary>
    public IReadOnlyList<T> Of(string name) => _names.TryGetValue(FoldedText.Key(name), out var values) ? values : [];

    /// <summary>The names that start at a place of a folded text, the longest first.</summary>
    public IEnumerable<(int Length, IReadOnlyList<T> Values)> At(string folded, int start)
    {
        // Most places start no name; those cost no iterator.
        return start + 2 <= folded.Length && _lengths.TryGetValue(Head(folded.AsSpan(start)), out var lengths) ? Of(folded, start, lengths) : [];
    }

    private IEnumerable<(int Length, IReadOnlyList<T> Values)> Of(string folded, int start, List<int> lengths)
    {
        foreach (var length in lengths)
        {
            if (TryGet(folded, start, length, out var values)) yield return (length, values);
        }
    }

    private bool TryGet(string folded, int start, int length, [NotNullWhen(true)] out List<T>? values)
    {
        values = null;
        return start + length <= folded.Length
            && _names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded.AsSpan(start, length), out values);
    }

    private static int Head(ReadOnlySpan<char> key) => key[0] << 16 | key[1];

    private static readonly Comparer<int> LongestFirst = Comparer<int>.Create((a, b) => b.CompareTo(a));
}
