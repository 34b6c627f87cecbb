using System.Runtime.InteropServices;

namespace NewsSearch.Text.Lexicon;

/// <summary>libthai's word boundaries. A tool for building the lexicon, never used by a running product. Not safe for several threads.</summary>
internal sealed unsafe class LibThaiWordBreaks
{
    private readonly delegate* unmanaged<byte*, int*, nuint, int> _break;
    private byte[] _bytes = new byte[256];
    private int[] _positions = new int[256];

    /// <exception cref="DllNotFoundException">No libthai on this machine.</exception>
    public LibThaiWordBreaks()
    {
        if (!NativeLibrary.TryLoad("libthai.so.0", out var library)) throw new DllNotFoundException("libthai is not installed; on Debian: apt-get install libthai0 libthai-data.");
        _break = (delegate* unmanaged<byte*, int*, nuint, int>)NativeLibrary.GetExport(library, "th_brk");
    }

    /// <summary>Sets a bit of <paramref name="marks"/> at every boundary inside or at the end of a run of Thai letters.</summary>
    public void Mark(string run, Span<byte> marks, byte bit)
    {
        if (_bytes.Length <= run.Length)
        {
            _bytes = new byte[run.Length * 2];
            _positions = new int[run.Length * 2];
        }
        for (var i = 0; i < run.Length; i++) _bytes[i] = (byte)(run[i] - 0x0E00 + 0xA0); // TIS-620
        _bytes[run.Length] = 0;
        fixed (byte* text = _bytes)
        fixed (int* positions = _positions)
        {
            var count = _break(text, positions, (nuint)_positions.Length);
            for (var i = 0; i < count; i++) marks[positions[i]] |= bit;
        }
        marks[run.Length] |= bit;
    }
}
