using NewsSearch.Entities;
using NewsSearch.Entities.Officials;

namespace NewsSearch.Tests.Entities.Officials;

public sealed class LatinOfficesTests
{
    private static readonly Recognizer Recognizer = new(GazetteerTests.Real);

    private static IReadOnlyList<RecognisedOfficial> Found(string text) => Recognizer.Recognise(ArticleOf.Text(text)).Officials;

    [Theory]
    [InlineData("The launch was opened by Deputy Prime Minister and Minister of Public Health Anutin Charnvirakul today", "Anutin Charnvirakul", "Deputy Prime Minister")]
    [InlineData("Minister of Higher Education, Science, Research and Innovation Anek Laothamatas led a group", "Anek Laothamatas", "Minister of Higher Education, Science, Research and Innovation")]
    [InlineData("They met Minister of Interior Gen. Anupong Paojinda on Monday", "Anupong Paojinda", "Minister of Interior")]
    [InlineData("Participating was Yala Governor Pirom Nilthaya and others", "Pirom Nilthaya", "Yala Governor")]
    [InlineData("Government Spokesperson Chai Wacharonke disclosed gist", "Chai Wacharonke", "Government Spokesperson")]
    [InlineData("Deputy Government spokesperson Sasikarn Wattanachan disclosed gist", "Sasikarn Wattanachan", "Deputy Government spokesperson")]
    [InlineData("Srettha Thavisin, Prime Minister of Thailand, arrived", "Srettha Thavisin", "Prime Minister of Thailand")]
    [InlineData("He came with Mr. Suriya Jungrungreangkit Minister of Transport, by car", "Suriya Jungrungreangkit", "Minister of Transport")]
    [InlineData("They called on H.E. Prime Minister Hun Manet of Cambodia", "Hun Manet", "Prime Minister")]
    [InlineData("Chairman of Quang Nam province Le Tri Thanh visited the site in Vietnam", "Le Tri Thanh", "Chairman of Quang Nam province")]
    [InlineData("He met the Right Honourable Christopher Luxon, Prime Minister of New Zealand, there", "Christopher Luxon", "Prime Minister of New Zealand")]
    [InlineData("Prime Minister’s Secretary General Distat Hotrakitya joined", "Distat Hotrakitya", "Secretary General")]
    public void AnOfficeInEnglishNamesWhoHoldsIt(string text, string name, string role)
    {
        var found = Assert.Single(Found(text));

        Assert.Equal((name, role, true), (found.Name, found.Role, found.IsOfficial));
        Assert.Equal(name, Assert.Single(found.Mentions).In(text));
    }

    [Theory]
    [InlineData("The Prime Minister and Minister of Finance, as proposed by Ministry of Interior, approved the Bank of Thailand report")]
    [InlineData("Prime Minister On August 5 will meet the President of the Ford Foundation at Government House")]
    [InlineData("It was held in Hong Kong and at Nong Ta Hiam reservoir, said the General Border Committee")]
    [InlineData("PM Pushes Green Growth Forward\nThe Prime Minister pushed growth")]
    [InlineData("The Director-General of Department of Community Development and the Governor of Chiang Mai attended")]
    public void AnOfficeInEnglishWithoutANameIsNobody(string text) => Assert.Empty(Found(text));

    [Fact]
    public void TheOfficeBehindACommaIsOfWhoFollowsIfSomebodyDoes() =>
        Assert.Equal([("Rawin Raviwongse", "President"), ("Chatchawan Chayabutr", "Governor of Lampang province")],
            Found("It was joined by President Rawin Raviwongse, Governor of Lampang province Chatchawan Chayabutr, and others").Select(person => (person.Name, person.Role)));

    [Fact]
    public void OneWordOfAWholeNameIsShortForIt()
    {
        var found = Assert.Single(Found("Umesh Pandey, the Thailand Trade Representative, held a meeting. Umesh said so. Pandey Foods is a shop."));

        Assert.Equal(("Umesh Pandey", 2), (found.Name, found.Mentions.Count));
    }
}
