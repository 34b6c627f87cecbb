using System.Globalization;

namespace NewsSearch.Text.Lexicon;

/// <summary>A lexicon as it lies on disk: lines of word, tab, count; lines that begin with <c>#</c> tell where it comes from. UTF-8.</summary>
public static class LexiconFile
{
    /// <summary>The words and counts, in the order of the file. Lines that are neither are passed over.</summary>
    public static IEnumerable<KeyValuePair<string, long>> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);

        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0 || line[0] == '#') continue;
            if (long.TryParse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            {
                yield return new(line[..tab], count);
            }
        }
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
