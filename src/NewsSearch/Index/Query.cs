using System.Globalization;

namespace NewsSearch.Index;

/// <summary>
/// What an engine is asked: terms and values, never raw text. A closed family; engines switch over it. Every case prints
/// itself on one line, which is what tests and logs show.
/// </summary>
public abstract record Query
{
    private Query() { }

    /// <summary>Documents whose text field holds a term; scored by BM25.</summary>
    public sealed record Term(string Field, string Text) : Query
    {
        public override string ToString() => $"{Field}:{Text}";
    }

    /// <summary>
    /// Documents that hold the terms at the given distances from the first (0, 1, 2…; two terms may share one).
    /// Scored as one term whose idf is the sum of its terms' and whose frequency is the number of matches, as Lucene does.
    /// </summary>
    /// <param name="Field">The text field.</param>
    /// <param name="Terms">The terms.</param>
    /// <param name="Slop">
    /// How far apart, in positions, terms may be from where they should stand, in any order: the difference between the farthest that goes before and the farthest that lags. A match that
    /// is off by n counts as 1 / (n + 1). Of no effect when a term stands twice.
    /// </param>
    public sealed record Phrase(string Field, IReadOnlyList<(string Text, int Offset)> Terms, int Slop = 0) : Query
    {
        public override string ToString() =>
            $"{Field}:\"{string.Join(' ', Terms.Select(t => t.Offset.ToString(CultureInfo.InvariantCulture) + "=" + t.Text))}\"{(Slop > 0 ? "~" + Slop.ToString(CultureInfo.InvariantCulture) : "")}";
    }

    /// <summary>
    /// Documents with a term that at most so many edits (a character inserted, left out, replaced, or two neighbours exchanged) turn into this; every match scores 1.
    /// </summary>
    /// <param name="Field">The text field.</param>
    /// <param name="Text">The term.</param>
    /// <param name="Edits">How many edits, 0 to 2.</param>
    /// <param name="Fixed">How many characters at the beginning must be the same: the more there are, the fewer terms are looked at.</param>
    public sealed record Fuzzy(string Field, string Text, int Edits = 1, int Fixed = 1) : Query
    {
        public override string ToString() => $"{Field}:{Text}~{Edits.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>
    /// Documents that hold all of the terms close together, in any order: the first and the last of them at most <paramref name="Within"/> positions apart.
    /// Scored as one term whose idf is the sum of its terms'; every place where they meet counts 1 / (1 + the positions between them that are not theirs).
    /// </summary>
    /// <param name="Field">The field.</param>
    /// <param name="Terms">Two or more terms; the same one twice counts once.</param>
    /// <param name="Within">0 or more.</param>
    public sealed record Near(string Field, IReadOnlyList<string> Terms, int Within) : Query
    {
        public override string ToString() => $"{Field}:near{Within.ToString(CultureInfo.InvariantCulture)}({string.Join(' ', Terms)})";
    }

    /// <summary>Documents with a term that begins so; every match scores 1.</summary>
    public sealed record Prefix(string Field, string Text) : Query
    {
        public override string ToString() => $"{Field}:{Text}*";
    }

    /// <summary>Documents whose keyword field has exactly this value; every match scores 1.</summary>
    public sealed record Keyword(string Field, string Value) : Query
    {
        public override string ToString() => $"{Field}={Value}";
    }

    /// <summary>The document of an id (<see cref="IndexDocument.Id"/>), if there is one; scores 1.</summary>
    public sealed record Id(string Value) : Query
    {
        public override string ToString() => $"id={Value}";
    }

    /// <summary>Documents whose number field lies between two values, both included; every match scores 1.</summary>
    public sealed record Range(string Field, long From, long To) : Query
    {
        public override string ToString() => $"{Field}=[{From}..{To}]";
    }

    /// <summary>Documents that have any value in a keyword or number field; every match scores 1.</summary>
    public sealed record Exists(string Field) : Query
    {
        public override string ToString() => $"{Field}=*";
    }

    /// <summary>Documents that match every part; scores add up.</summary>
    public sealed record All(IReadOnlyList<Query> Parts) : Query
    {
        public override string ToString() => $"all({string.Join(' ', Parts)})";
    }

    /// <summary>Documents that match at least <paramref name="AtLeast"/> parts; the scores of those that match add up.</summary>
    public sealed record Any(IReadOnlyList<Query> Parts, int AtLeast = 1) : Query
    {
        public override string ToString() => AtLeast == 1 ? $"any({string.Join(' ', Parts)})" : $"any{AtLeast}({string.Join(' ', Parts)})";
    }

    /// <summary>Documents that match any part, scored by the best one alone (Lucene's DisjunctionMax without tie breaker).</summary>
    public sealed record Best(IReadOnlyList<Query> Parts) : Query
    {
        public override string ToString() => $"best({string.Join(' ', Parts)})";
    }

    /// <summary>Documents that match <paramref name="Required"/>; those that match <paramref name="Optional"/> too get its score on top.</summary>
    public sealed record Prefer(Query Required, Query Optional) : Query
    {
        public override string ToString() => $"prefer({Required} {Optional})";
    }

    /// <summary>Documents that match the first and not the second; scored by the first.</summary>
    public sealed record Without(Query Included, Query Excluded) : Query
    {
        public override string ToString() => $"without({Included} {Excluded})";
    }

    /// <summary>The same documents, scores multiplied by a factor of 0 or more.</summary>
    public sealed record Boost(Query Inner, float Factor) : Query
    {
        public override string ToString() => $"{Inner}^{Factor.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The same documents, every one scored alike.</summary>
    public sealed record Constant(Query Inner, float Score) : Query
    {
        public override string ToString() => $"const({Inner})^{Score.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>
    /// The documents of <paramref name="Candidates"/> whose stored bytes pass a test, scored as there. Every candidate is read, some 20,000 a second:
    /// the caller sees to it that they are few.
    /// </summary>
    /// <param name="Candidates">What may match.</param>
    /// <param name="Passes">Told <see cref="IndexDocument.Stored"/>; called by any thread.</param>
    /// <param name="Test">The test in words, for logs.</param>
    public sealed record Confirmed(Query Candidates, Func<ReadOnlyMemory<byte>, bool> Passes, string Test) : Query
    {
        public override string ToString() => $"confirmed({Candidates} {Test})";
    }

    /// <summary>Every document, scored 1.</summary>
    public sealed record Everything : Query
    {
        public override string ToString() => "everything";
    }

    /// <summary>No document.</summary>
    public sealed record Nothing : Query
    {
        public override string ToString() => "nothing";
    }
}
