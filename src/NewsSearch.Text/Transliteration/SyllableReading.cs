namespace NewsSearch.Text.Transliteration;

/// <summary>One way to hear a syllable: classes of its onset, nucleus and coda, a bit a class.</summary>
internal readonly record struct SyllableReading(uint Onset, uint Nucleus, uint Coda)
{
    public bool Matches(SyllableReading other) =>
        (Onset & other.Onset) != 0 && (Nucleus & other.Nucleus) != 0 && (Coda & other.Coda) != 0;
}
