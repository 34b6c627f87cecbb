using System.Runtime.InteropServices;

namespace NewsSearch.Text.Lexicon;

/// <summary>ICU's word boundaries, of whatever version the machine has. A tool for building the lexicon, never used by a running product. Not safe for several threads.</summary>
internal sealed unsafe class IcuWordBreaks
{
    private const int WordType = 1;
    private const int Done = -1;

    private readonly nint _iterator;
    private readonly delegate* unmanaged<nint, char*, int, int*, void> _setText;
    private readonly delegate* unmanaged<nint, int> _next;

    /// <exception cref="DllNotFoundException">No libicuuc on this machine.</exception>
    public IcuWordBreaks()
    {
        var (library, version) = Load();
        nint Symbol(string name) => NativeLibrary.GetExport(library, $"{name}_{version}");
        _setText = (delegate* unmanaged<nint, char*, int, int*, void>)Symbol("ubrk_setText");
        _next = (delegate* unmanaged<nint, int>)Symbol("ubrk_next");
        var open = (delegate* unmanaged<int, byte*, char*, int, int*, nint>)Symbol("ubrk_open");
        var error = 0;
        fixed (byte* thai = "th\0"u8) _iterator = open(WordType, thai, null, 0, &error);
        if (error > 0) throw new InvalidOperationException($"ubrk_open: ICU error {error}.");
    }

    /// <summary>Sets a bit of <paramref name="marks"/> at every boundary inside or at the end of the text.</summary>
    public void Mark(string text, Span<byte> marks, byte bit)
    {
        var error = 0;
        fixed (char* at = text)
        {
            _setText(_iterator, at, text.Length, &error);
            for (int boundary; (boundary = _next(_iterator)) != Done;) marks[boundary] |= bit;
        }
    }

    private static (nint Library, int Version) Load()
    {
        for (var version = 90; version >= 60; version--)
        {
            if (NativeLibrary.TryLoad($"libicuuc.so.{version}", out var library)) return (library, version);
        }
        throw new DllNotFoundException("libicuuc is not installed; on Debian: apt-get install libicu72.");
    }
}
