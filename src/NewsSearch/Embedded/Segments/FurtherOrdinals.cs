using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>The ordinals that the rows of an <see cref="OrdinalColumn"/> have no room for, of the few documents that have so many. Layout: FORMAT.md, "Ordinals".</summary>
/// <param name="documents">The documents, rising.</param>
/// <param name="starts">Of each where its ordinals begin, and one end.</param>
/// <param name="ordinals">The ordinals.</param>
internal readonly struct FurtherOrdinals(MappedBytes documents, MappedBytes starts, MappedBytes ordinals)
{
    public bool IsEmpty => documents.Length == 0;

    /// <summary>Those of a document.</summary>
    public ReadOnlySpan<int> Of(int document)
    {
        var having = documents.As<int>();
        var place = LowerBound(having, document);
        return place < having.Length && having[place] == document ? At(place) : default;
    }

    /// <summary>Adds one to the count of each of those of some documents, which rise.</summary>
    public void Count(ReadOnlySpan<int> some, Span<int> counts)
    {
        var having = documents.As<int>();
        if (having.IsEmpty) return;
        var place = LowerBound(having, some[0]);
        for (var at = 0; place < having.Length && at < some.Length; place++)
        {
            at += LowerBound(some[at..], having[place]);
            if (at == some.Length || some[at] != having[place]) continue;
            foreach (var ordinal in At(place)) counts[ordinal]++;
        }
    }

    private ReadOnlySpan<int> At(int place) => ordinals.As<int>()[starts.As<int>()[place]..starts.As<int>()[place + 1]];

    // Steps that double, then halving: what is sought is mostly near.
    private static int LowerBound(ReadOnlySpan<int> sorted, int value)
    {
        int low = 0, step = 1;
        while (low + step < sorted.Length && sorted[low + step] < value)
        {
            low += step;
            step *= 2;
        }
        var high = Math.Min(sorted.Length, low + step + 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
