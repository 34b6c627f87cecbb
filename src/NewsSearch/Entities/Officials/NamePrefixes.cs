using System.Runtime.InteropServices;

namespace NewsSearch.Entities.Officials;

/// <summary>Finds names by the letters one of their words begins with, folded as <see cref="FoldedText"/> does. Fill it first, then share it.</summary>
internal sealed class NamePrefixes
{
    private readonly List<(string Folded, int Value)> _names = [];

    // By the first letter, and by the first two, of a word: the name and where the word starts in it, in the order of filling.
    private readonly Dictionary<int, List<(int Name, int Start)>> _words = [];

    /// <summary>Files a name under each of its words; what is filed first is found first.</summary>
    public void Add(string name, int value)
    {
        var folded = "";
        List<int> starts = [];
        foreach (var range in name.AsSpan().SplitAny(' ', '\u00A0', '-'))
        {
            var word = FoldedText.Key(name[range]);
            if (word.Length == 0) continue;
            starts.Add(folded.Length);
            folded += word;
        }
        foreach (var start in starts)
        {
            File(folded[start], start);
            if (start + 1 < folded.Length) File(folded[start] << 16 | folded[start + 1], start);
        }
        _names.Add((folded, value));
    }

    /// <summary>The values of names in which a word, and what follows it, begins with folded letters; names that begin so as a whole come first.</summary>
    public IEnumerable<int> Beginning(string folded)
    {
        if (folded.Length == 0 || !_words.TryGetValue(folded.Length == 1 ? folded[0] : folded[0] << 16 | folded[1], out var words)) yield break;
        foreach (var whole in (bool[])[true, false])
        {
            foreach (var (name, start) in words)
            {
                if (start == 0 == whole && _names[name].Folded.AsSpan(start).StartsWith(folded, StringComparison.Ordinal)) yield return _names[name].Value;
            }
        }
    }

    private void File(int head, int start) => (CollectionsMarshal.GetValueRefOrAddDefault(_words, head, out _) ??= []).Add((_names.Count, start));
}
