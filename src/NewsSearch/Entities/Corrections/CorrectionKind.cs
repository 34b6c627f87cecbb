namespace NewsSearch.Entities.Corrections;

/// <summary>What an editor's correction says of an article. The values' forms are those of <see cref="Correction.Value"/>.</summary>
public enum CorrectionKind
{
    /// <summary>It was published on a day, or on no day that is known.</summary>
    Published,

    /// <summary>Its main event was on a day, or on no day that is known.</summary>
    Event,

    /// <summary>Its own year, or none.</summary>
    Year,

    /// <summary>It is about a province.</summary>
    About,

    /// <summary>It only mentions a province.</summary>
    NotAbout,

    /// <summary>It does not even mention a province.</summary>
    NoProvince,

    /// <summary>Words of it are the name of a person.</summary>
    Person,

    /// <summary>A name in it is nobody's.</summary>
    NoPerson,

    /// <summary>Characters of it are the code of a document.</summary>
    Code,

    /// <summary>It names no such document.</summary>
    NoCode,

    /// <summary>Something in it is to be reached in a year.</summary>
    Target,

    /// <summary>Nothing in it is to be reached in a year that it does name.</summary>
    NoTarget,

    /// <summary>It does not speak of a year.</summary>
    NoYear,

    /// <summary>It was taken back: nobody is to find it, whatever the archive has.</summary>
    Withdrawn,
}
