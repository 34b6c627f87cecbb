using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsSearch.Browser.Tests;

/// <summary>Pages that are full: narrow, on paper, by the keyboard.</summary>
public sealed class CrowdedTests(CrowdedSite site) : IClassFixture<CrowdedSite>
{
    [Theory]
    [InlineData("/", ".plain-list")]
    [InlineData("/coverage", ".silent")]
    [InlineData("/year/2024", ".plain-list")]
    [InlineData("/official/ธนกร-วังบุญคงชนะ", ".plain-list, table")]
    [InlineData("/code/มติครม%202023-02-28", ".graph .node")]
    [InlineData("/search?q=โฆษก", ".result")]
    [InlineData("/article/c25", ".m.code")]
    public async Task NothingScrollsSideways(string url, string part)
    {
        foreach (var language in new[] { "th", "en", "vi" })
        {
            foreach (var width in new[] { 320, 390 })
            {
                var page = await site.OpenAsync(url, width, language: language);
                await Expect(page.Locator(part).First).ToBeAttachedAsync();
                var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
                Assert.True(wide <= width, $"{url} in {language} is {wide} px wide on {width}");
                await page.Context.CloseAsync();
            }
        }
    }

    // The key of each place as a Thai keyboard (Kedmanee) types it; of Dvorak and AZERTY, whose letters stand elsewhere.
    [Theory]
    [InlineData("่", "KeyJ", "result")]
    [InlineData("j", "KeyJ", "result")]
    [InlineData("j", "KeyC", "result")]
    [InlineData("h", "KeyJ", "nothing")]
    [InlineData("ฝ", "Slash", "field")]
    [InlineData("/", "Period", "field")]
    [InlineData("!", "Slash", "nothing")]
    [InlineData("ล", "BracketRight", "page 2")]
    [InlineData("น", "KeyO", "nothing")]
    [InlineData("ฦ", "Slash", "help", true)]
    public async Task AKeyWorksByItsLetterOrOnAThaiKeyboardByItsPlace(string key, string code, string does, bool shift = false)
    {
        var page = await site.OpenAsync("/search?q=งบประมาณ");
        await PressAsync(page, key, code, shift);
        switch (does)
        {
            case "result": await Expect(page.Locator(".result h2 a").First).ToBeFocusedAsync(); break;
            case "field": await Expect(page.Locator("#q")).ToBeFocusedAsync(); break;
            case "page 2": await Expect(page.Locator(".pagination [aria-current]")).ToContainTextAsync("2"); break;
            case "help": await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/help#keys$")); break;
            default: Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement === document.body")); break;
        }
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task OOpensAResultAndEscReturnsToTheResults()
    {
        var page = await site.OpenAsync("/search?q=งบประมาณ");
        await PressAsync(page, "่", "KeyJ");
        await PressAsync(page, "่", "KeyJ");
        var second = await page.Locator(".result h2 a").Nth(1).GetAttributeAsync("href");
        await PressAsync(page, "น", "KeyO");
        await Expect(page.Locator("article.article")).ToBeVisibleAsync();
        Assert.EndsWith(second!, page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".result").First).ToBeVisibleAsync();
        // From the field, with what was typed left as it is.
        await page.Locator("#q").FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#results")).ToBeFocusedAsync();
        await Expect(page.Locator("#q")).ToHaveValueAsync("งบประมาณ");
    }

    [Fact]
    public async Task TheLettersCanBeSwitchedOffAndStayOff()
    {
        var page = await site.OpenAsync("/help#keys");
        await page.Locator(".keys-setting input").UncheckAsync();
        await page.GotoAsync("/search?q=งบประมาณ");
        await page.Keyboard.PressAsync("j");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement === document.body"));
        await page.GotoAsync("/help#keys");
        await Expect(page.Locator(".keys-setting input")).Not.ToBeCheckedAsync();
        await page.Locator(".keys-setting input").CheckAsync();
        await page.GotoAsync("/search?q=งบประมาณ");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".result h2 a").First).ToBeFocusedAsync();

        // Without scripts there are no keys, nor a setting of them.
        page = await site.OpenAsync("/help#keys", scripts: false);
        await Expect(page.Locator(".keys-setting")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task TheKeyboardStaysInTheOpenFiltersOfAPhoneUntilTheyClose()
    {
        var page = await site.OpenAsync("/search?q=งบประมาณ", width: 390);
        await page.Locator(".open-filters").ClickAsync();
        await Expect(page.Locator("#filters")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.False(await page.EvaluateAsync<bool>("() => document.activeElement !== document.body && !document.activeElement.closest('#filters')"));
        var links = await page.Locator("#filters a:visible, #filters input, #filters button").CountAsync();
        await page.Locator("#filters .top a").FocusAsync();
        for (var at = 0; at < links + 2; at++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.False(await page.EvaluateAsync<bool>("() => document.activeElement !== document.body && !document.activeElement.closest('#filters')"));
        }
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#filters")).ToBeHiddenAsync();
        await Expect(page.Locator("#results")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('#results') !== null"));

        // Turned, the sheet is a column again.
        await page.Locator(".open-filters").ClickAsync();
        await page.SetViewportSizeAsync(1024, 700);
        await page.Locator("#q").FocusAsync();
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task OnPaperTheFiltersAreSaidAndTheHitsUnderlined()
    {
        var page = await site.OpenAsync("/search?q=โฆษก&year=2567&province=-th-phrae&from=", language: "en");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(page.Locator(".chip").First).ToBeVisibleAsync();
        await Expect(page.Locator(".chip.without")).ToContainTextAsync("Phrae");
        foreach (var tool in new[] { ".save", ".result .why", ".chip .icon", ".chips .clear", "#filters" }) await Expect(page.Locator(tool).First).ToBeHiddenAsync();
        Assert.Equal("underline", await page.Locator(".result h2 mark").First.EvaluateAsync<string>("mark => getComputedStyle(mark).textDecorationLine"));
    }

    [Fact]
    public async Task BackToAPageThatWasKeptTheFieldSaysWhatItShows()
    {
        var page = await site.OpenAsync("/search?q=งบประมาณ");
        await page.FillAsync("#q", "น่าน");
        await page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await Expect(page.Locator("#q")).ToHaveValueAsync("งบประมาณ");
    }

    [Fact]
    public async Task WhatCompletesSaysItsLanguageAndOneArticleIsOne()
    {
        var page = await site.OpenAsync("/", language: "en");
        await page.Locator("#q").PressSequentiallyAsync("province:น่าน");
        var option = page.Locator("[role=option]").First;
        await Expect(option.Locator("b")).ToHaveAttributeAsync("lang", "th");
        await Expect(option.Locator(".count")).ToHaveTextAsync("1 article");
        await Expect(page.Locator("[aria-live]")).ToHaveTextAsync("1 suggestion, arrow keys to choose");
        await page.Locator("#q").FillAsync("");
        await page.Locator("#q").PressSequentiallyAsync("ธนกร");
        await Expect(option.Locator("small span").Last).ToHaveTextAsync("Government spokesperson");
    }

    private static async Task PressAsync(IPage page, string key, string code, bool shift = false) => await page.EvaluateAsync(
        "([key, code, shiftKey]) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }))", new object[] { key, code, shift });
}
