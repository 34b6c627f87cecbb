using System.Globalization;
using System.Text;
using NewsSearch.Tests.Support;
using NewsSearch.Text;

namespace NewsSearch.Tests.Text;

/// <summary>Random texts to hold laws against: prose, news, mixed scripts, stacked marks, broken surrogates. The same in every run.</summary>
internal static class Some
{
    private static readonly string[] Prose =
    [
        "คณะกรรมการประชาชนจังหวัด", "ประชุม", "แผนพัฒนา", "ผู้ว่าราชการจังหวัดจันทบุรี", "เจิน ก๊วก เกือง", "เดาซวนเยน", "พ.ศ.2567", "ปี ๒๕๖๗", "ครม.", "ก.บ.จ.",
        "84-KH/HĐND-BTGTU", "Đào Xuân Yến", "1,234.5", "ต่างๆ", "ฯลฯ", "กรุงเทพฯ", "น้ำ", "\n", " ", "  ", "\u00A0", "(", "”", "ตากลม", "Thanh Hóa", "23.02.2024", "😀",
    ];

    private const string Odd = "กขคเแไใโะาำิีึืุู็่้๊๋์ํๆฯ๐๙฿.,-/ \n\t\u200B\u200D\uFEFF\u202Ea\u0301ôĐzİ1\u0323\u0302\uD83D\uDE00\uD800\uDC00é漢Ω";

    private static readonly string News = string.Concat(Directory.EnumerateFiles(Repository.Data.Seeds).Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>So many texts: made of words, of garbage, and cut out of the sample articles anywhere, in turn.</summary>
    public static IEnumerable<string> Texts(int count) => Endless().Take(count);

    /// <summary>So many of them without half characters, which have no other spelling.</summary>
    public static IEnumerable<string> WholeTexts(int count) => Endless().Where(text => !text.Any(char.IsSurrogate)).Take(count);

    private static IEnumerable<string> Endless()
    {
        var random = new Random(2567);
        while (true)
        {
            yield return ProseOf(random);
            yield return GarbageOf(random);
            yield return CutOf(random);
        }
    }

    private static string ProseOf(Random random) => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Prose[random.Next(Prose.Length)]));

    private static string GarbageOf(Random random) => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Odd[random.Next(Odd.Length)]));

    private static string CutOf(Random random)
    {
        var start = random.Next(News.Length - 120);
        return News.Substring(start, random.Next(120));
    }

    /// <summary>Tokens in a form that reads well in a failure: text, start and length.</summary>
    public static string Shown(IEnumerable<Token> tokens) =>
        string.Join(' ', tokens.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Text}@{t.Position}[{t.Span.Start},{t.Span.Length}]")));

    /// <summary>A text with its Latin letters taken apart (NFD), as Vietnamese sources on a Mac have it.</summary>
    public static string TakenApart(string text) =>
        string.Concat(text.Select(c => c is >= '\u00C0' and <= '\u1EF9' and not (>= '\u0E00' and <= '\u0E7F') ? c.ToString().Normalize(NormalizationForm.FormD) : c.ToString()));
}
