using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Places;
using NewsSearch.Entities.Years;

namespace NewsSearch.Entities;

/// <summary>Finds officials, provinces, codes and years in an article, with the evidence. Immutable, safe for any number of threads.</summary>
public sealed class Recognizer
{
    private readonly MonthTable _months;
    private readonly NameScanner<Place> _places;
    private readonly CodeRecognizer _codes;
    private readonly YearRecognizer _years;
    private readonly OfficialRecognizer _officials;
    private readonly ProvinceRecognizer _provinces;
    private readonly OfficeProvinces _offices;

    public Recognizer(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);

        _months = gazetteer.Months;
        _places = gazetteer.Places;
        _codes = new CodeRecognizer(gazetteer.Codes, gazetteer.Months);
        _years = new YearRecognizer(gazetteer.Months);
        _officials = new OfficialRecognizer(gazetteer);
        _provinces = new ProvinceRecognizer(gazetteer);
        _offices = new OfficeProvinces(gazetteer);
    }

    /// <summary>All that stands in an article. Ids of officials are those of this article alone.</summary>
    public Recognition Recognise(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);

        var readable = new ReadableText(article.Text);
        return readable.Restore(Read(readable.Of(article)), article.Text);
    }

    private Recognition Read(Article article)
    {
        var dated = new DatedText(article.Text, _months.Scanner);
        var codes = _codes.Recognise(article, dated);
        var named = new NamedPlaces(article.Text, _places);
        var officials = _officials.Recognise(article, named);
        var years = _years.Recognise(article, codes, dated);
        var provinces = _provinces.Recognise(article, officials, named, years.Year?.Common);
        return new Recognition
        {
            Officials = _offices.Fill(officials, provinces),
            Provinces = provinces,
            Codes = [.. codes.Select(code => code with { ProvinceId = _codes.PlaceOfIssue(code, provinces) })],
            Plans = NamedPlanReader.Read(article.Text, dated),
            Years = years.Mentions,
            Published = years.Published,
            Event = years.Event,
            Year = years.Year,
            DateEvidence = years.Evidence,
            YearConfidence = years.Confidence,
        };
    }
}
