namespace NewsSearch.Entities.Places;

/// <summary>What speaks for a province.</summary>
/// <param name="Text">For people.</param>
/// <param name="Trust">How far it can be believed alone, 0 to 1; set by reading some hundred articles, not measured.</param>
internal sealed record PlaceEvidence(string Text, double Trust)
{
    public static PlaceEvidence Name { get; } = new("name", 0.95);
    public static PlaceEvidence City { get; } = new("city + name", 0.9);
    public static PlaceEvidence Hashtag { get; } = new("# + name", 0.8);
    public static PlaceEvidence List { get; } = new("in a list of provinces", 0.9);
    public static PlaceEvidence NamedElsewhere { get; } = new("named elsewhere with จังหวัด", 0.8);

    /// <summary>True for a word for province before the name.</summary>
    public bool IsHead { get; init; }

    /// <summary>True for the paper that printed it.</summary>
    public bool IsSource { get; init; }

    public static PlaceEvidence Head(string word) => new($"{word} + name", 1) { IsHead = true };
    public static PlaceEvidence District(string district) => new($"district {district}", 0.8);
    public static PlaceEvidence DistrictSound(string district) => new($"sounds like district {district}", 0.5);
    public static PlaceEvidence Official(string id) => new($"official {id}", 0.75);
    public static PlaceEvidence Leader(string name, bool isSpelt) => new($"led by {name}", isSpelt ? 0.75 : 0.6);
    public static PlaceEvidence Source(string host) => new($"source {host}", 0.75) { IsSource = true };
    public static PlaceEvidence Url(string slug) => new($"url {slug}", 0.5);
    public static PlaceEvidence Sound(string head, Province province) => new($"{head} + sounds like {province.Latin}", 0.6);
}
