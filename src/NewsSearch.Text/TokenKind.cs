namespace NewsSearch.Text;

/// <summary>What a <see cref="Token"/> is. The lower-case name is the contract's <c>kind</c>.</summary>
public enum TokenKind
{
    /// <summary>A word as segmented: a Thai word of the lexicon, a gazetteer name or an unknown stretch.</summary>
    Word,

    /// <summary>A part of a compound, at the positions the compound covers.</summary>
    Part,

    /// <summary>A word in another form at the same position: Vietnamese without its marks.</summary>
    Folded,

    /// <summary>A run of Latin letters.</summary>
    Latin,

    /// <summary>Digits, in ASCII whatever the text had.</summary>
    Number,

    /// <summary>Two neighbouring Thai character clusters: the second reading.</summary>
    Cluster,
}
