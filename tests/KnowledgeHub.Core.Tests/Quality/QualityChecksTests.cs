using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Quality;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Quality;

/// <summary>The sample framework, all answered at level 1, with one thing changed. LEG.S.1 is no gate, LEG.S.2 is one.</summary>
public sealed class QualityChecksTests
{
    private const string Plain = "LEG.S.1";
    private const string Gate = "LEG.S.2";

    private readonly Assessment _cycle = AnAssessment();
    private readonly MaturityFramework _framework = FrameworkBuilder.AFramework();

    [Fact]
    public void Of_EverythingAtLevelOne_FindsNothing() => Assert.Empty(Check(Plain, Level(1)));

    [Theory]
    [InlineData(2, EvidenceGrade.None, false)]
    [InlineData(3, EvidenceGrade.Statement, true)]
    [InlineData(3, EvidenceGrade.Document, false)]
    [InlineData(4, EvidenceGrade.Document, true)]
    [InlineData(4, EvidenceGrade.DocumentAndUse, false)]
    [InlineData(5, EvidenceGrade.DocumentAndUse, true)]
    [InlineData(5, EvidenceGrade.IndependentConfirmation, false)]
    [InlineData(5, null, true)]
    public void Of_Evidence_IsMissingBelowWhatTheLevelNeeds(
        int level,
        EvidenceGrade? grade,
        bool isFound
    ) =>
        Assert.Equal(
            isFound ? ["EvidenceMissing LEG.S.1"] : [],
            Check(Plain, Level(level) with { Evidence = grade })
        );

    [Theory]
    [InlineData(AnswerState.Unanswered, null, true)]
    [InlineData(AnswerState.Unknown, null, true)]
    [InlineData(AnswerState.Scored, 1, false)]
    [InlineData(AnswerState.Scored, 3, true)]
    public void Of_Gate_IsConfirmedByALevelWithItsEvidence(
        AnswerState state,
        int? level,
        bool isFound
    ) =>
        Assert.Equal(
            isFound ? ["GateUnconfirmed LEG.S.2"] : [],
            Check(Gate, new() { State = state, Level = level })
        );

    [Fact]
    public void Of_UnknownWithoutAGate_IsUnresolved() =>
        Assert.Equal(
            ["UnknownUnresolved LEG.S.1"],
            Check(Plain, new() { State = AnswerState.Unknown })
        );

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Of_ContradictingItem_MattersFromLevelThree(int level, bool isFound) =>
        Assert.Equal(
            isFound ? ["Contradiction LEG.S.1"] : [],
            Check(
                Plain,
                Level(level) with
                {
                    Evidence = EvidenceGrade.Document,
                },
                links: Linked(SampleEvidence.Item(), EvidenceRelation.Contradicts)
            )
        );

    [Theory]
    [InlineData("2025-01-30", false, true)]
    [InlineData("2025-01-31", false, false)]
    [InlineData("2099-01-01", true, true)]
    public void Of_SupportingItem_ExpiresByTheDayOfReference(
        string last,
        bool isArchived,
        bool isFound
    )
    {
        var day = DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture);
        var item = SampleEvidence.Item().Until(day) with { IsArchived = isArchived };

        var found = Check(Plain, Level(1), links: Linked(item));

        Assert.Equal(isFound ? ["EvidenceExpired LEG.S.1"] : [], found);
    }

    [Theory]
    [InlineData(1, 2, "", false)]
    [InlineData(1, 3, "", true)]
    [InlineData(1, 3, "The port was rated by its new rules", false)]
    public void Of_SpreadOfAgencies_NeedsANoteFromTwoLevels(
        int low,
        int high,
        string note,
        bool isFound
    )
    {
        var agencies = new[]
        {
            AnAnswer(_cycle, Plain, low) with
            {
                Agency = "police",
            },
            AnAnswer(_cycle, Plain, high) with
            {
                Agency = "customs",
            },
        };

        var found = Check(Plain, Level(1) with { Rationale = note }, agencies);

        Assert.Equal(isFound ? ["SpreadUnexplained LEG.S.1"] : [], found);
    }

    [Fact]
    public void Of_NotApplicable_NeedsAReasonInTheProfile() =>
        Assert.Equal(["NotApplicableUnfounded LEG.S.1"], Check(Plain, NotApplicable()));

    [Fact]
    public void Of_NotApplicableForAReason_IsNoFinding()
    {
        var cycle = AnAssessment().WithBorders("air").Build();
        MaturityFramework framework = FrameworkBuilder
            .AFramework()
            .WithIndicator(Plain, indicator => indicator with { BorderTypes = ["sea"] });

        var found = QualityChecks.Of(framework, cycle, Answers(Plain, NotApplicable()), []);

        Assert.Empty(Words(found));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Of_NotApplicableShare_IsFoundAboveAFifthOfAnArea(int count, bool isFound)
    {
        var area = _framework.Indicators.Where(indicator => indicator.Id.Area == "LEG");
        var chosen = area.Take(count).Select(indicator => indicator.Id).ToHashSet();
        var answers = Answers(Plain, Level(1))
            .Select(answer =>
                chosen.Contains(answer.Indicator)
                    ? answer with
                    {
                        Content = NotApplicable(),
                    }
                    : answer
            );

        var found = QualityChecks.Of(_framework, _cycle, [.. answers], []);

        Assert.Equal(isFound, Words(found).Contains("NotApplicableShare LEG"));
    }

    [Fact]
    public void Of_SeveralFindings_StandInTheOrderOfTheRules()
    {
        var item = SampleEvidence.Item();

        var found = Check(
            Plain,
            Level(4),
            links:
            [
                .. Linked(item.Until(new(2024, 6, 1))),
                .. Linked(SampleEvidence.Item(id: "EV-0002"), EvidenceRelation.Contradicts),
            ]
        );

        Assert.Equal(
            ["Contradiction LEG.S.1", "EvidenceMissing LEG.S.1", "EvidenceExpired LEG.S.1"],
            found
        );
    }

    private static AnswerContent Level(int level) =>
        new() { State = AnswerState.Scored, Level = level };

    private static AnswerContent NotApplicable() =>
        new() { State = AnswerState.NotApplicable, Reason = "No such border" };

    private static IEnumerable<string> Words(IEnumerable<QualityFinding> findings) =>
        findings.Select(found => $"{found.Rule} {found.Indicator?.Id.Value ?? found.Area}");

    private LinkedEvidence[] Linked(
        EvidenceItem item,
        EvidenceRelation relation = EvidenceRelation.Supports
    ) => [SampleEvidence.Linked(_cycle, item, Plain, relation)];

    private List<Answer> Answers(string indicator, AnswerContent content) =>
        [
            .. _framework.Indicators.Select(each =>
                AnAnswer(_cycle, each.Id.Value, each.Id.Value == indicator ? content : Level(1))
            ),
        ];

    private IEnumerable<string> Check(
        string indicator,
        AnswerContent content,
        Answer[]? agencies = null,
        LinkedEvidence[]? links = null
    ) =>
        Words(
            QualityChecks.Of(
                _framework,
                _cycle,
                [.. Answers(indicator, content), .. agencies ?? []],
                links ?? []
            )
        );
}
