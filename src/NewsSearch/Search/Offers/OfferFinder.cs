using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Years;
using NewsSearch.Search.Language;
using NewsSearch.Text;

namespace NewsSearch.Search.Offers;

/// <summary>
/// Finds what a query names: documents, people, years, places. A name that is a person's and a place's is offered as both. Queries with signs of the query
/// language already say what they mean, so nothing is offered for them, nor for what is excluded.
/// </summary>
/// <param name="total">How many articles a request finds.</param>
/// <param name="corrections">Finds slips.</param>
internal sealed class OfferFinder(Func<SearchRequest, ValueTask<int>> total, Analyzer analyzer, OtherForms forms, Gazetteer gazetteer, CodeRecognizer codes, DateText dates, Corrections corrections)
{
    private const int MostOffers = 6;

    /// <summary>Of one spelling, so many people are offered.</summary>
    private const int MostNamesakes = 3;

    /// <summary>A name that is a common word too is offered when one in so many articles with the word has the person: ทักษิณ, but not มนตรี.</summary>
    private const int WordToPerson = 4;

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("\"“”()*:=");

    /// <summary>What the text of a request names, but for what its choices say already.</summary>
    public async ValueTask<IReadOnlyList<Offer>> FindAsync(SearchRequest request, Vocabulary vocabulary, Labels labels)
    {
        var text = request.Text;
        if (string.IsNullOrWhiteSpace(text) || text.AsSpan().ContainsAny(Signs)) return [];
        var parsed = QueryParser.Parse(text);
        if (parsed.Root is QueryNode.Any) return [];
        var readable = new ReadableText(text);
        List<Offer> offers = [];
        foreach (var (facet, value, place) in Named(readable.Text, vocabulary).DistinctBy(named => (named.Facet, named.Value)))
        {
            if (offers.Count == MostOffers) break;
            var found = readable.Original(place);
            if (parsed.Excluded.Any(found.Overlaps) || parsed.Joins.Any(found.Overlaps)) continue;
            if (request.Choices.Any(choice => choice.Facet == facet && choice.Value == value)) continue;
            var span = Trimmed(text, found);
            var entry = facet is Facets.Official ? vocabulary.Officials.Entry(value) : null;
            if (entry is not null && !await IsMeantAsync(entry, ReadableText.Of(span.In(text)))) continue;
            var rest = Without(text, parsed.Joins.Append(span));
            var filter = new FacetChoice(facet, value);
            var count = await total(request with { Text = rest, Choices = [.. request.Choices, filter] });
            // Where the other words and filters leave nothing of it, there is still its page.
            var isPage = count == 0;
            if (isPage) count = await total(new SearchRequest { Choices = [filter] });
            if (count == 0) continue;
            var where = facet is Facets.Province ? gazetteer.Province(value)?.SuccessorId : entry?.ProvinceId;
            offers.Add(new Offer(
                facet, value, labels.Of(facet, value), facet is Facets.Code ? labels.MeaningOf(value) : entry?.Role, where is null ? null : labels.Of(Facets.Province, where), count, span, rest,
                $"{text[..span.Start]}\"{span.In(text)}\"{text[span.End..]}") { IsPage = isPage });
        }
        return offers;
    }

    /// <summary>Whether what may be a person's name is not rather what it is to the lexicon: วันนี้, which sounds like วันนี, and มนตรี.</summary>
    private async ValueTask<bool> IsMeantAsync(OfficialEntry person, string printed)
    {
        // ชัดชาติ สิทธิพันธุ์: of two words that stand together as a name nobody means the words.
        if (printed.Contains(' ', StringComparison.Ordinal)) return true;
        var words = analyzer.Words(printed).Where(token => token.Kind is TokenKind.Word or TokenKind.Latin).ToList();
        if (!words.TrueForAll(word => WordQueries.IsThai(word.Text) && analyzer.Knows(word.Text))) return true;
        var bare = Bare(printed);
        if (!person.Names.Any(name => Bare(name) is var known && known.StartsWith(bare, StringComparison.Ordinal) || bare.EndsWith(name.Split(' ')[0], StringComparison.Ordinal) || bare.EndsWith(known, StringComparison.Ordinal))) return false;
        return words.Count > 1 || analyzer.KnowsPerson(printed) || WordToPerson * person.Articles >= await total(new SearchRequest { Text = $"\"{printed}\"" });

        static string Bare(string name) => name.Replace(" ", "", StringComparison.Ordinal);
    }

