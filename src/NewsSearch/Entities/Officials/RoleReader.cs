using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>Reads the offices that stand beside a name, as the article words them. Immutable.</summary>
internal sealed class RoleReader
{
    private readonly LatinRoles _latin;
    private readonly OfficesBeside _beside;
    private readonly RolesOfLists _lists;

    public RoleReader(Gazetteer gazetteer, OfficePhrases phrases, LatinOffices latin)
    {
        _latin = new LatinRoles(latin);
        _beside = new OfficesBeside(gazetteer, phrases);
        _lists = new RolesOfLists(gazetteer, phrases, _beside);
    }

    /// <summary>The offices right after a name, else right before it and its title, in the order of the text; none when none stands there.</summary>
    /// <param name="text">The article.</param>
    /// <param name="name">One of <paramref name="people"/>.</param>
    /// <param name="people">Every name of a person, in the order of the text.</param>
    public IReadOnlyList<string> Near(string text, TextSpan name, IReadOnlyList<TextSpan> people) => [.. Beside(text, name, people).Select(wording => TenureWords.Joined(Spaced(wording)))];

    // โฆษก ศบค. is one office, whatever spaces stand in it.
    private static string Spaced(string wording) => string.Join(' ', wording.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private List<string> Beside(string text, TextSpan name, IReadOnlyList<TextSpan> people)
    {
        if (text[name.Start] is < '\u0E00' or > '\u0E7F' && _latin.Near(text, name) is { Count: > 0 } latinOffices) return latinOffices;
        var at = IndexOf(people, name);
        var next = at + 1 < people.Count ? people[at + 1] : new TextSpan(text.Length, 0);
        // รองนายกรัฐมนตรี (นาย ก) รัฐมนตรีว่าการกระทรวงมหาดไทย: whose name is in brackets has the office before them.
        if (OfficesBeside.IsInBrackets(text, name) && !IsElected(text.AsSpan(name.End)) && _beside.Before(text, name, people) is { Count: > 0 } said) return said;
        var own = _lists.OfficesFirst(text, people, at) is { } shared ? shared.OfWhoStandsBefore : _beside.After(text, name.End, next);
        // ผู้ว่าราชการกรุงเทพมหานคร (พลตำรวจเอก ก) ได้รับเลือกเป็นกรรมการ: the new office comes to the one held.
        if (own is { Count: > 0 } && !IsElected(text.AsSpan(name.End))) return own;
        return [.. (at > 0 ? _lists.OfficesFirst(text, people, at - 1)?.OfWhoFollows : null) ?? _beside.Before(text, name, people) ?? [], .. own ?? []];
    }

    private static bool IsElected(ReadOnlySpan<char> behind) => behind.TrimStart(" \u00A0)").StartsWith("ได้รับ", StringComparison.Ordinal);

    private static int IndexOf(IReadOnlyList<TextSpan> people, TextSpan name)
    {
        var (low, high) = (0, people.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (people[middle] < name) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
