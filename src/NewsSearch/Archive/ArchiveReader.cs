using NewsSearch.Entities.Years;

namespace NewsSearch.Archive;

/// <summary>
/// Reads archives: files, folders and globs. <c>.jsonl</c> and <c>.jsonl.gz</c> hold an article a line, every other file is
/// one article, of plain text or a saved web page. One article is in memory at a time. Immutable, safe for any number of threads.
/// </summary>
public sealed class ArchiveReader
{
    private readonly ArticleCleaner _cleaner;
    private readonly WebPage _page;

    public ArchiveReader(BoilerplateRules rules, DateText dates)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(dates);

        _cleaner = new ArticleCleaner(rules, dates);
        _page = new WebPage(dates);
    }

    /// <summary>A reader with the rules of a gazetteer folder.</summary>
    /// <exception cref="InvalidDataException">A table is missing or broken; the message names file and line.</exception>
    public static ArchiveReader Load(string gazetteerFolder) =>
        new(BoilerplateRules.Load(gazetteerFolder), new DateText(MonthTable.Load(gazetteerFolder)));

    /// <summary>
    /// Every article of the paths, in the order of the paths, of file names (ordinal) and of lines; what cannot be read comes as
    /// a failure in its place and reading goes on.
    /// </summary>
    public IEnumerable<ReadOutcome> Read(IEnumerable<string> paths, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);

        foreach (var path in paths)
        {
            var files = Attempt(() => ArchiveFiles.Of(path), out var failure);
            if (files is null) yield return new ReadOutcome(path, null, failure);
            foreach (var file in files ?? [])
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
    public ReadOutcome Read(string id, ReadOnlySpan<byte> bytes) => Read(id, bytes, host: null);

    private ReadOutcome Read(string id, ReadOnlySpan<byte> bytes, string? host) =>
        bytes.IsEmpty ? new ReadOutcome(id, null, "The file is empty.")
        : !TextDecoder.TryDecode(bytes, out var text, out var failure) ? new ReadOutcome(id, null, failure)
        : WebPage.Is(text) ? Outcome(id, () => _page.Read(id, text, host))
        : Outcome(id, () => (new RawArticle(id, text), null));

    private IEnumerable<ReadOutcome> ReadFile(string file, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file);
        if (name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase))
        {
            return ReadLines(file, cancellation);
        }
        var bytes = Attempt(() => new FileInfo(file).Length > JsonLines.LongestLine
            ? throw new InvalidDataException($"The file is over {JsonLines.LongestLine >> 20} MB, too long for one article. An archive of many is .jsonl or .jsonl.gz.")
            : File.ReadAllBytes(file), out var failure);
        return [bytes is null ? new ReadOutcome(file, null, failure) : Read(MirrorPath.IdOf(file), bytes, MirrorPath.HostOf(file)) with { Path = file }];
    }

    private IEnumerable<ReadOutcome> ReadLines(string file, CancellationToken cancellation)
    {
        var count = 0;
        using var lines = JsonLines.Lines(file).GetEnumerator();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            // An iterator that threw is finished: what the file held up to the damage has been read.
            var more = Attempt(() => (object)lines.MoveNext(), out var failure);
            if (more is null)
            {
                yield return new ReadOutcome(file, null, count == 0 ? failure : $"{failure} The {count} lines before it were read.");
                yield break;
            }
            if (more is false) break;
            count++;
            if (ReadLine(file, lines.Current.Number, lines.Current.Line) is { } outcome) yield return outcome;
        }
        if (count == 0) yield return new ReadOutcome(file, null, "The file is empty.");
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
            return raw is null ? new ReadOutcome(path, null, failure) : _cleaner.Clean(raw) is { } article ? new ReadOutcome(path, article, null)
                : new ReadOutcome(path, null, "Nothing is left of it after cleaning: no line is article text.");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new ReadOutcome(path, null, $"Reading it failed, which is a fault of NewsSearch ({fault.GetType().Name}: {fault.Message}); please report it with the article.");
        }
    }

    private static T? Attempt<T>(Func<T> read, out string? failure) where T : class
    {
        try
        {
            failure = null;
            return read();
        }
        catch (UnauthorizedAccessException) { failure = "The file may not be read (permission denied)."; }
        catch (InvalidDataException damage) { failure = damage.Message; }
        catch (IOException trouble) { failure = trouble.Message; }
        return null;
    }
}
