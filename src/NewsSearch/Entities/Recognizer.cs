using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Corrections;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Places;
using NewsSearch.Entities.Years;

namespace NewsSearch.Entities;

/// <summary>Finds officials, provinces, codes and years in an article, with the evidence. Immutable, safe for any number of threads.</summary>
public sealed class Recognizer
{
    private readonly Gazetteer _gazetteer;
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

        _gazetteer = gazetteer;
        _months = gazetteer.Months;
        _places = gazetteer.Places;
        _codes = new CodeRecognizer(gazetteer.Codes, gazetteer.Months);
        _years = new YearRecognizer(gazetteer.Months);
        _officials = new OfficialRecognizer(gazetteer);
        _provinces = new ProvinceRecognizer(gazetteer);
        _offices = new OfficeProvinces(gazetteer);
    }

    /// <summary>All that stands in an article, with what editors corrected in it. Ids of officials are those of this article alone.</summary>
    public Recognition Recognise(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);

        var readable = new ReadableText(article.Text);
        return readable.Restore(Read(readable.Of(article)), article.Text);
    }

    private Recognition Read(Article article)
    {
        var corrections = new ArticleCorrections(_gazetteer.Corrections.Of(article.Id), _codes);
        article = corrections.Dated(article);
        var dated = new DatedText(article.Text, _months.Scanner);
        var codes = corrections.Codes(_codes.Recognise(article, dated), article.Text);
        var named = new NamedPlaces(article.Text, _places);
        var officials = _officials.Recognise(article, named, corrections);
        var years = _years.Recognise(article, codes, dated, corrections);
        var provinces = corrections.Provinces(_provinces.Recognise(article, officials, named, years.Year?.Common), _gazetteer.Province);
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
            Corrections = corrections.Outcome,
        };
    }
}
