using System.Reflection;

namespace NewsSearch.Text.Lexicon;

/// <summary>The words of <c>reviewed.txt</c>: pairs that stayed apart in the counting and are one word to a reader. One a line; <c>#</c> begins a comment.</summary>
internal static class ReviewedWords
{
    public static IReadOnlyList<string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reviewed.txt")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(w => w[0] > '\u0E00')];
    }
}
