using System.Runtime.CompilerServices;

namespace NewsSearch.Embedded.Segments;

/// <summary>Takes the postings of terms over into a merged segment, block by block: documents get their new numbers, positions stay as they are.</summary>
/// <param name="writer">Writes the merged field.</param>
/// <param name="documents">The documents of the merged segment.</param>
internal sealed class PostingsCopy(TermWriter writer, int documents)
{
    private readonly PostingsCursor _postings = new();
    private readonly PositionDeltas _positions = new();
    private readonly int[] _documents = new int[PackedBlock.Count];

    // The documents that have the field, of segments whose dictionary counts deleted ones too.
    private readonly bool[] _has = new bool[documents];

    /// <summary>Adds what a segment has of the term at hand.</summary>
    /// <param name="dictionary">The field in the segment.</param>
    /// <param name="term">The term.</param>
    /// <param name="map">Of each document there its number in the merged segment, or -1 when it is deleted.</param>
    /// <param name="hasDeleted">Whether any is.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(TermDictionary dictionary, TermEntry term, int[] map, bool hasDeleted)
    {
        var positions = dictionary.IsText ? _positions : null;
        positions?.Begin(dictionary.Positions(term), term.Occurrences);
        for (dictionary.Postings(term, _postings); _postings.InBlock > 0; _postings.NextBlock())
        {
            var block = _postings.Block;
            var frequencies = dictionary.IsText ? _postings.Frequencies : [];
            var renumbered = _documents.AsSpan(0, block.Length);
            for (var i = 0; i < block.Length; i++) renumbered[i] = map[block[i]];
            if (hasDeleted) AddLive(renumbered, frequencies, positions);
            else writer.Add(renumbered, frequencies, positions);
        }
    }

    /// <summary>How many documents have the field of those added from segments with deleted ones.</summary>
    public int CountLive() => _has.AsSpan().Count(true);

    private void AddLive(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, PositionDeltas? positions)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            if (documents[i] < 0)
            {
                positions?.Skip(frequencies[i]);
                continue;
            }
            _has[documents[i]] = true;
            writer.Add(documents.Slice(i, 1), positions is null ? [] : frequencies.Slice(i, 1), positions);
        }
    }
}
