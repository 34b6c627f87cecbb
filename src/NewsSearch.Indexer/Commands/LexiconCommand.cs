using System.CommandLine;
using System.Text;
using NewsSearch.Indexer.Evaluation;
using NewsSearch.Text.Lexicon;

namespace NewsSearch.Indexer.Commands;

/// <summary>
/// <c>lexicon build ARCHIVE… --out FILE</c> derives the lexicon of the word segmentation from an archive; <c>lexicon fit</c> the model of what counts as one
/// word from gold.
/// </summary>
internal sealed class LexiconCommand : Command
{
    private readonly Argument<string[]> _archives = new("ARCHIVE") { Description = "Files, folders and globs, as index takes them.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _gold = new("--gold") { Description = "JSON Lines files with text and tokens.", HelpName = "FILE", Required = true, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _out = new("--out") { Description = "The file to write.", HelpName = "FILE", Required = true };

    public LexiconCommand() : base("lexicon", "The lexicon of the word segmentation.")
    {
        var build = new Command("build", "Derive the lexicon from an archive; needs the system's ICU and libthai.") { _archives, _out };
        build.SetAction(line => Write(line, (builder, output) => builder.Build(output)));
        var fit = new Command("fit", "Fit the model that joins words to gold; the next build of the program uses it.") { _archives, _gold, _out };
        fit.SetAction(line => Write(line, (builder, output) =>
        {
            var files = line.GetRequiredValue(_gold);
            builder.Fit([.. files.SelectMany(GoldFile.Read)], string.Join(", ", files.Select(Path.GetFileName)), output);
        }));
        Add(build);
        Add(fit);
    }

    private int Write(ParseResult line, Action<LexiconBuilder, TextWriter> write)
    {
        var reader = Installation.Load(DataFolder.Find()).Reader;
        var failed = 0;
        IEnumerable<string> Texts()
        {
            foreach (var (path, article, failure) in reader.Read(line.GetRequiredValue(_archives)))
            {
                if (article is not null) yield return article.Text;
                else if (++failed > 0) line.Error.WriteLine($"{path}: {failure}");
            }
        }

        // Whole or not at all: a broken run leaves the file that was there.
        var file = Path.GetFullPath(line.GetRequiredValue(_out));
        var draft = file + ".new";
        var builder = new LexiconBuilder(Texts(), new Lines(line.Error));
        using (var output = new StreamWriter(draft, append: false, new UTF8Encoding(false)))
        {
            write(builder, output);
        }
        File.Move(draft, file, overwrite: true);
        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    // Progress<T> would report on another thread, out of order.
    private sealed class Lines(TextWriter output) : IProgress<string>
    {
        public void Report(string value) => output.WriteLine(value);
    }
}
