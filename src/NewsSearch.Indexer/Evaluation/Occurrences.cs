using NewsSearch.Text;

namespace NewsSearch.Indexer.Evaluation;

/// <summary>Finds the exact forms of a gold set in a cleaned text, so that cleaning shifts no gold; what one form took no other gets.</summary>
internal sealed class Occurrences(string text)
{
    private readonly bool[] _taken = new bool[text.Length];

    /// <summary>Every place of a form that is free and not inside one of the longer strings.</summary>
    public IEnumerable<TextSpan> Take(string form, IReadOnlyList<string> notIn)
    {
        if (form.Length == 0) yield break;
        var blocked = notIn.SelectMany(longer => All(longer)).ToList();
        foreach (var span in All(form))
        {
            if (blocked.Exists(longer => longer.Start <= span.Start && span.Start < longer.End) || _taken.AsSpan(span.Start, span.Length).Contains(true)) continue;
            _taken.AsSpan(span.Start, span.Length).Fill(true);
            yield return span;
        }
    }

    private IEnumerable<TextSpan> All(string form)
    {
        for (var at = 0; form.Length > 0 && (at = text.IndexOf(form, at, StringComparison.Ordinal)) >= 0; at += form.Length) yield return new TextSpan(at, form.Length);
    }
}
