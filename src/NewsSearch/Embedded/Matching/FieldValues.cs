using System.Runtime.CompilerServices;
using System.Text;
using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// The values of a keyword field over all segments of a snapshot, numbered in order of their bytes: what lets counts of segments be added up.
/// Safe for several threads.
/// </summary>
internal sealed class FieldValues
{
    // Counts of a run are added up eight at a time; of shorter ones than these one by one is sooner done.
    private const int ValuesPerRun = 8;

    private readonly TermDictionary?[] _dictionaries;
    private readonly int[]?[] _maps;
    private readonly ValueRun[][] _runs;
    private readonly (int Segment, int Ordinal)[]? _places;
    private readonly string?[] _texts;

    public FieldValues(Snapshot snapshot, string field)
    {
        _dictionaries = [.. snapshot.Segments.Select(s => s.Reader.Values(field))];
        _maps = new int[]?[_dictionaries.Length];
        _runs = [.. _dictionaries.Select(d => new[] { new ValueRun(0, 0, d?.Count ?? 0) })];
        if (_dictionaries.Count(d => d is not null) <= 1)
        {
            Count = _dictionaries.Sum(d => d?.Count ?? 0);
            _texts = new string?[Count];
            return;
        }
        for (var s = 0; s < _maps.Length; s++) _maps[s] = new int[_dictionaries[s]?.Count ?? 0];
        _places = Number();
        Count = _places.Length;
        for (var s = 0; s < _maps.Length; s++) _runs[s] = RunsOf(_maps[s]);
        _texts = new string?[Count];
    }

    public int Count { get; }

    /// <summary>For each value of a segment its number among all, or empty when the numbers are the same.</summary>
    public ReadOnlySpan<int> Map(int segment) => _maps[segment];

    /// <summary>The same as runs that cover all values of the segment, where there are few of them; empty where there are many.</summary>
    public ReadOnlySpan<ValueRun> Runs(int segment) => _runs[segment];

    /// <summary>A value; those asked for are kept, as a site shows the same few again and again.</summary>
    public string Text(int value) => _texts[value] ??= Read(value);

    /// <summary>The number of a value, or -1.</summary>
    public int Find(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        for (var s = 0; s < _dictionaries.Length; s++)
        {
            if (_dictionaries[s]?.Find(bytes) is { } entry) return _maps[s] is { } map ? map[entry.Ordinal] : entry.Ordinal;
        }
        return -1;
    }

    /// <summary>Which values begin so: a range of numbers, the second excluded.</summary>
    public (int From, int To) Range(string? prefix)
    {
        if (string.IsNullOrEmpty(prefix)) return (0, Count);
        var bytes = Encoding.UTF8.GetBytes(prefix);
        int from = int.MaxValue, to = 0;
        for (var s = 0; s < _dictionaries.Length; s++)
        {
            if (_dictionaries[s] is not { Count: > 0 } dictionary) continue;
            var cursor = new TermCursor(dictionary);
            for (var more = cursor.Seek(bytes); more && cursor.Term.StartsWith(bytes); more = cursor.Next())
            {
                var value = _maps[s] is { } map ? map[cursor.Entry.Ordinal] : cursor.Entry.Ordinal;
                from = Math.Min(from, value);
                to = Math.Max(to, value + 1);
            }
        }
        return from < to ? (from, to) : (0, 0);
    }

    private static ValueRun[] RunsOf(ReadOnlySpan<int> map)
    {
        var runs = new List<ValueRun>();
        for (var first = 0; first < map.Length;)
        {
            if ((runs.Count + 1) * ValuesPerRun > map.Length) return [];
            var end = first + 1;
            while (end < map.Length && map[end] - map[first] == end - first) end++;
            runs.Add(new ValueRun(first, map[first], end - first));
            first = end;
        }
        return [.. runs];
    }

    // Gives every value its number and says where one of its terms stands.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Segment, int Ordinal)[] Number()
    {
        var places = new (int, int)[_dictionaries.Max(d => d?.Count ?? 0) * 2];
        var count = 0;
        for (var values = new MergedTerms(_dictionaries); values.Next(); count++)
        {
            for (var i = 0; i < values.Count; i++) _maps[values[i].Dictionary]![values[i].Entry.Ordinal] = count;
            if (count == places.Length) Array.Resize(ref places, count * 2);
            places[count] = (values[0].Dictionary, values[0].Entry.Ordinal);
        }
        Array.Resize(ref places, count);
        return places;
    }

    private string Read(int value)
    {
        var (segment, ordinal) = _places is null ? (Array.FindIndex(_dictionaries, d => d is not null), value) : _places[value];
        var cursor = new TermCursor(_dictionaries[segment]!);
        cursor.Seek(ordinal);
        return Encoding.UTF8.GetString(cursor.Term);
    }
}
