using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsSearch.Search;
using NewsSearch.Search.Batch;

namespace NewsSearch.Web.Pages;

/// <summary>Looks up a list of names, codes or queries at once: pasted, or sent as a file. A list is too long for a URL, so it is posted; what it asks changes nothing, so nothing can be forged.</summary>
[IgnoreAntiforgeryToken]
public sealed class BatchModel(ArticleSearch search, Wording say) : PageModel
{
    /// <summary>The list as it was pasted.</summary>
    public string Pasted { get; private set; } = "";

    /// <summary>What each line finds; null before a list was given.</summary>
    public IReadOnlyList<BatchLine>? Lines { get; private set; }

    /// <summary>What the reader is to be told of the list.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>A short list may stand in the URL.</summary>
    public Task OnGetAsync(string? lines, CancellationToken cancellation) => lines is null ? Task.CompletedTask : LookUpAsync(lines, null, cancellation);

    public Task OnPostAsync(string? lines, IFormFile? file, CancellationToken cancellation) => LookUpAsync(lines, file, cancellation);

    /// <summary>The same as a table.</summary>
    public async Task<IActionResult> OnPostTableAsync(string? lines, IFormFile? file, CancellationToken cancellation)
    {
        await LookUpAsync(lines, file, cancellation);
        var table = new MemoryStream();
        var site = Addresses.Site(Request);
        await BatchTable.WriteAsync(Lines ?? [], table, text => site + Addresses.Results(text));
        table.Position = 0;
        return File(table, "text/csv; charset=utf-8", "newssearch-list.csv");
    }

    private async Task LookUpAsync(string? lines, IFormFile? file, CancellationToken cancellation)
    {
        const int LongestFile = 1 << 20;
        List<string> notes = [];
        Pasted = SearchAddressReader.Well(lines ?? "");
        var list = BatchText.Of(Pasted);
        if (file is { Length: > 0 and <= LongestFile })
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellation);
            if (BatchText.OfFile(file.FileName, bytes.ToArray()) is { } read) (list, Pasted) = (read, string.Join('\n', read.Lines));
            else notes.Add(say["batch.no-text", file.FileName]);
        }
        else if (file is { Length: > LongestFile })
        {
            notes.Add(say["batch.too-long", file.FileName]);
        }
        if (list.LeftOut > 0) notes.Add(say["batch.left-out", BatchText.MostLines, Wording.Number(list.LeftOut)]);
        Notes = notes;
        if (list.Lines.Count > 0) Lines = await search.CountAsync(list, BatchText.Patience, cancellation);
        if (Lines?.Count(line => line.Total is null) is > 0 and var uncounted) Notes = [.. notes, say["batch.uncounted", Wording.Number(uncounted)]];
    }
}
