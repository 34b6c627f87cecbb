using System.Text;
using System.Text.RegularExpressions;

namespace NewsSearch.Archive;

/// <summary>The files that a path of the command line names: a file is itself, a folder or a glob its articles in ordinal order.</summary>
internal sealed class ArchiveFiles
{
    private const string SavedWith = "_files";

    private static readonly string[] Endings = [".txt", ".html", ".htm", ".jsonl", ".jsonl.gz"];

    private readonly List<string> _files = [];
    private readonly List<(string Path, string Reason)> _gaps = [];
    private readonly SortedDictionary<string, int> _others = new(StringComparer.Ordinal);

    private ArchiveFiles(string path)
    {
        if (File.Exists(path)) _files.Add(path);
        else if (Directory.Exists(path))
        {
            Walk(path, int.MaxValue, file =>
            {
                if (Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) return true;
                var kind = KindOf(file);
                _others[kind] = _others.GetValueOrDefault(kind) + 1;
                return false;
            });
            if (_files.Count == 0 && _gaps.Count == 0) _gaps.Add((path, $"The folder holds no file that ends in {string.Join(", ", Endings)}."));
        }
        else if (path.AsSpan().IndexOfAny("*?") is >= 0 and var wild) Match(path, wild);
        else _gaps.Add((path, "No such file or folder."));
    }

    /// <summary>What a path names. What cannot be looked into is a gap; all else is found.</summary>
    public static ArchiveFiles Of(string path) => new(path);

    public IReadOnlyList<string> Files => _files;

    /// <summary>The path where nothing is, or the folders that could not be listed, and why.</summary>
    public IReadOnlyList<(string Path, string Reason)> Gaps => _gaps;

    /// <summary>How many files of a folder are of no kind that is read, by ending.</summary>
    public IReadOnlyDictionary<string, int> Others => _others;

    private void Match(string path, int wild)
    {
        var root = Path.GetDirectoryName(path[..wild] + "x") is { Length: > 0 } parent ? parent : ".";
        if (!Directory.Exists(root))
        {
            _gaps.Add((path, $"No such folder: {root}."));
            return;
        }
        var glob = path[(root == "." && !path.StartsWith('.') ? 0 : root.TrimEnd('/').Length + 1)..];
        var pattern = Pattern(Path.GetFullPath(root), glob);
        // Folders deeper than the glob are none of its business, and may be closed.
        Walk(root, glob.Contains("**", StringComparison.Ordinal) ? int.MaxValue : glob.Count(c => c == '/'), file => pattern.IsMatch(Path.GetFullPath(file)));
        if (_files.Count == 0 && _gaps.Count == 0) _gaps.Add((path, "No file matches this pattern."));
    }

    // A folder that several links lead to is read once, under its own name where it lies below the root itself.
    private void Walk(string root, int deepest, Func<string, bool> isWanted)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<(string Folder, string Real, int Depth)> folders = new([(root, RealPath(Path.GetFullPath(root)), 0)]);
        Queue<(string Folder, int Depth)> links = [];
        while (true)
        {
            if (!folders.TryPop(out var at))
            {
                if (!links.TryDequeue(out var link)) break;
                at = (link.Folder, RealPath(Path.GetFullPath(link.Folder)), link.Depth);
            }
            if (!seen.Add(at.Real)) continue;
            try
            {
                foreach (var entry in new DirectoryInfo(at.Folder).EnumerateFileSystemInfos())
                {
                    var path = Path.Combine(at.Folder, entry.Name);
                    if (entry is FileInfo) { if (isWanted(path)) _files.Add(path); }
                    else if (at.Depth == deepest || IsPartOfPage(path)) continue;
                    else if (entry.LinkTarget is null) folders.Push((path, Path.Combine(at.Real, entry.Name), at.Depth + 1));
                    else links.Enqueue((path, at.Depth + 1));
                }
            }
            catch (UnauthorizedAccessException) { _gaps.Add((at.Folder, "The folder may not be read (permission denied).")); }
            catch (IOException trouble) { _gaps.Add((at.Folder, trouble.Message)); }
        }
        _files.Sort(StringComparer.Ordinal);
        _gaps.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
    }

    // Without links anywhere in it.
    private static string RealPath(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null) return path;
        var real = Path.Combine(RealPath(parent), Path.GetFileName(path));
        try { return new DirectoryInfo(real).ResolveLinkTarget(returnFinalTarget: false) is { } target ? RealPath(Path.GetFullPath(target.FullName)) : real; }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException) { return real; }
    }

    // A browser that saves flood.html whole puts its pictures and its advertisements into flood_files.
    private static bool IsPartOfPage(string folder) =>
        folder.EndsWith(SavedWith, StringComparison.Ordinal) && (File.Exists(folder[..^SavedWith.Length] + ".html") || File.Exists(folder[..^SavedWith.Length] + ".htm"));

    // news.txt.gz is .txt.gz, not .gz.
    private static string KindOf(string file)
    {
        var ending = Path.GetExtension(file);
        if (ending is ".gz" or ".bz2" or ".xz" or ".zst") ending = Path.GetExtension(Path.GetFileNameWithoutExtension(file)) + ending;
        return ending.ToLowerInvariant();
    }

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
        return new Regex(pattern.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
