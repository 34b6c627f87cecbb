namespace NewsSearch.Embedded.Segments;

/// <summary>The ordinals of a keyword field in a segment being merged, document by document from those of its sources.</summary>
/// <param name="columns">The field in each source; null where it has none.</param>
/// <param name="maps">Of each document of a source its number in the merged segment, or -1 when it is deleted.</param>
/// <param name="ordinals">Of each value of a source its place in the merged dictionary.</param>
internal sealed class MergedOrdinals(OrdinalColumn?[] columns, int[][] maps, int[][] ordinals)
{
    private readonly List<int> _own = [];
    private int _source;
    private int _document = -1;

    /// <summary>Those of a document, rising; valid until the next call. To be asked for in the order of documents, again from the first when need be.</summary>
    public ReadOnlySpan<int> Of(int document)
    {
        if (document == 0) (_source, _document) = (0, -1);
        do
        {
            while (++_document == maps[_source].Length) (_source, _document) = (_source + 1, -1);
        }
        while (maps[_source][_document] != document);
        _own.Clear();
        columns[_source]?.Of(_document, _own);
        var own = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_own);
        foreach (ref var ordinal in own) ordinal = ordinals[_source][ordinal];
        return own;
    }
}
