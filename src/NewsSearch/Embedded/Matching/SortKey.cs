namespace NewsSearch.Embedded.Matching;

/// <summary>What hits are ordered by, highest first. The default is that of a document without the number sorted by, which comes last.</summary>
internal readonly record struct SortKey(bool HasValue, long Value) : IComparable<SortKey>
{
    /// <summary>Scores are 0 or more, and so compare like the bits that make them.</summary>
    public static SortKey Of(float score) => new(true, BitConverter.SingleToInt32Bits(score));

    public static SortKey Of(long value, bool descending) => new(true, descending ? value : ~value);

    public int CompareTo(SortKey other) => HasValue != other.HasValue ? HasValue.CompareTo(other.HasValue) : Value.CompareTo(other.Value);
}
