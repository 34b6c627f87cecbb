using NewsSearch.Text;

namespace NewsSearch.Tests.Entities;

/// <summary>An article of plain lines, as the cleaner would give it.</summary>
internal static class ArticleOf
{
    public static Article Text(string text, string? title = null, string? url = null)
    {
        var whole = title is null ? text : title + "\n" + text;
        List<ArticleLine> lines = [];
        var start = 0;
        foreach (var line in whole.Split('\n'))
        {
            lines.Add(new ArticleLine(new TextSpan(start, line.Length), title is not null && start == 0 ? LineKind.Title : LineKind.Paragraph));
            start += line.Length + 1;
        }
        return new Article { Id = "test", Title = title, Url = url, Text = whole, Lines = lines };
    }
}
