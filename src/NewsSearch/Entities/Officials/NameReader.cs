using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Reads the name of a person that starts at a known place: where it ends is the question, for titles, offices and verbs follow it with or
/// without a space. Immutable.
/// </summary>
internal sealed partial class NameReader(Gazetteer gazetteer)
{
    private const int ShortestRole = 6;

    private readonly WordSet _roles = new(gazetteer.Roles);
    private readonly ThaiNameReader _thai = new(gazetteer);
    private readonly ForeignNameReader _foreign = new([.. gazetteer.NameEnds, .. gazetteer.Roles, .. gazetteer.Titles.Select(title => title.Text)]);

    /// <summary>Names in Latin letters.</summary>
    public LatinNameReader Latin { get; } = new(gazetteer);

    /// <summary>Vietnamese names spelt in Thai.</summary>
    public VietnameseNameReader Vietnamese { get; } = new(gazetteer);

    /// <summary>The name after a title; null when none stands there.</summary>
    /// <param name="loose">True after a title that other words follow as often: only a Vietnamese name is taken there, or the short form of a person named elsewhere.</param>
    /// <param name="vietnam">True when the text is of Viet Nam.</param>
    public NameFound? AfterTitle(string text, int start, bool loose, bool vietnam)
    {
        if (start >= text.Length) return null;
        if (char.IsUpper(text[start])) return Latin.Read(text, start, titled: true);
        var found = Vietnamese.Read(text, start, titled: true);
        // ท่านโต เลิม เลขาธิการใหญ่ is one, and ท่านมาดู is none.
        if (loose && found is { Sound.Count: < 3 } && _roles.At(text, Gaps.Skip(text, found.Span.End, 2)) == 0) found = null;
        // นายกฯ ห่วงผู้หายป่วย: a headline of Thai words; ท่าน ทักมา ผม ก็ตอบ: what holds one, in news of Thailand.
        if (loose && found is not null && found.Name.Split(' ') is var words
            && (words.Length == 1 ? ThaiWords.IsKnown(found.Name) : !vietnam && !Vietnamese.IsPlainSurname(text, start) && Array.Exists(words, word => ThaiWords.IsKnown(word)) && _roles.At(text, Gaps.Skip(text, found.Span.End, 2)) == 0)) found = null;
        // นายวีระชัย นาคมาศ can be heard as วีระชัย นาค, and then มา follows; but วีระชัย is a given name of Thailand.
        if (found is { IsLatin: false } && found.Span.End < text.Length && text[found.Span.End] is >= 'ก' and <= '๎' && _thai.Read(text, start, loose) is { IsShort: false } thai && thai.Span.End > found.Span.End
            && _thai.IsGivenName(thai.Name.Split(' ')[0])) found = thai;
        found ??= _thai.Read(text, start, loose);
        if (loose && found is null or { IsShort: true }) found = InFull(text, start) ?? found;
        return found is not null && !gazetteer.MayBePerson(found.Name) ? null : found;
    }

    // A name of two words or more that no table tells: by its words, or by the office behind it.
    private NameFound? InFull(string text, int start)
    {
        if (_foreign.Read(text, start) is { } foreign && !NotPlain().IsMatch(foreign.Name))
        {
            // ท่านไซสมพอน พมวิหาน ประธานรัฐสภาลาว
            if (_roles.At(text, Gaps.Skip(text, foreign.Span.End, 2)) >= ShortestRole) return foreign;
            // รองผู้ว่าฯ ปิยะนันท์ คงอินทร์ รับผิดชอบ: two words that no lexicon has
            if (foreign.Name.Split(' ') is [var given, var surname] && !ThaiWords.IsKnown(given) && !ThaiWords.IsKnown(surname)) return foreign;
        }
        // ท่านแก้วตา สีวิไล เจ้าแขวง: names of Laos are words of Thai as well, and only Laos has that office.
        return _thai.Read(text, start, loose: false) is { IsShort: false } lao && lao.Name.Contains(' ', StringComparison.Ordinal) && LaoGovernor().IsMatch(text, Gaps.Skip(text, lao.Span.End, 2)) ? lao : null;
    }

