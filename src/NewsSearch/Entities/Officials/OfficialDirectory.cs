using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Every official an archive knows, found by any spelling: with or without marks, titles, spaces and capitals, in Latin letters or
/// Thai. Immutable, safe for any number of threads.
/// </summary>
public sealed class OfficialDirectory
{
    // One short word is a given name of thousands.
    private const int ShortestInText = 5;
    private const int MostWords = 6;

    // Names compared by sound while one types: some milliseconds.
    private const int MostLookedAt = 5_000;

    // A given name stands for a person who is in so many articles, and in half of those about anybody called so.
    private const int FewestForAGivenName = 3;
    private const int MostNamesakes = 200;

    // In Latin letters it may be any word, and only those known well are meant by it alone.
    private const int FewestForAGivenNameInLatin = 20;

    // What is typed differs from a Thai name by no more, in hundredths of a letter: most words that do are no names.
    private const int FarthestTyped = 15;

    // Of two names that it can be, as near the one as the other.
    private const int AsNear = 3;

    // In the order of coverage, so that whatever is found first is in most articles.
    private readonly OfficialEntry[] _officials;
    private readonly Dictionary<string, int> _byId;
    private readonly NameScanner<int> _names = new();
    private readonly SoundIndex<int> _sounds = new();
    private readonly RomanizedNames<int> _romanized = new();
    private readonly NamePrefixes _prefixes = new();
    private readonly IReadOnlyList<Title> _titles;

    /// <param name="gazetteer">Its officials are in the directory whether or not the archive names them.</param>
    /// <param name="spellings">Every spelling of every official in the archive, with the number of articles that print it.</param>
    /// <param name="roles">Offices of officials, with the number of articles that give them and the days of the first and the last (<see cref="DateOnly.DayNumber"/>).</param>
    /// <param name="provinces">Ids of provinces officials are seen in, with the number of articles.</param>
    /// <param name="articles">Officials with the number of articles that name them; without it the commonest spelling counts.</param>
    public OfficialDirectory(
        Gazetteer gazetteer,
        IEnumerable<(string Id, string Spelling, int Count)> spellings,
        IEnumerable<(string Id, string Role, int Count, long? First, long? Last)>? roles = null,
        IEnumerable<(string Id, string ProvinceId, int Count)>? provinces = null,
        IEnumerable<(string Id, int Count)>? articles = null)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(spellings);

