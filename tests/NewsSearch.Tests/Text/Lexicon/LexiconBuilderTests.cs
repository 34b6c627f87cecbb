using System.Runtime.InteropServices;
using NewsSearch.Text.Lexicon;

namespace NewsSearch.Tests.Text.Lexicon;

public class LexiconBuilderTests
{
    [Fact]
    public void TheWordsOfAnArchiveAreCountedTheSameInEveryRun()
    {
        Assert.SkipUnless(NativeLibrary.TryLoad("libthai.so.0", out _), "libthai is not installed: apt-get install libthai0 libthai-data");
        Assert.SkipUnless(NativeLibrary.TryLoad("libicuuc.so.72", out _), "ICU 72 is not installed: apt-get install libicu72");

        string[] subjects = ["ประชาชน", "จังหวัด", "รัฐบาล", "ตำรวจ", "ครู", "นักเรียน", "ทหาร"];
        string[] verbs = ["ประชุม", "เดินทาง", "ทำงาน", "พัฒนา", "ลงทุน"];
        string[] places = ["ในพื้นที่", "ที่โรงเรียน", "ในประเทศไทย", "กับบริษัท", "ในชุมชน"];
        var texts = from subject in subjects from verb in verbs from place in places select $"{subject}{verb}{place}";

        var lexicon = Built(texts);
        Assert.Equal(lexicon, Built(texts));

        var words = LexiconFile.Read(new StringReader(lexicon)).Counts;
        Assert.All(["ประชาชน", "ตำรวจ", "ประชุม", "พัฒนา", "บริษัท"], w => Assert.True(words.ContainsKey(w), $"{w} is not in\n{lexicon}"));
        Assert.StartsWith("# ", lexicon, StringComparison.Ordinal);
    }

    private static string Built(IEnumerable<string> texts)
    {
        var output = new StringWriter();
        new LexiconBuilder(texts).Build(output);
        return output.ToString();
    }
}
