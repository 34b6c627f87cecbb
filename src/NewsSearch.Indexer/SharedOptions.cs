using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsSearch.Index;

namespace NewsSearch.Indexer;

/// <summary>The options that most commands have, and what follows from them.</summary>
internal static class SharedOptions
{
    public static Option<string?> Index { get; } = new("--index")
    {
        Description = "The folder of the index. Default: index-data/index of the NewsSearch folder.",
        HelpName = "DIR",
    };

    public static Option<bool> Json { get; } = new("--json") { Description = "One JSON document on stdout and nothing else; notes go to stderr." };

    extension(ParseResult line)
    {
        public TextWriter Output => line.InvocationConfiguration.Output;

        public TextWriter Error => line.InvocationConfiguration.Error;

        public bool WantsJson => line.GetValue(Json);

        /// <summary>The engine of the index the command line names.</summary>
        public ISearchEngine EngineOf(Installation installation) => installation.Engine(line.GetValue(Index));

        /// <summary>Opens the index for reading; what its keeper should know goes to stderr.</summary>
        /// <exception cref="IndexUnavailableException">There is none.</exception>
        public ISearchIndex OpenIndex(Installation installation)
        {
            var index = line.EngineOf(installation).OpenIndex();
            if (index.Warning is { } warning) line.Error.WriteLine(warning);
            return index;
        }

        /// <summary>Writes one JSON document.</summary>
        public void WriteJson<T>(T document, JsonTypeInfo<T> type) => line.Output.WriteLine(JsonSerializer.Serialize(document, type));
    }
}
