using System.Reflection;

namespace NewsSearch.Text.Lexicon;

/// <summary>The words of <c>reviewed.txt</c>: pairs that stayed apart in the counting and are one word to a reader. Parted by spaces; <c>#</c> begins a line of comment.</summary>
internal static class ReviewedWords
{
    public static IReadOnlyList<string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reviewed.txt")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(l => !l.StartsWith('#'));
        return [.. lines.SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
    }
}
