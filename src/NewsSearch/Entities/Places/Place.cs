namespace NewsSearch.Entities.Places;

/// <summary>A name of a province or district as it is looked for in text.</summary>
/// <param name="Province">The province it names or lies in.</param>
/// <param name="District">The district's own name, or null for a province.</param>
/// <param name="Spelling">The spelling, which a Thai name must have letter by letter; tones of foreign names vary.</param>
/// <param name="IsWeak">True when it is another word too and counts only with evidence.</param>
/// <param name="Kind">Of a district the <see cref="District.Kind"/>; else empty.</param>
/// <param name="IsWord">True for a district that is none without อำเภอ before it: ชื่นชม, ท่าเรือ.</param>
internal sealed record Place(Province Province, string? District, string Spelling, bool IsWeak, string Kind = "", bool IsWord = false)
{
    /// <summary>True for a district whose name begins with its province's: เดียนเบียนดง.</summary>
    public bool HoldsProvince { get; } = District is not null && FoldedText.Key(Spelling) is var key && Province.OtherNames.Prepend(Province.Thai)
        .Any(name => FoldedText.Key(name) is { Length: > 0 } other && (key.Length > other.Length || name == Province.Thai) && key.StartsWith(other, StringComparison.Ordinal));

    /// <summary>True when tone marks and spaces must be as in the table: น่าน is not นาน.</summary>
    public bool IsExact => Province.Country == "th" && Spelling[0] >= '\u0E00';
}
