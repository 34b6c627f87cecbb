namespace NewsSearch.Entities.Places;

/// <summary>All that speaks for one province in an article. Mutable.</summary>
internal sealed class ProvinceCase(Province province)
{
    private readonly List<Mention> _mentions = [];
    private readonly List<PlaceEvidence> _evidence = [];

    private bool _isTold;
    private double _most;

    public Province Province { get; } = province;

    /// <summary>Where it or a district of it is named, in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>How much the article has to do with it.</summary>
    public double Score { get; private set; }

    /// <summary>Where it is first named; the greatest number when it never is.</summary>
    public int First => _mentions.Find(mention => !mention.Hit.IsDistrict)?.Hit.Span.Start ?? int.MaxValue;

    /// <summary>True when it is no more than where people of the whole country meet.</summary>
    public bool IsMeetingPlace { get; set; }

    /// <summary>True when every mention is by the way or late.</summary>
    public bool IsAsideOrLate => _mentions.Exists(mention => !mention.Hit.IsDistrict) && !_isTold;

    /// <summary>True when nothing that speaks for it weighs more than a mention by the way.</summary>
    public bool IsByTheWay => _most <= MentionWeight.Aside;

    public void Add(Mention mention, double weight)
    {
        _mentions.Add(mention);
        _isTold |= weight >= MentionWeight.Governor;
        Follow(mention.Hit.Evidence, weight);
    }

    public void Follow(PlaceEvidence evidence, double weight)
    {
        if (!_evidence.Contains(evidence)) _evidence.Add(evidence);
        Score += weight;
        _most = Math.Max(_most, weight);
    }

    public RecognisedProvince Conclude(bool about) => new(Province.Id, about, string.Join("; ", _evidence.Select(evidence => evidence.Text)), [.. _mentions.Where(mention => !mention.Hit.IsDistrict).Select(mention => mention.Hit.Span)])
    {
        // Each is taken as independent of the others.
        Trust = 1 - _evidence.Aggregate(1.0, (doubt, evidence) => doubt * (1 - evidence.Trust)),
        NowId = Province.SuccessorId,
    };
}
