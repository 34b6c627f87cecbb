using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Officials;

/// <summary>Reads the ministry or country that an office goes on with: รัฐมนตรีว่าการกระทรวง|การคลัง, รมว.|กห., นายกรัฐมนตรี|สาธารณรัฐสิงคโปร์. Immutable.</summary>
internal sealed partial class OfficePlaces
{
    // An end left out tells the ministry no longer: of การ… there are three.
    private const int ShortestPart = 3;

    private readonly Dictionary<string, Ministry> _ministries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Country> _countries = new(StringComparer.Ordinal);
    private readonly WordSet _ministryNames, _countryNames;

    public OfficePlaces(Gazetteer gazetteer)
    {
        foreach (var ministry in gazetteer.Ministries)
        {
            foreach (var name in ministry.ShortNames.Prepend(ministry.Thai)) _ministries.TryAdd(Bare(name), ministry);
        }
        foreach (var country in gazetteer.Countries)
        {
            foreach (var name in country.Names) _countries.TryAdd(name, country);
        }
        _ministryNames = new WordSet(_ministries.Keys.Concat(_ministries.Keys.Select(name => "การ" + name)));
        _countryNames = new WordSet(_countries.Keys);
    }

    /// <summary>The length of the name of a ministry at a place, with or without กระทรวง; 0 when none stands there.</summary>
    public int MinistryAt(ReadOnlySpan<char> text, int at)
    {
        var word = text[at..].StartsWith(Ministry.Word, StringComparison.Ordinal) ? Ministry.Word.Length : 0;
        return _ministryNames.At(text, at + word) is > 0 and var name ? word + name : 0;
    }

    /// <summary>The length of the name of a country at a place, with what leads to it: แห่งสาธารณรัฐประชาชนจีน; 0 when none stands there.</summary>
    public int CountryAt(ReadOnlySpan<char> text, int at)
    {
        if (_countryNames.At(text, at) is > 0 and var plain) return plain;
        foreach (var lead in Lead().EnumerateMatches(text[at..])) return _countryNames.At(text, at + lead.Length) is > 0 and var name ? lead.Length + name : 0;
        return 0;
    }

    /// <summary>The country whose name an office ends in: สมาชิกคณะกรรมการกลางพรรคปฏิวัติประชาชนลาว; null when it ends in none.</summary>
    public Country? CountryAtEnd(string office) => _countryNames.Before(office, office.Length) is > 0 and var name ? _countries[office[^name..]] : null;

    /// <summary>The ministry that a text names and nothing else; its name may break off where only one goes on so: เกษตรฯ.</summary>
    public Ministry? MinistryOf(string text)
    {
        var bare = Bare(text);
        if (_ministries.TryGetValue(bare, out var ministry)) return ministry;
        var part = bare.TrimEnd('ฯ');
        if (part.Length < ShortestPart) return null;
        return _ministries.Where(one => one.Key.StartsWith(part, StringComparison.Ordinal)).Select(one => one.Value).Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>The country that a text names and nothing else.</summary>
    public Country? CountryOf(string text) =>
        CountryAt(text, 0) != text.Length ? null : _countries.GetValueOrDefault(text) ?? _countries.GetValueOrDefault(Lead().Replace(text, ""));

    private static string Bare(string name)
    {
        var bare = name.StartsWith(Ministry.Word, StringComparison.Ordinal) ? name[Ministry.Word.Length..] : name;
        return bare.StartsWith("การ", StringComparison.Ordinal) ? bare["การ".Length..] : bare;
    }

    [GeneratedRegex("^(?:แห่ง|ของ)?(?:ประเทศ|สปป\\.|(?:(?:สหพันธ์)?สาธารณรัฐ|ราชอาณาจักร|สหภาพ|สหพันธ์|เครือรัฐ|รัฐ|สหรัฐ)(?:สังคมนิยมประชาธิปไตย|สังคมนิยม|ประชาธิปไตยประชาชน|ประชาธิปไตย|ประชาชน|อิสลาม|แห่งสหภาพ)?)?")]
    private static partial Regex Lead();
}
