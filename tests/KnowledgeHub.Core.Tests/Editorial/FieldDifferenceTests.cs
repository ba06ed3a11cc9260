using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Editorial;

public sealed class FieldDifferenceTests
{
    [Fact]
    public void Between_SameContent_IsNothing() => Assert.Empty(Compare(AContent(), AContent()));

    [Fact]
    public void Between_ChangedTitleAndAreas_NamesBothWithTheLabels()
    {
        var differences = Compare(
            AContent(),
            AContent().WithTitle("Other").WithAreas("PRC", "INS")
        );

        Assert.Equal(["title", "areas"], differences.Select(field => field.Name));
        Assert.Equal(Language.English, differences[0].Language);
        Assert.Contains(
            differences[1].Runs,
            run => run.Text.Contains("<INS>", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Between_TextThatIsGone_IsAllRemoved()
    {
        var content = AContent().Build();
        var differences = Compare(content, content with { Claim = LocalizedText.Empty });

        var claim = Assert.Single(differences);
        Assert.Equal(("claim", RunKind.Removed), (claim.Name, Assert.Single(claim.Runs).Kind));
    }

    private static IReadOnlyList<FieldDifference> Compare(
        PracticeContent before,
        PracticeContent after
    ) => FieldDifference.Between(before, after, (_, code) => $"<{code}>");
}
