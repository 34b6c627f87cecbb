using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsSearch.Text.Lexicon;

/// <summary>A lexicon as it lies on disk: lines of word, tab, count, for a person's name another tab and <c>name</c>, for a place's <c>place</c>; lines that begin with <c>#</c> tell where it comes from. UTF-8.</summary>
public static class LexiconFile
{
    private const string Person = "name";
    private const string Place = "place";

    /// <summary>The words and counts. Lines that are neither are passed over; of a word that stands twice the last count holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, over all words
    public static CountedWords Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);

        var counts = new Dictionary<string, long>(1 << 15, StringComparer.Ordinal);
        var people = new HashSet<string>(1 << 13, StringComparer.Ordinal);
        var places = new HashSet<string>(1 << 11, StringComparer.Ordinal);
        var text = reader.ReadToEnd();
        for (int at = 0, end; at < text.Length; at = end + 1)
        {
            end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(at, end - at).TrimEnd('\r');
            var tab = line.IndexOf('\t');
            if (tab <= 0 || line[0] == '#') continue;
            var number = line[(tab + 1)..];
            var kind = number.IndexOf('\t');
            if (!long.TryParse(kind < 0 ? number : number[..kind], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0) continue;
            var word = line[..tab].ToString();
            counts[word] = count;
            if (kind < 0) continue;
            if (number[(kind + 1)..] is Person) people.Add(word);
            else if (number[(kind + 1)..] is Place) places.Add(word);
        }
        return new CountedWords(counts, people, places);
    }

    /// <summary>Writes the header, each line after <c># </c>, then the words in ordinal order: loading need not sort them, and what a new lexicon changed is seen in a diff.</summary>
    public static void Write(TextWriter writer, IEnumerable<string> header, CountedWords words)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(words);

        foreach (var line in header) writer.Write($"# {line}\n");
        foreach (var (word, count) in words.Counts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{word}\t{count}{(words.People.Contains(word) ? $"\t{Person}" : words.Places.Contains(word) ? $"\t{Place}" : "")}\n"));
        }
    }
}
