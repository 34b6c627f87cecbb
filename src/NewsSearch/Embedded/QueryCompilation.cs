using System.Reflection;
using System.Runtime.CompilerServices;
using K4os.Compression.LZ4;
using NewsSearch.Embedded.Matching;
using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded;

/// <summary>
/// Has the runtime compile what answers a plain question while the files of the index are opened: with a second core, a program has its first answer sooner.
/// What is missing here, or not compiled yet, is compiled when it is called.
/// </summary>
internal static class QueryCompilation
{
    /// <summary>What answers a plain question, in the order in which it is called.</summary>
    internal static IReadOnlyList<Type> Types { get; } =
    [
        typeof(QueryLimits), typeof(Execution), typeof(Scratch), typeof(Window), typeof(FieldValues), typeof(TermDictionary), typeof(OrdinalColumn), typeof(FacetCounters), typeof(FacetCounter), typeof(QueryPlan), typeof(QueryTerms),
        typeof(TermCursor), typeof(TermText), typeof(Bm25), typeof(PostingsCursor), typeof(BlockTable), typeof(PackedBlock), typeof(Gaps), typeof(BitBlock), typeof(TermMatcher), typeof(Sideways), typeof(TopHits),
        typeof(StoredDocuments), typeof(FoldedText), typeof(DocumentIds), typeof(TopCounts),
    ];

    /// <summary>Methods of these types that other questions ask for, or writing: they would keep what is needed at once waiting. A test holds the names to the methods.</summary>
    internal static IReadOnlyList<string> Later { get; } =
    [
        "Phrase", "Near", "Confirmed", "Prefix", "Fuzzy", "Range", "Exists", "All", "Any", "Best", "Prefer", "Without", "Constant", "Some", "Keywords", "Strictly", "Filter", "Keep", "Except", "AddScores",
        "CopyDocuments", "Restrict", "Common", "CommonOfMany", "Spread", "Skip", "SkipTo", "HasAny", "Number", "Positions", "BestOfTouched", "Damaged", "Pack", "Choose", "Write", "Fold", "MostFolded", "Chunks", "Sums", "FrequenciesAt", "FindByVectors", "UnpackOneMore", "Collapse", "Lowest",
    ];

    /// <summary>All methods of a type, and none of those it has from others.</summary>
    internal const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static int _begun;

    /// <summary>Begins, the first time, and returns at once.</summary>
    public static void Begin()
    {
        if (Environment.ProcessorCount > 1 && Interlocked.Exchange(ref _begun, 1) == 0) new Thread(Run) { IsBackground = true, Name = "Compilation of queries" }.Start();
    }

    private static void Run()
    {
        Compile(isLater: false);
        Decompress();
        Compile(isLater: true);
    }

    private static void Compile(bool isLater)
    {
        foreach (var type in Types)
        {
            if (!isLater) foreach (var constructor in type.GetConstructors(Declared)) RuntimeHelpers.PrepareMethod(constructor.MethodHandle);
            foreach (var method in type.GetMethods(Declared))
            {
                if (method.IsAbstract || Later.Contains(method.Name) != isLater) continue;
                if (!method.ContainsGenericParameters) RuntimeHelpers.PrepareMethod(method.MethodHandle);
                else if (type == typeof(OrdinalColumn)) foreach (var width in (Type[])[typeof(byte), typeof(ushort)]) RuntimeHelpers.PrepareMethod(method.MethodHandle, [width.TypeHandle]);
            }
        }
    }

    // What the library has inside is compiled by calling it: a literal, repeated, and five literals.
    private static void Decompress()
    {
        ReadOnlySpan<byte> packed = [0x1F, (byte)'a', 1, 0, 20, 0x50, (byte)'a', (byte)'a', (byte)'a', (byte)'a', (byte)'a'];
        Span<byte> plain = stackalloc byte[45];
        LZ4Codec.PartialDecode(packed, plain[..16]);
        LZ4Codec.Decode(packed, plain);
    }
}
