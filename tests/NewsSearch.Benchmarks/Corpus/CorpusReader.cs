using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsSearch.Benchmarks.Corpus;

/// <summary>Reads what <see cref="CorpusWriter"/> wrote. Blocks come one after another; each may be parsed on any thread.</summary>
internal sealed class CorpusReader : IDisposable
{
    private readonly BinaryReader _input;
    private readonly string[] _strings;
    private readonly byte[][] _bytes;
    private readonly bool _onlyHeadline;

    /// <param name="file">The archive.</param>
    /// <param name="onlyHeadline">Whether headlines are all that is to be stored, without the text.</param>
    public CorpusReader(string file, bool onlyHeadline = false)
    {
        _onlyHeadline = onlyHeadline;
        _input = new BinaryReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20, FileOptions.SequentialScan), Encoding.UTF8);
        if (!_input.ReadBytes(CorpusWriter.Magic.Length).AsSpan().SequenceEqual(CorpusWriter.Magic)) throw new InvalidDataException($"{file} is no corpus.");
        _strings = new string[_input.Read7BitEncodedInt()];
        for (var i = 0; i < _strings.Length; i++) _strings[i] = _input.ReadString();
        _bytes = Array.ConvertAll(_strings, Encoding.UTF8.GetBytes);
        Count = _input.Read7BitEncodedInt();
    }

    /// <summary>How many articles there are.</summary>
    public int Count { get; }

    public IEnumerable<CorpusArticle> Articles() => Blocks().Select((block, number) => Parse(number, block));

    public IEnumerable<byte[]> Blocks()
    {
        for (var i = 0; i < Count; i++) yield return _input.ReadBytes(_input.ReadInt32());
    }

    // What is not ours to measure is fast from the first article, as far as that lies with us.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public CorpusArticle Parse(int number, ReadOnlySpan<byte> block)
    {
        var at = 0;
        var date = Varint(block, ref at);
        var source = _strings[Varint(block, ref at) - CorpusWriter.First];
        var text = new ArrayBufferWriter<byte>(4 * block.Length);
        var (provinces, people, codes) = (List(block, ref at, null), List(block, ref at, null), List(block, ref at, null));
        var headline = List(block, ref at, text);
        if (!_onlyHeadline) text.Write("\n"u8);
        var body = List(block, ref at, _onlyHeadline ? null : text);
        return new(number, date, source, provinces, people, codes, headline, body, text.WrittenSpan.ToArray());
    }

    public void Dispose() => _input.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<string> List(ReadOnlySpan<byte> block, ref int at, ArrayBufferWriter<byte>? text)
    {
        var list = new List<string>(Math.Max(4, (block.Length - at) / 2));
        while (true)
        {
            switch (Varint(block, ref at))
            {
                case CorpusWriter.End:
                    return list;
                case CorpusWriter.Space:
                    text?.Write(" "u8);
                    break;
                case CorpusWriter.SpelledOut:
                    var length = Varint(block, ref at);
                    list.Add(Encoding.UTF8.GetString(block.Slice(at, length)));
                    text?.Write(block.Slice(at, length));
                    at += length;
                    break;
                case var known:
                    list.Add(_strings[known - CorpusWriter.First]);
                    text?.Write(_bytes[known - CorpusWriter.First]);
                    break;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Varint(ReadOnlySpan<byte> block, ref int at)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = block[at++];
            value |= (next & 127) << shift;
            if (next < 128) return value;
        }
    }
}
