using System.Reflection;

namespace NewsSearch.Text.Lexicon;

/// <summary>The words of <c>reviewed.txt</c>, decided by reading. Parted by spaces; <c>#</c> begins a line of comment.</summary>
internal static class ReviewedWords
{
    private const char TakenOut = '-';
    private const char NoCompound = '=';
    private const char JoinedSimple = '+';
    private const char OfAPerson = '@';

    private const char HasParts = ':';
    private const char PartsAre = ',';

    private static readonly ILookup<char, string> Words = Read();

    /// <summary>Pairs that stayed apart in the counting and are one word to a reader.</summary>
    public static IReadOnlyList<string> Joined { get; } = [.. Words[default], .. Words[JoinedSimple]];

    /// <summary>What was joined and is not one word; in the file with a minus before it.</summary>
    public static IReadOnlyList<string> Apart { get; } = [.. Words[TakenOut]];

    /// <summary>Words that only seem to be made of others; in the file with an equals sign before them, or a plus where they join as well.</summary>
    public static IReadOnlySet<string> Simple { get; } = Words[NoCompound].Concat(Words[JoinedSimple]).ToHashSet(StringComparer.Ordinal);

    /// <summary>What a reader means by words whose parts are too short to be told from accidents: ไฟ and ไหม้ by ไฟไหม้, คุก by จำคุก; in the file after a colon, with commas between.</summary>
    public static IReadOnlyDictionary<string, string[]> Parts { get; } =
        Words[HasParts].Select(entry => entry.Split(HasParts)).ToDictionary(entry => entry[0], entry => entry[1].Split(PartsAre), StringComparer.Ordinal);

    /// <summary>Names of people, given or family; in the file with an at sign before them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Words[OfAPerson].Distinct(StringComparer.Ordinal)];

    private static ILookup<char, string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reviewed.txt")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToLookup(word => word[0] is TakenOut or NoCompound or JoinedSimple or OfAPerson ? word[0] : word.Contains(HasParts, StringComparison.Ordinal) ? HasParts : default, word => word.TrimStart(TakenOut, NoCompound, JoinedSimple, OfAPerson));
    }
}
