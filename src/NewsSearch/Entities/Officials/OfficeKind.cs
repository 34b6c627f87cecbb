namespace NewsSearch.Entities.Officials;

/// <summary>What stands before a place of a text.</summary>
internal enum OfficeKind
{
    None,
    Office,

    /// <summary>An office whose holders news names without a title, and often from abroad: a president, a minister, an ambassador.</summary>
    Leader,
}
