using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Years;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Entities.Codes;

public sealed class NamedPlanTests
{
    private static readonly NamedPlanReader Plans = new(MonthTable.Load(Repository.Data.Gazetteer));

    public static TheoryData<string, string, string, string, string, string> Table { get; } =
        [.. Repository.Table("Entities/Data/plans.tsv").Select(row => (row["text"], row["name"], row["issue"], row["from"], row["to"], row["fiscal"]))];

    [Theory]
    [MemberData(nameof(Table))]
    public void ATextNamesThePlanOfTheTable(string text, string name, string issue, string from, string to, string fiscal)
    {
        var found = Plans.Read(text);
        if (name == "-") { Assert.Empty(found); return; }

        var plan = Assert.Single(found);
        Assert.Equal((name, issue, from, to, fiscal), (plan.Name, $"{plan.Issue}", $"{plan.From}", $"{plan.To}", plan.IsFiscal ? "yes" : "no"));
    }

    [Fact]
    public void APlanNamedTwiceIsOneAndItsMentionsHoldTheYears()
    {
        const string Text = "แผนพัฒนาจังหวัดตราด 5 ปี (พ.ศ. 2566-2570) และแผนปฏิบัติราชการประจำปีงบประมาณ พ.ศ. 2567\nแผนพัฒนาจังหวัดตราด (พ.ศ. 2566 – 2570)";
        var found = Plans.Read(Text);

        Assert.Equal(["แผนพัฒนาจังหวัดตราด", "แผนปฏิบัติราชการ"], found.Select(plan => plan.Name));
        Assert.Equal(["แผนพัฒนาจังหวัดตราด 5 ปี (พ.ศ. 2566-2570)", "แผนพัฒนาจังหวัดตราด (พ.ศ. 2566 – 2570)"], found[0].Mentions.Select(span => span.In(Text)));
    }
}
