using System.Globalization;
using NewsSearch.Embedded.Segments;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class SegmentMergeTests
{
    private readonly SimulatedDisk _disk = new(1);

    /// <summary>Terms of every kind: in all documents, in a few, in one; once a document and more often than a block has room for.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(95)]
    public void WhatWasMergedIsByteForByteWhatItsLiveDocumentsWouldHaveBeenWrittenAs(int deletedOfAHundred)
    {
        var random = new Random(deletedOfAHundred);
        var parts = new List<(SegmentReader, LiveDocuments)>();
        var living = new List<IndexDocument>();
        foreach (var size in (int[])[700, 1, 127, 128, 130, 3, 900])
        {
            var documents = Enumerable.Range(0, size).Select(_ => Document(random)).ToList();
            var reader = Written(documents);
            var live = new LiveDocuments(size);
            for (var document = 0; document < size; document++)
            {
                if (random.Next(100) < deletedOfAHundred) live.Delete(document);
                else living.Add(documents[document]);
            }
            parts.Add((reader, live));
        }

        var (count, length, checksum) = SegmentMerge.Write(_disk, "merged", parts, TestContext.Current.CancellationToken);
        var merged = new SegmentReader(_disk, "merged", length, checksum);
        var expected = Written(living);

        Assert.Equal(living.Count, count);
        Assert.Empty(SegmentVerification.Problems(merged, TestContext.Current.CancellationToken));
        Assert.Equal(Sections(expected).Keys, Sections(merged).Keys);
        foreach (var (section, bytes) in Sections(expected)) Assert.True(bytes.AsSpan().SequenceEqual(Sections(merged)[section]), section);
        for (var document = 0; document < living.Count; document++) Assert.Equal(living[document].Stored, merged.Stored.Read(document));
    }

    private SegmentReader Written(List<IndexDocument> documents)
    {
        using var buffer = new SegmentBuffer(_disk, "written" + documents[0].Id);
        foreach (var document in documents) buffer.Add(document);
        var (length, checksum) = buffer.Finish();
        return new SegmentReader(_disk, "written" + documents[0].Id, length, checksum);
    }

    // But for what is stored, whose chunks may end elsewhere.
    private SortedDictionary<string, byte[]> Sections(SegmentReader segment)
    {
        var file = _disk.Read(Path.GetFileName(segment.Path));
        return new(segment.Sections.Where(s => s.Kind != SectionKind.Stored).ToDictionary(s => $"{s.Kind} {s.Field} {string.Join(' ', s.Facts)}", s => file.AsSpan((int)s.Offset, (int)s.Length).ToArray()), StringComparer.Ordinal);
    }

    private static IndexDocument Document(Random random)
    {
        var tokens = new List<(string, int)>();
        for (var position = 0; tokens.Count < 20; position += random.Next(3))
        {
            var rarity = random.Next(4);
            tokens.Add((string.Create(CultureInfo.InvariantCulture, $"ก{rarity}{random.Next(rarity switch { 0 => 3, 1 => 50, 2 => 1_000, _ => 1_000_000 })}"), position));
        }
        if (random.Next(200) == 0) tokens.AddRange(Enumerable.Range(1_000, random.Next(1, 400)).Select(position => ("ก00", position)));
        return new IndexDocument
        {
            Id = random.Next().ToString("x8", CultureInfo.InvariantCulture),
            Version = random.Next(),
            Texts = random.Next(10) == 0 ? [] : [new TextField("body", tokens, tokens.Count)],
            Keywords = [.. Enumerable.Range(0, random.Next(4)).Select(_ => ("person", random.Next(300).ToString(CultureInfo.InvariantCulture)))],
            Numbers = random.Next(10) == 0 ? [] : [("date", random.Next(10_000))],
            Stored = new byte[random.Next(300)],
        };
    }
}
