using System.Text.RegularExpressions;

namespace NewsSearch.Archive;

/// <summary>What the path of a file says where a site was mirrored, as <c>wget --mirror</c> does: <c>www.example.com/2024/03/flood/index.html</c>.</summary>
internal static partial class MirrorPath
{
    /// <summary>The name of a file without its ending; of an <c>index</c>, which every folder has, that of its folder.</summary>
    public static string IdOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return name.Equals("index", StringComparison.OrdinalIgnoreCase) && Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) is { Length: > 0 } folder ? folder : name;
    }

    /// <summary>The names that an article of its own file may go by, the usual one first: the others have as many of the folders before it as it takes to tell it from files of the same name, <c>2567-01-news</c>.</summary>
    public static IEnumerable<string> IdsOf(string file)
    {
        var id = IdOf(file);
        yield return id;
        for (var folder = PlaceOf(file); Path.GetFileName(folder) is { Length: > 0 } name; folder = Path.GetDirectoryName(folder)) yield return id = $"{name}-{id}";
    }

    /// <summary>The folder that holds what the id names.</summary>
    public static string? PlaceOf(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file));
        return IdOf(file) == Path.GetFileNameWithoutExtension(file) ? folder : Path.GetDirectoryName(folder);
    }

    /// <summary>The host that a folder of the path is named by, without <c>www.</c>; null where none is.</summary>
    public static string? HostOf(string file)
    {
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(file)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Host().Match(Path.GetFileName(folder)) is { Success: true } host) return host.Groups["name"].Value;
        }
        return null;
    }

    [GeneratedRegex(@"^(?:www\.)?(?<name>(?:[a-z0-9-]+\.)+(?:com|net|org|info|news|gov|edu|th|vn|la|kh|mm))$", RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
