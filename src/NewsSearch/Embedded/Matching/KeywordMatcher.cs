using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that have any of some values in a keyword field, every one scored alike.</summary>
internal sealed class KeywordMatcher : Matcher
{
    private readonly OrdinalColumn _column;
    private readonly PostingsCursor[] _values;
    private readonly byte[] _marked;
    private readonly float _score;
    private readonly Scratch _scratch;
    private Sums? _sums;
    private Window? _part;

    public KeywordMatcher(TermDictionary dictionary, OrdinalColumn column, IEnumerable<TermEntry> values, float score, Scratch scratch)
    {
        (_column, _score, _scratch) = (column, score, scratch);
        _marked = new byte[column.Slots + dictionary.Count];
        var cursors = new List<PostingsCursor>();
        foreach (var value in values)
        {
            ref var marked = ref _marked[column.Slots + value.Ordinal];
            if (marked != 0) continue;
            marked = 1;
            cursors.Add(dictionary.Postings(value, scratch.Cursors().Postings));
        }
        _values = [.. cursors];
        Cost = _values.Sum(v => (long)v.Count);
    }

    public override long Cost { get; }

    public override Effort Effort => Effort.Column;

    public override float MaxScore => _score;

    public override int Next(int target)
    {
        var next = None;
        foreach (var value in _values) next = Math.Min(next, value.Advance(target));
        return next;
    }

    public override void Collect(Window window)
    {
        if (_values.Length == 1) Collect(_values[0], window);
        else CollectAll(window);
        window.MatchScores.Fill(_score);
    }

    public override void Restrict(Window window)
    {
        window.Count = _column.Keep(window.Documents.AsSpan(0, window.Count), window.Scores, _marked);
        if (_score == 0) return;
        foreach (ref var score in window.MatchScores) score += _score;
    }

    private static void Collect(PostingsCursor postings, Window window)
    {
        postings.Advance(window.Start);
        while (window.Append(postings) is > 0 and var count)
        {
            if (postings.Index + count == postings.InBlock) postings.NextBlock();
            else postings.Index += count;
        }
    }

    private void CollectAll(Window window)
    {
        (_sums, _part) = (_sums ?? _scratch.Sums(), _part ?? _scratch.Window());
        window.End = (int)Math.Min(window.End, (long)window.Start + Sums.Size);
        foreach (var postings in _values)
        {
            _part.Begin(window.Start, window.End, window.Floor);
            Collect(postings, _part);
            _sums.Mark(_part, window.Start);
        }
        _sums.MoveTo(window, window.Start);
    }
}
