using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsSearch.Text.Lexicon;

/// <summary>A lexicon as it lies on disk: lines of word, tab, count; lines that begin with <c>#</c> tell where it comes from. UTF-8.</summary>
public static class LexiconFile
{
    /// <summary>The words and counts. Lines that are neither are passed over; of a word that stands twice the last count holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, over all words
    public static Dictionary<string, long> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);

        var counts = new Dictionary<string, long>(1 << 14, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0 || line[0] == '#') continue;
            if (long.TryParse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            {
                counts[line[..tab]] = count;
            }
        }
        return counts;
    }

    /// <summary>Writes the header, each line after <c># </c>, then the words, the frequent first.</summary>
    public static void Write(TextWriter writer, IEnumerable<string> header, IEnumerable<KeyValuePair<string, long>> counts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(counts);

        foreach (var line in header) writer.Write($"# {line}\n");
        foreach (var (word, count) in counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal))
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{word}\t{count}\n"));
        }
    }
}
