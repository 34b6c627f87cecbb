using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsSearch.Browser.Tests;

/// <summary>Every page for everybody: axe, narrow screens, the keyboard, no JavaScript.</summary>
public sealed class AccessibilityTests(Site site)
{
    public static TheoryData<string> Pages =>
    [
        "/", "/help", "/search?q=คณะกรรมการ", "/search?q=Dao+Xuan+Yen&year=2567&province=-vn-ninh-thuan", "/search?more=official", "/search?q=ตาก",
        "/article/001_bf37be064a9d8434", "/article/002_0eedbb14c7e0614c", "/article/003_4456ffe15fea6dc9",
        "/official/dao-xuan-yen", "/province/vn-ninh-thuan", "/code/84-KH/HDND-BTGTU", "/code/27-NQ/TU", "/year/2024", "/nothing",
        "/coverage", "/batch", "/saved", "/explain/003_4456ffe15fea6dc9?q=แผน+จันทบุรี+ไฟไหม้&year=2565", "/search?q=คณะกรรมการ&added=2020-01-01&sort=added", "/batch?lines=เดา+ซวน+เยน%0Aคณะกรรมการ%0Aกกกก", "/officials", "/officials?q=yen", "/officials?q=nobody", "/provinces?sort=name", "/codes", "/years", "/search?q=แผน+Dao+Xuan+Yen&year=2567",
    ];

    [Theory, MemberData(nameof(Pages))]
    public async Task AxeFindsNothing(string url)
    {
        var page = await site.OpenAsync(url);
        await NoViolationAsync(page, "1280 light");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await NoViolationAsync(page, "1280 dark");
        await page.SetViewportSizeAsync(390, 844);
        await NoViolationAsync(page, "390 dark");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await NoViolationAsync(page, "390 light");
        await page.Locator(".languages a[hreflang=en]").ClickAsync();
        await NoViolationAsync(page, "390 light, English");
        await page.Locator(".languages a[hreflang=vi]").ClickAsync();
        await NoViolationAsync(page, "390 light, Vietnamese");
        await page.Context.CloseAsync();
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task NothingScrollsSidewaysAt320(string url)
    {
        var page = await site.OpenAsync(url, width: 320);
        var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(width <= 320, $"{url} is {width} px wide");
        await page.Context.CloseAsync();
    }

    private static async Task NoViolationAsync(IPage page, string state)
    {
        var violations = (await page.RunAxe()).Violations;
        Assert.True(violations.Length == 0, $"{page.Url} {state}: " + string.Join("; ", violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}")));
    }

    [Fact]
    public async Task AxeFindsNothingWhileCompletionIsOpen()
    {
        var page = await site.OpenAsync("/", width: 390);
        await page.Locator("#q").PressSequentiallyAsync("dao");
        await Expect(page.Locator("[role=option]").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await NoViolationAsync(page, "completion open");
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 390);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TheKeyboardReachesEverything()
    {
        var page = await site.OpenAsync("/search?q=คณะกรรมการ");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#results")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".sort a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".result h2 a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("article.article")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task WithoutJavaScriptEverythingWorks()
    {
        var page = await site.OpenAsync("/", scripts: false);
        await page.FillAsync("#q", "แผน");
        await page.ClickAsync("button[type=submit]");
        await Expect(page.Locator(".result").First).ToBeVisibleAsync();
        await page.Locator("[aria-labelledby=f-year] .value").First.ClickAsync();
        await Expect(page.Locator(".chip")).ToHaveCountAsync(1);
        await page.Locator(".years summary").First.ClickAsync();
        await Expect(page.Locator(".years table").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task WithoutJavaScriptASearchIsSavedSeenAndRemoved()
    {
        var page = await site.OpenAsync("/search?q=คณะกรรมการ", width: 390, scripts: false);
        await page.Locator(".save button").ClickAsync();
        await page.Locator(".save a").ClickAsync();
        await Expect(page.Locator(".saved li")).ToHaveCountAsync(1);
        await page.Locator(".saved h2 a").ClickAsync();
        await Expect(page.Locator(".result").First).ToBeVisibleAsync();
        await page.Locator("footer a[href='/saved']").ClickAsync();
        await page.Locator(".saved form[action*=Remove] button").ClickAsync();
        await Expect(page.Locator("#saved .note")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task OnAPhoneTheFiltersOpenOverThePageAndCloseAgain()
    {
        var page = await site.OpenAsync("/search?q=คณะกรรมการ", width: 390, scripts: false);
        await Expect(page.Locator("#filters")).ToBeHiddenAsync();
        await page.Locator(".open-filters").ClickAsync();
        await Expect(page.Locator("#filters")).ToBeVisibleAsync();
        await page.Locator("#filters .top a").ClickAsync();
        await Expect(page.Locator("#filters")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task NoPageAsksAnythingOfAnotherHost()
    {
        var page = await site.OpenAsync();
        var elsewhere = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => { if (!request.Url.StartsWith(site.Address.ToString(), StringComparison.Ordinal)) elsewhere.Add(request.Url); };
        page.Console += (_, message) => { if (message.Type == "error") complaints.Add(message.Text); };
        foreach (var url in Pages.Where(url => url.Data != "/nothing")) await page.GotoAsync(url.Data);
        Assert.Empty(elsewhere);
        Assert.Empty(complaints);
    }
}
