namespace NewsSearch.Text.Lexicon;

/// <summary>Two known words that stand side by side in segmented text, and how often; all counts weighted by run.</summary>
internal sealed class Neighbours
{
    /// <summary>How often they stand side by side.</summary>
    public double Count { get; set; }

    /// <summary>How often ICU sees no boundary between them.</summary>
    public double JoinedByIcu { get; set; }

    /// <summary>How often libthai sees none.</summary>
    public double JoinedByLibThai { get; set; }

    /// <summary>How often they begin a run.</summary>
    public double AtStart { get; set; }

    /// <summary>How often they end one.</summary>
    public double AtEnd { get; set; }

    /// <summary>How often they are a whole run.</summary>
    public double Alone { get; set; }
}
