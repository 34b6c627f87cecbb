namespace NewsSearch;

/// <summary>What a line of a cleaned article is.</summary>
public enum LineKind
{
    /// <summary>The headline the newsroom wrote.</summary>
    Title,

    /// <summary>Place and date at the head of the story.</summary>
    Dateline,

    /// <summary>A paragraph of the story.</summary>
    Paragraph,

    /// <summary>The words under a picture: searched and recognised, weighing less, last choice for a snippet.</summary>
    Caption,

    /// <summary>The photographer's credit at the end of a caption's line: shown where it stands, found, but no sign of what the article is about.</summary>
    Credit,
}
