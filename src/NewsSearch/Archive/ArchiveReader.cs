using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Years;
using NewsSearch.Text;

namespace NewsSearch.Archive;

/// <summary>
/// Reads archives: files, folders and globs. <c>.jsonl</c> and <c>.jsonl.gz</c> hold an article a line, every other file is
/// one article, of plain text or a saved web page. One article is in memory at a time. Immutable, safe for any number of threads.
/// </summary>
public sealed partial class ArchiveReader
{
    private const string Empty = "The file is empty.";

    private readonly ArticleCleaner _cleaner;
    private readonly WebPage _page;
    private readonly DateText _dates;

    public ArchiveReader(BoilerplateRules rules, DateText dates)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(dates);

        _cleaner = new ArticleCleaner(rules, dates);
        _page = new WebPage(dates);
        _dates = dates;
    }

    /// <summary>A reader with the rules of a gazetteer folder.</summary>
    /// <exception cref="InvalidDataException">A table is missing or broken; the message names file and line.</exception>
    public static ArchiveReader Load(string gazetteerFolder) =>
        new(BoilerplateRules.Load(gazetteerFolder), new DateText(MonthTable.Load(gazetteerFolder)));

    /// <summary>
    /// Every article of the paths, in the order of the paths, of file names (ordinal) and of lines; what cannot be read comes as
    /// a failure in its place and reading goes on. What cannot even be looked into comes first.
    /// </summary>
    public IEnumerable<ReadOutcome> Read(IEnumerable<string> paths, CancellationToken cancellation = default) => Read(paths, new Dictionary<string, int>(), cancellation);

    /// <inheritdoc cref="Read(IEnumerable{string}, CancellationToken)"/>
    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="others">Told, by ending, how many files of folders are of no kind that is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public IEnumerable<ReadOutcome> Read(IEnumerable<string> paths, IDictionary<string, int> others, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(others);

        return Outcomes();

        IEnumerable<ReadOutcome> Outcomes()
        {
            List<ArchiveFiles> found = [.. paths.Select(ArchiveFiles.Of)];
            foreach (var (ending, count) in found.SelectMany(files => files.Others)) others[ending] = count + (others.TryGetValue(ending, out var before) ? before : 0);
            foreach (var (path, reason) in found.SelectMany(files => files.Gaps)) yield return new ReadOutcome(path, null, reason) { IsGap = true };

            // A file that two of the paths name is read once.
            var files = found.SelectMany(files => files.Files);
            foreach (var file in found.Count > 1 ? files.DistinctBy(Path.GetFullPath, StringComparer.Ordinal) : files)
            {
                foreach (var outcome in ReadFile(file, cancellation))
                {
                    cancellation.ThrowIfCancellationRequested();
                    yield return outcome;
                }
            }
        }
    }

    /// <summary>Cleans one raw article, as the <c>recognise</c> command needs it.</summary>
    /// <param name="id">The id to give it.</param>
    /// <param name="bytes">The file's bytes, of any supported encoding; a web page is known by its first tag.</param>
    /// <param name="isPage">True for what is called a web page, however it begins.</param>
    public ReadOutcome Read(string id, ReadOnlySpan<byte> bytes, bool isPage = false) => Read(id, bytes, host: null, isPage);

    /// <summary>True for a file that is called a web page.</summary>
    public static bool IsPage(string file) => file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private ReadOutcome Read(string id, ReadOnlySpan<byte> bytes, string? host, bool isPage) =>
        bytes.IsEmpty ? new ReadOutcome(id, null, Empty)
        : !TextDecoder.TryDecode(bytes, out var text, out var failure) ? new ReadOutcome(id, null, failure)
        : isPage && Tag().IsMatch(text) || WebPage.Is(text) ? Outcome(id, () => _page.Read(id, text, host))
        : Outcome(id, () => (new RawArticle(id, text), null));

    private IEnumerable<ReadOutcome> ReadFile(string file, CancellationToken cancellation)
    {
        // What opens without end, a pipe or a device, has no length either.
        var length = Attempt(file, () => (object)new FileInfo(file).Length, out var trouble);
        if (length is null) return [trouble!];
        if (length is 0L) return [new ReadOutcome(file, null, Empty)];
        if (Is(".jsonl") || Is(".jsonl.gz")) return ReadLines(file, cancellation);

        var bytes = Attempt(file, () => length is > (long)JsonLines.LongestLine
            ? throw new InvalidDataException($"The file is over {JsonLines.LongestLine >> 20} MB, too long for one article. An archive of many is .jsonl or .jsonl.gz.")
            : File.ReadAllBytes(file), out trouble);
        return [bytes is null ? trouble! : Read(MirrorPath.IdOf(file), bytes, MirrorPath.HostOf(file), IsPage(file)) with { Path = file, File = Path.GetFullPath(file) }];

        bool Is(string ending) => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }

    private IEnumerable<ReadOutcome> ReadLines(string file, CancellationToken cancellation)
    {
        var count = 0;
        using var lines = JsonLines.Lines(file).GetEnumerator();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            // An iterator that threw is finished: what the file held up to the damage has been read.
            var more = Attempt(file, () => (object)lines.MoveNext(), out var trouble);
            if (more is null)
            {
                yield return count == 0 ? trouble! : trouble! with { Failure = string.Create(CultureInfo.InvariantCulture, $"{trouble.Failure} The {count:N0} lines before it were read.") };
                yield break;
            }
            if (more is false) break;
            count++;
            if (ReadLine(file, lines.Current.Number, lines.Current.Line) is { } outcome) yield return outcome;
        }
        if (count == 0) yield return new ReadOutcome(file, null, Empty);
    }

    // Null for an empty line, which is no failure.
    private ReadOutcome? ReadLine(string file, int number, ReadOnlyMemory<byte>? line)
    {
        var place = $"{file}:{number}";
        if (line is not { } bytes) return new ReadOutcome(place, null, $"The line is over {JsonLines.LongestLine >> 20} MB, too long for an article.");
        if (bytes.Span.Trim(" \t\r"u8).IsEmpty) return null;
        if (!TextDecoder.TryDecode(bytes.Span, out var json, out var failure)) return new ReadOutcome(place, null, failure);

        return Outcome(place, () => JsonLines.Parse(json));
    }

    // A fault of ours in one article must not cost the newsroom all the others.
    private ReadOutcome Outcome(string path, Func<(RawArticle? Article, string? Failure)> read)
    {
        try
        {
            var (raw, failure) = read();
            return raw is null ? new ReadOutcome(path, null, failure) : _cleaner.Clean(raw) is { } article ? new ReadOutcome(path, article, null) { UnreadDate = raw.Date is { } said && !FieldDay.TryRead(said, _dates, out _) ? said : null }
                : new ReadOutcome(path, null, "Nothing is left of it after cleaning: no line is article text.");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new ReadOutcome(path, null, $"Reading it failed, which is a fault of NewsSearch ({fault.GetType().Name}: {fault.Message}); please report it with the article.");
        }
    }

    private static T? Attempt<T>(string file, Func<T> read, out ReadOutcome? trouble) where T : class
    {
        try
        {
            trouble = null;
            return read();
        }
        catch (UnauthorizedAccessException) { trouble = new ReadOutcome(file, null, "The file may not be read (permission denied)."); }
        catch (Exception gone) when (gone is InvalidDataException or FileNotFoundException) { trouble = new ReadOutcome(file, null, gone.Message); }
        // A disk that fails, a share that goes away: what else was there is not known.
        catch (IOException failing) { trouble = new ReadOutcome(file, null, failing.Message) { IsGap = true }; }
        return null;
    }

    [GeneratedRegex(@"<[a-zA-Z/!?]", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
