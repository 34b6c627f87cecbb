using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsSearch.Browser.Tests;

/// <summary>What a reader does on the sample archive, clicked through.</summary>
public sealed partial class JourneyTests(Site site)
{
    private const string Ninh = "000_6db8a0e58d9bf9ce", Thanh = "001_bf37be064a9d8434", Council = "002_0eedbb14c7e0614c", Chanthaburi = "003_4456ffe15fea6dc9", Dien = "004_6e9a42e0adf372cb";

    [Fact]
    public async Task ACommonWordFindsAllFive()
    {
        var page = await SearchAsync("คณะกรรมการ");
        await Expect(page.Locator(".result")).ToHaveCountAsync(5);
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("5");
    }

    [Theory]
    [InlineData("Dao Xuan Yen")]
    [InlineData("Đào Xuân Yến")]
    [InlineData("เดา ซวน เยน")]
    [InlineData("dao xuan yen")]
    public async Task AnOfficialIsFoundInAnyScriptAndHasOnePage(string name)
    {
        var page = await SearchAsync(name);
        await FirstResultIsAsync(page, Thanh);
        await page.Locator(".entity-card h2 a").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/official/dao-xuan-yen$"));
        await Expect(page.Locator("main")).ToContainTextAsync("Dao Xuan Yen");
        await Expect(page.Locator("main")).ToContainTextAsync("เดา ซวน เยน");
    }

    [Fact]
    public async Task ANameNearAnotherIsAnotherOfficial()
    {
        var page = await SearchAsync("เดา ถั่น ตุง");
        await FirstResultIsAsync(page, Thanh);
        await page.Locator(".entity-card h2 a").ClickAsync();
        await Expect(page).Not.ToHaveURLAsync(new Regex("dao-xuan-yen"));
        await Expect(page.Locator("h1")).Not.ToContainTextAsync("เดา ซวน เยน");
    }

