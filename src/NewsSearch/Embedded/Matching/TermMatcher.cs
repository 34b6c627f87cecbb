using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Matching;

/// <summary>A term of a text field, scored by BM25, or unscored when there is no similarity.</summary>
internal sealed class TermMatcher(PostingsCursor postings, MappedBytes lengths, Bm25? similarity, float weight) : Matcher
{
    public override long Cost => postings.Count;

    public override int Next(int target) => postings.Advance(target);

    public override void Collect(Window window)
    {
        postings.Advance(window.Start);
        while (postings.Document < window.End)
        {
            var block = postings.Block;
            var end = postings.Index;
            if (similarity is null)
            {
                for (; end < block.Length && block[end] < (uint)window.End; end++) window.Add((int)block[end], 0);
            }
            else
            {
                var frequencies = postings.Frequencies;
                var inverse = similarity.Inverse;
                var norms = lengths.Span;
                for (; end < block.Length && block[end] < (uint)window.End; end++)
                {
                    var document = (int)block[end];
                    window.Add(document, Bm25.Score(weight, frequencies[end], inverse[norms[document]]));
                }
            }
            if (end == block.Length) postings.NextBlock();
            else postings.Index = end;
        }
    }

    public override void Restrict(Window window)
    {
        foreach (var document in window)
        {
            if (postings.Advance(document) != document) window.Remove(document);
            else if (similarity is not null) window.Add(document, Bm25.Score(weight, postings.Frequencies[postings.Index], similarity.Inverse[lengths[document]]));
        }
    }
}
