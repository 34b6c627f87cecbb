using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// BM25 as Lucene 8 computes it (BM25Similarity, k1 1.2, b 0.75): no (k1 + 1) factor, lengths as one byte keeps them, statistics of the whole
/// index with deleted documents that are not merged away. The order of operations is Lucene's too, for the sake of the last digits.
/// </summary>
internal sealed class Bm25
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    private readonly float[] _inverse = new float[256];

    /// <param name="documents">How many documents have the field.</param>
    /// <param name="occurrences">How many tokens it has in all.</param>
    public Bm25(long documents, long occurrences)
    {
        var average = (float)(occurrences / (double)Math.Max(1, documents));
        for (var code = 0; code < _inverse.Length; code++)
            _inverse[code] = 1f / (K1 * (1 - B + B * FieldLength.Decode((byte)code) / average));
    }

    /// <summary>For every encoded length what to multiply a frequency with.</summary>
    public ReadOnlySpan<float> Inverse => _inverse;

    public static float Idf(long documents, long having) => (float)Math.Log(1 + (documents - having + 0.5) / (having + 0.5));

    public static float Score(float weight, float frequency, float inverse) => weight - weight / (1f + frequency * inverse);
}