    /// <summary>A Vietnamese name right after an office, without a title; null when none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="listed">True when only a listed family name begins one.</param>
    /// <param name="leader">True when two syllables are enough: โต เลิม.</param>
    public NameFound? AfterOffice(string text, int start, bool listed, bool leader) =>
        start >= text.Length ? null : char.IsUpper(text[start]) ? Latin.AfterThaiOffice(text, start) : Vietnamese.AfterOffice(text, start, listed, leader);

    /// <summary>A Vietnamese name in Latin letters or Thai that no title announces; null when none stands there.</summary>
    public NameFound? Untitled(string text, int start) =>
        (char.IsUpper(text[start]) ? Latin.Read(text, start, titled: false) : Vietnamese.Untitled(text, start)) is { } found && gazetteer.MayBePerson(found.Name) ? found : null;

    /// <summary>A foreign name spelt in Thai right after a leader's office; null when none stands there.</summary>
    public NameFound? ForeignAfterOffice(string text, int start) => _foreign.Read(text, start) is { } found && gazetteer.MayBePerson(found.Name) ? found : null;

    /// <summary>A Thai name right after an office, without a title; null when none stands there.</summary>
    public NameFound? ThaiAfterOffice(string text, int start) => _thai.Untitled(text, start) is { } found && gazetteer.MayBePerson(found.Name) ? found : null;

    /// <summary>A Thai name without a title and with an office right behind it (เดชา จาตุธนานันท์ หัวหน้าผู้ตรวจราชการ); null when none stands there.</summary>
    public NameFound? ThaiBeforeOffice(string text, int start) =>
        _thai.Untitled(text, start) is { } found && gazetteer.MayBePerson(found.Name) && Gaps.Skip(text, found.Span.End, 2) is var after && after > found.Span.End && _roles.At(text, after) >= ShortestRole ? found : null;

    /// <summary>A Thai name that fills a bracket; null when none does.</summary>
    public NameFound? ThaiInBrackets(string text, int start) =>
        _thai.Untitled(text, start) is { } found && gazetteer.MayBePerson(found.Name) && found.Span.End < text.Length && (text[found.Span.End] is ')' or '）') ? found : null;

    /// <summary>True when an office stands right behind a name, in Thai or behind a comma in Latin letters.</summary>
    public bool IsBeforeOffice(string text, int end)
    {
        var next = Gaps.Skip(text, end, 2);
        return _roles.At(text, next) >= ShortestRole || next + 2 < text.Length && text[next] == ',' && Latin.Offices.At(text, Gaps.Skip(text, next + 1, 2)) > 0;
    }

    /// <summary>True when a given name of Thailand stands at a place: a quick test before the dear one.</summary>
    public bool MayBeGivenName(string text, int at) => _thai.MayBeGivenName(text, at);

    /// <summary>True for a Thai family name that may as well be what its bearer does.</summary>
    public bool MayBeVerb(string surname) => _thai.MayBeVerb(surname);

    /// <summary>True for a word that is the name of a province too.</summary>
    public bool IsProvince(string word) => gazetteer.FindProvince(word) is not null;

    /// <summary>True for a given name of Thailand.</summary>
    public bool IsGivenName(string word) => _thai.IsGivenName(word);

    // ท่านเจ้าคุณ พระวชิรวรคุณ is a monk, ท่าน คุณพงษ์พันธ์ another title, and ครูจิตร-ครูเอิบ two people.
    [GeneratedRegex(@"-|(?:^| )(?:คุณ|เจ้าคุณ|เจ้าประคุณ|พระ|หลวง|สมเด็จ|สมาคม|รม[วชต])")]
    private static partial Regex NotPlain();

    [GeneratedRegex(@"\G(?:รอง)?เจ้าแขวง")]
    private static partial Regex LaoGovernor();
}
