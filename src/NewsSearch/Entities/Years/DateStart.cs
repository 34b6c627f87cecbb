namespace NewsSearch.Entities.Years;

/// <summary>A place where a date may start: a number, or the word ปี before one; with what stands around it, which rules most forms out unread.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Digits">How many digits the number has; 0 for ปี.</param>
/// <param name="Before">The last character before it that is no space; U+0000 where there is none.</param>
/// <param name="Next">The character right behind it, or U+0000.</param>
/// <param name="After">The first character behind it that is no space, or U+0000.</param>
internal readonly record struct DateStart(int At, int Digits, char Before, char Next, char After);
