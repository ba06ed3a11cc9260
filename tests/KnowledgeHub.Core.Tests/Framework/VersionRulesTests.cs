using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Framework;

public sealed class VersionRulesTests
{
    private const string Id = "LEG.S.1";

    public static TheoryData<Func<Indicator, Indicator>, string, string> Broken { get; } =
        new()
        {
            { it => it with { PrimaryDriver = "XX" }, "code-unknown", "primary" },
            { it => it with { Themes = ["ZZ"] }, "code-unknown", "themes" },
            { it => it with { BorderTypes = ["river"] }, "code-unknown", "borderTypes" },
            { it => it with { SecondaryDrivers = ["GO"] }, "driver-repeated", "secondary" },
            { it => it with { Weight = 4 }, "weight-malformed", "weight" },
            { it => it with { Sources = [] }, "source-missing", "sources" },
            { it => it with { Sources = [new('x', 401)] }, "sources-too-long", "sources" },
            { it => it with { Levels = [] }, "indicator-levels-incomplete", "levels" },
            { Texts("title", Language.Arabic, ""), "text-missing", "title.ar" },
            { Texts("why", Language.English, ""), "text-missing", "why.en" },
            { Texts("statement-4", Language.French, ""), "text-missing", "statement-4.fr" },
            { Texts("evidence-2", Language.English, ""), "text-missing", "evidence-2.en" },
            { Texts("question", Language.Russian, new('x', 501)), "text-too-long", "question.ru" },
            {
                Texts("statement-1", Language.English, "None."),
                "statement-too-short",
                "statement-1.en"
            },
            {
                Texts("statement-3", Language.English, $"What can be seen of {Id} at level 2"),
                "statement-repeated",
                "statement-3.en"
            },
        };

    [Fact]
    public void Check_WithAndWithoutStatements_AcceptsTheSample()
    {
        Assert.Empty(VersionRules.Check(AFramework().Build().Document));
        Assert.Empty(VersionRules.Check(AFramework().WithStatements().Build().Document));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Check_BrokenIndicator_NamesRuleAndField(
        Func<Indicator, Indicator> change,
        string rule,
        string field
    )
    {
        MaturityFramework framework = AFramework().WithStatements().WithIndicator(Id, change);

        var violation = Assert.Single(VersionRules.Check(framework.Document));

        Assert.Equal((rule, $"{Id}/{field}"), (violation.Rule, violation.Field));
    }

    [Fact]
    public void CheckDraft_TextsAreStillMissing_IsNoViolation()
    {
        var indicator = Texts("title", Language.Arabic, "")(AFramework().Build().Indicators[0]);

        Assert.Empty(IndicatorRules.CheckDraft(indicator));
    }

    [Fact]
    public void CheckWhole_GapsOfTheVersion_AreNamed()
    {
        MaturityFramework framework = AFramework()
            .Without("LEG.S.1", "LEG.S.2", "LEG.S.3")
            .With(document => document with { Levels = document.Levels.RemoveAt(2) })
            .With(document =>
                document with
                {
                    PillarGuidance = ImmutableSortedDictionary<string, LocalizedText>.Empty.Add(
                        "S",
                        LocalizedText.In(Language.English, "Only English")
                    ),
                }
            );

        var found = VersionRules.Check(framework.Document).Select(it => (it.Rule, it.Detail));

        Assert.Equal(
            [("levels-incomplete", ""), ("guidance-incomplete", "S"), ("cell-empty", "LEG.S")],
            found
        );
    }

    private static Func<Indicator, Indicator> Texts(string name, Language language, string value) =>
        indicator =>
            IndicatorText.Find(name) is { } text
                ? text.Write(indicator, text.Read(indicator).With(language, value))
                : throw new ArgumentOutOfRangeException(nameof(name));
}
