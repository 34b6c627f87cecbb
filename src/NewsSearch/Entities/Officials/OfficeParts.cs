using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Names offices of several parts by <c>office_parts.tsv</c>: อธิบดี|กรมการจัดหางาน is Director-General of the Department of Employment, ที่ปรึกษา|รัฐมนตรีว่าการกระทรวงแรงงาน
/// Adviser to the Minister of Labour. Immutable.
/// </summary>
/// <param name="gazetteer">Its parts of offices and ministries.</param>
/// <param name="whole">Names an office that the other tables know whole.</param>
internal sealed partial class OfficeParts(Gazetteer gazetteer, Func<string, OfficeName?> whole)
{
    private readonly Dictionary<string, OfficeName> _offices = Of(gazetteer, "office"), _bodies = Of(gazetteer, "body"), _aides = Of(gazetteer, "aide"), _sides = Of(gazetteer, "side");
    private readonly OfficePlaces _places = new(gazetteer);

    /// <summary>The name of an office in Thai; null where a part of it is in no table.</summary>
    public OfficeName? NameOf(string office)
    {
        if (Whole(office) is { } name) return name;
        foreach (var (side, said) in _sides)
        {
            if (office.Length > side.Length && office.EndsWith(side, StringComparison.Ordinal) && NameOf(office[..^side.Length].TrimEnd()) is { } held) return held.With(" ", said);
        }
        for (var at = 1; at < office.Length; at++)
        {
            var (head, rest) = (office[..at].TrimEnd(), Joint().Replace(office[at..], ""));
            if (rest.Length == 0) continue;
            if (TryBody(rest, out var body) && Whole(head) is { } led) return led.With(" of the ", body);
            if (_aides.TryGetValue(head, out var aide) && Whole(rest) is { } served) return aide.With(" to the ", served);
        }
        return null;
    }

    private OfficeName? Whole(string office) => _offices.GetValueOrDefault(office) ?? whole(office) ?? _aides.GetValueOrDefault(office);

    // Without กระทรวง or a full stop a ministry's name is a word: การคลัง.
    private bool TryBody(string text, [NotNullWhen(true)] out OfficeName? body)
    {
        if (_bodies.TryGetValue(text, out body)) return true;
        if ((text.StartsWith(Ministry.Word, StringComparison.Ordinal) || text.EndsWith('.')) && _places.MinistryOf(text) is { } ministry) body = ministry.Name;
        return body is not null;
    }

    private static Dictionary<string, OfficeName> Of(Gazetteer gazetteer, string kind) =>
        gazetteer.OfficeParts[kind].ToDictionary(part => part.Thai, part => part.Name, StringComparer.Ordinal);

    // ที่ปรึกษาของนายกรัฐมนตรี, ผู้ช่วยรัฐมนตรีประจำนายกรัฐมนตรี
    [GeneratedRegex(@"^\s*(?:ของ|ประจำ)?\s*")]
    private static partial Regex Joint();
}
