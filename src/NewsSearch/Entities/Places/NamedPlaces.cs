using NewsSearch.Text;

namespace NewsSearch.Entities.Places;

/// <summary>A text and every name of a place that stands in it, whatever it means there; found once for all who need them. Immutable.</summary>
internal sealed class NamedPlaces
{
    public NamedPlaces(string text, NameScanner<Place> names)
    {
        Folded = new FoldedText(text);
        var found = new List<Named>(Folded.Text.Length / 16);
        for (var i = 0; i < Folded.Text.Length; i++)
        {
            foreach (var (length, places) in names.At(Folded.Text, i))
            {
                var span = Folded.Span(i, length);
                if (FoldedText.StandsAlone(text, span)) found.Add(new Named(i, length, WithSilentEnd(text, span), places));
            }
        }
        All = found;
    }

    // ห่าติ๋งห์: a letter that is not heard is part of the name.
    private static TextSpan WithSilentEnd(string text, TextSpan span) =>
        span.End + 1 < text.Length && text[span.End] is >= 'ก' and <= 'ฮ' && text[span.End + 1] == '์' ? TextSpan.Between(span.Start, span.End + 2) : span;

    /// <summary>The text folded.</summary>
    public FoldedText Folded { get; }

    /// <summary>Every name by where it starts, of one place the longest first.</summary>
    public IReadOnlyList<Named> All { get; }

    /// <summary>A name of a place.</summary>
    /// <param name="At">Where it starts in the folded text.</param>
    /// <param name="Length">How many folded characters it has.</param>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Places">What it may be.</param>
    public readonly record struct Named(int At, int Length, TextSpan Span, IReadOnlyList<Place> Places);
}
