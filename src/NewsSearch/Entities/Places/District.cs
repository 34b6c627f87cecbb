namespace NewsSearch.Entities.Places;

/// <summary>A district of a province. Those of Viet Nam were abolished on 1 July 2025.</summary>
/// <param name="Thai">Its name in Thai; empty when unknown.</param>
/// <param name="Latin">Its name in Latin letters; empty when unknown.</param>
/// <param name="ProvinceId">The <see cref="Province.Id"/> it lies in.</param>
/// <param name="Kind">What it is, in the words of its country: อำเภอ, เขต, huyện, quận, thị xã, thành phố; empty when unknown.</param>
/// <param name="IsWord">True when its name is another word too, so that it is a district only behind what it is: ชื่นชม, ท่าเรือ.</param>
public sealed record District(string Thai, string Latin, string ProvinceId, string Kind, bool IsWord = false)
{
    // In UTF-16 code units: ลอง, สอง.
    private const int ShortName = 4;

    /// <summary>Other spellings of its name.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>What Thai calls it before its name: quận of Viet Nam are เขต too.</summary>
    public string ThaiHead => Kind is "เขต" or "quận" ? "เขต" : "อำเภอ";

    /// <summary>Every spelling, the Thai one first.</summary>
    public IEnumerable<string> Names => OtherNames.Prepend(Latin).Prepend(Thai).Where(name => name.Length > 0);

    /// <summary>Whether a spelling means it without what it is beside it: not a name that is another word too, nor one so short that it begins others (ลอง, Long).</summary>
    public bool StandsAlone(string name) => name.AsSpan().ContainsAnyInRange('\u0E01', '\u0E4E') ? !IsWord && name.Length > ShortName : name.Contains(' ', StringComparison.Ordinal);
}
