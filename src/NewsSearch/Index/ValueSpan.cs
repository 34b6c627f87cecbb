namespace NewsSearch.Index;

/// <summary>A value of a keyword field, in how many documents it stands, and what of a number field these documents have.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">Documents with it, above 0.</param>
/// <param name="First">The lowest number among them; null when none of them has one.</param>
/// <param name="Last">The highest number among them; null when none of them has one.</param>
public readonly record struct ValueSpan(string Value, int Count, long? First, long? Last);
