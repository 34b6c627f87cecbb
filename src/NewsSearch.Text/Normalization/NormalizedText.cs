namespace NewsSearch.Text.Normalization;

/// <summary>
/// A text in the one form the index compares, with the way back to the text as it was. Lower case; Latin letters composed; Thai marks in order and
/// not repeated, ำ in one piece, แ for เเ; Thai digits in ASCII; zero-width and bidirectional controls gone; one kind of space. Line feeds stay.
/// Normalizing twice changes nothing, and broken surrogates pass through. Immutable.
/// </summary>
public sealed class NormalizedText
{
    [ThreadStatic]
    private static Normalizer? _normalizer;

    // Both empty when every character stands where it stood, which is most text.
    private readonly int[] _starts;
    private readonly int[] _ends;

    private NormalizedText(string text, int originalLength, int[] starts, int[] ends) =>
        (Text, OriginalLength, _starts, _ends) = (text, originalLength, starts, ends);

    /// <summary>The normalized text.</summary>
    public string Text { get; }

    /// <summary>How long the text was before, in UTF-16 code units.</summary>
    public int OriginalLength { get; }

    /// <summary>The normalized form of a text.</summary>
    public static NormalizedText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var normalizer = _normalizer ??= new Normalizer();
        normalizer.Read(text);
        var (starts, ends) = normalizer.Map;
        return new NormalizedText(normalizer.TextString, text.Length, starts, ends);
    }

    /// <summary>The text alone.</summary>
    public static string Normalize(string text) => Of(text).Text;

    /// <summary>Where a stretch of the normalized text stood in the original: from its first character to its last, in UTF-16 code units.</summary>
    public TextSpan Original(TextSpan span)
    {
        if (_starts.Length == 0) return span.Length == 0 && OriginalLength > Text.Length ? new TextSpan(OriginalLength, 0) : span;
        if (span.Length == 0) return new TextSpan(span.Start < _starts.Length ? _starts[span.Start] : OriginalLength, 0);
        return TextSpan.Between(_starts[span.Start], _ends[span.End - 1]);
    }
}
