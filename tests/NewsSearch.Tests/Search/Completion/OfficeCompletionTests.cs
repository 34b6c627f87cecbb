using NewsSearch.Search;
using NewsSearch.Search.Catalogues;
using NewsSearch.Search.Completion;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search.Completion;

/// <summary>What is no name: offices, and the words that titles glued to names look like.</summary>
public sealed class OfficeCompletionTests : IDisposable
{
    private readonly SmallArchive _archive = SmallArchive.Of(
        ("1", "นายกรัฐมนตรีเปิดงาน", "นายกรัฐมนตรีมอบหมายนายกอบชัย สังสิทธิสวัสดิ์ ปลัดกระทรวงอุตสาหกรรม เปิดงาน year end fair"),
        ("2", "ปลัดกระทรวงอุตสาหกรรมแถลง", "นายกอบชัยสังสิทธิสวัสดิ์ ปลัดกระทรวงอุตสาหกรรม แถลงแทนนายกรัฐมนตรีเรื่อง year end fair"),
        ("3", "เลขาธิการแถลง", "นายยอดชาย พรหมมา เลขาธิการคณะกรรมการ แถลงข่าวกับนายสมชาย หาญหิรัญ อธิบดีกรมการปกครอง"));

    [Fact]
    public async Task AnOfficeIsOfferedBeforeWhoseNameBeginsWithItsEnd()
    {
        var found = await CompleteAsync("นายก");
        Assert.Equal((Suggestion.Word, "นายกรัฐมนตรี", (int?)2), (found[0].Kind, found[0].Text, found[0].Count));
        Assert.DoesNotContain(found, suggestion => suggestion.Kind == Suggestion.Word && suggestion.Text.StartsWith("นายกอบ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AWordComesBeforeWhatSoundsSo() => Assert.Equal((Suggestion.Word, "year"), (await CompleteAsync("year")) is [var first, ..] ? (first.Kind, first.Text) : default);

    [Theory]
    [InlineData("somchai")]
    [InlineData("สมชาย")]
    [InlineData("หาญ")]
    public async Task AnIndexOfPeopleIsSearchedInAnyScript(string part) =>
        Assert.Contains((await _archive.Search.BrowseAsync(new CatalogueRequest(Facets.Official) { Text = part }, TestContext.Current.CancellationToken)).Entries, entry => entry.Label == "สมชาย หาญหิรัญ");

    private async Task<IReadOnlyList<Suggestion>> CompleteAsync(string typed) => await _archive.Search.CompleteAsync(typed, 8, TestContext.Current.CancellationToken);

    public void Dispose() => _archive.Dispose();
}
