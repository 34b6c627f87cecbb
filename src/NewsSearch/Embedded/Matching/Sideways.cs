namespace NewsSearch.Embedded.Matching;

/// <summary>
/// Drill-sideways in one pass: tells, of the documents a query found, those that pass every filter from those that fail exactly one, which still count
/// in the facet of that filter. Serves one segment.
/// </summary>
internal sealed class Sideways(IReadOnlyList<Matcher> filters, Scratch scratch)
{
    private readonly Window[] _missed = [.. filters.Select(_ => scratch.Window())];
    private readonly Window _passed = scratch.Window();
    private readonly int[] _fails = filters.Count > 0 ? new int[Window.Capacity] : [];
    private readonly int[] _failed = filters.Count > 0 ? new int[Window.Capacity] : [];

    /// <summary>The documents that fail this filter alone.</summary>
    public ReadOnlySpan<int> Missed(int filter) => _missed[filter].Matches;

    /// <summary>Leaves in a window what passes all filters.</summary>
    public void Divide(Window window)
    {
        if (filters.Count == 0) return;
        _fails.AsSpan(0, window.Count).Clear();
        for (var filter = 0; filter < filters.Count; filter++)
        {
            _passed.CopyDocuments(window);
            filters[filter].Restrict(_passed);
            for (int i = 0, passed = 0; i < window.Count; i++)
            {
                if (passed < _passed.Count && _passed.Documents[passed] == window.Documents[i])
                {
                    passed++;
                    continue;
                }
                _fails[i]++;
                _failed[i] = filter;
            }
            _missed[filter].Begin(window.Start, window.End, window.Floor);
        }
        var kept = 0;
        for (var i = 0; i < window.Count; i++)
        {
            if (_fails[i] == 1) _missed[_failed[i]].Append(window.Documents[i], 0);
            window.Documents[kept] = window.Documents[i];
            window.Scores[kept] = window.Scores[i];
            kept += _fails[i] == 0 ? 1 : 0;
        }
        window.Count = kept;
    }
}
