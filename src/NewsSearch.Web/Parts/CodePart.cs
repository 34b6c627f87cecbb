using NewsSearch.Entities.Codes;

namespace NewsSearch.Web.Parts;

/// <summary>One part of a document code over what it means.</summary>
/// <param name="Kind">What part it is: a key of the texts.</param>
/// <param name="Written">The part as it is written.</param>
/// <param name="Sign">The sign that follows it, or nothing.</param>
/// <param name="Words">What it means in three languages; empty for a number and for letters no table knows.</param>
public sealed record CodePart(string Kind, string Written, string Sign, IReadOnlyList<CodeWord> Words)
{
    /// <summary>
    /// A Vietnamese code taken apart, <c>27-NQ/TU</c> and <c>03/KH-UBND</c> alike: number, type, issuers. A code of another shape is one part with all that is known of it.
    /// </summary>
    public static IReadOnlyList<CodePart> Of(PlanCode code, CodeMeaning meaning)
    {
        var pieces = code.Canonical.Split('-', '/');
        if (pieces.Length < 3 || pieces[0].Any(c => !char.IsAsciiDigit(c)) || code.Type != pieces[1])
        {
            return [new CodePart("code.whole", code.Canonical, "", [.. meaning.Types.Take(1), .. meaning.Issuers])];
        }

        var parts = new List<CodePart>();
        var at = 0;
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            at += pieces[piece].Length;
            var sign = at < code.Canonical.Length ? code.Canonical[at].ToString() : "";
            at += sign.Length;
            parts.Add(piece switch
            {
                0 => new CodePart("code.number", pieces[0], sign, []),
                1 => new CodePart("code.type", pieces[1], sign, meaning.Types),
                _ => new CodePart("code.issuer", pieces[piece], sign, [.. meaning.Issuers.Where(issuer => issuer.Key == pieces[piece])]),
            });
        }
        return parts;
    }
}
