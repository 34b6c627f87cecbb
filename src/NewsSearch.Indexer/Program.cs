using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsSearch.Indexer;
using NewsSearch.Indexer.Commands;

// Machine formats are invariant whatever the reader's culture; only words for people follow it.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = Spoken.Culture();
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return await new CommandLine(
    new RootCommand("NewsSearch: a search engine for a Thai regional news archive.")
    {
        new IndexCommand(),
        new CorrectCommand(),
        new SearchCommand(),
        new ExportCommand(),
        new ArticleCommand(),
        new RelatedCommand(),
        new RecogniseCommand(),
        new AnalyzeCommand(),
        new SegmentCommand(),
        new LexiconCommand(),
        new EvaluateCommand(),
        new CheckCommand(),
        new StatsCommand(),
    }).RunAsync(args);
