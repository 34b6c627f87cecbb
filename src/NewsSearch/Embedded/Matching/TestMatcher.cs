namespace NewsSearch.Embedded.Matching;

/// <summary>Documents that pass a test of their own: a range of numbers, a field that exists, or simply all. Every match scores alike.</summary>
internal sealed class TestMatcher(int documents, Func<int, bool>? passes, float score) : Matcher
{
    public override long Cost => documents;

    public override int Next(int target) => target < documents ? target : None;

    public override void Collect(Window window)
    {
        for (int document = window.Start, end = Math.Min(window.End, documents); document < end; document++)
        {
            if (passes is null || passes(document)) window.Add(document, score);
        }
    }

    public override void Restrict(Window window)
    {
        if (passes is null && score == 0) return;
        foreach (var document in window)
        {
            if (passes is null || passes(document)) window.Add(document, score);
            else window.Remove(document);
        }
    }
}
