using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Reports;

public sealed class FindingRulesTests
{
    [Fact]
    public void Of_EverythingAtOneLevel_SaysOverallAndComplete()
    {
        var findings = Findings(ARatings().AllAt(3, EvidenceGrade.Document));

        Assert.Equal([FindingKind.Overall, FindingKind.Complete], Kinds(findings));
        Assert.Equal((3, new ScoreBounds(3, 3)), (findings[0].Value, findings[0].Bounds));
    }

    [Fact]
    public void Of_MissingArea_NamesWhatTheOverallScoreWaitsFor()
    {
        var findings = Findings(ARatings().AllAt(3, EvidenceGrade.Document).Unanswered("INF"));

        Assert.Equal(FindingKind.OverallWithheld, findings[0].Kind);
        Assert.Equal(["INF"], findings[0].Subjects.Select(subject => subject.Code));
        Assert.Equal(FindingKind.Incomplete, findings[1].Kind);
        Assert.InRange(findings[1].Share.GetValueOrDefault(), 0.8, 0.9);
    }

    [Theory]
    [InlineData("LEG.S LEG.A", "LEG.S LEG.A")]
    [InlineData("LEG.S LEG.A PRC.N CIE.N", "LEG.S LEG.A PRC.N")]
    public void Of_StrongCells_NamesTheHighestThree(string strong, string expected)
    {
        var ratings = strong
            .Split(' ')
            .Aggregate(
                ARatings().AllAt(3, EvidenceGrade.Document),
                (rated, cell) => rated.At(4, cell, EvidenceGrade.DocumentAndUse)
            );

        var finding = Findings(ratings).Single(one => one.Kind is FindingKind.Strengths);

        Assert.Equal(expected, string.Join(' ', finding.Subjects.Select(subject => subject.Code)));
    }

    [Fact]
    public void Of_WeakCells_NamesTheLowestFirst()
    {
        var ratings = ARatings().AllAt(3, EvidenceGrade.Document).At(2, "HRT.A").At(1, "HRT.N");

        var finding = Findings(ratings).Single(one => one.Kind is FindingKind.Gaps);

        Assert.Equal(["HRT.N", "HRT.A"], finding.Subjects.Select(subject => subject.Code));
    }

    [Theory]
    [InlineData("LEG.S.2", 2, FindingKind.GatesCap)]
    [InlineData("PRC.S.1", 1, FindingKind.Masked)]
    [InlineData("HRT.N", 1, FindingKind.Imbalance)]
    public void Of_Flags_BecomeFindings(string indicators, int level, FindingKind expected)
    {
        var ratings = ARatings().AllAt(4, EvidenceGrade.DocumentAndUse).At(level, indicators);

        Assert.Contains(expected, Kinds(Findings(ratings)));
    }

    [Fact]
    public void Of_ThinEvidence_CountsTheLevels()
    {
        var findings = Findings(ARatings().AllAt(3, EvidenceGrade.Document).At(3, "LEG.N"));

        var thin = findings.Single(one => one.Kind is FindingKind.ThinEvidence);

        Assert.Equal(3, thin.Count);
    }

    [Theory]
    [InlineData(2, 3, FindingKind.Higher)]
    [InlineData(3, 3, FindingKind.Unchanged)]
    [InlineData(4, 3, FindingKind.Lower)]
    public void Of_EarlierCycle_SaysWhichWayItWent(int before, int after, FindingKind expected)
    {
        var (old, now) = (Cycle("A-0001", "2023", before), Cycle("A-0002", "2025", after));

        var findings = Findings(
            ARatings().AllAt(after, EvidenceGrade.DocumentAndUse),
            now.Assessment,
            Trend(old, now)
        );

        var change = findings.Single(one => one.Kind == expected);
        Assert.Equal(("2023", (double?)before), (change.Cycle, change.Value));
    }

    [Fact]
    public void Of_FirstCycle_SaysNothingOfChange()
    {
        var only = Cycle("A-0001", "2023", 3);

        var findings = Findings(
            ARatings().AllAt(3, EvidenceGrade.Document),
            only.Assessment,
            Trend(only)
        );

        Assert.DoesNotContain(FindingKind.Unchanged, Kinds(findings));
    }

    private static ImmutableArray<Finding> Findings(
        RatingsBuilder ratings,
        Assessment? assessment = null,
        CountryTrend? trend = null
    ) =>
        FindingRules.Of(
            assessment ?? AnAssessment(),
            ScoreCalculation.Calculate(AFramework(), ratings.Build()),
            trend
        );

    private static TrendCycle Cycle(string id, string name, int level) =>
        new(
            AnAssessment().WithId(id).WithName(name),
            ScoreCalculation.Calculate(AFramework(), ARatings().AllAt(level).Build())
        );

    private static CountryTrend Trend(params TrendCycle[] cycles) =>
        new()
        {
            Cycles = [.. cycles],
            Framework = AFramework(),
            Redefined = [],
        };

    private static IEnumerable<FindingKind> Kinds(IEnumerable<Finding> findings) =>
        findings.Select(finding => finding.Kind);
}
