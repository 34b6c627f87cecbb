namespace NewsSearch.Entities.Places;

/// <summary>Reads provinces from an article's address: the paper of a province (baodienbienphu.com.vn) and the words of a slug (…-tinh-binh-thuan). Immutable.</summary>
internal sealed class AddressPlaces(IEnumerable<Province> provinces)
{
    // One word of an address, such as lai or nam, proves nothing; two do.
    private readonly (Province Province, string Slug, string Paper, string Path)[] _slugs =
    [
        .. from province in provinces
           let slug = province.Id[3..]
           where slug.Contains('-', StringComparison.Ordinal)
           select (province, slug, "bao" + slug.Replace("-", "", StringComparison.Ordinal), $"-{slug}-"),
    ];

    // chien-dich-ho-chi-minh, chu-tich-ho-chi-minh: the man, after whom the city is named.
    private const string NamedAfterAMan = "ho-chi-minh";

    /// <summary>The provinces of an address; empty for none.</summary>
    public IEnumerable<(Province Province, PlaceEvidence Evidence)> Find(string? address)
    {
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var url)) yield break;
        var host = url.Host.Replace("-", "", StringComparison.Ordinal);
        var path = "-" + url.AbsolutePath.Replace('/', '-') + "-";
        foreach (var (province, slug, paper, part) in _slugs)
        {
            if (host.Contains(paper, StringComparison.Ordinal)) yield return (province, PlaceEvidence.Source(url.Host));
            else if ((slug is NamedAfterAMan ? path.Contains("-tp" + part, StringComparison.Ordinal) || path.Contains("-thanh-pho" + part, StringComparison.Ordinal) : path.Contains(part, StringComparison.Ordinal))) yield return (province, PlaceEvidence.Url(slug));
        }
    }
}
