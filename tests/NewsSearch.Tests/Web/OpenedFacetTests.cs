using System.Text.Json;
using AngleSharp.Dom;

namespace NewsSearch.Tests.Web;

/// <summary>"More" of a facet: all that was promised, found by name, on the page and in the API.</summary>
public sealed class OpenedFacetTests : IAsyncLifetime
{
    private static readonly string[] Provinces =
    [
        "เชียงใหม่", "เชียงราย", "ลำพูน", "ลำปาง", "พะเยา", "นครสวรรค์", "กำแพงเพชร", "สุโขทัย", "พิษณุโลก", "เพชรบูรณ์", "อุตรดิตถ์", "อุทัยธานี", "ชัยนาท", "ลพบุรี", "สระบุรี",
        "อ่างทอง", "สุพรรณบุรี", "ราชบุรี", "นครปฐม", "นนทบุรี", "ปทุมธานี", "ขอนแก่น", "อุดรธานี", "สกลนคร", "นครพนม",
    ];

    private ArchiveSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await ArchiveSite.OfAsync(
        [.. Provinces.Select((province, i) => ($"{i}", $"ผู้ว่าฯ {province}ตรวจเขื่อน", $"ผู้ว่าราชการจังหวัด{province}ตรวจเขื่อนในจังหวัด{province} เมื่อวันที่ {i + 1} มีนาคม 2567"))]);

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task MoreListsAllThatWasPromised()
    {
        var closed = (await _site.PageAsync("/search?q=เขื่อน")).QuerySelector("section:has(#f-province)")!;
        Assert.Equal(6, closed.QuerySelectorAll("li").Length);
        var more = closed.QuerySelector("a.more")!;
        Assert.StartsWith($"อีก {Provinces.Length - 6} ", more.TextContent, StringComparison.Ordinal);

        var open = await _site.PageAsync(more.GetAttribute("href")!);
        Assert.Equal(Provinces.Order(StringComparer.Ordinal), Values(open).Order(StringComparer.Ordinal));
        Assert.Equal(6, (await _site.PageAsync(Section(open).QuerySelector("a.more")!.GetAttribute("href")!)).QuerySelectorAll("section:has(#f-province) li").Length);
    }

    [Theory]
    [InlineData("เชียง", "เชียงราย เชียงใหม่")]
    [InlineData("chiang", "เชียงราย เชียงใหม่")]
    [InlineData(" ธานี", "ปทุมธานี อุดรธานี อุทัยธานี")]
    [InlineData("โคราช", "")]
    public async Task AValueIsFoundByAnyOfItsNames(string name, string found)
    {
        var open = await _site.PageAsync("/search?q=เขื่อน&more=province");
        var form = Section(open).QuerySelector("form.find")!;
        var fields = form.QuerySelectorAll("input[type=hidden]").Select(field => $"{field.GetAttribute("name")}={Uri.EscapeDataString(field.GetAttribute("value")!)}");
        var narrowed = await _site.PageAsync($"/search?{string.Join('&', fields)}&find={Uri.EscapeDataString(name)}");

        Assert.Equal(found, string.Join(' ', Values(narrowed).Order(StringComparer.Ordinal)));
        Assert.Equal(name.Trim(), Section(narrowed).QuerySelector("input[name=find]")!.GetAttribute("value"));
        // The results are those of before: a facet was looked into, nothing was chosen.
        Assert.Equal(open.QuerySelector("h1")!.TextContent, narrowed.QuerySelector("h1")!.TextContent);
        if (found.Length > 0) Assert.Contains("more=province&find=", Section(narrowed).QuerySelector("a.value")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsChosenStaysInSight()
    {
        var page = await _site.PageAsync("/search?q=เขื่อน&province=th-lamphun&more=province&find=เชียง");
        Assert.Equal(["ลำพูน", "เชียงราย", "เชียงใหม่"], Values(page).OrderBy(value => value == "ลำพูน" ? 0 : 1).ThenBy(value => value, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/api/search?q=เขื่อน", 10, 25)]
    [InlineData("/api/search?q=เขื่อน&more=province", 25, 25)]
    [InlineData("/api/search?q=เขื่อน&more=province&find=เชียง", 2, 2)]
    public async Task TheApiHasThemToo(string address, int listed, int all)
    {
        using var json = JsonDocument.Parse(await _site.Browser.GetStringAsync(address, TestContext.Current.CancellationToken));
        Assert.Equal(listed, json.RootElement.GetProperty("facets").GetProperty("province").GetArrayLength());
        Assert.Equal(all, json.RootElement.GetProperty("facetTotals").GetProperty("province").GetInt32());
    }

    private static IElement Section(IDocument page) => page.QuerySelector("section:has(#f-province)")!;

    private static IEnumerable<string> Values(IDocument page) => Section(page).QuerySelectorAll("li .text").Select(text => text.FirstChild!.TextContent.Trim());
}
