using System.Text;

namespace NewsSearch.Indexer;

/// <summary>What a command reads: a file, or stdin for <c>-</c>.</summary>
internal static class Input
{
    /// <summary>All of it.</summary>
    public static byte[] Bytes(string file)
    {
        if (file != "-") return File.ReadAllBytes(file);
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Its lines, each with the line feed (and carriage return) it ends in, so that together they are the text.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(file == "-" ? Console.OpenStandardInput() : File.OpenRead(file), Encoding.UTF8);
        var line = new StringBuilder();
        while (reader.Read() is >= 0 and var c)
        {
            line.Append((char)c);
            if (c != '\n') continue;
            yield return line.ToString();
            line.Clear();
        }
        if (line.Length > 0) yield return line.ToString();
    }
}
