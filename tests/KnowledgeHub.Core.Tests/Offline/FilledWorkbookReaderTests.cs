using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Offline;

public sealed class FilledWorkbookReaderTests
{
    private const string Record = "LEG.S.1|customs|3|0123456789abcdef";

    private static readonly string[] _codes =
    [
        "record",
        "indicator",
        "level",
        "reason",
        "comment",
        "evidence",
        "evidenceFrom",
        "confidence",
    ];

    [Fact]
    public void Read_FilledRow_GivesTheAnswerAndItsCells()
    {
        var workbook = Read([Record, "", "4 · منظم", "", " نعم ", "وثيقة", "46173", "high"]);

        var answer = Assert.Single(workbook.Answers);
        Assert.Equal(
            ("A-0001", "1.0", Language.Arabic),
            (workbook.Assessment, workbook.Framework, workbook.Language)
        );
        Assert.Equal(
            ("LEG.S.1", "customs", 3),
            (answer.Indicator.Value, answer.Agency, answer.Version)
        );
        Assert.Equal("LEG!C5", answer.Cells["level"]);
        Assert.Equal(
            new AnswerContent
            {
                State = AnswerState.Scored,
                Level = 4,
                Comment = "نعم",
                Evidence = EvidenceGrade.Document,
                EvidenceFrom = new(2026, 5, 31),
                Confidence = DeclaredConfidence.High,
            },
            answer.Content
        );
    }

    [Theory]
    [InlineData("", AnswerState.Unanswered, null)]
    [InlineData("4", AnswerState.Scored, 4)]
    [InlineData("NOT-APPLICABLE", AnswerState.NotApplicable, null)]
    [InlineData("غير معروف", AnswerState.Unknown, null)]
    public void Read_Answer_ByLabelOrCode(string cell, AnswerState state, int? level)
    {
        var answer = Assert.Single(Read([Record, "", cell, "why"]).Answers);

        Assert.Empty(answer.Unreadable);
        Assert.Equal((state, level), (answer.Content.State, answer.Content.Level));
    }

    [Theory]
    [InlineData(2, "6", OfflineRules.ChoiceIsUnknown)]
    [InlineData(2, "scored", OfflineRules.ChoiceIsUnknown)]
    [InlineData(5, "rumour", OfflineRules.ChoiceIsUnknown)]
    [InlineData(6, "31/05/2026", OfflineRules.DayIsUnreadable)]
    [InlineData(6, "99999999", OfflineRules.DayIsUnreadable)]
    [InlineData(7, "very", OfflineRules.ChoiceIsUnknown)]
    public void Read_UnreadableCell_IsNamed(int column, string cell, string rule)
    {
        var cells = new[] { Record, "", "", "", "", "", "", "" };
        cells[column] = cell;

        var answer = Assert.Single(Read(cells).Answers);

        var violation = Assert.Single(answer.Unreadable);
        Assert.Equal(
            (rule, _codes[column], cell),
            (violation.Rule, violation.Field, violation.Detail)
        );
    }

    [Theory]
    [InlineData("LEG.S.1|customs|3")]
    [InlineData("LEG.X.1|customs|3|0")]
    [InlineData("LEG.S.1|customs|-3|0")]
    [InlineData("")]
    public void Read_RowThatIsNotKnownAgain_IsRefused(string record)
    {
        var reading = FilledWorkbookReader.Read(Sheets([record, "x"]));

        Assert.Equal(OfflineRules.WorkbookIsUnknown, reading.Refusal?.Rule);
        Assert.Equal("LEG!A5", reading.Refusal?.Detail);
    }

    [Fact]
    public void Read_OtherFiles_AreRefused()
    {
        var sheets = Sheets([Record]);

        Assert.NotNull(FilledWorkbookReader.Read([]).Refusal);
        Assert.NotNull(FilledWorkbookReader.Read(sheets[1..]).Refusal);
    }

    [Fact]
    public void Read_SheetOfNotes_IsPassedOver()
    {
        var notes = new WorkbookTable("Notes", [new(1, ["hello"])]);

        var reading = FilledWorkbookReader.Read([.. Sheets([Record]), notes]);

        Assert.Single(reading.Workbook?.Answers ?? []);
    }

    private static FilledWorkbook Read(string[] cells) =>
        FilledWorkbookReader.Read(Sheets(cells)).Workbook
        ?? throw new InvalidOperationException("The workbook was refused.");

    private static WorkbookTable[] Sheets(string[] cells) =>
        [
            new(
                "Read first",
                [
                    new(3, ["format", "", WorkbookLayout.Format]),
                    new(4, ["assessment", "", " A-0001 "]),
                    new(5, ["framework", "", "1.0"]),
                    new(6, ["language", "", "ar"]),
                ]
            ),
            new("LEG", [new(1, _codes), new(2, ["heads"]), new(5, cells)]),
            new(
                WorkbookLayout.Choices,
                [
                    new(3, ["level", "4", "4 · منظم"]),
                    new(4, ["level", "not-applicable", "لا ينطبق"]),
                    new(5, ["level", "unknown", "غير معروف"]),
                    new(6, ["level", "scored", "scored"]),
                    new(7, ["evidence", "document", "وثيقة"]),
                    new(8, ["confidence", "high", "مرتفعة"]),
                ]
            ),
        ];
}
