using System.Text;

namespace NewsSearch.Benchmarks.Corpus;

/// <summary>Writes generated articles to a file that every peer can read at next to no cost; README.md tells its format.</summary>
internal static class CorpusWriter
{
    internal const int End = 0, Space = 1, SpelledOut = 2, First = 3;
    internal static ReadOnlySpan<byte> Magic => "NSC1"u8;

    /// <summary>Draws and writes so many articles.</summary>
    public static void Write(string file, DataFolder data, int articles, ulong seed, Action<int> progress)
    {
        var generator = new ArchiveGenerator(data, seed);
        using var output = new BinaryWriter(new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20), Encoding.UTF8);
        output.Write(Magic);
        output.Write7BitEncodedInt(generator.Strings.Count);
        foreach (var text in generator.Strings) output.Write(text);
        output.Write7BitEncodedInt(articles);

        using var block = new MemoryStream();
        using var writer = new BinaryWriter(block, Encoding.UTF8);
        for (var i = 0; i < articles; i++)
        {
            block.SetLength(0);
            WriteArticle(writer, generator.Next());
            output.Write((int)block.Length);
            output.Write(block.GetBuffer().AsSpan(0, (int)block.Length));
            if ((i + 1) % 10_000 == 0) progress(i + 1);
        }
    }

    private static void WriteArticle(BinaryWriter writer, GeneratedArticle article)
    {
        writer.Write7BitEncodedInt(article.Date);
        writer.Write7BitEncodedInt(article.Source + First);
        foreach (var list in (IEnumerable<int>[])[article.Provinces, article.People, article.Codes, article.Headline, article.Body])
        {
            foreach (var number in list)
            {
                if (number >= 0) writer.Write7BitEncodedInt(number + First);
                else if (number == GeneratedArticle.Space) writer.Write7BitEncodedInt(Space);
                else
                {
                    writer.Write7BitEncodedInt(SpelledOut);
                    writer.Write(InventedWords.Word(GeneratedArticle.Space - 1 - number, 3));
                }
            }
            writer.Write7BitEncodedInt(End);
        }
    }
}
