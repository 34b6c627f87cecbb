using System.Text.RegularExpressions;
using NewsSearch.Text;
using NewsSearch.Text.Normalization;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Tests.Text;

public class AnalyzerLaws
{
    private static readonly Analyzer Analyzer = new(["จันทบุรี", "เดา ซวน เยน"]);
    private static readonly Regex ThaiRuns = new("[ก-ฮะ-ฺเ-ๅ็-๎]+");

    [Fact]
    public void PiecesJoinBackToTheText()
    {
        foreach (var text in Some.Texts(2000))
        {
            Assert.Equal(text, string.Concat(Analyzer.Segment(text).Select(p => p.In(text))));
        }
    }

    [Fact]
    public void EveryTokenLiesExactlyWhereItsTextStands()
    {
        foreach (var text in Some.Texts(2000))
        {
            foreach (var token in Analyzer.Words(text).Concat(Analyzer.Clusters(text)))
            {
                Assert.InRange(token.Span.End, token.Span.Start + 1, text.Length);
                Assert.Equal(token.Text, Expected(token, NormalizedText.Normalize(token.Span.In(text))));
            }
        }
    }

    [Fact]
    public void PositionsNeverGoBackBeyondTheCompoundTheyAreIn()
    {
        foreach (var text in Some.Texts(2000))
        {
            var words = Analyzer.Words(text);
            foreach (var (left, right) in words.Zip(words.Skip(1)))
            {
                Assert.True(right.Position >= left.Position, $"{left} then {right}");
                Assert.True(right.Position > left.Position || left.Span.Contains(right.Span), $"{left} and {right} share a position");
            }
        }
    }

    [Fact]
    public void TheSameLineGivesTheSameTokensWhateverStandsAround()
    {
        var texts = Some.Texts(2002).Select(t => t.Replace('\n', ' ')).ToList();
        for (var i = 2; i < texts.Count; i++)
        {
            var (before, text, after) = (texts[i - 2], texts[i], texts[i - 1]);
            var around = $"{before}\n{text}\n{after}";
            var inside = Analyzer.Words(around).Where(t => t.Span.Start > before.Length && t.Span.End <= before.Length + 1 + text.Length).ToList();
            var alone = Analyzer.Words(text);
            Assert.Equal(alone.Select(t => (t.Text, t.Kind, t.Span.Start)), inside.Select(t => (t.Text, t.Kind, t.Span.Start - before.Length - 1)));
        }
    }

    [Fact]
    public void OneTextInAllItsSpellingsGivesTheSameTokens()
    {
        foreach (var text in Some.WholeTexts(2000))
        {
            var tokens = Analyzer.Words(text).Select(t => (t.Text, t.Position, t.Kind)).ToList();
            var sprinkled = string.Join('\u200B', text.ToCharArray());
            Assert.Equal(tokens, Analyzer.Words(Some.TakenApart(text)).Select(t => (t.Text, t.Position, t.Kind)));
            Assert.Equal(tokens, Analyzer.Words(sprinkled).Select(t => (t.Text, t.Position, t.Kind)));
        }
    }

    [Theory]
    [InlineData("ซฦฬ")]
    [InlineData("ก")]
    [InlineData("่้")]
    [InlineData("a\u0301")]
    [InlineData("ก.")]
    [InlineData("1,234")]
    [InlineData("คณะกรรมการ")]
    public void AMillionCharactersWithoutASpaceAreAnalyzed(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));

        // Work that grew with the square of the length would take hours, and the suite with it.
        Assert.NotEmpty(Analyzer.Words(text));
        Assert.Equal(text.Length, Analyzer.Segment(text).Sum(piece => piece.Length));
        Assert.True(Analyzer.Clusters(text).Count <= text.Length);
    }

    [Fact]
    public void TenThousandLettersOfAnyTextWithoutASpaceAreAnalyzed()
    {
        foreach (var text in Some.Texts(2000).Select(t => string.Concat(t.Where(c => !char.IsWhiteSpace(c)))).Where(t => t.Length > 0))
        {
            var grown = string.Concat(Enumerable.Repeat(text, 1 + (10_000 / text.Length)));

            // Twenty million letters: seconds when each costs the same, hours when each costs as much as there are before it.
            Assert.Equal(grown.Length, Analyzer.Segment(grown).Sum(piece => piece.Length));
        }
    }

    [Fact]
    public void LettersAreFoundByPairsWhereverTheyStand()
    {
        var random = new Random(2024);
        var (asked, inside) = (0, 0);
        foreach (var text in Some.Texts(2000).SelectMany(text => ThaiRuns.Matches(NormalizedText.Normalize(text)).Select(run => run.Value)))
        {
            List<int> ends = [0];
            while (ends[^1] < text.Length) ends.Add(ThaiClusters.End(text, ends[^1]));
            if (ends.Count < 4) continue;
            var from = random.Next(ends.Count - 3);
            var letters = text[ends[from]..ends[random.Next(from + 3, ends.Count)]];

            asked++;
            if (Stand(letters, text)) continue;
            inside++;
            Assert.True(Analyzer.Around(letters).Any(whole => Stand(whole, text)), $"{letters} in {text}");
        }
        Assert.InRange(inside, 1, asked / 4);
    }

    private static bool Stand(string letters, string text)
    {
        var pairs = Analyzer.Clusters(letters);
        var there = Analyzer.Clusters(text).ToLookup(token => token.Position, token => token.Text);
        return there.Any(start => pairs.All(pair => there[start.Key + pair.Position - pairs[0].Position].Contains(pair.Text)));
    }

    /// <summary>What a token's text should be, given the normalized text of its span: separators go from numbers and abbreviations, marks from folded words, the space from pairs.</summary>
    private static string Expected(Token token, string text) => token.Kind switch
    {
        TokenKind.Folded => Folding.Fold(text),
        TokenKind.Number => text.Replace(",", "", StringComparison.Ordinal),
        TokenKind.Cluster => text.Replace(" ", "", StringComparison.Ordinal),
        _ => text.Replace(".", "", StringComparison.Ordinal),
    };
}
