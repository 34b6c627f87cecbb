using NewsSearch.Embedded;
using NewsSearch.Index;
using NewsSearch.Tests.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded;

/// <summary>Phrases of words that stand in documents once, a few times, more often than a vector has lanes, and in more places than a block of positions has.</summary>
public sealed class PhraseTests : IDisposable
{
    private static readonly string[] Words = ["ก", "ข", "ค", "ง", "จ", "ฉ"];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 12)]
    [InlineData(3, 60)]
    [InlineData(4, 2000)]
    public async Task APhraseIsFoundWhereverItsWordsStandAsTheyShould(int seed, int longest)
    {
        var random = new Random(seed);
        var model = new NaiveIndex();
        var engine = new EmbeddedEngine(_folder["index"]);
        await using (var writer = engine.OpenWriter())
        {
            for (var i = 0; i < (longest > 1000 ? 300 : 1500); i++)
            {
                var document = Document(random, "d" + i, longest);
                model.Write(document);
                await writer.WriteAsync(document, TestContext.Current.CancellationToken);
            }
            await writer.CommitAsync(TestContext.Current.CancellationToken);
        }
        await using var index = engine.OpenIndex();
        for (var i = 0; i < 60; i++)
        {
            var phrase = Phrase(random);
            await SearchIndexLaws.Compare(index, model, new() { Query = phrase }, withScores: true);
            await SearchIndexLaws.Compare(index, model, new() { Query = new Query.All([new Query.Term("body", Word(random)), phrase]) }, withScores: true);
            await SearchIndexLaws.Compare(index, model, new() { Query = new Query.Any([phrase, Phrase(random)]) }, withScores: true);
        }
    }

    public void Dispose() => _folder.Dispose();

    // Most documents are short; the longest are as long as asked for.
    private static IndexDocument Document(Random random, string id, int longest)
    {
        var length = 1 + random.Next(random.Next(3) == 0 ? longest : Math.Min(longest, 10));
        return new IndexDocument { Id = id, Texts = [new TextField("body", [.. Enumerable.Range(0, length).Select(position => (Word(random), position))], length)] };
    }

    // Two to four words, side by side or with gaps, now and then one of them twice.
    private static Query.Phrase Phrase(Random random)
    {
        var (terms, offset) = (new List<(string, int)>(), 0);
        for (var left = 2 + random.Next(3); left > 0; left--)
        {
            terms.Add((Word(random), offset));
            offset += 1 + random.Next(4) / 3;
        }
        return new("body", terms);
    }

    // The first far more often than the last.
    private static string Word(Random random) => Words[random.Next(1 + random.Next(Words.Length))];
}
