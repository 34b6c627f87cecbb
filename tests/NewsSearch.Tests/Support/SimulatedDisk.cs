using NewsSearch.Embedded.Storage;

namespace NewsSearch.Tests.Support;

/// <summary>What an engine may ask of a disk.</summary>
internal enum DiskOperation { Make, List, Lock, Create, Write, Sync, Read, Open, Rename, Delete, SyncNames }

/// <summary>What a crash does to bytes that were written and not synchronised.</summary>
internal enum Unsynced { Kept, Lost, Zeroed, Halved, Flipped }

/// <summary>
/// A disk in memory that fails and crashes to order. It promises only what <see cref="IIndexFiles"/> does: an operation that fails may have been
/// done, half done or not done; after a crash any of the names changed since they were last synchronised may have changed or not.
/// </summary>
internal sealed unsafe class SimulatedDisk(int seed) : IIndexFiles
{
    private readonly Lock _lock = new();
    private readonly Random _random = new(seed);
    private readonly HashSet<string> _locks = [];
    private readonly Dictionary<string, Content> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Content> _lasting = new(StringComparer.Ordinal);
    private readonly List<Action<Dictionary<string, Content>>> _pending = [];

    /// <summary>Asked before every operation, with how many came before it; what it says true to fails.</summary>
    public Func<DiskOperation, int, bool>? Fails { get; set; }

    public int Operations { get; private set; }

    /// <summary>How many were made to fail.</summary>
    public int Failures { get; private set; }

    public string Name => "/simulated";

    public DateTime Changed => DateTime.UtcNow;

    public void Make() => Do(DiskOperation.Make, () => { });

    public IReadOnlyList<string> List()
    {
        List<string> names = [];
        Do(DiskOperation.List, () => names = [.. _names.Keys]);
        return names;
    }

    public IDisposable? TryLock(string name)
    {
        var taken = false;
        Do(DiskOperation.Lock, () =>
        {
            if (!(taken = _locks.Add(name)) || _names.ContainsKey(name)) return;
            Change(names => names[name] = new Content());
        }, onFailure: () => taken = false);
        return taken ? new Held(this, name) : null;
    }

    public IFileOutput Create(string name)
    {
        var content = new Content();
        Do(DiskOperation.Create, () => Change(names => names[name] = content));
        return new Output(this, content);
    }

    public byte[] Read(string name)
    {
        byte[] bytes = [];
        Do(DiskOperation.Read, () => bytes = [.. Existing(name).Bytes]);
        return bytes;
    }

    public IFileView Open(string name)
    {
        byte[] pinned = [];
        Do(DiskOperation.Open, () =>
        {
            var bytes = Existing(name).Bytes;
            pinned = GC.AllocateUninitializedArray<byte>(bytes.Count, pinned: true);
            bytes.CopyTo(pinned);
        });
        return new View(this, pinned);
    }

    public void Rename(string from, string to) => Do(DiskOperation.Rename, () =>
    {
        var content = Existing(from);
        Change(names =>
        {
            names.Remove(from);
            names[to] = content;
        });
    });

    public void Delete(string name) => Do(DiskOperation.Delete, () => Change(names => names.Remove(name)));

    public void SyncNames() => Do(DiskOperation.SyncNames, () =>
    {
        foreach (var change in _pending) change(_lasting);
        _pending.Clear();
    });

    /// <summary>The disk as it is found after the power went.</summary>
    public SimulatedDisk AfterCrash(Unsynced unsynced)
    {
        lock (_lock)
        {
            var names = new Dictionary<string, Content>(_lasting, StringComparer.Ordinal);
            foreach (var change in _pending)
            {
                if (_random.Next(2) == 0) change(names);
            }
            return Copy(names.Select(n => (n.Key, n.Value.AfterCrash(unsynced, _random))));
        }
    }

    /// <summary>Another disk that holds the same, everything synchronised.</summary>
    public SimulatedDisk Copy()
    {
        lock (_lock) return Copy(_names.Select(n => (n.Key, n.Value.Bytes.ToArray())));
    }

    /// <summary>Changes what a file holds, or with null takes the file away.</summary>
    public void Damage(string name, Func<byte[], byte[]?> harm)
    {
        if (harm([.. _names[name].Bytes]) is { } bytes) _names[name] = _lasting[name] = new Content(bytes);
        else _ = _names.Remove(name) | _lasting.Remove(name);
    }

    private SimulatedDisk Copy(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var copy = new SimulatedDisk(_random.Next());
        foreach (var (name, bytes) in files) copy._names[name] = copy._lasting[name] = new Content(bytes);
        return copy;
    }

    private void Change(Action<Dictionary<string, Content>> change)
    {
        change(_names);
        _pending.Add(change);
    }

    private Content Existing(string name) => _names.TryGetValue(name, out var content) ? content : throw new FileNotFoundException($"Could not find file '{Name}/{name}'.");

    private void Do(DiskOperation operation, Action action, Action? half = null, Action? onFailure = null)
    {
        lock (_lock)
        {
            if (Fails?.Invoke(operation, Operations++) != true)
            {
                action();
                return;
            }
            Failures++;
            switch (_random.Next(3))
            {
                case 0: action(); break;
                case 1: half?.Invoke(); break;
                default: break;
            }
            onFailure?.Invoke();
            throw new IOException($"Simulated failure of {operation}.");
        }
    }

    private sealed class Content(byte[]? lasting = null)
    {
        public List<byte> Bytes { get; } = [.. lasting ?? []];

        public int Synced { get; set; } = lasting?.Length ?? 0;

        public byte[] AfterCrash(Unsynced unsynced, Random random)
        {
            var bytes = Bytes.ToArray();
            switch (unsynced)
            {
                case Unsynced.Lost: return bytes[..Synced];
                case Unsynced.Zeroed: Array.Clear(bytes, Synced, bytes.Length - Synced); break;
                case Unsynced.Halved: return bytes[..(Synced + (bytes.Length - Synced) / 2)];
                case Unsynced.Flipped when bytes.Length > Synced: bytes[random.Next(Synced, bytes.Length)] ^= (byte)(1 << random.Next(8)); break;
                default: break;
            }
            return bytes;
        }
    }

    private sealed class Output(SimulatedDisk disk, Content content) : IFileOutput
    {
        public void Write(ReadOnlySpan<byte> bytes)
        {
            var copy = bytes.ToArray();
            disk.Do(DiskOperation.Write, () => content.Bytes.AddRange(copy), half: () => content.Bytes.AddRange(copy.AsSpan(0, copy.Length / 2)));
        }

        public void Sync() => disk.Do(DiskOperation.Sync, () => content.Synced = content.Bytes.Count, half: () => content.Synced = (content.Synced + content.Bytes.Count) / 2);

        public void Dispose() { }
    }

    private sealed class View(SimulatedDisk disk, byte[] pinned) : IFileView
    {
        public long Length => pinned.Length;

        public byte* Start => (byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(pinned));

        public void Read(long offset, Span<byte> into)
        {
            disk.Do(DiskOperation.Read, () => { });
            if (offset + into.Length > pinned.Length) throw new EndOfStreamException("The file ends before it should.");
            pinned.AsSpan((int)offset, into.Length).CopyTo(into);
        }

        public void Dispose() { }
    }

    private sealed class Held(SimulatedDisk disk, string name) : IDisposable
    {
        public void Dispose()
        {
            lock (disk._lock) disk._locks.Remove(name);
        }
    }
}
