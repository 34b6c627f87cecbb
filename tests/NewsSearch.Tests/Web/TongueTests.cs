using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsSearch.Web;

namespace NewsSearch.Tests.Web;

public sealed class TongueTests
{
    [Theory]
    [InlineData("ประยุทธ์ จันทร์โอชา", "th")]
    [InlineData("ประยุทธ์ (Prayut)", "th")]
    [InlineData("Đào Xuân Yến", "vi")]
    [InlineData("Dao Xuan Yen", "vi")]
    [InlineData("84-KH/HDND-BTGTU", "vi")]
    [InlineData("27-CT/TW", "vi")]
    [InlineData("Thanakorn Wangboonkongchana", "en")]
    [InlineData("thaigov.go.th", "en")]
    [InlineData("Bangkok Post", "en")]
    [InlineData("2567", "en")]
    [InlineData("", "en")]
    [InlineData("\uD800", "en")]
    public void ANameIsReadInItsLanguage(string text, string language)
    {
        CultureInfo.CurrentUICulture = new CultureInfo("en");
        Assert.Equal(language, Tongue.Of(text));
    }

    [Theory]
    [InlineData("en", "แผน", "<span lang=\"th\">แผน</span>")]
    [InlineData("th", "แผน", "แผน")]
    [InlineData("en", "Dao Xuan Yen", "<span lang=\"vi\">Dao Xuan Yen</span>")]
    [InlineData("vi", "Dao Xuan Yen", "Dao Xuan Yen")]
    [InlineData("en", "27-CT/TW", "<span lang=\"vi\" class=\"latin\">27-CT/TW</span>")]
    [InlineData("en", "thaigov.go.th", "thaigov.go.th")]
    [InlineData("vi", "thaigov.go.th", "<span lang=\"en\" class=\"latin\">thaigov.go.th</span>")]
    public void ARunSaysItsLanguageWhereThatIsNotThePages(string page, string text, string html) => Assert.Equal(html, Written(page, () => Wording.Run(text)));

    [Theory]
    [InlineData("en", "words แผน พัฒนา, without <b> (ก)", "words <span lang=\"th\">แผน พัฒนา</span>, without &lt;b&gt; (<span lang=\"th\">ก</span>)")]
    [InlineData("en", "nothing Thai", "nothing Thai")]
    [InlineData("th", "ชื่อ Dao Xuan Yen 27-CT/TW", "ชื่อ <span lang=\"vi\">Dao Xuan Yen 27-CT/TW</span>")]
    [InlineData("th", "รหัส 84-KH/HDND", "รหัส <span lang=\"vi\">84-KH/HDND</span>")]
    [InlineData("th", "", "")]
    public void ASentenceSaysTheLanguageOfWhatItQuotes(string page, string text, string html) => Assert.Equal(html, Written(page, () => Wording.Mixed(text)));

    private static string Written(string page, Func<Microsoft.AspNetCore.Html.IHtmlContent> make)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(page);
        using var html = new StringWriter();
        make().WriteTo(html, HtmlEncoder.Create(UnicodeRanges.All));
        return html.ToString();
    }
}
