namespace NewsSearch.Embedded;

/// <summary>Counts who uses what is closed when its last user leaves. Whoever makes it is the first. Safe for several threads; not to be copied.</summary>
internal struct Users()
{
    private int _count = 1;

    /// <summary>Counts a further user.</summary>
    /// <returns>False when the last has left already.</returns>
    public bool TryAdd()
    {
        for (var count = Volatile.Read(ref _count); count > 0; count = Volatile.Read(ref _count))
        {
            if (Interlocked.CompareExchange(ref _count, count + 1, count) == count) return true;
        }
        return false;
    }

    /// <summary>One user leaves.</summary>
    /// <returns>Whether that was the last.</returns>
    public bool Remove() => Interlocked.Decrement(ref _count) == 0;
}
