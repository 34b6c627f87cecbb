using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// Walks the documents of one term in rising order. Frequencies and positions of a block are decoded when first asked for. Not safe for
/// several threads; valid as long as its segment is open.
/// </summary>
internal sealed class PostingsCursor
{
    /// <summary>Where a cursor stands that has no further document.</summary>
    public const int End = int.MaxValue;

    private readonly MappedBytes _documents;
    private readonly MappedBytes _positions;
    private readonly bool _isText;
    private readonly int _blocks;
    private readonly int _tail;
    private readonly int _data;
    private readonly int _limit;
    private readonly uint[] _docs = new uint[PackedBlock.Count];
    private readonly uint[] _frequencies = new uint[PackedBlock.Count];
    private int[] _positionStarts = [];
    private int _block = -1;
    private bool _hasFrequencies;
    private bool _hasPositionStarts;

    /// <param name="term">The term.</param>
    /// <param name="documents">The encoded documents.</param>
    /// <param name="positions">The encoded positions; empty when there are none or they are not needed.</param>
    /// <param name="isText">Whether there are frequencies.</param>
    /// <param name="limit">The documents of the segment.</param>
    public PostingsCursor(TermEntry term, MappedBytes documents, MappedBytes positions, bool isText, int limit)
    {
        (_documents, _positions, _isText, _limit) = (documents, positions, isText, limit);
        Count = term.Documents;
        _blocks = Count / PackedBlock.Count;
        _tail = Count % PackedBlock.Count;
        _data = _blocks == 0 ? 0 : (_blocks + (_tail > 0 ? 1 : 0)) * PostingsWriter.TableEntry;
        Load(0);
    }

    /// <summary>How many documents there are in all.</summary>
    public int Count { get; }

    /// <summary>The document it stands on, or <see cref="End"/>.</summary>
    public int Document => Index < InBlock ? (int)_docs[Index] : End;

    /// <summary>The documents of the current block, of which those from <see cref="Index"/> lie ahead.</summary>
    public ReadOnlySpan<uint> Block => _docs.AsSpan(0, InBlock);

    public int Index { get; set; }

    public int InBlock { get; private set; }

    /// <summary>How often the term stands in each document of the current block.</summary>
    public ReadOnlySpan<uint> Frequencies
    {
        get
        {
            if (!_hasFrequencies) LoadFrequencies();
            return _frequencies.AsSpan(0, InBlock);
        }
    }

    /// <summary>Goes to the next block.</summary>
    public void NextBlock() => Load(_block + 1);

    /// <summary>Goes to the first document not before the target, which must not lie behind.</summary>
    public int Advance(int target)
    {
        if (InBlock == 0) return End;
        if (_docs[InBlock - 1] < (uint)target)
        {
            Load(Seek(target));
            if (InBlock == 0) return End;
        }
        var docs = _docs;
        var index = Index;
        while (index < InBlock && docs[index] < (uint)target) index++;
        Index = index;
        return Document;
    }

    /// <summary>Reads the positions of the current document.</summary>
    public int Positions(ref int[] into)
    {
        var frequencies = Frequencies;
        if (!_hasPositionStarts) LoadPositionStarts();
        var count = (int)frequencies[Index];
        if (into.Length < count) into = new int[Math.Max(count, into.Length * 2)];
        var reader = new ByteReader(_positions.Span, _positionStarts[Index]);
        var last = 0;
        for (var i = 0; i < count; i++) into[i] = last += reader.Int32Varint();
        return count;
    }

    // The first block whose last document is not before the target: doubling steps, then halving.
    private int Seek(int target)
    {
        int low = _block + 1, high = _data / PostingsWriter.TableEntry, step = 1;
        while (low + step < high && LastOf(low + step - 1) < (uint)target)
        {
            low += step;
            step *= 2;
        }
        high = Math.Min(high, low + step);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (LastOf(middle) < (uint)target) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private uint LastOf(int block) => _documents.UInt32(block * PostingsWriter.TableEntry);

    private void Load(int block)
    {
        _block = block;
        Index = 0;
        _hasFrequencies = _hasPositionStarts = false;
        if (block < _blocks) LoadPacked(block);
        else if (block == _blocks && _tail > 0) LoadTail();
        else InBlock = 0;
    }

    private void LoadPacked(int block)
    {
        var entry = block * PostingsWriter.TableEntry;
        int width = _documents[entry + 12], start = _data + (int)_documents.UInt32(entry + 4);
        if (width > 32) throw Damaged();
        PackedBlock.Unpack(_documents.Slice(start, PackedBlock.Bytes(width)).Span, width, _docs);
        var last = block == 0 ? uint.MaxValue : LastOf(block - 1);
        var docs = _docs;
        for (var i = 0; i < docs.Length; i++) docs[i] = last += docs[i] + 1;
        InBlock = docs.Length;
        if (last != LastOf(block) || last >= (uint)_limit) throw Damaged();
    }

    private void LoadTail()
    {
        var start = _blocks == 0 ? 0 : (int)_documents.UInt32(_blocks * PostingsWriter.TableEntry + 4);
        var reader = new ByteReader(_documents.Span, _data + start);
        var last = _blocks == 0 ? uint.MaxValue : LastOf(_blocks - 1);
        for (var i = 0; i < _tail; i++)
        {
            var gap = reader.Varint();
            if (_isText)
            {
                _frequencies[i] = (gap & 1) != 0 ? 1 : (uint)reader.Varint() + 1;
                gap >>= 1;
            }
            last += (uint)gap + 1;
            if (last >= (uint)_limit) throw Damaged();
            _docs[i] = last;
        }
        InBlock = _tail;
        _hasFrequencies = true;
    }

    private void LoadFrequencies()
    {
        var entry = _block * PostingsWriter.TableEntry;
        int skip = PackedBlock.Bytes(_documents[entry + 12]), width = _documents[entry + 13];
        if (width > 32) throw Damaged();
        PackedBlock.Unpack(_documents.Slice(_data + (int)_documents.UInt32(entry + 4) + skip, PackedBlock.Bytes(width)).Span, width, _frequencies);
        for (var i = 0; i < _frequencies.Length; i++) _frequencies[i]++;
        _hasFrequencies = true;
    }

    private void LoadPositionStarts()
    {
        if (_positionStarts.Length == 0) _positionStarts = new int[PackedBlock.Count];
        var bytes = _positions.Span;
        var at = _blocks == 0 ? 0 : (int)_documents.UInt32(_block * PostingsWriter.TableEntry + 8);
        for (var i = 0; i < InBlock; i++)
        {
            _positionStarts[i] = at;
            for (var left = _frequencies[i]; left > 0; left--)
            {
                do
                {
                    if ((uint)at >= (uint)bytes.Length) throw Damaged();
                } while (bytes[at++] >= 128);
            }
        }
        _hasPositionStarts = true;
    }

    private static DamagedFileException Damaged() => new("The postings of a term are not what was written.");
}
