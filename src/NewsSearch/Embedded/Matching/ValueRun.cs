namespace NewsSearch.Embedded.Matching;

/// <summary>Values of a segment that follow on each other among all values too.</summary>
/// <param name="First">The first, as the segment numbers it.</param>
/// <param name="FirstOfAll">The first, as the whole index numbers it.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct ValueRun(int First, int FirstOfAll, int Count);
