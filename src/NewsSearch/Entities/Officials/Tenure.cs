namespace NewsSearch.Entities.Officials;

/// <summary>How somebody has an office.</summary>
internal enum Tenure
{
    Held,

    /// <summary>No longer: อดีตนายกรัฐมนตรี.</summary>
    Former,

    /// <summary>For another, or until there is one: รักษาราชการแทนปลัดกระทรวง.</summary>
    Acting,
}
