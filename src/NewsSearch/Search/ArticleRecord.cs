using NewsSearch.Archive;
using NewsSearch.Entities;

namespace NewsSearch.Search;

/// <summary>An article of the index, whole.</summary>
/// <param name="Article">The cleaned article.</param>
/// <param name="Recognition">What was recognised in it.</param>
/// <param name="Title">The headline, or the first sentence cut at a phrase space when <paramref name="Untitled"/>.</param>
/// <param name="Untitled">True when the original has no headline.</param>
/// <param name="Language">The language of the text, <c>th</c> or <c>vi</c> or <c>en</c>, by its letters.</param>
public sealed record ArticleRecord(Article Article, Recognition Recognition, string Title, bool Untitled, string Language)
{
    /// <summary>One Latin letter in this many is Vietnamese only in Vietnamese; a few names with their marks are not enough.</summary>
    private const int LatinPerVietnamese = 20;

    /// <summary>The record of an article as read and recognised.</summary>
    public static ArticleRecord Of(Article article, Recognition recognition) =>
        new(article, recognition, article.Title ?? Headline.FromFirstSentence(article), article.Title is null, LanguageOf(article.Text));

    /// <summary>The language of a text, by its letters.</summary>
    internal static string LanguageOf(string text)
    {
        var (thai, latin, vietnamese) = (0, 0, 0);
        foreach (var c in text)
        {
            if (c is >= 'ก' and <= '๎') thai++;
            else if (char.IsAsciiLetter(c)) latin++;
            else if (c is 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or (>= 'Ạ' and <= 'ỹ')) vietnamese++;
        }
        if (thai >= latin + vietnamese) return "th";
        return vietnamese * LatinPerVietnamese > latin ? "vi" : "en";
    }
}
