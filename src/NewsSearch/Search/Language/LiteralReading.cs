namespace NewsSearch.Search.Language;

/// <summary>Where characters are looked for that are asked for as written, from the widest to what an archive of any size answers.</summary>
internal enum LiteralReading
{
    /// <summary>Anywhere, inside words too; what may hold them is read to see.</summary>
    Anywhere,

    /// <summary>Where they are words, or clusters side by side; what may hold them is read to see.</summary>
    Whole,

    /// <summary>As words in order, as if they stood between quotation marks; nothing is read.</summary>
    InOrder,
}
