using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsSearch.Tests.Web;

[Collection(nameof(WebSite))]
public sealed class BatchPageTests(WebSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AListIsAnsweredLineByLineWithLinksThatFindAsMany()
    {
        var page = await PostAsync("เดา ซวน เยน\nกกกกกก\nคณะกรรมการ");
        var rows = page.QuerySelectorAll(".catalogue tbody tr").Select(row => (Entry: row.QuerySelector("th")!.FirstChild!.NextSibling?.TextContent ?? "", Count: row.QuerySelector("td a")!)).ToList();
        Assert.Equal(["1", "0", "5"], rows.Select(row => row.Count.LastChild!.TextContent));
        Assert.Equal("/official/dao-xuan-yen", page.QuerySelector(".catalogue .names a")!.GetAttribute("href"));
        Assert.Equal("มีข่าว 2 จาก 3 รายการ", page.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal("เดา ซวน เยน\nกกกกกก\nคณะกรรมการ", page.QuerySelector("textarea")!.TextContent.ReplaceLineEndings("\n"));
        Assert.StartsWith("5 ", (await site.PageAsync(rows[2].Count.GetAttribute("href")!)).QuerySelector("h1 .count")!.TextContent);
    }

    [Fact]
    public async Task AFileIsRead()
    {
        var page = await PostAsync("", new ByteArrayContent(Encoding.UTF8.GetBytes("Tran Quoc Nam,a\n84-KH/HĐND-BTGTU,b")), "names.csv");
        Assert.Equal(["1", "1"], page.QuerySelectorAll(".catalogue td a").Select(link => link.LastChild!.TextContent));
        Assert.Contains("ไม่ใช่ไฟล์ข้อความ", (await PostAsync("", new ByteArrayContent([0, 1, 2, 3]), "a.png")).QuerySelector(".note")!.TextContent);
        Assert.Contains("1 MB", (await PostAsync("แผน", new ByteArrayContent(new byte[(1 << 20) + 1]), "big.txt")).QuerySelector(".note")!.TextContent);
    }

    [Fact]
    public async Task WithoutAListThereIsTheFormAloneAndAShortOneMayStandInTheUrl()
    {
        Assert.Empty((await site.PageAsync("/batch")).QuerySelectorAll(".catalogue"));
        Assert.Empty((await PostAsync(" \n ")).QuerySelectorAll(".catalogue"));
        Assert.Equal(2, (await site.PageAsync("/batch?lines=แผน%0Aจันทบุรี")).QuerySelectorAll(".catalogue tbody tr").Length);
        Assert.NotNull((await site.PageAsync("/")).QuerySelector("footer a[href='/batch']"));
    }

    [Fact]
    public async Task TheSameIsHadAsATable()
    {
        using var form = new MultipartFormDataContent { { new StringContent("เดา ซวน เยน\nกกกกกก"), "lines" } };
        using var response = await site.Thai.PostAsync("/batch?handler=Table", form, Cancellation);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        var rows = (await response.Content.ReadAsStringAsync(Cancellation)).Split("\r\n");
        Assert.StartsWith("เดา ซวน เยน,1,official,dao-xuan-yen,", rows[1]);
        Assert.StartsWith("กกกกกก,0,,,,,,http://localhost/search?q=", rows[2]);
    }

    [Fact]
    public async Task TheApiAnswersTheSame()
    {
        using var response = await site.Thai.PostAsJsonAsync("/api/batch", new[] { "Đào Xuân Yến", "กกกกกก" }, Cancellation);
        using var lines = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(["Đào Xuân Yến 1 dao-xuan-yen", "กกกกกก 0 "], lines.RootElement.EnumerateArray().Select(line =>
            $"{line.GetProperty("query")} {line.GetProperty("total")} {(line.GetProperty("entity") is { ValueKind: JsonValueKind.Object } entity ? entity.GetProperty("value") : "")}"));

        using var tooLong = await site.Thai.PostAsJsonAsync("/api/batch", Enumerable.Range(0, 201).Select(i => "ชื่อ" + i), Cancellation);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (tooLong.StatusCode, tooLong.Content.Headers.ContentType!.MediaType));
        using var longLine = await site.Thai.PostAsJsonAsync("/api/batch", new[] { "แผน", new string('ก', 1001) }, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, longLine.StatusCode);
        Assert.Contains("line 2", await longLine.Content.ReadAsStringAsync(Cancellation));
        foreach (var (body, type) in new[] { ("[\"\\ud800\"]", "application/json"), ("{", "application/json"), ("{\"a\":1}", "application/json"), ("[1]", "application/json"), ("null", "application/json"), ("แผน", "text/plain") })
        {
            using var noList = await site.Thai.PostAsync("/api/batch", new StringContent(body, Encoding.UTF8, type), Cancellation);
            Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (noList.StatusCode, noList.Content.Headers.ContentType!.MediaType));
            Assert.Contains("JSON list", await noList.Content.ReadAsStringAsync(Cancellation));
        }
    }

    [Fact]
    public async Task TheApiAnswersLineForLine()
    {
        string?[] asked = ["1. แผน", "- ยาง", "คณะกรรมการ", "", "จันทบุรี\tTran", "คณะกรรมการ", null, new string('ก', 900)];
        using var response = await site.Thai.PostAsJsonAsync("/api/batch", asked, Cancellation);
        using var lines = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(asked.Select(line => line ?? ""), lines.RootElement.EnumerateArray().Select(line => line.GetProperty("query").GetString()));
        var totals = lines.RootElement.EnumerateArray().Select(line => line.GetProperty("total").GetInt32()).ToList();
        Assert.Equal((5, 0, 5, 0), (totals[2], totals[3], totals[5], totals[6]));
    }

    private async Task<IDocument> PostAsync(string lines, HttpContent? file = null, string name = "")
    {
        using var form = new MultipartFormDataContent { { new StringContent(lines), "lines" } };
        if (file is not null) form.Add(file, "file", name);
        using var response = await site.Thai.PostAsync("/batch", form, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Cancellation));
    }
}
