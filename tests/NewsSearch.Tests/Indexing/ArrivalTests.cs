using CsCheck;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Indexing;

/// <summary>When articles came into the archive: they keep it whatever becomes of them, and who has seen the last of them can ask for what came after.</summary>
public sealed class ArrivalTests : IDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero), Tuesday = Monday.AddDays(1), Wednesday = Monday.AddDays(2);

    private readonly TemporaryFolder _folder = new();
    private readonly Installation _installation = SeedArchive.Shared.Installation;
    private readonly StoppedClock _clock = new(Monday);
    private readonly ISearchEngine _engine;

    public ArrivalTests()
    {
        _engine = _installation.Engine(_folder["index"]);
        Directory.CreateDirectory(_folder["archive"]);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AnArticleKeepsTheTimeItFirstCameHoweverOftenItIsRead()
    {
        Write("a", "ประชุมสภาจังหวัด");
        await RunAsync(Monday);
        Write("a", "ประชุมสภาจังหวัด ครั้งที่สอง");
        Write("b", "น้ำท่วมสามตำบล");
        await RunAsync(Tuesday);
        Assert.Equal([("a", Monday), ("b", Tuesday)], await AddedAsync());

        await RunAsync(Wednesday, reading: "another way");
        Assert.Equal([("a", Monday), ("b", Tuesday)], await AddedAsync());

        Write("c", "เปิดตลาดนัด");
        await RunAsync(Wednesday, afresh: true);
        Assert.Equal([("a", Monday), ("b", Tuesday), ("c", Wednesday)], await AddedAsync());
    }

    [Fact]
    public async Task CopiesAndPeopleWhoAreWrittenAgainKeepItToo()
    {
        var text = string.Join(' ', Enumerable.Range(1, 80).Select(i => $"คณะกรรมการชุดที่ {i} รายงานผลการตรวจสอบถนนสาย {i * 7} ต่อที่ประชุม"));
        Write("a", "รายงานถนน", text);
        await RunAsync(Monday);
        Write("b", "รายงานถนนทั้งหมด", text);
        await RunAsync(Tuesday);

        await using (var index = _engine.OpenIndex()) Assert.Equal(2, (await index.SearchAsync(new IndexRequest { Query = new Query.Keyword(IndexFields.Story, "a") }, Cancellation)).Total);
        Assert.Equal([("a", Monday), ("b", Tuesday)], await AddedAsync());
    }

    [Fact]
    public async Task WhatComesLaterCameLaterEvenWhenTheClockWasSetBack()
    {
        Write("a", "ประชุมสภาจังหวัด");
        await RunAsync(Tuesday);
        Write("b", "น้ำท่วมสามตำบล");
        await RunAsync(Monday);
        Assert.Equal([("a", Tuesday), ("b", Tuesday.AddSeconds(1))], await AddedAsync());
    }

    [Fact]
    public async Task WhoAsksForWhatCameAfterTheLastThatWasSeenGetsAllOfItAndNothingElse()
    {
        Write("a", "ประชุมสภาจังหวัด");
        Write("b", "ประชุมสภาตำบล");
        await RunAsync(Monday);
        await using var index = _engine.OpenIndex();
        var search = _installation.Search(index);
        var seen = await search.LastArrivalAsync(Cancellation);
        var asked = new SearchRequest { Text = "ประชุมสภา", AddedAfter = seen, AsTyped = true, Sort = SortOrder.Added };
        Assert.Equal((Monday, 0), (seen!.Value, await search.TotalAsync(asked, Cancellation)));

        // Whatever their own days, and the later day first of those that came together.
        Write("old", "ประชุมสภาจังหวัดเมื่อวันที่ 3 มกราคม 2550");
        Write("new", "ประชุมสภาจังหวัดเมื่อวันที่ 3 มกราคม 2566");
        Write("other", "ตลาดนัดริมน้ำ");
        await RunAsync(Monday.AddSeconds(1));
        var found = await search.SearchAsync(asked, Cancellation);
        Assert.Equal("new old", string.Join(' ', found.Hits.Select(hit => hit.Id)));
        Assert.All(found.Hits, hit => Assert.Equal(Monday.AddSeconds(1), hit.Added));
        Assert.Equal(["new", "old"], (await search.SearchAsync(asked with { AddedAfter = null }, Cancellation)).Hits.Take(2).Select(hit => hit.Id));
        Assert.Equal(4, (await search.SearchAsync(asked with { AddedAfter = null }, Cancellation)).Total);
    }

    [Fact]
    public async Task WhatIsAskedAsTypedIsNotWidened()
    {
        Write("a", "ประชุมเรื่องโรงงาน");
        await RunAsync(Monday);
        await using var index = _engine.OpenIndex();
        var search = _installation.Search(index);
        var asked = new SearchRequest { Text = "ประชุม ไฟไหม้ โรงงาน" };
        Assert.Equal(1, (await search.SearchAsync(asked, Cancellation)).Total);
        Assert.Equal(0, (await search.SearchAsync(asked with { AsTyped = true }, Cancellation)).Total);
    }

    [Fact]
    public void AnArrivalSortsByWhenAnArticleCameThenByItsDay()
    {
        var arrivals = Gen.Select(Gen.Long[-62_135_596_800, 253_402_300_799], Gen.Int[0, DateOnly.MaxValue.DayNumber]);
        Gen.Select(arrivals, arrivals).Sample((one, other) =>
            Math.Sign(Of(one).CompareTo(Of(other))) == Math.Sign(one.CompareTo(other)) && Of(one) >= Arrival.FirstAfter(Second(other)) == one.Item1 > other.Item1);

        static DateTimeOffset Second((long Second, int) arrival) => DateTimeOffset.FromUnixTimeSeconds(arrival.Second);
        static long Of((long, int Day) arrival) => Arrival.Of(Second(arrival), DateOnly.FromDayNumber(arrival.Day));
    }

    private void Write(string id, string title, string text = "รายละเอียดของข่าวนี้อยู่ในเนื้อข่าว") => File.WriteAllText(_folder[$"archive/{id}.txt"], title + "\n" + text);

    private async Task RunAsync(DateTimeOffset now, bool afresh = false, string reading = "test")
    {
        _clock.Now = now;
        var indexer = new ArticleIndexer(_engine, _installation.Reader, _installation.Gazetteer, _installation.Recognizer.Recognise, _installation.Analyzer, reading, _clock);
        Assert.Empty((await indexer.RunAsync([_folder["archive"]], afresh, cancellation: Cancellation)).Failed);
    }

    private async Task<IEnumerable<(string, DateTimeOffset)>> AddedAsync()
    {
        await using var index = _engine.OpenIndex();
        var all = await index.SearchAsync(new IndexRequest { Query = new Query.Everything(), Take = 100 }, Cancellation);
        return all.Hits.OrderBy(hit => hit.Id, StringComparer.Ordinal).Select(hit => (hit.Id, StoredArticle.FromBytes(hit.Stored).Added!.Value)).ToList();
    }
}
