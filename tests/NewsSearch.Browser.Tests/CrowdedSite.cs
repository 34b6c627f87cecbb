using System.Text.Json;

namespace NewsSearch.Browser.Tests;

/// <summary>The site over what an archive of thousands has and the sample has not: a province silent for a month, a long name in Latin letters, cabinet resolutions that review others, pages of results.</summary>
public sealed class CrowdedSite : Site
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newssearch-crowded-");

    protected override string Archive
    {
        get
        {
            var path = Path.Combine(_folder.FullName, "archive.jsonl");
            File.WriteAllLines(path, Articles().Select((one, at) => JsonSerializer.Serialize(new { id = $"c{at}", title = one.Title, date = one.Date, source = "thaigov.go.th", text = one.Text })));
            return path;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static IEnumerable<(string Date, string Title, string Text)> Articles()
    {
        for (var day = 1; day <= 12; day++)
        {
            yield return ($"2024-0{1 + 2 * (day % 2)}-{day:00}", $"แพร่ประชุมครั้งที่ {day}", $"ผู้ว่าราชการจังหวัดแพร่เป็นประธานประชุมงบประมาณ {day} ล้านบาท ที่จังหวัดแพร่");
            yield return ($"2024-03-{day:00}", $"โฆษกรัฐบาลแถลงครั้งที่ {day}", $"นายธนกร วังบุญคงชนะ (Thanakorn Wangboonkongchana) โฆษกประจำสำนักนายกรัฐมนตรี แถลงงบประมาณ {day} ล้านบาท");
        }
        yield return ("2024-12-07", "น่านเปิดงาน", "ผู้ว่าราชการจังหวัดน่านเปิดงานที่จังหวัดน่าน");
        yield return ("2024-02-06", "ครม. ทบทวนมติเดิม", "ที่ประชุมคณะรัฐมนตรี (6 กุมภาพันธ์ 2567) มีมติเห็นชอบเรื่องทบทวนการเรียกให้ทุนหมุนเวียนนำทุนส่งคลัง ตามมติคณะรัฐมนตรีเมื่อวันที่ 28 กุมภาพันธ์ 2566 ดังนี้");
        yield return ("2024-02-08", "Cabinet approves budget", "The Thai cabinet approved the budget of the provinces on Tuesday. Ministers discussed the plan for three hours and sent it to parliament.");
    }
}
