namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that pass a test of their own, such as a range of numbers. Every match scores alike.</summary>
/// <param name="documents">The documents of the segment.</param>
/// <param name="keep">Keeps of a window's matches those that pass.</param>
/// <param name="score">The score.</param>
internal sealed class FilterMatcher(int documents, Action<Window> keep, float score) : Matcher
{
    private readonly EverythingMatcher _all = new(documents, score);

    // Not to lead where there is anything that finds its documents.
    public override long Cost => documents;

    public override Effort Effort => Effort.Column;

    public override float MaxScore => score;

    public override int Next(int target) => _all.Next(target);

    public override void Collect(Window window)
    {
        _all.Collect(window);
        keep(window);
    }

    public override void Restrict(Window window)
    {
        keep(window);
        _all.Restrict(window);
    }
}