    private IEnumerable<(string Facet, string Value, TextSpan Span)> Named(string text, Vocabulary vocabulary)
    {
        if (codes.TryParse(text, out var only))
        {
            yield return (Facets.Code, only.Canonical, new TextSpan(0, text.Length));
            yield break;
        }
        var taken = new List<TextSpan>();
        foreach (var (code, span, _) in codes.Recognise(text))
        {
            taken.Add(span);
            yield return (Facets.Code, code.Canonical, span);
        }
        foreach (var (span, _, ids) in new PeopleNamed(analyzer, gazetteer, vocabulary).In(text, withGivenNames: true))
        {
            if (taken.Exists(span.Overlaps)) continue;
            foreach (var id in ids.Take(MostNamesakes)) yield return (Facets.Official, id, span);
            taken.Add(span);
        }
        foreach (var (span, official) in vocabulary.Officials.CalledIn(text))
        {
            if (!taken.Exists(span.Overlaps) && IsGivenName(span.In(text))) yield return (Facets.Official, official.Id, span);
        }
        // เศรฐา ทวีสิน: whom the search looks for where no article spells a name so.
        if (taken.Count == 0 && corrections.Names(text).FirstOrDefault(name => name.IsSlip && name.Typed.Contains(' ', StringComparison.Ordinal)) is { } slip && vocabulary.Officials.Find(slip.Name) is [var meant, ..])
        {
            var span = new TextSpan(text.IndexOf(slip.Typed, StringComparison.Ordinal), slip.Typed.Length);
            taken.Add(span);
            yield return (Facets.Official, meant, span);
        }
        foreach (var mention in new TimesNamed(dates).In(text))
        {
            if (mention.From == mention.To && IsYear(mention) && !taken.Exists(mention.Span.Overlaps)) yield return (Facets.Year, mention.From.ToString(), mention.Span);
        }
        foreach (var (province, span) in ProvincesIn(text))
        {
            if (!taken.Exists(span.Overlaps)) yield return (Facets.Province, province.Id, span);
        }
    }

    // The year of a month or day would offer more than was asked for.
    private bool IsYear(YearMention mention) =>
        mention is { Date: null, Kind: not YearKind.Fiscal } && !mention.Text.Split((char[])[' ', .. "0123456789๐๑๒๓๔๕๖๗๘๙"], StringSplitOptions.RemoveEmptyEntries).Any(word => gazetteer.Months.Number(word) > 0);

    // สันติ and ประชา are words first, and COVID, which sounds like โกวิท, is a form of one.
    private bool IsGivenName(string word) => (analyzer.KnowsPerson(word) || !analyzer.Knows(word)) && forms.At(WordGroup.Of(analyzer.Words(word)), 0) is null;

    private IEnumerable<(Province Province, TextSpan Span)> ProvincesIn(string text)
    {
        var folded = new FoldedText(text);
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, places) in gazetteer.Places.At(folded.Text, i))
            {
                var span = folded.Span(i, length);
                if (!FoldedText.StandsAlone(text, span)) continue;
                if (gazetteer.ProvinceWords.TryGetValue(span.In(text), out var word) && word.StandsAt(text, span)) continue;
                var before = text.AsSpan(0, span.Start).TrimEnd();
                if (places.FirstOrDefault(place => place.District is null) is not { } found) continue;
                foreach (var head in found.Province.IsCity ? (string[])["จังหวัด", "จ.", "นคร"] : ["จังหวัด", "จ."])
                {
                    if (before.EndsWith(head, StringComparison.Ordinal)) span = TextSpan.Between(before.Length - head.Length, span.End);
                }
                // A name inside a longer word without a space is that word: ตากล้อง.
                if (!Stands(text, span)) continue;
                yield return (found.Province, span);
                i += length - 1;
                break;
            }
        }
    }

    /// <summary>A text without some of its parts; what is left of words has a letter or digit.</summary>
    private static string Without(string text, IEnumerable<TextSpan> parts)
    {
        var left = text.ToCharArray();
        foreach (var part in parts) left.AsSpan(part.Start, part.Length).Fill(' ');
        return string.Join(' ', new string(left).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit)));
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.Between(start, end);
    }

    private static bool Stands(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1])) && (span.End >= text.Length || !char.IsLetterOrDigit(text[span.End]));
}
