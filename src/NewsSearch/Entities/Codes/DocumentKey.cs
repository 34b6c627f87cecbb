namespace NewsSearch.Entities.Codes;

/// <summary>
/// What tells a document from others of its number, as far as an article gives it: every province has its 27-NQ/TU, every Thai office its order 2/2563.
/// Equal when all parts are.
/// </summary>
/// <param name="Type">The type of an order or announcement, of which the number says nothing; else null.</param>
/// <param name="Issuer">Who issued it, as printed; null where the number says so, or nothing does.</param>
/// <param name="ProvinceId">The province whose office issued it, or null.</param>
/// <param name="Date">The day of issue, or null.</param>
public sealed record DocumentKey(string? Type, string? Issuer, string? ProvinceId, DateOnly? Date)
{
    private const char Separator = '\u001E';

    private int Known => (Type is null ? 0 : 1) + (Issuer is null ? 0 : 1) + (ProvinceId is null ? 0 : 1) + (Date is null ? 0 : 1);

    /// <summary>The keys of a number brought together by document, the surest first. A key that could be of several documents stays by itself.</summary>
    /// <param name="keys">The keys with how many articles give each.</param>
    /// <param name="isLocal">The number is of a body that every place has: two days are then two documents, else two years are.</param>
    /// <param name="spelledOut">An issuer's name without abbreviations.</param>
    public static IReadOnlyList<(DocumentKey Document, IReadOnlyList<DocumentKey> Keys)> Group(IEnumerable<(DocumentKey Key, int Articles)> keys, bool isLocal, Func<string, string> spelledOut)
    {
        List<(DocumentKey Document, List<DocumentKey> Keys)> documents = [];
        foreach (var (key, _) in keys.OrderByDescending(one => one.Key.Known).ThenByDescending(one => one.Articles))
        {
            if (documents.FindAll(one => one.Document.Includes(key, isLocal, spelledOut)) is [var only]) only.Keys.Add(key);
            else documents.Add((key, [key]));
        }
        return [.. documents.Select(one => (one.Document, (IReadOnlyList<DocumentKey>)one.Keys))];
    }

    /// <summary>The form the index keeps; <see cref="Parse"/> reads it.</summary>
    public override string ToString() => string.Join(Separator, Type, Issuer, ProvinceId, Date is { } day ? IsoDay.Text(day) : "");

    public static DocumentKey Parse(string text)
    {
        var parts = text.Split(Separator);
        string? Part(int at) => parts.Length > at && parts[at].Length > 0 ? parts[at] : null;
        return new DocumentKey(Part(0), Part(1), Part(2), IsoDay.TryParse(Part(3), out var day) ? day : null);
    }

    /// <summary>Whether another key says nothing of a document that this one does not say too.</summary>
    internal bool Includes(DocumentKey other, bool isLocal, Func<string, string> spelledOut) =>
        (other.Type is null || other.Type == Type)
        && (other.Issuer is null || (Issuer is not null && IsOneIssuer(spelledOut(Issuer), spelledOut(other.Issuer))))
        && (other.ProvinceId is null || other.ProvinceId == ProvinceId)
        && (other.Date is not { } day || (Date is { } own && (isLocal ? own == day : own.Year == day.Year)));

    // คณะกรรมการคุ้มครอง: a line broke off คณะกรรมการคุ้มครองผู้บริโภค.
    private static bool IsOneIssuer(string one, string other) =>
        one.Length > 0 && other.Length > 0 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));
}
