using System.Text;
using NewsSearch.Archive;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Archive;

/// <summary>Cleans texts by the rules a newsroom starts with.</summary>
internal static class CleanedText
{
    /// <summary>A paragraph of news.</summary>
    public const string Story = "คณะกรรมการประชาชนจังหวัดได้จัดการประชุมเพื่อทบทวนผลการดำเนินงานในช่วงครึ่งปีแรก และกำหนดภารกิจสำคัญในช่วงครึ่งปีหลัง โดยมีผู้แทนจากทุกแผนก สาขา และท้องถิ่นเข้าร่วมอย่างพร้อมเพรียง ทั้งนี้เพื่อให้การดำเนินงานเป็นไปตามแผนที่วางไว้ทุกประการ และเกิดประโยชน์สูงสุดแก่ประชาชน";

    public static readonly ArchiveReader Reader = ArchiveReader.Load(Repository.Data.Gazetteer);

    public static Article Clean(string text)
    {
        var outcome = Reader.Read("test", Encoding.UTF8.GetBytes(text));
        Assert.Null(outcome.Failure);
        return outcome.Article!;
    }

    public static string? Iso(DateOnly? day) => day is { } known ? IsoDay.Text(known) : null;
}