        _titles = [.. gazetteer.Titles.OrderByDescending(title => title.Text.Length)];
        var gathered = new OfficialGathering(gazetteer);
        foreach (var (id, name, count) in spellings) gathered.AddName(id, name, count);
        foreach (var (id, role, count, first, last) in roles ?? []) gathered.AddRole(id, new OfficeGiven(role, count, first, last));
        foreach (var (id, province, count) in provinces ?? []) gathered.AddProvince(id, province, count);
        foreach (var (id, count) in articles ?? []) gathered.SetArticles(id, count);
        _officials = gathered.ToEntries();
        _byId = new Dictionary<string, int>(_officials.Length, StringComparer.Ordinal);
        for (var i = 0; i < _officials.Length; i++) _byId.Add(_officials[i].Id, i);
        Parallel.Invoke(FileNames, FileSounds, FileRomanized);
    }

    /// <summary>How many officials there are.</summary>
    public int Count => _officials.Length;

    /// <summary>Every official, the one in most articles first.</summary>
    public IReadOnlyList<OfficialEntry> Officials => _officials;

    /// <summary>The official of an id, or null.</summary>
    public OfficialEntry? Entry(string id) => _byId.TryGetValue(id, out var at) ? _officials[at] : null;

    /// <summary>The officials whose name is spelt so in one of its scripts, and not merely alike.</summary>
    public IReadOnlyList<string> Spelt(string name) => Ids(_names.Of(name));

    /// <summary>
    /// The officials a name can mean: those spelt so, else those that sound so or whose Thai name can be written so in Latin letters, else whom a given name in Latin letters
    /// means to most readers. The one in most articles first.
    /// </summary>
    public IReadOnlyList<string> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return FindWhole(name) is { Length: > 0 } whole ? whole : OfficialRecognizer.IsLatin(name) && Called(WithoutTitle(name.Trim())) is { } called ? [called.Id] : [];
    }

    private string[] FindWhole(string name)
    {
        var bare = WithoutTitle(name.Trim());
        var exact = _names.Of(bare);
        if (exact.Count == 0 && bare.Length != name.Trim().Length) exact = _names.Of(name);
        if (exact.Count > 0) return Ids(exact);
        if (SyllableKey.TryParse(bare, out var key) && key.Count >= 2 && Ids(_sounds.Alike(key)) is { Length: > 0 } heard) return heard;
        return OfficialRecognizer.IsLatin(bare) ? Ids(_romanized.Alike(bare).Where(one => one.Distance <= FarthestTyped).Select(one => one.Value)) : [];
    }

    /// <summary>
    /// The officials a reader may be typing: a word of the name begins with these letters, with or without marks, title and spaces,
    /// whatever the case; else the name can be written so, or begins with this sound, in the other script: where a name has or can have the very words, no other that only begins nearly so.
    /// The one in most articles first.
    /// </summary>
    /// <param name="typed">What was typed so far, of any length.</param>
    /// <param name="most">How many to give.</param>
    public IReadOnlyList<OfficialEntry> Complete(string typed, int most)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentOutOfRangeException.ThrowIfNegative(most);

        var bare = WithoutTitle(typed.Trim());
        // พล.อ begins a rank and no พลอย.
        if (bare.IndexOf('.', StringComparison.Ordinal) is > 0 and var stop && !OfficialRecognizer.IsLatin(bare[..stop])) return [];
        var key = FoldedText.Key(bare);
        List<int> found = [.. _prefixes.Beginning(key).Distinct().Take(most)];
        // prayuth cha: nobody prints it so, but ประยุทธ์ จันทร์โอชา can be written so. Thammanat is ธรรมนัส, and so neither ธรรมรัตน์ nor ธรรมรัฏฐ์, of fewer articles and not as near.
        List<(int At, int? Distance)> written = OfficialRecognizer.IsLatin(bare) ? [.. _romanized.Beginning(bare).DistinctBy(one => one.Value).Where(one => !found.Contains(one.Value))] : [];
        var printed = found.Where(at => _officials[at].Names.Any(name => HasWords(name, key, bare.Count(' ') + 1))).ToList();
        var nearest = printed.Count > 0 ? 0 : written.Min(one => one.Distance) ?? FarthestTyped;
        bool IsNamed((int At, int? Distance) one) => one.Distance <= nearest + AsNear;
        var known = printed.Concat(written.Where(IsNamed).Select(one => one.At)).DefaultIfEmpty(int.MaxValue).Min();
        Add(IsNamed);
        AddBySound(found, bare, most);
        // The last word may be half typed; without it there is still the beginning.
        if (found.Count == 0 && bare.LastIndexOf(' ') is > 0 and var last) AddBySound(found, bare[..last], most);
        Add(one => one.At < known && !found.Contains(one.At));
        return found.ConvertAll(at => _officials[at]);

        void Add(Func<(int At, int? Distance), bool> which) => found.AddRange(written.Where(which).Take(most - found.Count).Select(one => one.At).ToList());
    }

    // Chan-o-cha of Prayut Chan-o-cha
    private static bool HasWords(string name, string key, int count) =>
        name.Split(' ') is var words && Enumerable.Range(0, Math.Max(0, words.Length - count + 1)).Any(at => FoldedText.Key(string.Join(' ', words[at..(at + count)])) == key);

    /// <summary>
    /// The officials whom a Thai given name alone in a text means to most readers: of each word that is one, who is in at least half of the articles about anybody called so. In Latin
    /// letters only where no other word of the text is: prayut นราธิวาส, but no given name among English words.
    /// </summary>
    public IEnumerable<(TextSpan Span, OfficialEntry Official)> CalledIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var latin = CalledInLatin(text);
        foreach (var word in Words(text))
        {
            if (latin?.Span == word) yield return latin.Value;
            else if (WithoutTitle(word.In(text)) is var given && !OfficialRecognizer.IsLatin(given) && Called(given) is { } official) yield return (word, official);
        }
    }

    /// <summary>The official whom the only word of a text that is in Latin letters means to most readers as a given name; null without.</summary>
    public (TextSpan Span, OfficialEntry Official)? CalledInLatin(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        List<TextSpan> latin = [.. Words(text).Where(word => char.IsLetter(text[word.Start]) && OfficialRecognizer.IsLatin(word.In(text)))];
        return latin is [var only] && Called(WithoutTitle(only.In(text))) is { } official ? (only, official) : null;
    }

    private OfficialEntry? Called(string given)
    {
        var key = FoldedText.Key(given);
        if (key.Length == 0) return null;
        var latin = OfficialRecognizer.IsLatin(given);
        var called = _prefixes.Beginning(key).Distinct().Take(MostNamesakes).Select(at => _officials[at]).Where(official => IsPrinted(official, key)).ToList();
        if (latin) called = [.. called.Union(_romanized.WithGivenName(given).Take(MostNamesakes).Select(at => _officials[at]))];
        return called.MaxBy(official => official.Articles) is { } known && known.Articles >= (latin && !IsPrinted(known, key) ? FewestForAGivenNameInLatin : FewestForAGivenName) && 2 * known.Articles >= called.Sum(official => official.Articles) ? known : null;
    }

    // An article spells the given name so before the surname: Anutin Charnvirakul.
    private static bool IsPrinted(OfficialEntry official, string given) => official.Names.Any(name => IsGivenNameOf(name, given));

    // The given name of a Vietnamese is the last.
    private static bool IsGivenNameOf(string name, string given) =>
        !OfficialRecognizer.IsVietnamese(name) && name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && FoldedText.Key(name[..space]) == given;

    // Who is known in the script of the typing has been found by its letters, unless nobody has.
    private void AddBySound(List<int> found, string typed, int most)
    {
        if (found.Count >= most || !SyllableKey.TryParse(typed, out var sound)) return;
        var latin = OfficialRecognizer.IsLatin(typed);
        var spelt = found.Count > 0;
        // Who sounds so as a whole, however little known; then those in most articles.
        foreach (var at in _sounds.Alike(sound).Concat(_sounds.Beginning(sound, MostLookedAt)))
        {
            if (spelt && _officials[at].Names.Any(name => OfficialRecognizer.IsLatin(name) == latin) || found.Contains(at)) continue;
            found.Add(at);
            if (found.Count == most) return;
        }
    }

    /// <summary>Every spelling of an official, the commonest first; empty for an unknown id.</summary>
    public IReadOnlyList<string> Names(string id) => Entry(id)?.Names ?? [];

    /// <summary>How articles spell a name, where it is spelled so in a few of its person's: ประยุทธ์ จันทร์โอชา for ประยุทธ์ จันโอชา. Else the name itself.</summary>
    public string Common(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var officials = _names.Of(name).Distinct().Take(2).Select(at => _officials[at]).ToList();
        return officials is [var only] && only.IsSlip(name) ? only.Label(OfficialRecognizer.IsLatin(name) ? "en" : "th") : name;
    }

    /// <summary>The name to show: in Thai for <c>th</c> where a Thai spelling is known, else in Latin letters; the id when it is unknown.</summary>
    public string Label(string id, string language) => Entry(id)?.Label(language) ?? id;

    /// <summary>
    /// The officials named inside a longer text, such as a query, left to right without overlap; of given names alone those in Latin letters that articles print before the surname (Anutin),
    /// as most that only sound like a Thai name are English words.
    /// </summary>
    public IReadOnlyList<OfficialFound> FindIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        List<OfficialFound> found = [];
        var folded = new FoldedText(text);
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, ids) in _names.At(folded.Text, i))
            {
                var span = folded.Span(i, length);
                if (length < ShortestInText || !FoldedText.StandsAlone(text, span)) continue;
                found.Add(new OfficialFound(span, Ids(ids)));
                i += length - 1;
                break;
            }
        }
        AddSpellingsNobodyPrinted(text, found);
        if (CalledInLatin(text) is var (word, called) && !found.Exists(one => one.Span.Overlaps(word)) && IsPrinted(called, FoldedText.Key(WithoutTitle(word.In(text))))) found.Add(new OfficialFound(word, [called.Id]));
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found;
    }

    // Runs of words that sound like a known name.
    private void AddSpellingsNobodyPrinted(string text, List<OfficialFound> found)
    {
        var words = Words(text).Take(40).ToList();
        for (var first = 0; first < words.Count; first++)
        {
            for (var last = Math.Min(words.Count, first + MostWords) - 1; last >= first; last--)
            {
                var span = TextSpan.Between(words[first].Start, words[last].End);
                if (span.Length < ShortestInText || span.Length > 60 || found.Exists(one => one.Span.Overlaps(span))) continue;
                if (FindWhole(span.In(text)) is not { Length: > 0 } ids) continue;
                found.Add(new OfficialFound(span, ids));
                first = last;
                break;
            }
        }
    }

    private static IEnumerable<TextSpan> Words(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            yield return TextSpan.Between(start, i);
        }
    }

    private void FileNames()
    {
        for (var i = 0; i < _officials.Length; i++)
        {
            if (_officials[i].IsOfOneArticle) continue;
            foreach (var name in _officials[i].Names)
            {
                _names.Add(name, i);
                _prefixes.Add(name, i);
            }
        }
    }

    private void FileSounds()
    {
        for (var i = 0; i < _officials.Length; i++)
        {
            if (_officials[i].IsOfOneArticle) continue;
            foreach (var name in _officials[i].Names)
            {
                if (SyllableKey.TryParse(name, out var key) && key.Count >= 2) _sounds.Add(key, i);
            }
        }
    }

    private void FileRomanized()
    {
        for (var i = 0; i < _officials.Length; i++)
        {
            if (_officials[i].IsOfOneArticle) continue;
            foreach (var name in _officials[i].Names.Where(name => !OfficialRecognizer.IsLatin(name)))
            {
                _romanized.Add(name, i);
                _romanized.AddWords(name, i);
            }
        }
    }

    private string[] Ids(IEnumerable<int> places) => [.. places.Distinct().Order().Select(at => _officials[at].Id)];

    private string WithoutTitle(string name)
    {
        foreach (var title in _titles)
        {
            if (name.Length > title.Text.Length && name.StartsWith(title.Text, StringComparison.OrdinalIgnoreCase)
                && (title.Text[0] >= '\u0E00' || char.IsWhiteSpace(name[title.Text.Length])))
            {
                return name[title.Text.Length..].TrimStart();
            }
        }
        return name;
    }
}
