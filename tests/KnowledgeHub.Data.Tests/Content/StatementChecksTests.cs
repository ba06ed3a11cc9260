using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Seeding;
using KnowledgeHub.Data.Tests.Seeding;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Data.Tests.Content;

/// <summary>The level statements of the shipped framework can be told apart, and demand nothing of anybody.</summary>
public sealed class StatementChecksTests
{
    private static readonly IReadOnlyList<Indicator> _shipped =
    [
        .. SeedFolder
            .Read(SeedWorkspace.Shipped, withDemonstration: false)
            .Frameworks.SelectMany(framework => framework.Document.Indicators)
            .Where(indicator => !indicator.Levels.IsEmpty),
    ];

    private static readonly string[] _statements =
    [
        "Each officer decides alone how persons are received.",
        "A draft instruction is tried out at a few posts.",
        "The adopted instruction is applied at most posts every day.",
        "Its use is counted, and budgets follow from the figures.",
        "Peers from abroad confirm what several years have shown.",
    ];

    [Fact]
    public void Statements_OfEveryShippedIndicator_ReadWell()
    {
        Assert.True(_shipped.Count >= 58, $"Only {_shipped.Count} indicators have statements.");
        Assert.Empty(_shipped.SelectMany(StatementChecks.Of));
    }

    [Fact]
    public void Of_GoodStatements_FindsNothing() => Assert.Empty(StatementChecks.Of(Indicator()));

    [Theory]
    [InlineData(2, "The instruction must be adopted and applied.", "commands")]
    [InlineData(3, "The adopted instruction is applied at most posts each day.", "nearly the same")]
    [InlineData(0, "Nothing is in place.", "only denies")]
    [InlineData(0, "There is no instruction.", "only denies")]
    public void Of_BadStatement_IsNamed(int index, string statement, string finding)
    {
        var indicator = Indicator(index, statement);

        Assert.Contains(
            finding,
            Assert.Single(StatementChecks.Of(indicator)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("To what extent? And since when?")]
    [InlineData("To what extent are a, b, c, d, e, f, g and h in place?")]
    public void Of_QuestionOfSeveralIdeas_IsNamed(string question)
    {
        var indicator = Indicator() with { Question = SampleFramework.InEachLanguage(question) };

        Assert.Single(StatementChecks.Of(indicator));
    }

    [Fact]
    public void Of_StatementIsTooLongInOneLanguage_IsNamed()
    {
        var text = IndicatorText.Statements[1];
        var indicator = Indicator();

        var longer = text.Write(
            indicator,
            text.Read(indicator)
                .With(Language.French, new string('x', StatementChecks.MaxLength + 1))
        );

        Assert.Contains(
            "(fr)",
            Assert.Single(StatementChecks.Of(longer)),
            StringComparison.Ordinal
        );
    }

    private static Indicator Indicator(int index = 0, string? statement = null) =>
        SampleFramework.Document.Indicators[0] with
        {
            Levels =
            [
                .. _statements.Select(
                    (each, place) =>
                        new IndicatorLevel(
                            SampleFramework.InEachLanguage(
                                place == index && statement is not null ? statement : each
                            ),
                            LocalizedText.Empty
                        )
                ),
            ],
        };
}
