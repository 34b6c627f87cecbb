using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace NewsSearch.Text;

/// <summary>
/// The strings of terms, so that analyzing what was analyzed before makes none. Keeps a bounded number; a term that was pushed out is made again. Safe
/// for any number of threads: who loses a race makes a string more.
/// </summary>
internal sealed class TermPool
{
    /// <summary>Terms kept at the most: 131,072, a megabyte of places beside their strings.</summary>
    private const int Capacity = Ways << PlaceBits;

    private const int PlaceBits = 15;
    private const int Ways = 4;

    /// <summary>Longer terms are unknown stretches that do not come twice.</summary>
    private const int LongestKept = 40;

    private readonly string?[] _terms = new string?[Capacity];

    /// <summary>The term as a string.</summary>
    public string Of(ReadOnlySpan<char> term)
    {
        if (term.Length > LongestKept) return new string(term);
        var first = Place(term);
        for (var i = first; i < first + Ways; i++)
        {
            if (_terms[i] is { } kept && term.SequenceEqual(kept)) return kept;
        }
        // The oldest makes room.
        for (var i = first + Ways - 1; i > first; i--) _terms[i] = _terms[i - 1];
        return _terms[first] = new string(term);
    }

    /// <summary>Four characters at a time, the last four once more: terms are short.</summary>
    private static int Place(ReadOnlySpan<char> term)
    {
        const ulong Mix = 0x9E3779B97F4A7C15;
        var hash = (ulong)term.Length;
        if (term.Length >= 4)
        {
            var bytes = MemoryMarshal.AsBytes(term);
            for (var at = 0; at + 8 < bytes.Length; at += 8) hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..])) * Mix;
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]);
        }
        else
        {
            foreach (var c in term) hash = (hash << 16) ^ c;
        }
        return (int)(hash * Mix >> (64 - PlaceBits)) * Ways;
    }
}
