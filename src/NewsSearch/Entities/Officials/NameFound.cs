using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>A name as it stands in a text.</summary>
/// <param name="Span">Where it stands, without title.</param>
/// <param name="Name">The name with single spaces.</param>
/// <param name="Sound">How it sounds if it is Vietnamese, else null.</param>
/// <param name="IsShort">True for one word, which is a person only if it is short for a fuller name.</param>
internal sealed record NameFound(TextSpan Span, string Name, SyllableKey? Sound, bool IsShort)
{
    public bool IsLatin => Name[0] < '\u0E00' || Name[0] > '\u0E7F';
}