    [Fact]
    public async Task ALatinNameMarksTheThaiOneAsItIsPrinted()
    {
        var page = await SearchAsync("Tran Quoc Cuong");
        await FirstResultIsAsync(page, Dien);
        await Expect(page.Locator(".result").First.Locator("mark", new LocatorLocatorOptions { HasText = "เจิน ก๊วก เกือง" }).First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("84-KH/HĐND-BTGTU")]
    [InlineData("84 kh hdnd btgtu")]
    [InlineData("84-KH/HDND-BTGTU")]
    public async Task ACodeIsFoundHoweverItIsTyped(string code)
    {
        var page = await SearchAsync(code);
        await Expect(page.Locator(".result")).ToHaveCountAsync(1);
        await FirstResultIsAsync(page, Thanh);
    }

    [Fact]
    public async Task TwoCodesOfOneNumberAreTwoDocuments()
    {
        var page = await SearchAsync("27-CT/TW");
        await FirstResultIsAsync(page, Council);
        await page.GotoAsync("/code/27-CT/TW");
        await Expect(page.Locator(".code-parts")).ToContainTextAsync("CT");
        await Expect(page.Locator(".code-parts")).Not.ToContainTextAsync("NQ");
    }

    [Fact]
    public async Task AYearIsTheSameInBothEras()
    {
        var found = new List<string>();
        foreach (var query in new[] { "พ.ศ.2567", "ปี 2567", "๒๕๖๗", "2024", "2567" })
        {
            var page = await SearchAsync(query);
            found.Add(string.Join(' ', (await HitsAsync(page)).Order(StringComparer.Ordinal)));
        }
        Assert.Single(found.Distinct());
        Assert.NotEmpty(found[0]);

        var buddhist = await site.OpenAsync("/search?year=2567");
        var common = await site.OpenAsync("/search?year=2024");
        Assert.Equal(await HitsAsync(common), await HitsAsync(buddhist));
    }

    [Fact]
    public async Task TheChanthaburiArticleKeepsItsTimesApart()
    {
        var page = await SearchAsync("แผนพัฒนาจังหวัดจันทบุรี");
        await page.Locator($".result h2 a[href='/article/{Chanthaburi}']").ClickAsync();
        await Expect(page.Locator(".byline time[datetime='2022-12-03']")).ToContainTextAsync("2565");
        await Expect(page.Locator(".byline time[datetime='2022-05-19']")).ToContainTextAsync("2565");
        await Expect(page.Locator(".timeline")).ToContainTextAsync("2566–2570 (2023–2027)");
        await page.GotoAsync("/search");
        await Expect(page.Locator("[aria-labelledby=f-year] li", new PageLocatorOptions { HasText = "2565" }).Locator(".amount b")).ToHaveTextAsync("1");
    }

    [Fact]
    public async Task ThePlanOfNinhThuanHasItsHorizonAndItsVision()
    {
        var page = await site.OpenAsync("/article/" + Ninh);
        await Expect(page.Locator(".timeline")).ToContainTextAsync("2564–2573 (2021–2030)");
        await Expect(page.Locator(".timeline")).ToContainTextAsync("2593 (2050)");
        await page.Locator(".margin a[href='/province/vn-ninh-thuan']").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Ninh Thuận");
    }

    [Fact]
    public async Task FilteringByProvinceIsAClickAndUndoneByAnother()
    {
        var page = await site.OpenAsync("/search");
        await page.Locator("[aria-labelledby=f-province] a.value[href*='vn-ninh-thuan']").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("province=vn-ninh-thuan"));
        Assert.Contains(Ninh, await HitsAsync(page));
        await page.Locator(".chip").ClickAsync();
        await Expect(page.Locator(".result")).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task ComradeLamDongIsAPerson()
    {
        var page = await site.OpenAsync("/article/" + Council);
        await Expect(page.Locator(".m.person", new PageLocatorOptions { HasText = "ลัมดอง" }).First).ToBeVisibleAsync();
        await Expect(page.Locator(".margin a[href='/province/vn-lam-dong']")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task AWordOfOneArticleFindsIt() => await FirstResultIsAsync(await SearchAsync("ประหยัด"), Council);

    [Fact]
    public async Task AWordOfNoneSaysHowToGoOn()
    {
        var page = await SearchAsync("ตาก");
        await Expect(page.Locator(".result")).ToHaveCountAsync(0);
        await page.Locator(".ways a").Last.ClickAsync();
        await Expect(page.Locator(".result")).ToHaveCountAsync(5);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("(((")]
    [InlineData("code:")]
    [InlineData("<script>window.broken = true</script>")]
    public async Task OddInputGetsAnAnswerAndNothingRuns(string query)
    {
        var page = await SearchAsync(query);
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("() => 'broken' in window"));
    }

    [Fact]
    public async Task TenThousandCharactersGetAnAnswerWithANote()
    {
        var page = await site.OpenAsync("/search?q=" + Uri.EscapeDataString(new string('ก', 10_000)));
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await Expect(page.Locator(".note").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task AMarkLeadsToItsPageAndTheMarginBackToTheText()
    {
        var page = await site.OpenAsync("/article/" + Thanh);
        var place = page.Locator(".margin .evidence a").First;
        var target = (await place.GetAttributeAsync("href"))!;
        await place.ClickAsync();
        await Expect(page.Locator(target)).ToBeInViewportAsync();
        await page.Locator(".prose .m.code").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/code/8[14]-KH/"));
    }

    [Fact]
    public async Task TheLanguageSwitchKeepsThePlace()
    {
        var page = await site.OpenAsync("/search?q=คณะกรรมการ&year=2567");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "English" }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(page.Locator("#q")).ToHaveValueAsync("คณะกรรมการ");
        await Expect(page.Locator(".chip")).ToHaveCountAsync(1);
        await page.GotoAsync("/help");
        await Expect(page.Locator("h1")).ToHaveTextAsync("How to search");
    }

    [Fact]
    public async Task AnOfficialIsFoundInTheIndexWithoutScripts()
    {
        var page = await site.OpenAsync("/officials", language: "en", scripts: false);
        await page.Locator("#find").FillAsync("เดา ซวน");
        await page.Locator(".find button").ClickAsync();
        await page.Locator(".catalogue tbody th > a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/official/dao-xuan-yen$"));
        await Expect(page.Locator("section[aria-labelledby=h-roles] .timeline")).ToContainTextAsync("2024");
    }

    [Fact]
    public async Task AMarkLeadsToItsPageAndTheReadingsOpenWithTheirEvidence()
    {
        var page = await site.OpenAsync("/article/" + Council, language: "en");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Evidence", Exact = true }).ClickAsync();
        await Expect(page.Locator(".found table")).ToBeVisibleAsync();
        await page.Locator(".prose a.m.code", new PageLocatorOptions { HasText = "27-NQ/TU" }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/code/27-NQ/TU$"));
        await page.Locator(".graph summary").First.ClickAsync();
        await Expect(page.Locator(".graph q").First).ToContainTextAsync("27-NQ/TU");
        await page.Locator(".graph a", new PageLocatorOptions { HasText = "03/KH-UBND" }).First.ClickAsync();
        await Expect(page.Locator(".graph")).ToContainTextAsync("carries out");
    }

    private async Task<IPage> SearchAsync(string query)
    {
        var page = await site.OpenAsync();
        await page.FillAsync("#q", query);
        await page.PressAsync("#q", "Enter");
        // Not WaitForURLAsync: Playwright can miss that a quick page has loaded, and waits for it until the time is out.
        await Expect(page).ToHaveURLAsync(SearchUrl());
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        return page;
    }

    private static async Task FirstResultIsAsync(IPage page, string id) =>
        await Expect(page.Locator(".result h2 a").First).ToHaveAttributeAsync("href", "/article/" + id);

    private static async Task<IReadOnlyList<string>> HitsAsync(IPage page) =>
        await page.Locator(".result h2 a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href').slice(9))");

    [GeneratedRegex("/search\\?")]
    private static partial Regex SearchUrl();
}
