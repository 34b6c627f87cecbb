using System.Globalization;
using System.Text;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded;

/// <summary>A commit: the segments that make it, as a small text file whose last line is the checksum of the others. Layout: FORMAT.md, "Manifest".</summary>
internal sealed record Manifest(long Generation, IReadOnlyList<SegmentInfo> Segments)
{
    private const string Title = "NewsSearch index 1";

    public static string FileOf(long generation) => FormattableString.Invariant($"{generation}.manifest");

    /// <summary>The files the commit needs, its own included.</summary>
    public IEnumerable<string> Files => Segments.SelectMany(s => s.Files).Prepend(FileOf(Generation));

    /// <summary>True for the manifest of the very same files.</summary>
    public bool IsSame(Manifest other) => Generation == other.Generation && Segments.SequenceEqual(other.Segments);

    public byte[] ToBytes()
    {
        // Every opening comes by here; interpolated, each kind of number would be code for the runtime to compile.
        var text = new StringBuilder(Title).Append("\ngeneration ").Append(Text(Generation)).Append('\n');
        foreach (var s in Segments)
        {
            text.Append("segment");
            foreach (var number in (ReadOnlySpan<long>)[s.Number, s.Documents, s.Deleted, s.Length, s.Checksum, s.Live, s.LiveLength, s.LiveChecksum]) text.Append(' ').Append(Text(number));
            text.Append('\n');
        }
        text.Append("checksum ").Append(Crc32C.Of(Encoding.ASCII.GetBytes(text.ToString())).ToString("x8", CultureInfo.InvariantCulture)).Append('\n');
        return Encoding.ASCII.GetBytes(text.ToString());

        static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <exception cref="DamagedFileException">The file is missing, or not what was written.</exception>
    public static Manifest Read(IndexFolder folder, long generation)
    {
        var path = folder.PathOf(FileOf(generation));
        try
        {
            var bytes = folder.Files.Read(FileOf(generation));
            var manifest = Parse(Encoding.ASCII.GetString(bytes));
            // What reads back to other bytes was not written by us.
            if (manifest is not null && manifest.Generation == generation && manifest.ToBytes().AsSpan().SequenceEqual(bytes)) return manifest;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DamagedFileException(path, 0, $"it cannot be read: {e.Message}", e);
        }
        throw new DamagedFileException(path, 0, "the manifest is not what was written, or of another version");
    }

    private static Manifest? Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 4 || lines[0] != Title || !lines[1].StartsWith("generation ", StringComparison.Ordinal)) return null;
        if (!long.TryParse(lines[1]["generation ".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var generation)) return null;
        var segments = new List<SegmentInfo>();
        foreach (var line in lines[2..^2])
        {
            var parts = line.Split(' ');
            if (parts.Length != 9 || parts[0] != "segment") return null;
            var numbers = new long[8];
            for (var i = 0; i < numbers.Length; i++)
            {
                if (!long.TryParse(parts[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
            }
            segments.Add(unchecked(new(numbers[0], (int)numbers[1], (int)numbers[2], numbers[3], (uint)numbers[4], numbers[5], numbers[6], (uint)numbers[7])));
        }
        return new(generation, segments);
    }
}
