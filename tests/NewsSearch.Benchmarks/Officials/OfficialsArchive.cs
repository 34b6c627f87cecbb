using System.Globalization;
using NewsSearch.Benchmarks.Corpus;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search;

namespace NewsSearch.Benchmarks.Officials;

/// <summary>
/// A generated archive of very many officials: names of Viet Nam in Latin letters and some of them in Thai too, Thai names, each with office and province;
/// three in an article, those of low rank far more often than the others. The same for the same seed.
/// </summary>
internal sealed class OfficialsArchive(Installation installation, int officials, ulong seed = 1)
{
    private static readonly string[] Given = "An Anh Bao Binh Chau Chi Cuong Dung Duc Giang Ha Hai Hanh Hien Hoa Hung Huong Khanh Lam Lan Linh Long Mai Minh Nam Nga Ngoc Phong Phuong Quang Quoc Son Tam Thanh Thao Thi Thu Tuan Van Viet Xuan Yen".Split(' ');
    private static readonly string[] ThaiParts = "กิตติ จักร ชัย ณรงค์ ดำรง ธนา นภา บุญ ประ พงษ์ พิชัย ภูมิ มนตรี รัตน์ วิชัย ศักดิ์ สม สุร อนันต์ อภิ เกียรติ เจริญ ไพบูลย์ วงศ์ สกุล ศรี ทอง แก้ว งาม".Split(' ');
    private static readonly string[] Offices = ["ผู้ว่าราชการจังหวัด", "ประธานคณะกรรมการประชาชนจังหวัด", "เลขาธิการพรรคประจำจังหวัด", "นายกเทศมนตรี", "ปลัดกระทรวง", "รัฐมนตรี"];

    private readonly SeededRandom _random = new(seed);
    private readonly List<(string Id, string[] Names, string Office, string Province)> _people = [];

    /// <summary>Every name, to be typed.</summary>
    public IEnumerable<string> Names => _people.SelectMany(person => person.Names);

    /// <summary>Writes the archive, an article for each official.</summary>
    public async Task WriteAsync(ISearchEngine engine)
    {
        var surnames = installation.Gazetteer.Surnames;
        HashSet<string> ids = [];
        while (_people.Count < officials)
        {
            var names = _people.Count % 2 == 0 ? Vietnamese() : [Thai() + " " + Thai() + Thai()];
            var id = names[0].ToLowerInvariant().Replace(' ', '-');
            if (!ids.Add(id)) ids.Add(id += "-" + _people.Count.ToString(CultureInfo.InvariantCulture));
            _people.Add((id, names, Pick(Offices), installation.Gazetteer.Provinces[_random.Below(installation.Gazetteer.Provinces.Count)].Id));
        }

        await using var writer = engine.OpenWriter(afresh: true);
        for (var i = 0; i < officials; i++) await writer.WriteAsync(Article(i));
        await writer.CommitAsync();

        string[] Vietnamese()
        {
            var surname = surnames[_random.Below(surnames.Count)];
            var latin = $"{surname.Latin} {Pick(Given)} {Pick(Given)} {Pick(Given)}";
            return _random.Below(3) > 0 || surname.Thai.Count == 0 ? [latin] : [latin, $"{surname.Thai[0]} {Thai()} {Thai()}"];
        }
    }

    private IndexDocument Article(int number)
    {
        var day = new DateOnly(2010, 1, 1).AddDays(number % 5_800);
        List<(string, string)> keywords =
        [
            (Facets.Year, day.Year.ToString(CultureInfo.InvariantCulture)), (Facets.Month, day.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
            (Facets.Code, string.Create(CultureInfo.InvariantCulture, $"{1 + _random.Below(3_000)}-{Pick(["NQ", "CT", "KH", "QD"])}/{Pick(["TU", "TW", "UBND", "HDND"])}")),
        ];
        foreach (var at in (int[])[number, _random.Zipf(officials, 0.8), _random.Zipf(officials, 0.8)])
        {
            var (id, names, office, province) = _people[at];
            keywords.Add((Facets.Official, id));
            keywords.AddRange(names.Select(name => (IndexFields.OfficialName, IndexFields.Pair(id, name))));
            keywords.Add((IndexFields.OfficialRole, IndexFields.Pair(id, office)));
            keywords.Add((IndexFields.OfficialProvince, IndexFields.Pair(id, province)));
            keywords.Add((Facets.Province, province));
        }
        var words = Enumerable.Range(0, 40).Select(at => (Thai() + Thai(), at)).ToList();
        return new IndexDocument
        {
            Id = number.ToString(CultureInfo.InvariantCulture), Keywords = keywords, Texts = [new TextField(IndexFields.Body, words, words.Count)], Numbers = [(IndexFields.Date, day.DayNumber)],
        };
    }

    private string Thai() => Pick(ThaiParts);

    private string Pick(string[] from) => from[_random.Below(from.Length)];
}
