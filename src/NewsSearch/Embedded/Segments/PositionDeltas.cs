using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// The positions of a term as they are encoded, each less the one before in its document, one document after another: what a merge takes over without working
/// positions out. Serves one term after another.
/// </summary>
internal sealed class PositionDeltas
{
    private readonly uint[] _block = new uint[PackedBlock.Count];
    private MappedBytes _bytes;
    private long _occurrences;
    private long _left;
    private int _at;
    private int _next;
    private int _end;

    /// <summary>Turns to a term.</summary>
    /// <param name="bytes">Its encoded positions.</param>
    /// <param name="occurrences">How many there are.</param>
    public void Begin(MappedBytes bytes, long occurrences) => (_bytes, _occurrences, _left, _at, _next, _end) = (bytes, occurrences, occurrences, 0, 0, 0);

    /// <summary>Takes so many or, at the end of a block, fewer; valid until the next call.</summary>
    public ReadOnlySpan<uint> Next(int most)
    {
        if (_next == _end) Unpack();
        var deltas = _block.AsSpan(_next, Math.Min(most, _end - _next));
        _next += deltas.Length;
        return deltas;
    }

    /// <summary>Leaves out the positions of a document.</summary>
    public void Skip(int count)
    {
        while (count > 0) count -= Next(count).Length;
    }

    private void Unpack()
    {
        if (_left == 0) throw new DamagedFileException("A term has fewer positions than its documents say.");
        _at = PositionsCursor.Unpack(_bytes, _at, _occurrences, _block);
        (_next, _end) = (0, (int)Math.Min(_left, PackedBlock.Count));
        _left -= _end;
    }
}
