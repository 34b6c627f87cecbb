using System.Runtime.InteropServices;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Segments;

/// <summary>The terms of a field as a span, since going through an interface costs more than what is done with each.</summary>
internal static class Tokens
{
    public static ReadOnlySpan<(string Term, int Position)> Of(TextField field) => field.Terms switch
    {
        (string, int)[] array => array,
        List<(string, int)> list => CollectionsMarshal.AsSpan(list),
        var others => others.ToArray(),
    };
}
