using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace NewsSearch.Search.Export;

/// <summary>
/// Tables as spreadsheets open them: RFC 4180, UTF-8 with the mark by which Excel knows it. A cell that would be taken for a formula begins with an apostrophe (OWASP, “CSV Injection”).
/// </summary>
internal static class Csv
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", InjectionOptions = InjectionOptions.Escape };

    /// <summary>A table into a stream, which stays open.</summary>
    public static CsvWriter To(Stream output) => new(new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true), Form);

    /// <summary>Writes a row.</summary>
    public static Task RowAsync(this CsvWriter csv, params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        return csv.NextRecordAsync();
    }
}
