using NewsSearch.Text;

namespace NewsSearch.Entities.Places;

/// <summary>All that speaks for one province in an article.</summary>
internal sealed class ProvinceCase(Province province)
{
    /// <summary>The least that makes an article be about a province.</summary>
    public const double AboutScore = 2;

    /// <summary>And the least share of what its strongest has, which counts for no more than <see cref="Enough"/>: a story of two storms may tell much more of one.</summary>
    private const double AboutShare = 0.5, Enough = 4.3;

    private readonly List<TextSpan> _mentions = [];
    private readonly List<PlaceEvidence> _evidence = [];

    private bool _isTold;

    public Province Province { get; } = province;

    /// <summary>How much the article has to do with it.</summary>
    public double Score { get; private set; }

    /// <summary>True when จังหวัด or the like stands before its name.</summary>
    public bool IsCalledProvince => _evidence.Exists(evidence => evidence.IsHead);

    /// <summary>How often it is named.</summary>
    public int Mentions => _mentions.Count;

    /// <summary>Where it is first named; the greatest number when it never is.</summary>
    public int First => _mentions.Count > 0 ? _mentions[0].Start : int.MaxValue;

    /// <summary>True when something was held there: ณ … จังหวัดX.</summary>
    public bool IsSite { get; private set; }

    /// <summary>True when it is no more than where people of the whole country meet.</summary>
    public bool IsMeetingPlace { get; set; }

    /// <summary>True when a district of it is named.</summary>
    public bool HasDistrict { get; private set; }

    /// <summary>Where the enumeration starts in which it is first named.</summary>
    public int ListStart { get; private set; }

    /// <summary>True when every mention is by the way or late.</summary>
    public bool IsAside => _mentions.Count > 0 && !_isTold;

    public void Add(PlaceHit hit, double weight, bool isSite)
    {
        if (!hit.IsDistrict) _mentions.Add(hit.Span);
        IsSite |= isSite;
        _isTold |= weight >= AboutRule.GovernorWeight;
        HasDistrict |= hit.IsDistrict;
        if (_mentions.Count == 1 && !hit.IsDistrict) ListStart = hit.ListStart;
        Follow(hit.Evidence, weight);
    }

    public void Follow(PlaceEvidence evidence, double weight)
    {
        if (!_evidence.Contains(evidence)) _evidence.Add(evidence);
        Score += weight;
    }

    /// <summary>True when the article is about it by what speaks for it alone.</summary>
    /// <param name="topScore">The score of the article's strongest province.</param>
    /// <param name="least">The least score that makes the article be about it.</param>
    public bool IsAbout(double topScore, double least) => Score >= least && Score >= Math.Min(topScore, Enough) * AboutShare;

    public RecognisedProvince Conclude(bool about) => new(Province.Id, about, string.Join("; ", _evidence.Select(evidence => evidence.Text)), _mentions)
    {
        // Each is taken as independent of the others.
        Trust = 1 - _evidence.Aggregate(1.0, (doubt, evidence) => doubt * (1 - evidence.Trust)),
        NowId = Province.SuccessorId,
    };
}
