using System.CommandLine;
using System.Globalization;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>related ID</c>: related coverage, with the reasons.</summary>
internal sealed class RelatedCommand : Command
{
    private const int LargestSize = 100;

    private readonly Argument<string> _id = new("ID") { Description = "The article's id, as search shows it." };
    private readonly Option<int> _size = new("--size") { Description = $"Articles, 1 to {LargestSize}.", HelpName = "N", DefaultValueFactory = _ => 10 };

    public RelatedCommand() : base("related", "List related coverage, closest first, with the reasons.")
    {
        _size.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var size) && size is < 1 or > LargestSize) result.AddError($"--size must be 1 to {LargestSize}.");
        });
        Add(_id);
        Add(_size);
        Add(SharedOptions.Index);
        Add(SharedOptions.Json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var installation = Installation.Load(DataFolder.Find());
        await using var index = line.OpenIndex(installation);
        var search = installation.Search(index);
        var id = line.GetRequiredValue(_id);
        if (await search.FindAsync(id, cancellation) is null)
        {
            line.Error.WriteLine($"The index holds no article of the id '{id}'.");
            return ExitCode.Failed;
        }

        var related = await search.RelatedAsync(id, line.GetValue(_size), cancellation);
        if (line.WantsJson)
        {
            line.WriteJson(RelatedJson.From(related), ContractJson.Readable.IReadOnlyListRelatedJson);
            return ExitCode.Done;
        }
        if (related.Count == 0) line.Output.WriteLine("Nothing related was found.");
        foreach (var (hit, score, reasons) in related)
        {
            line.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score:0.00}  {Styled.Bold(hit.Title.Text)}"));
            line.Output.WriteLine($"      {Styled.Faint($"{Styled.Date(hit.Published ?? hit.Event, hit.Year)} · {hit.Id}")}");
            line.Output.WriteLine($"      {string.Join(" · ", reasons)}");
        }
        return ExitCode.Done;
    }
}
