using NewsSearch.Entities;
using NewsSearch.Entities.Officials;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Entities.Officials;

/// <summary>What a newsroom writes into the gazetteer wins over what the machine finds, however often the archive is read again.</summary>
public sealed class OfficialCorrectionTests
{
    private static readonly string[] News =
    [
        "สหายเจิ่น วัน นาม เลขาธิการพรรคประจำจังหวัดดานัง เวียดนาม กล่าวว่าดี",
        "สหาย Tran Van Nam กล่าวที่จังหวัดทัญฮว้า เวียดนาม",
    ];

    // Twice, as a rebuild does, the second time knowing what the first found.
    private static IReadOnlyList<RecognisedOfficial>[] Read(Action<Action<string, string>> edit)
    {
        using var folder = new TemporaryFolder();
        foreach (var table in Directory.EnumerateFiles(DataFolder.Find().Gazetteer)) File.Copy(table, Path.Combine(folder.Path, Path.GetFileName(table)));
        var before = new OfficialRegistry(Gazetteer.Load(folder.Path));
        var recognizer = new Recognizer(Gazetteer.Load(folder.Path));
        var first = Array.ConvertAll(News, text => before.Link(recognizer.Recognise(ArticleOf.Text(text))).Officials);
        edit((file, line) => File.AppendAllText(Path.Combine(folder.Path, file), line + "\n"));

        var gazetteer = Gazetteer.Load(folder.Path);
        var again = new OfficialRegistry(gazetteer);
        foreach (var official in first.SelectMany(officials => officials))
        {
            foreach (var name in official.Names) again.Add(official.Id, name);
        }
        recognizer = new Recognizer(gazetteer);
        return Array.ConvertAll(News, text => again.Link(recognizer.Recognise(ArticleOf.Text(text))).Officials);
    }

    [Fact]
    public void TwoSpellingsInOneRowAreOnePerson()
    {
        var read = Read(add => add("officials.tsv", "tran-van-nam-x\tTran Van Nam;เจิ่น วัน นาม\tvn-da-nang\t\tyes"));

        Assert.All(read, officials => Assert.Equal("tran-van-nam-x", Assert.Single(officials).Id));
    }

    [Fact]
    public void OneSpellingInTwoRowsIsTwoPeopleByProvince()
    {
        var read = Read(add =>
        {
            add("officials.tsv", "nam-da-nang\tTran Van Nam;เจิ่น วัน นาม\tvn-da-nang\t\tyes");
            add("officials.tsv", "nam-thanh-hoa\tTran Van Nam;เจิ่น วัน นาม\tvn-thanh-hoa\t\tyes");
        });

        Assert.Equal(["nam-da-nang", "nam-thanh-hoa"], read.Select(officials => Assert.Single(officials).Id));
    }

    [Fact]
    public void WhichOfTwoRowsItIsIsSaidToBeUnsureWhenNoProvinceTells()
    {
        using var folder = new TemporaryFolder();
        foreach (var table in Directory.EnumerateFiles(DataFolder.Find().Gazetteer)) File.Copy(table, Path.Combine(folder.Path, Path.GetFileName(table)));
        File.AppendAllText(Path.Combine(folder.Path, "officials.tsv"), "one\tTran Van Nam\tvn-da-nang\t\tyes\ntwo\tTran Van Nam\tvn-thanh-hoa\t\tyes\n");
        var found = Assert.Single(new Recognizer(Gazetteer.Load(folder.Path)).Recognise(ArticleOf.Text("สหาย Tran Van Nam กล่าว")).Officials);

        Assert.Contains("unsure: officials.tsv gives the name also to two", found.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFirstSpellingOfARowIsTheOneShown()
    {
        using var folder = new TemporaryFolder();
        foreach (var table in Directory.EnumerateFiles(DataFolder.Find().Gazetteer)) File.Copy(table, Path.Combine(folder.Path, Path.GetFileName(table)));
        File.AppendAllText(Path.Combine(folder.Path, "officials.tsv"), "x\tTrần Văn Năm;Tran Van Nam;เจิ่น วัน นัม;เจิ่น วัน นาม\t\t\tyes\n");
        var directory = new OfficialDirectory(Gazetteer.Load(folder.Path), [("x", "Tran Van Nam", 90), ("x", "เจิ่น วัน นาม", 50)]);

        Assert.Equal(("Trần Văn Năm", "เจิ่น วัน นัม"), (directory.Label("x", "en"), directory.Label("x", "th")));
    }

    [Fact]
    public void WhoIsNeverAPersonIsNone() =>
        Assert.Equal([0, 1], Read(add => add("not_people.tsv", "เจิ่น วัน นาม")).Select(officials => officials.Count));
}
