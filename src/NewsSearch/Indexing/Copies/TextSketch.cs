using System.Globalization;

namespace NewsSearch.Indexing.Copies;

/// <summary>
/// What a text is like, in little room: of the hashes of all its runs of ten letters and digits the least in each of 60 bins (MinHash with one permutation: Li, Owen and Zhang, NIPS 2012; empty bins
/// take over their neighbour's: Shrivastava and Li, ICML 2014). Two texts have about as large a share of bins alike as they have runs in common. Spaces, punctuation and the case of letters do not count. Immutable.
/// </summary>
public sealed class TextSketch
{
    /// <summary>A text of fewer letters and digits has no sketch: a line that is printed every week is no copy of itself.</summary>
    public const int LeastLength = 200;

    private const int Run = 10;
    private const int Bins = 60;

    /// <summary>Bins are compared six at a time: texts that share seven tenths of their runs have one of ten such bands in common in 7 cases of 10, eight tenths in 19 of 20, nine tenths always.</summary>
    private const int Band = 6;

    private const ulong Base = 0x9E37_79B9_7F4A_7C15;
    private static readonly ulong BaseToRun = Power(Base, Run);

    private readonly uint[] _bins;

    private TextSketch(uint[] bins) => _bins = bins;

    /// <summary>The sketch of a text, or null when it is too short.</summary>
    public static TextSketch? Of(string text)
    {
        Span<char> last = stackalloc char[Run];
        var bins = new uint[Bins];
        Array.Fill(bins, uint.MaxValue);
        var (hash, count) = (0UL, 0);
        foreach (var c in text)
        {
            if (Folded(c) is not { } letter) continue;
            ref var oldest = ref last[count % Run];
            hash = unchecked((hash * Base) + letter - (count >= Run ? oldest * BaseToRun : 0));
            oldest = letter;
            if (++count < Run) continue;
            var mixed = Mixed(hash);
            ref var least = ref bins[(int)((mixed >> 32) * Bins >> 32)];
            least = Math.Min(least, (uint)mixed);
        }
        if (count < LeastLength) return null;
        Fill(bins);
        return new(bins);
    }

    /// <summary>About the share of what stands in either text that stands in both, 0 to 1; give or take 0.06.</summary>
    public double Likeness(TextSketch other)
    {
        var alike = 0;
        for (var i = 0; i < Bins; i++) alike += _bins[i] == other._bins[i] ? 1 : 0;
        return (double)alike / Bins;
    }

    /// <summary>Ten terms, of which texts that are much alike have at least one in common and others hardly ever.</summary>
    public IEnumerable<string> Terms()
    {
        for (var band = 0; band < Bins / Band; band++)
        {
            var hash = (ulong)band;
            for (var i = 0; i < Band; i++) hash = Mixed(unchecked((hash * Base) + _bins[(band * Band) + i]));
            yield return string.Create(CultureInfo.InvariantCulture, $"{band:x}{(uint)hash:x8}");
        }
    }

    private static char? Folded(char c) =>
        char.IsAsciiLetter(c) ? char.ToLowerInvariant(c)
        : char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDigitValue(c))
        : char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark ? c
        : null;

    private static void Fill(uint[] bins)
    {
        var full = (uint[])bins.Clone();
        for (var i = 0; i < Bins; i++)
        {
            for (var distance = 1; bins[i] == uint.MaxValue && distance < Bins; distance++)
            {
                if (full[(i + distance) % Bins] is var other and < uint.MaxValue) bins[i] = (uint)Mixed(((ulong)distance << 32) | other);
            }
        }
    }

    // The finalizer of MurmurHash3.
    private static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51_AFD7_ED55_8CCD;
            hash = (hash ^ (hash >> 33)) * 0xC4CE_B9FE_1A85_EC53;
            return hash ^ (hash >> 33);
        }
    }

    private static ulong Power(ulong number, int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++) power = unchecked(power * number);
        return power;
    }
}
