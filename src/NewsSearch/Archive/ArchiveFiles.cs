using System.Text;
using System.Text.RegularExpressions;

namespace NewsSearch.Archive;

/// <summary>The files that paths of the command line name: a file is itself, a folder or a glob its articles in ordinal order.</summary>
internal static class ArchiveFiles
{
    private const string SavedWith = "_files";

    private static readonly string[] Endings = [".txt", ".html", ".htm", ".jsonl", ".jsonl.gz"];

    /// <summary>The files of one path.</summary>
    /// <exception cref="IOException">Nothing is there; the message is for people.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public static IReadOnlyList<string> Of(string path)
    {
        if (File.Exists(path)) return [path];
        if (Directory.Exists(path))
        {
            var files = Sorted(path, file => Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
            return files.Count > 0 ? files : throw new IOException($"The folder holds no file that ends in {string.Join(", ", Endings)}.");
        }
        var wild = path.AsSpan().IndexOfAny("*?");
        if (wild < 0) throw new FileNotFoundException("No such file or folder.");

        var root = Path.GetDirectoryName(path[..wild] + "x") is { Length: > 0 } parent ? parent : ".";
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"No such folder: {root}.");
        var pattern = Pattern(Path.GetFullPath(root), path[(root == "." && !path.StartsWith('.') ? 0 : root.TrimEnd('/').Length + 1)..]);
        var matches = Sorted(root, file => pattern.IsMatch(Path.GetFullPath(file)));
        return matches.Count > 0 ? matches : throw new FileNotFoundException("No file matches this pattern.");
    }

    private static List<string> Sorted(string folder, Func<string, bool> wanted)
    {
        List<string> files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => wanted(file) && !IsPartOfPage(file))];
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    // A browser that saves flood.html whole puts its pictures and its advertisements into flood_files.
    private static bool IsPartOfPage(string file) =>
        Path.GetDirectoryName(file) is { } folder && folder.EndsWith(SavedWith, StringComparison.Ordinal) && (File.Exists(folder[..^SavedWith.Length] + ".html") || File.Exists(folder[..^SavedWith.Length] + ".htm"));

    // * and ? stay inside a folder; ** crosses folders.
    private static Regex Pattern(string root, string glob)
    {
        var pattern = new StringBuilder("^").Append(Regex.Escape(root.Replace('\\', '/').TrimEnd('/'))).Append('/');
        for (var i = 0; i < glob.Length; i++)
        {
            if (glob[i] == '*' && i + 1 < glob.Length && glob[i + 1] == '*')
            {
                i += i + 2 < glob.Length && glob[i + 2] == '/' ? 2 : 1;
                pattern.Append("(.*/)?").Append(i == glob.Length - 1 ? ".*" : "");
            }
            else pattern.Append(glob[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
        }
        return new Regex(pattern.Append('$').ToString(), RegexOptions.CultureInvariant);
    }
}
