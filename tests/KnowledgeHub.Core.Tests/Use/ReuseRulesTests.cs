using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Core.Tests.Use;

public sealed class ReuseRulesTests
{
    public static TheoryData<ReuseContent, string> Contents { get; } =
        new()
        {
            { SampleReuse.Content, "" },
            { SampleReuse.Content with { Country = null, Agency = null }, "" },
            { SampleReuse.Content with { Agency = null, Place = "" }, "" },
            {
                SampleReuse.Content with
                {
                    Country = null,
                    Agency = null,
                    Place = "\u200B",
                },
                "reuse-who-required country"
            },
            { SampleReuse.Content with { Country = "ZZ" }, "reuse-term-unknown country" },
            { SampleReuse.Content with { Agency = "navy" }, "reuse-term-unknown agency" },
            { SampleReuse.Content with { Year = 1989 }, "reuse-year-outside year" },
            { SampleReuse.Content with { Year = 2026 }, "reuse-year-outside year" },
            { SampleReuse.Content with { Year = 2025 }, "" },
            { SampleReuse.Content with { Changed = "" }, "reuse-text-required changed" },
            { SampleReuse.Content with { Result = new('x', 2_001) }, "reuse-text-too-long result" },
            { SampleReuse.Content with { Result = new('x', 2_000) }, "" },
            { SampleReuse.Content with { Place = new('x', 121) }, "reuse-text-too-long place" },
        };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Check_Content_FindsTheBrokenRule(ReuseContent content, string expected)
    {
        var violations = ReuseRules.Check(content, SampleTaxonomy.Catalogue, 2025);

        Assert.Equal(
            expected,
            string.Join(';', violations.Select(broken => $"{broken.Rule} {broken.Field}"))
        );
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(" \n", 1)]
    [InlineData("Not about this entry.", 0)]
    public void CheckReason_Text_IsNeeded(string reason, int violations) =>
        Assert.Equal(violations, ReuseRules.CheckReason(reason).Count);

    [Fact]
    public void Cleaned_InvisibleLettersAndBlankCodes_AreGone()
    {
        var content = SampleReuse.Content with { Country = " ", Place = " a\n\u0001b " };

        var clean = content.Cleaned();

        Assert.Equal((null, "a b"), (clean.Country, clean.Place));
    }
}
