namespace NewsSearch.Entities;

/// <summary>Finds officials, provinces, codes and years in an article, with the evidence. Immutable, safe for any number of threads.</summary>
public sealed class Recognizer(Gazetteer gazetteer)
{
    public Recognition Recognise(Article article) => throw new NotSupportedException(gazetteer.ToString() + article);
}
