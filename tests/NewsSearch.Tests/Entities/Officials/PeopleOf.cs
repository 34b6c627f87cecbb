using NewsSearch.Entities;
using NewsSearch.Entities.Officials;

namespace NewsSearch.Tests.Entities.Officials;

/// <summary>The people a text is found to name, by the tables of the project.</summary>
internal static class PeopleOf
{
    private static readonly Recognizer Recognizer = new(GazetteerTests.Real);

    public static IReadOnlyList<RecognisedOfficial> Found(string text, string? title = null, string? url = null) =>
        Recognizer.Recognise(ArticleOf.Text(text, title, url)).Officials;
}
