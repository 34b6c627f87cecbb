using System.Runtime.InteropServices;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>Finds names by their sound, whatever their script. Fill it first, then share it.</summary>
internal sealed class SoundIndex<T>
{
    // Enough to tell what a reader has typed so far; the rest is compared.
    private const int SyllablesOfStart = 2;

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<long, Chain> _whole = [], _starts = [];

    /// <summary>Files a name; what is filed first is found first.</summary>
    public void Add(SyllableKey sound, T value)
    {
        File(_whole, sound.Buckets(), sound, value);
        for (var syllables = 1; syllables <= Math.Min(SyllablesOfStart, sound.Count); syllables++) File(_starts, sound.Buckets(syllables), sound, value);
    }

    /// <summary>What sounds so from beginning to end; one value may come several times.</summary>
    public IEnumerable<T> Alike(SyllableKey sound)
    {
        foreach (var bucket in sound.Buckets())
        {
            for (var at = First(_whole, bucket); at >= 0; at = _entries[at].Next)
            {
                if (_entries[at].Sound.Matches(sound)) yield return _entries[at].Value;
            }
        }
    }

    /// <summary>What begins with this sound; one value may come several times.</summary>
    /// <param name="sound">The sound.</param>
    /// <param name="most">How many names to look at: four in ten Vietnamese are a Nguyễn.</param>
    public IEnumerable<T> Beginning(SyllableKey sound, int most = int.MaxValue)
    {
        foreach (var bucket in sound.Buckets(SyllablesOfStart))
        {
            for (var at = First(_starts, bucket); at >= 0 && most-- > 0; at = _entries[at].Next)
            {
                if (sound.Begins(_entries[at].Sound)) yield return _entries[at].Value;
            }
        }
    }

    private static int First(Dictionary<long, Chain> chains, long bucket) => chains.TryGetValue(bucket, out var chain) ? chain.First : -1;

    private void File(Dictionary<long, Chain> chains, IReadOnlyList<long> buckets, SyllableKey sound, T value)
    {
        foreach (var bucket in buckets)
        {
            ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(chains, bucket, out var known);
            var at = _entries.Count;
            _entries.Add(new Entry(sound, value, -1));
            if (known) CollectionsMarshal.AsSpan(_entries)[chain.Last].Next = at;
            chain = known ? chain with { Last = at } : new Chain(at, at);
        }
    }

    private record struct Entry(SyllableKey Sound, T Value, int Next);

    private readonly record struct Chain(int First, int Last);
}
