using System.CommandLine;

namespace NewsSearch.Indexer;

/// <summary>How a command is written, on one line.</summary>
internal static class Usage
{
    public static string Of(Command command, RootCommand root)
    {
        List<string> words = [.. Path(command, root).Reverse()];
        foreach (var argument in command.Arguments) words.Add(argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name);
        words.Add(command.Subcommands.Count > 0 ? string.Join('|', command.Subcommands.Select(sub => sub.Name)) : "[options]");
        return $"Usage: NewsSearch.Indexer {string.Join(' ', words)}   (--help tells more)";
    }

    private static IEnumerable<string> Path(Command command, RootCommand root)
    {
        for (Symbol? at = command; at is not null && at != root; at = at.Parents.FirstOrDefault()) yield return at.Name;
    }
}
