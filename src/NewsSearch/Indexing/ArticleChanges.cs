using System.Buffers.Binary;
using System.Security.Cryptography;
using NewsSearch.Archive;
using NewsSearch.Entities;
using NewsSearch.Entities.Corrections;
using NewsSearch.Index;

namespace NewsSearch.Indexing;

/// <summary>Gives the articles of one run their ids and tells which of them are new or changed. Not safe for several threads.</summary>
/// <param name="known">The index that is continued; null for a new one.</param>
/// <param name="old">The index that serves, which a rebuild replaces; null where there is none.</param>
/// <param name="corrections">What editors corrected in single articles, or withdrew.</param>
/// <param name="reading">Names the way of reading: when it changes, every article has.</param>
internal sealed class ArticleChanges(ISearchIndex? known, ISearchIndex? old, CorrectionTable corrections, string reading)
{
    // Every id of the run with the folder it was given in, or null for one that an article brought.
    private readonly Dictionary<string, string?> _ids = new(StringComparer.Ordinal);

    /// <summary>The ids given so far.</summary>
    public IEnumerable<string> Ids => _ids.Keys;

    /// <summary>How many articles were given an id.</summary>
    public int Read { get; private set; }

    /// <summary>How many of them the index has as they are.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Whether an id was given.</summary>
    public bool Has(string id) => _ids.ContainsKey(id);

    /// <summary>What of a batch is to be written, each under its id; what has not changed is counted.</summary>
    /// <param name="batch">What was read, in the archive's order.</param>
    /// <param name="failed">Gets what cannot be told from another article of the run.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async ValueTask<IReadOnlyList<ChangedArticle>> OfAsync(ReadOutcome[] batch, List<IndexingFailure> failed, CancellationToken cancellation)
    {
        List<ReadOutcome> read = [.. batch.Where(outcome => outcome.Article is not null)];
        var versions = new long[read.Count];
        Parallel.For(0, versions.Length, new ParallelOptions { CancellationToken = cancellation }, i => versions[i] = VersionOf(read[i].Article!));
        var versionsBefore = known is null ? null : await known.VersionsAsync([.. read.Select(outcome => outcome.Article!.Id)], cancellation);

        List<ChangedArticle> changed = new(read.Count);
        for (var i = 0; i < versions.Length; i++)
        {
            var (outcome, article, version, before) = (read[i], read[i].Article!, versions[i], versionsBefore);
            var place = outcome.File is { } file ? MirrorPath.PlaceOf(file) : null;
            var isTaken = true;
            foreach (var id in outcome.File is null ? [article.Id] : MirrorPath.IdsOf(outcome.File))
            {
                if (_ids.TryGetValue(id, out var other))
                {
                    // Another article of this run has it: of another folder, or one that this would replace for ever by turns.
                    if (place is not null && other is not null && other != place) continue;
                    break;
                }
                if (id != article.Id)
                {
                    article = article with { Id = id };
                    version = VersionOf(article);
                    if (known is not null) before = await known.VersionsAsync([id], cancellation);
                }
                var was = 0L;
                var isKnown = before is not null && before.TryGetValue(id, out was);
                if (isKnown && was == version) Unchanged++;
                else if (!corrections.Withdraws(id))
                {
                    var origin = isKnown || known is null && old is not null ? await OriginAsync(old!, id, known is null, cancellation) : null;
                    if (place is not null && origin is { File: not null } && IsAnother(outcome.File!, origin, article)) continue;
                    changed.Add(new ChangedArticle(outcome.Path, article, version, isKnown, outcome.File, origin));
                }
                _ids.Add(id, place);
                Read++;
                isTaken = false;
                break;
            }
            if (isTaken) failed.Add(new IndexingFailure(outcome.Path, $"another article of this run has the id '{article.Id}'; the first one stays"));
        }
        return changed;
    }

    // Files of one name in two folders are two articles, unless the one was moved: then the text is the same, or the file is gone from a folder of the same name.
    private static bool IsAnother(string file, ArticleOrigin origin, Article article)
    {
        var (place, before) = (MirrorPath.PlaceOf(file), MirrorPath.PlaceOf(origin.File!));
        return place != before
            && (File.Exists(origin.File) || Path.GetFileName(place) != Path.GetFileName(before))
            && StoredArticle.FromBytes(origin.Stored).Article.Text != article.Text;
    }

    // What the index has of an article; null where it has none. What a rebuild cannot read of the old index it does without.
    private static async ValueTask<ArticleOrigin?> OriginAsync(ISearchIndex old, string id, bool afresh, CancellationToken cancellation)
    {
        try
        {
            if (await old.FindAsync(id, cancellation) is not { } stored) return null;
            var (added, file) = StoredArticle.OriginOf(stored);
            return new ArticleOrigin(added, file, stored);
        }
        catch (Exception e) when (afresh && e is IndexUnavailableException or InvalidDataException)
        {
            return new ArticleOrigin(null, null, default);
        }
    }

    /// <summary>A fingerprint of all that was read of an article, of the way of reading and of what editors corrected in it: SHA-256's first eight bytes.</summary>
    private long VersionOf(Article article)
    {
        var bytes = new StoredArticle(article, new Recognition { DateEvidence = reading, Corrections = corrections.Of(article.Id) is { Count: > 0 } corrected ? corrected : null }).ToBytes();
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(bytes));
    }
}
