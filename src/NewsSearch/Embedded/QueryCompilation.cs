using System.Reflection;
using System.Runtime.CompilerServices;
using NewsSearch.Embedded.Matching;
using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded;

/// <summary>
/// Has the runtime compile what answers a plain question while the files of the index are opened: with a second core, a program has its first answer a sixth sooner.
/// What is missing here, or not compiled yet, is compiled when it is called.
/// </summary>
internal static class QueryCompilation
{
    // In the order in which they are called.
    private static readonly Type[] Types =
    [
        typeof(QueryLimits), typeof(Execution), typeof(Scratch), typeof(Window), typeof(QueryPlan), typeof(TopHits), typeof(FacetCounter), typeof(FieldValues), typeof(TermDictionary),
        typeof(TermCursor), typeof(Bm25), typeof(PostingsCursor), typeof(BlockTable), typeof(Gaps), typeof(PackedBlock), typeof(TermMatcher), typeof(Sideways), typeof(OrdinalColumn),
        typeof(TopCounts), typeof(StoredDocuments), typeof(FoldedText), typeof(DocumentIds),
    ];

    private static int _begun;

    /// <summary>Begins, the first time, and returns at once.</summary>
    public static void Begin()
    {
        if (Environment.ProcessorCount > 1 && Interlocked.Exchange(ref _begun, 1) == 0) new Thread(Run) { IsBackground = true, Name = "Compilation of queries" }.Start();
    }

    private static void Run()
    {
        const BindingFlags All = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        foreach (var type in Types)
        {
            foreach (var constructor in type.GetConstructors(All)) RuntimeHelpers.PrepareMethod(constructor.MethodHandle);
            foreach (var method in type.GetMethods(All))
            {
                if (!method.ContainsGenericParameters && !method.IsAbstract) RuntimeHelpers.PrepareMethod(method.MethodHandle);
            }
        }
    }
}
