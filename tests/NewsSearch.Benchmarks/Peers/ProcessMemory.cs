using System.Globalization;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>What a process keeps in memory, in bytes.</summary>
/// <param name="Resident">All of it, pages of mapped files included.</param>
/// <param name="Anonymous">What is its own: heap and stacks; it cannot be dropped like pages of files.</param>
internal readonly record struct ProcessMemory(long Resident, long Anonymous)
{
    /// <summary>As Linux tells it; nothing when the process is gone or the system is another.</summary>
    public static ProcessMemory Of(int process)
    {
        try
        {
            long resident = 0, anonymous = 0;
            foreach (var line in File.ReadLines($"/proc/{process}/smaps_rollup"))
            {
                if (line.StartsWith("Rss:", StringComparison.Ordinal)) resident = Kilobytes(line);
                else if (line.StartsWith("Anonymous:", StringComparison.Ordinal)) anonymous = Kilobytes(line);
            }
            return new(resident, anonymous);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    /// <summary>The greater of each.</summary>
    public ProcessMemory Max(ProcessMemory other) => new(Math.Max(Resident, other.Resident), Math.Max(Anonymous, other.Anonymous));

    private static long Kilobytes(string line) => 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
}
