namespace NewsSearch.Web;

/// <summary>Names the resource files <c>Texts.resx</c> (English) and <c>Texts.th.resx</c> (Thai).</summary>
public sealed class Texts;
