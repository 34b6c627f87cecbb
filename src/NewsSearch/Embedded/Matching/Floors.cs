namespace NewsSearch.Embedded.Matching;

/// <summary>Floors of parts whose scores are added up.</summary>
internal static class Floors
{
    /// <summary>What a part must exceed when others may add so much. A little less, as sums are rounded and not always in the same order.</summary>
    public static float Less(float floor, float others) => floor - others - (Math.Abs(floor) + others) * 1e-5f;
}
