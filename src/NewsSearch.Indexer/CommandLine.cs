using System.CommandLine;
using System.CommandLine.Invocation;

namespace NewsSearch.Indexer;

/// <summary>
/// Runs a command and turns what went wrong into an exit code: 0 done, 1 the work failed or the index is damaged (a message on stderr),
/// 2 the command line is wrong (what is wrong, and a usage line, on stderr).
/// </summary>
internal sealed class CommandLine(RootCommand root)
{
    /// <summary>How long a stopped command may take to leave things in order: a batch of articles, with room to spare.</summary>
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(30);

    public async Task<int> RunAsync(string[] args)
    {
        // A query may begin with @, which elsewhere names a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        var run = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LongestFarewell };
        if (parsed.Action is ParseErrorAction or null)
        {
            foreach (var error in parsed.Errors) run.Error.WriteLine(error.Message);
            run.Error.WriteLine(Usage.Of(parsed.CommandResult.Command, root));
            return ExitCode.Wrong;
        }
        try
        {
            return await parsed.InvokeAsync(run);
        }
        catch (OperationCanceledException)
        {
            run.Error.WriteLine("Stopped. What was committed stands.");
        }
        catch (Exception trouble) when (trouble is IOException or InvalidDataException or UnauthorizedAccessException or DllNotFoundException)
        {
            run.Error.WriteLine(trouble.Message);
        }
        return ExitCode.Failed;
    }
}
