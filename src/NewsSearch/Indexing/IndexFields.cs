namespace NewsSearch.Indexing;

/// <summary>The fields of the index besides the facets, which go by the names of <see cref="Search.Facets"/>.</summary>
public static class IndexFields
{
    /// <summary>Text: the words of the headline.</summary>
    public const string Title = "title";

    /// <summary>Text: the words of dateline and paragraphs.</summary>
    public const string Body = "body";

    /// <summary>Text: the first words of <see cref="Body"/>, where news says what it is about.</summary>
    public const string Lead = "lead";

    /// <summary>Text: the words of captions.</summary>
    public const string Caption = "caption";

    /// <summary>Text: who wrote, photographed and sent out the article, cut from its story: found, but it says nothing of what the article is about.</summary>
    public const string Credits = "credits";

    /// <summary>Text: the second reading of all lines, bigrams of Thai character clusters.</summary>
    public const string Clusters = "clusters";

    /// <summary>Text: the terms of the article's sketch (<see cref="Copies.TextSketch.Terms"/>), by which copies of it are found.</summary>
    public const string Sketch = "sketch";

    /// <summary>Keyword: the story that the article is one of several copies of, named after one of them; none where it has no copies.</summary>
    public const string Story = "story";

    /// <summary>Keyword: provinces the article names, whether it is about them or not.</summary>
    public const string AnyProvince = "anyProvince";

    /// <summary>Keyword: every day the article gives, <c>yyyy-MM-dd</c>.</summary>
    public const string Day = "day";

    /// <summary>Keyword: a spelling of an official, see <see cref="Pair"/>.</summary>
    public const string OfficialName = "officialName";

    /// <summary>Keyword: an office an official held, see <see cref="Pair"/>.</summary>
    public const string OfficialRole = "officialRole";

    /// <summary>Keyword: the province of an official's office, see <see cref="Pair"/>.</summary>
    public const string OfficialProvince = "officialProvince";

    /// <summary>Keyword: a code, what it does to another (<see cref="Entities.Codes.CodeRelationKind"/>), that other and which document of the code does it (<see cref="Entities.Codes.DocumentKey"/>), see <see cref="Pair"/>: <c>03/KH-UBND, Implements, 27-NQ/TU, vn-ninh-thuan 2024-01-02</c>.</summary>
    public const string CodeRelation = "codeRelation";

    /// <summary>Keyword: the same from the other end, see <see cref="Pair"/>: <c>27-NQ/TU, Implements, 03/KH-UBND, vn-ninh-thuan</c>.</summary>
    public const string CodeRelated = "codeRelated";

    /// <summary>Keyword: a code and what tells the document from others of its number (<see cref="Entities.Codes.DocumentKey"/>), see <see cref="Pair"/>.</summary>
    public const string CodeIssue = "codeIssue";

    /// <summary>Keyword: <see cref="Yes"/> of an article in which editors corrected something.</summary>
    public const string Corrected = "corrected";

    /// <summary>The one value of a keyword that is there or not.</summary>
    public const string Yes = "yes";

    /// <summary>Number: day of publication, else of the event, else 1 January of the article's year, as <see cref="DateOnly.DayNumber"/>.</summary>
    public const string Date = "date";

    /// <summary>Number: when the article came into the archive, see <see cref="Indexing.Arrival"/>; none where an index made before this was known has it.</summary>
    public const string Arrival = "arrival";

    /// <summary>The facet value of articles without a source.</summary>
    public const string UnknownSource = "unknown";

    private const char Separator = '\u001F';

    /// <summary>An official's id and something said of that official, as one keyword.</summary>
    public static string Pair(string id, string said) => id + Separator + said;

    /// <summary>The two halves of a <see cref="Pair"/>.</summary>
    public static (string Id, string Said) Split(string pair)
    {
        var at = pair.IndexOf(Separator, StringComparison.Ordinal);
        return at < 0 ? (pair, "") : (pair[..at], pair[(at + 1)..]);
    }
}
