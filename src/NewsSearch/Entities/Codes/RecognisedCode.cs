using NewsSearch.Text;

namespace NewsSearch.Entities.Codes;

/// <summary>A document code of an article.</summary>
/// <param name="Code">The code.</param>
/// <param name="Date">The day of issue the article gives (ลงวันที่ …), or null.</param>
/// <param name="Mentions">Where it stands.</param>
public sealed record RecognisedCode(PlanCode Code, DateOnly? Date, IReadOnlyList<TextSpan> Mentions)
{
    /// <summary>The <see cref="Province.Id"/> of the place whose office issued it, or null for a document of the whole country or an unknown place.</summary>
    public string? ProvinceId { get; init; }

    /// <summary>What it does to the other documents of the article, in the order of the text.</summary>
    public IReadOnlyList<CodeRelation> Relations { get; init; } = [];

    /// <summary>What tells this document from others of the same number. The code alone is what one searches by.</summary>
    public DocumentKey Key => Code.IsOrder ? new DocumentKey(Code.Type, Code.Issuers.Count > 0 ? Code.Issuers[0] : null, ProvinceId, Date) : new DocumentKey(null, null, ProvinceId, Date);
}
