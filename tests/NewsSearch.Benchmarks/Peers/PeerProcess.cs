using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>A running peer, asked and answering line by line. Its errors go to ours.</summary>
internal sealed class PeerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Timer _sampler;
    private ProcessMemory _peak;

    private PeerProcess(Process process)
    {
        _process = process;
        _sampler = new Timer(_ => Sample(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(200));
    }

    /// <summary>The most memory seen so far, looked at five times a second.</summary>
    public ProcessMemory Peak => _peak;

    /// <param name="command">Program and arguments.</param>
    /// <param name="oneCore">Keep it to one core, with all the threads it likes to start.</param>
    public static PeerProcess Start(IReadOnlyList<string> command, bool oneCore = false)
    {
        if (oneCore && File.Exists("/usr/bin/taskset")) command = ["/usr/bin/taskset", "-c", FirstCore(), .. command];
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8, StandardInputEncoding = new UTF8Encoding(false),
        };
        return new PeerProcess(Process.Start(start)!);
    }

    public JsonElement Ask(string line)
    {
        _process.StandardInput.WriteLine(line);
        return Read();
    }

    /// <summary>The next line it says.</summary>
    public JsonElement Read()
    {
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidDataException($"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)} ended without an answer.");
        return JsonDocument.Parse(line).RootElement;
    }

    public void Dispose()
    {
        _sampler.Dispose();
        try
        {
            _process.StandardInput.WriteLine("quit");
            if (!_process.WaitForExit(5000)) _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // It is gone already.
        }
        _process.Dispose();
    }

    private void Sample()
    {
        try
        {
            _peak = _peak.Max(ProcessMemory.Of(_process.Id));
        }
        catch (InvalidOperationException)
        {
            // Disposed meanwhile.
        }
    }

    private static string FirstCore()
    {
        const string Allowed = "Cpus_allowed_list:";
        var list = File.ReadLines("/proc/self/status").First(l => l.StartsWith(Allowed, StringComparison.Ordinal));
        return list[Allowed.Length..].Trim().Split(',', '-')[0];
    }
}
