using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Offline;

public sealed class WorkbookPlannerTests
{
    private const string Indicator = "LEG.S.1";

    private static readonly AnswerContent _before = new()
    {
        State = AnswerState.Scored,
        Level = 2,
        Comment = "as it was",
    };

    private static readonly AnswerContent _filled = _before with { Level = 4 };

    private readonly Assessment _cycle = AnAssessment();

    [Fact]
    public void Plan_RowForNoAnswer_IsNew()
    {
        var change = Single(Row(AnswerContent.Blank, _filled, version: 0));

        Assert.Equal(WorkbookVerdict.New, change.Verdict);
        Assert.Equal(
            [("level", "LEG!E7", "", "4"), ("comment", "LEG!F7", "", "as it was")],
            change.Differences.Select(item =>
                (item.Field.Code, item.Cell, item.Stored, item.Filled)
            )
        );
    }

    [Fact]
    public void Plan_RowOnTheStoredVersion_IsChanged()
    {
        var change = Single(Row(_before, _filled), Stored(_before));

        Assert.Equal((WorkbookVerdict.Changed, _filled), (change.Verdict, change.Next));
    }

    [Fact]
    public void Plan_UntouchedRow_ChangesNothingWhateverHappenedSince()
    {
        var newer = Stored(_before with { Level = 5 }) with { Version = 2 };

        Assert.Equal(WorkbookVerdict.Unchanged, Single(Row(_before, _before), newer).Verdict);
    }

    [Fact]
    public void Plan_TouchedRowOverANewerVersion_Conflicts()
    {
        var newer = Stored(_before with { Level = 5 }) with { Version = 2 };

        Assert.Equal(WorkbookVerdict.Conflicting, Single(Row(_before, _filled), newer).Verdict);
    }

    [Fact]
    public void Plan_SameWorkbookAgain_ChangesNothing()
    {
        var saved = Stored(_filled) with { Version = 2 };

        Assert.Equal(WorkbookVerdict.Unchanged, Single(Row(_before, _filled), saved).Verdict);
    }

    [Fact]
    public void Plan_FieldsThatTheWorkbookLacks_StayAsTheyAre()
    {
        var stored = Stored(
            _before with
            {
                Dissent = "One agency disagrees.",
                Language = Language.French,
            }
        );

        var change = Single(Row(stored.Content, _filled), stored);

        Assert.Equal(
            (4, "One agency disagrees.", Language.French),
            (change.Next.Level, change.Next.Dissent, change.Next.Language)
        );
    }

    [Fact]
    public void Plan_NewWords_AreInTheLanguageOfTheWorkbook()
    {
        var change = Single(Row(_before, _before with { Comment = "جديد" }), Stored(_before));

        Assert.Equal(Language.Arabic, change.Next.Language);
    }

    [Fact]
    public void Plan_RowThatBreaksARule_IsRefusedWithItsCell()
    {
        var change = Single(
            Row(_before, new() { State = AnswerState.NotApplicable, Comment = "x" }),
            Stored(_before)
        );

        var violation = Assert.Single(change.Violations);
        Assert.Equal(WorkbookVerdict.Refused, change.Verdict);
        Assert.Equal(
            (AnswerRules.ReasonIsRequired, "LEG!G7"),
            (violation.Rule, change.CellOf(violation.Field))
        );
    }

    [Fact]
    public void Plan_UnreadableCell_IsRefusedEvenWhereNothingElseChanged()
    {
        var row = Row(_before, _before) with
        {
            Unreadable = [new(OfflineRules.DayIsUnreadable, "evidenceFrom", "soon")],
        };

        Assert.Equal(WorkbookVerdict.Refused, Single(row, Stored(_before)).Verdict);
    }

    [Theory]
    [InlineData("LEG.S.1", OfflineRules.AnswerIsClosed, false)]
    [InlineData("LEG.S.99", OfflineRules.RowIsUnknown, true)]
    public void Plan_AnswerThatMayNotBeChanged_IsRefused(string indicator, string rule, bool isOpen)
    {
        var row = Row(AnswerContent.Blank, _filled, version: 0) with { Indicator = new(indicator) };

        var plan = Plan([row], [], isOpen);

        Assert.False(plan.IsClean);
        Assert.Equal([rule], plan.Changes[0].Violations.Select(violation => violation.Rule));
    }

    [Fact]
    public void Plan_TwoRowsForOneAnswer_RefusesTheSecond()
    {
        var row = Row(AnswerContent.Blank, _filled, version: 0);

        var plan = Plan([row, row], []);

        Assert.Equal(
            [WorkbookVerdict.New, WorkbookVerdict.Refused],
            plan.Changes.Select(change => change.Verdict)
        );
    }

    [Fact]
    public void ToSave_Conflicts_OnlyThoseThatWereTaken()
    {
        var newer = Stored(_before with { Level = 5 }) with { Version = 2 };
        var plan = Plan([Row(_before, _filled)], [newer]);

        Assert.Empty(plan.ToSave(new HashSet<string>()));
        Assert.Single(plan.ToSave(new HashSet<string> { $"{Indicator}|national" }));
    }

    [Fact]
    public void Fingerprint_OfAnotherFileOrState_IsAnother()
    {
        var row = Row(_before, _filled);
        var plan = Plan([row], [Stored(_before)]);
        var later = Plan([row], [Stored(_before) with { Version = 2 }]);

        Assert.Equal(plan.Fingerprint("a"), Plan([row], [Stored(_before)]).Fingerprint("a"));
        Assert.NotEqual(plan.Fingerprint("a"), plan.Fingerprint("b"));
        Assert.NotEqual(plan.Fingerprint("a"), later.Fingerprint("a"));
    }

    private WorkbookChange Single(WorkbookAnswer row, params Answer[] stored) =>
        Assert.Single(Plan([row], stored).Changes);

    private WorkbookPlan Plan(
        IReadOnlyList<WorkbookAnswer> rows,
        Answer[] stored,
        bool isOpen = true
    ) =>
        WorkbookPlanner.Plan(
            _cycle,
            new MaturityFramework(SampleFramework.Document),
            stored,
            new(_cycle.Id.Value, "1.0", Language.Arabic, rows),
            (_, _) => isOpen
        );

    private Answer Stored(AnswerContent content) => AnAnswer(_cycle, Indicator, content);

    private static WorkbookAnswer Row(AnswerContent made, AnswerContent filled, int version = 1) =>
        new()
        {
            Indicator = new(Indicator),
            Agency = AnswerKey.National,
            Version = version,
            Fingerprint = WorkbookField.Fingerprint(made),
            Content = filled,
            Cells = new Dictionary<string, string>
            {
                ["level"] = "LEG!E7",
                ["comment"] = "LEG!F7",
                ["reason"] = "LEG!G7",
                ["evidenceFrom"] = "LEG!H7",
            },
            Place = "LEG!A7",
        };
}
