using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that have any of some values in a keyword field, every one scored alike.</summary>
internal sealed class KeywordMatcher : Matcher
{
    private readonly OrdinalColumn _column;
    private readonly PostingsCursor[] _values;
    private readonly bool[] _marked;
    private readonly float _score;
    private Window? _own;

    public KeywordMatcher(TermDictionary dictionary, OrdinalColumn column, IEnumerable<TermEntry> values, float score)
    {
        _column = column;
        _score = score;
        _marked = new bool[dictionary.Count];
        var cursors = new List<PostingsCursor>();
        foreach (var value in values)
        {
            if (_marked[value.Ordinal]) continue;
            _marked[value.Ordinal] = true;
            cursors.Add(dictionary.Postings(value));
        }
        _values = [.. cursors];
        Cost = _values.Sum(v => (long)v.Count);
    }

    public override long Cost { get; }

    public override int Next(int target)
    {
        var next = None;
        foreach (var value in _values) next = Math.Min(next, value.Advance(target));
        return next;
    }

    public override void Collect(Window window)
    {
        var own = _values.Length > 1 ? _own ??= new Window() : window;
        if (_values.Length > 1) own.MoveTo(window.Start);
        foreach (var postings in _values)
        {
            postings.Advance(window.Start);
            while (postings.Document < window.End)
            {
                var block = postings.Block;
                var end = postings.Index;
                for (; end < block.Length && block[end] < (uint)window.End; end++)
                {
                    // A document with two of the values scores once.
                    if (_values.Length > 1) own.Remove((int)block[end]);
                    own.Add((int)block[end], _score);
                }
                if (end == block.Length) postings.NextBlock();
                else postings.Index = end;
            }
        }
        if (_values.Length > 1) window.Union(own);
    }

    public override void Restrict(Window window)
    {
        foreach (var document in window)
        {
            if (!_column.HasAny(document, _marked)) window.Remove(document);
            else if (_score != 0) window.Add(document, _score);
        }
    }
}
