using System.Runtime.InteropServices;
using NewsSearch.Text.Normalization;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>The different Thai runs of an archive, without duplicate lines, and where ICU and libthai see words in them.</summary>
internal sealed class TrainingText
{
    /// <summary>ICU sees a boundary here.</summary>
    public const byte Icu = 1;

    /// <summary>libthai sees a boundary here.</summary>
    public const byte LibThai = 2;

    private readonly Dictionary<string, int> _counts;
    private readonly string[] _runs;
    private readonly double[] _weights;
    private readonly byte[][] _breaks;

    /// <exception cref="DllNotFoundException">ICU or libthai is missing; the message says which package has it.</exception>
    public TrainingText(IEnumerable<string> texts)
    {
        var lines = new HashSet<ulong>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            Articles++;
            Characters += text.Length;
            foreach (var line in NormalizedText.Normalize(text).Split('\n'))
            {
                if (!lines.Add(Hash(line))) continue;
                People.Read(line);
                Places.Read(line);
                for (var at = 0; at < line.Length;)
                {
                    var run = Run.At(line, at);
                    at = run.Span.End;
                    if (run.Kind == RunKind.Thai) CollectionsMarshal.GetValueRefOrAddDefault(counts.GetAlternateLookup<ReadOnlySpan<char>>(), run.Span.In(line.AsSpan()), out _)++;
                }
            }
        }
        _counts = counts;
        _runs = [.. counts.Keys];
        // What is repeated all over is boilerplate: its weight grows slowly.
        _weights = Array.ConvertAll(_runs, run => 1 + Math.Log(counts[run]));
        _breaks = Array.ConvertAll(_runs, Breaks(new IcuWordBreaks(), new LibThaiWordBreaks()));
    }

    /// <summary>Articles read.</summary>
    public int Articles { get; }

    /// <summary>Their length in UTF-16 code units.</summary>
    public long Characters { get; }

    /// <summary>Different runs of Thai letters.</summary>
    public int Count => _runs.Length;

    /// <summary>Who is named in them.</summary>
    public PersonNames People { get; } = new();

    /// <summary>Which places are named in them.</summary>
    public PlaceNames Places { get; } = new();

    /// <summary>The different runs, and how often each stands in the text.</summary>
    public IReadOnlyDictionary<string, int> Runs => _counts;

    /// <summary>A run: normalized Thai letters.</summary>
    public string Letters(int number) => _runs[number];

    /// <summary>What a run weighs: 1 + ln(times seen).</summary>
    public double Weight(int number) => _weights[number];

    /// <summary>Which tools see a boundary before each letter of a run, and at its end.</summary>
    public ReadOnlySpan<byte> BreaksOf(int number) => _breaks[number];

    private static Converter<string, byte[]> Breaks(IcuWordBreaks icu, LibThaiWordBreaks libThai) => run =>
    {
        var marks = new byte[run.Length + 1];
        icu.Mark(run, marks, Icu);
        libThai.Mark(run, marks, LibThai);
        marks[0] = Icu | LibThai;
        return marks;
    };

    /// <summary>FNV-1a: the same in every run, unlike the hash codes of strings.</summary>
    private static ulong Hash(string line)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in line) hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }
}
