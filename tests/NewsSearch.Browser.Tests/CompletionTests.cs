using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsSearch.Browser.Tests;

/// <summary>Typing in the search field, with the keyboard, with the mouse and without scripts.</summary>
public sealed class CompletionTests(Site site)
{
    [Theory]
    [InlineData("เดา", "เดา ซวน เยน")]
    [InlineData("dao x", "Dao Xuan Yen")]
    [InlineData("84-k", "84-KH/HDND-BTGTU")]
    [InlineData("ninh t", "Ninh Thuận")]
    public async Task NamesOfEveryScriptAreOffered(string typed, string offered)
    {
        var page = await TypeAsync(typed);
        await Expect(page.Locator("[role=option]", new PageLocatorOptions { HasText = offered }).First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TheKeyboardChoosesAndEnterSearches()
    {
        var page = await TypeAsync("dao x");
        var field = page.Locator("#q");
        await Expect(page.Locator("[role=option]").First).ToBeVisibleAsync();
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");

        await page.Keyboard.PressAsync("ArrowDown");
        var first = page.Locator("[role=option]").First;
        await Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", (await first.GetAttributeAsync("id"))!);
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(field).Not.ToHaveAttributeAsync("aria-activedescendant", new Regex("."));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex(@"/search\?q=Dao\+Xuan\+Yen"));
        await Expect(page.Locator(".result")).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AChoiceOutlastsTheAnswerThatComesLate()
    {
        var page = await TypeAsync("dao");
        var options = page.Locator("[role=option]");
        await Expect(options.First).ToBeVisibleAsync();
        await options.First.EvaluateAsync("option => option.dataset.earlier = 'yes'");
        var chosen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync("**/api/complete*", async route =>
        {
            await chosen.Task;
            await route.ContinueAsync();
        });
        await page.Keyboard.TypeAsync(" x");
        await page.Keyboard.PressAsync("ArrowDown");
        chosen.SetResult();
        await Expect(page.Locator("[data-earlier]")).ToHaveCountAsync(0);
        await Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task EscapeClosesAndLeavesTheTyping()
    {
        var page = await TypeAsync("dao x");
        await Expect(page.Locator("[role=option]").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("[role=listbox]")).ToBeHiddenAsync();
        await Expect(page.Locator("#q")).ToHaveValueAsync("dao x");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task EnterWithoutAChoiceSearchesWhatWasTyped()
    {
        var page = await TypeAsync("แผน");
        await Expect(page.Locator("[role=option]").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex(@"/search\?q=%E0%B9%81%E0%B8%9C%E0%B8%99$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AClickTakesASuggestion()
    {
        var page = await TypeAsync("84-k");
        await page.Locator("[role=option]").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("84-KH"));
        await Expect(page.Locator(".entity-card")).ToContainTextAsync("84-KH/HDND-BTGTU");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WithoutScriptsTheFieldIsAPlainForm()
    {
        var page = await site.OpenAsync("/", scripts: false);
        await Expect(page.Locator("#q")).Not.ToHaveAttributeAsync("role", "combobox");
        await page.Locator("#q").FillAsync("Dao Xuan Yen");
        await page.Locator(".search-box button").ClickAsync();
        await Expect(page.Locator(".result")).ToHaveCountAsync(1);
        await Expect(page.Locator(".offers a").First).ToHaveAttributeAsync("href", new Regex("official=dao-xuan-yen"));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> TypeAsync(string typed)
    {
        var page = await site.OpenAsync("/");
        await page.Locator("#q").PressSequentiallyAsync(typed);
        return page;
    }
}
