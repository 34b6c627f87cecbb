namespace NewsSearch.Embedded.Matching;

/// <summary>What hits are ordered by, highest first. The default is that of a document without the number sorted by, which comes last.</summary>
/// <param name="Score">The bits of a score that goes before the number; 0 where none does.</param>
internal readonly record struct SortKey(bool HasValue, long Value, int Score = 0) : IComparable<SortKey>
{
    /// <summary>Scores are 0 or more, and so compare like the bits that make them.</summary>
    public static SortKey Of(float score) => new(true, BitConverter.SingleToInt32Bits(score));

    public static SortKey Of(long value, bool descending) => new(true, descending ? value : ~value);

    /// <summary>The same after a score.</summary>
    public SortKey After(float score) => this with { Score = BitConverter.SingleToInt32Bits(score) };

    public int CompareTo(SortKey other) => Score != other.Score ? Score.CompareTo(other.Score) : HasValue != other.HasValue ? HasValue.CompareTo(other.HasValue) : Value.CompareTo(other.Value);
}
