using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>A text without its characters of no width, which stand anywhere in scraped Thai and part names; knows where each other character stood. Immutable.</summary>
internal sealed class VisibleText
{
    private readonly int[]? _places;

    public VisibleText(string original)
    {
        Text = original;
        if (!original.AsSpan().ContainsAny(Invisible)) return;
        var places = new List<int>(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            if (!Invisible.Contains(original[i])) places.Add(i);
        }
        places.Add(original.Length);
        _places = [.. places];
        Text = string.Create(_places.Length - 1, (original, _places), static (text, state) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = state.original[state._places[i]];
        });
    }

    /// <summary>What can be seen.</summary>
    public string Text { get; }

    /// <summary>True when nothing was left out.</summary>
    public bool IsWhole => _places is null;

    /// <summary>A span of <see cref="Text"/> in the original.</summary>
    public TextSpan Outside(TextSpan span) => _places is null ? span : TextSpan.Between(_places[span.Start], _places[span.End - 1] + 1);

    /// <summary>A span of the original in <see cref="Text"/>.</summary>
    public TextSpan Inside(TextSpan span) => _places is null ? span : TextSpan.Between(Place(span.Start), Place(span.End));

    private int Place(int original) => Array.BinarySearch(_places!, original) is var at && at < 0 ? ~at : at;

    private static readonly System.Buffers.SearchValues<char> Invisible = System.Buffers.SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD");
}
