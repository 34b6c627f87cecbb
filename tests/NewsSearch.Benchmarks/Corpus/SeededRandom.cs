namespace NewsSearch.Benchmarks.Corpus;

/// <summary>Numbers drawn from a seed by SplitMix64, the same on every machine and runtime. Not safe for several threads.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 up to, not including, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>From the normal distribution of mean 0 and deviation 1.</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Share())) * Math.Cos(2 * Math.PI * Share());

    /// <summary>A rank from 0, drawn by Zipf's law: rank r about as often as 1/(r+1)^<paramref name="exponent"/>, which is below 1.</summary>
    public int Zipf(int limit, double exponent)
    {
        var power = 1 - exponent;
        return (int)Math.Pow((Math.Pow(limit, power) - 1) * Share() + 1, 1 / power) - 1;
    }

    /// <summary>A number between two others, every order of magnitude as likely as the next.</summary>
    public int LogUniform(int from, int to) => (int)(from * Math.Pow(to / (double)from, Share()));

    /// <summary>Puts a list into another order.</summary>
    public void Shuffle<T>(IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (list[i], list[other]) = (list[other], list[i]);
        }
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
