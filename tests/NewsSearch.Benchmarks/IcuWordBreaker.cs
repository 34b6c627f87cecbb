using System.Runtime.InteropServices;

namespace NewsSearch.Benchmarks;

/// <summary>ICU's word break iterator through its C interface, whatever version the machine has (Debian 12: 72). Not safe for several threads; lives as long as the process.</summary>
internal sealed unsafe class IcuWordBreaker
{
    private const int WordType = 1;
    private const int Done = -1;

    private readonly nint _iterator;
    private readonly delegate* unmanaged<nint, char*, int, int*, void> _setText;
    private readonly delegate* unmanaged<nint, int> _next;

    /// <exception cref="DllNotFoundException">No libicuuc on this machine.</exception>
    public IcuWordBreaker(string locale)
    {
        var (library, version) = Load();
        nint Symbol(string name) => NativeLibrary.GetExport(library, $"{name}_{version}");
        _setText = (delegate* unmanaged<nint, char*, int, int*, void>)Symbol("ubrk_setText");
        _next = (delegate* unmanaged<nint, int>)Symbol("ubrk_next");
        var open = (delegate* unmanaged<int, byte*, char*, int, int*, nint>)Symbol("ubrk_open");
        var error = 0;
        var name = System.Text.Encoding.ASCII.GetBytes(locale + "\0");
        fixed (byte* at = name) _iterator = open(WordType, at, null, 0, &error);
        if (error > 0) throw new InvalidOperationException($"ubrk_open: ICU error {error}.");
    }

    /// <summary>Runs over the whole text and counts the boundaries.</summary>
    public int CountBoundaries(string text)
    {
        var count = 0;
        var error = 0;
        fixed (char* at = text)
        {
            _setText(_iterator, at, text.Length, &error);
            while (_next(_iterator) != Done) count++;
        }
        return count;
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
