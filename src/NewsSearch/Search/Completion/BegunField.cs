using System.Text.RegularExpressions;
using NewsSearch.Search.Language;

namespace NewsSearch.Search.Completion;

/// <summary>A field of the query language whose value is being typed: <c>แผน province:ภู</c>, <c>person:"Dao Xu</c>, <c>จังหวัด:(เลย OR น</c>.</summary>
/// <param name="Field">The field.</param>
/// <param name="Head">What stands before the value, without a quotation mark.</param>
/// <param name="Value">The value so far; empty when nothing of it is typed yet.</param>
/// <param name="Tail">What closes the group the value stands in; empty when it stands in none.</param>
internal sealed partial record BegunField(QueryField Field, string Head, string Value, string Tail)
{
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create(" ()|*=");

    // A span of years is typed one after the other: 2566..25
    private const string Span = "..";

    /// <summary>The field a text ends in, or null.</summary>
    public static BegunField? In(string typed)
    {
        if (Form().Match(typed) is not { Success: true } match || QueryParser.FieldCalled(match.Groups["field"].Value) is not { } field) return null;
        var (head, value) = (match.Groups["head"].Value, match.Groups["value"].Value);
        if (field is QueryField.Year or QueryField.Mentions or QueryField.Due or QueryField.Fiscal && value.LastIndexOf(Span, StringComparison.Ordinal) is >= 0 and var at)
            (head, value) = (head + value[..(at + Span.Length)], value[(at + Span.Length)..]);
        return new BegunField(field, head, value, match.Groups["group"].Length > 0 ? ")" : "");
    }

    /// <summary>The whole query with a value chosen. A value of several words, or with signs of the language, is put in quotation marks, so that it ends where it ends.</summary>
    public string With(string value) => Head + (value.AsSpan().ContainsAny(Signs) ? $"\"{value}\"" : value) + Tail;

    [GeneratedRegex("""^(?<head>(?:.*[\s(|\-"“”„‟«»])?(?<field>[\p{L}\p{M}]+):\s*(?<group>\((?:[^()]*(?:\s(?:OR|AND)\s|\|))?\s*)?)["“„«]?(?<value>[^"“”„‟«»()]*)$""", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Form();
}
