using NewsSearch.Entities;

namespace NewsSearch.Tests.Entities;

public sealed class NameScannerTests
{
    [Fact]
    public void TheLongestNameOfAPlaceComesFirst()
    {
        NameScanner<string> names = new();
        foreach (var name in new[] { "เดียนเบียน", "เดียนเบียนฟู", "เดียน", "Lai Châu", "ด" }) names.Add(name, name);

        Assert.Equal(["เดียนเบียนฟู", "เดียนเบียน", "เดียน"], At(names, "ทีเดียนเบียนฟู", 2));
        Assert.Equal(["เดียน"], At(names, "เดียนใหม่", 0));
        Assert.Equal(["Lai Châu"], At(names, FoldedText.Key("LAI-CHAU"), 0));
        Assert.Empty(At(names, "เดีย", 0));
        Assert.Empty(At(names, "ด", 0));
        Assert.Empty(At(new NameScanner<string>(), "เดียน", 0));
    }

    [Fact]
    public void ANameAddedAfterAReadingIsFoundByTheNext()
    {
        NameScanner<string> names = new();
        names.Add("เดียน", "1");
        Assert.Single(At(names, "เดียนเบียน", 0));
        names.Add("เดียนเบียน", "2");
        names.Add("เดียนเบียน", "3");
        names.Add("เดียนเบียน", "3");
        Assert.Equal(["2", "3", "1"], At(names, "เดียนเบียน", 0));
    }

    [Fact]
    public void WhatIsFoundIsWhatAComparisonWithEveryNameFinds()
    {
        var random = new Random(5);
        const string letters = "กขabไ";
        for (var round = 0; round < 300; round++)
        {
            var names = Enumerable.Range(0, random.Next(60)).Select(_ => Word(random.Next(1, 9))).Distinct().ToList();
            NameScanner<string> scanner = new();
            foreach (var name in names) scanner.Add(name, name);
            var text = Word(200);
            for (var at = 0; at < text.Length; at++)
            {
                var naive = names.Where(name => name.Length > 1 && string.CompareOrdinal(text, at, name, 0, name.Length) == 0).OrderByDescending(name => name.Length);
                Assert.Equal(naive, At(scanner, text, at));
            }
        }

        string Word(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => letters[random.Next(letters.Length)]));
    }

    private static List<string> At(NameScanner<string> names, string folded, int start)
    {
        List<string> found = [];
        foreach (var (_, values) in names.At(folded, start)) found.AddRange(values);
        return found;
    }
}
