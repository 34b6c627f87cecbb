using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Places;
using NewsSearch.Entities.Years;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Corrections;

/// <summary>
/// Brings what editors corrected in an article into what is recognised in it, each kind where the rest still follows from it: a day of publication dates the days without a year, a person
/// struck out is no evidence of a province. Serves one article.
/// </summary>
/// <param name="corrections">The rows of the table.</param>
/// <param name="codes">Reads codes as an editor writes them.</param>
internal sealed class ArticleCorrections(IReadOnlyList<Correction> corrections, CodeRecognizer codes)
{
    private readonly HashSet<Correction> _applied = [];

    /// <summary>All of them, with those that found nothing to correct marked; null when there are none.</summary>
    public IReadOnlyList<Correction>? Outcome => corrections.Count == 0 ? null : [.. corrections.Select(one => one with { IsIdle = !_applied.Contains(one) })];

    /// <summary>The article with its day of publication.</summary>
    public Article Dated(Article article)
    {
        foreach (var one in Of(CorrectionKind.Published)) article = article with { Published = Applied(one).Day };
        return article;
    }

    /// <summary>The codes of the article.</summary>
    public IReadOnlyList<RecognisedCode> Codes(IReadOnlyList<RecognisedCode> found, string text)
    {
        if (corrections.Count == 0) return found;
        var kept = found.ToList();
        foreach (var one in Of(CorrectionKind.NoCode))
        {
            if (!codes.TryParse(one.Value, out var code) || kept.RemoveAll(other => other.Code.Equals(code)) == 0) continue;
            kept = kept.ConvertAll(other => other with { Relations = [.. other.Relations.Where(relation => !relation.Code.Equals(code))] });
            Applied(one);
        }
        foreach (var one in Of(CorrectionKind.Code))
        {
            if (!codes.TryParse(one.Value, out var code)) continue;
            if (!kept.Exists(other => other.Code.Equals(code)))
            {
                if (Places(text, one.Value) is not { Count: > 0 } places) continue;
                kept = [.. kept.Where(other => !other.Mentions.Any(mention => places.Exists(mention.Overlaps))), new RecognisedCode(code, null, places)];
            }
            Applied(one);
        }
        kept.Sort((a, b) => a.Mentions[0].CompareTo(b.Mentions[0]));
        return kept;
    }

    /// <summary>The names that the editors read in a text, each for a person.</summary>
    public IEnumerable<Person> People(FoldedText text)
    {
        foreach (var one in Of(CorrectionKind.Person))
        {
            var person = new Person();
            var (key, name) = (FoldedText.Key(one.Value), Gaps.Single(one.Value));
            var sound = SyllableKey.TryParse(name, out var heard) ? heard : null;
            for (var at = text.Text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(key, at + key.Length, StringComparison.Ordinal))
                person.Add(new NameFound(text.Span(at, key.Length), name, sound, IsShort: false), one.Evidence);
            if (person.Mentions.Count == 0) continue;
            Applied(one);
            yield return person;
        }
    }

    /// <summary>Takes those away that are no people.</summary>
    public void Strike(List<Person> people)
    {
        foreach (var one in Of(CorrectionKind.NoPerson))
        {
            if (people.RemoveAll(person => person.Has(one.Value)) > 0) Applied(one);
        }
    }

    /// <summary>The day of the main event, whatever was found.</summary>
    public EventDay? Event(EventDay? found, List<DateFound> dates)
    {
        foreach (var one in Of(CorrectionKind.Event))
        {
            found = Applied(one).Day is { } day ? new EventDay(day, dates.Find(date => date.Day == day).Span, IsAside: false, Inferred: false, one.Evidence) : null;
        }
        return found;
    }

    /// <summary>The years, once they are settled.</summary>
    public ArticleYears Years(ArticleYears found)
    {
        if (corrections.Count == 0) return found;
        var mentions = found.Mentions.ToList();
        foreach (var one in Of(CorrectionKind.NoYear))
        {
            if (mentions.RemoveAll(mention => mention.From == one.Year || mention.To == one.Year) > 0) Applied(one);
        }
        foreach (var one in Of(CorrectionKind.Target).Concat(Of(CorrectionKind.NoTarget)))
        {
            for (var i = 0; i < mentions.Count; i++)
            {
                if (mentions[i].To != one.Year || mentions[i].Kind is YearKind.Event or YearKind.Published || (mentions[i].Kind is YearKind.Horizon) == (one.Kind is CorrectionKind.Target)) continue;
                mentions[i] = mentions[i] with { Kind = one.Kind is CorrectionKind.Target ? YearKind.Horizon : mentions[i].From == mentions[i].To ? YearKind.Mention : YearKind.Range };
                Applied(one);
            }
        }
        found = found with { Mentions = mentions };
        foreach (var one in Of(CorrectionKind.Published)) found = found with { Evidence = Join(found.Evidence, one.Evidence) };
        foreach (var one in Of(CorrectionKind.Year)) found = found with { Year = Applied(one).Year, Confidence = one.Year is null ? 0 : 1, Evidence = Join(found.Evidence, one.Evidence) };
        return found;
    }

    /// <summary>The provinces.</summary>
    /// <param name="found">Those recognised.</param>
    /// <param name="province">The province of an id.</param>
    public IReadOnlyList<RecognisedProvince> Provinces(IReadOnlyList<RecognisedProvince> found, Func<string, Province?> province)
    {
        if (corrections.Count == 0) return found;
        var kept = found.ToList();
        foreach (var one in Of(CorrectionKind.NoProvince))
        {
            if (kept.RemoveAll(other => other.Id == one.Value) > 0) Applied(one);
        }
        foreach (var one in Of(CorrectionKind.NotAbout).Concat(Of(CorrectionKind.About)))
        {
            var isAbout = one.Kind is CorrectionKind.About;
            var at = kept.FindIndex(other => other.Id == one.Value);
            if (at >= 0) kept[at] = kept[at] with { About = isAbout, Evidence = Join(kept[at].Evidence, one.Evidence), Trust = isAbout ? 1 : kept[at].Trust };
            else if (isAbout) kept.Add(new RecognisedProvince(one.Value, true, one.Evidence, []) { NowId = province(one.Value)?.SuccessorId });
            else continue;
            Applied(one);
        }
        return kept;
    }

    private IEnumerable<Correction> Of(CorrectionKind kind) => corrections.Where(one => one.Kind == kind);

    private Correction Applied(Correction one)
    {
        _applied.Add(one);
        return one;
    }

    private static List<TextSpan> Places(string text, string printed)
    {
        List<TextSpan> places = [];
        for (var at = text.IndexOf(printed, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(printed, at + printed.Length, StringComparison.OrdinalIgnoreCase)) places.Add(new TextSpan(at, printed.Length));
        return places;
    }

    private static string Join(string? first, string second) => first is null ? second : $"{first}; {second}";
}
