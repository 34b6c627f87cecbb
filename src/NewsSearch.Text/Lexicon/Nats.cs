namespace NewsSearch.Text.Lexicon;

/// <summary>
/// Costs: minus the natural logarithm of a share, counted in whole 1,024ths of a nat. Whole numbers add up alike on every machine, so every machine
/// takes the same path.
/// </summary>
internal static class Nats
{
    /// <summary>One nat.</summary>
    public const int One = 1024;

    /// <summary>The cost of what is no word at all; more than any path.</summary>
    public const int Never = int.MaxValue;

    /// <summary>So many nats, rounded.</summary>
    public static int Of(double nats) => (int)Math.Round(nats * One);

    /// <summary>The cost of <paramref name="part"/> out of <paramref name="whole"/>.</summary>
    public static int OfShare(double part, double whole) => Of(Math.Log(whole / part));
}
