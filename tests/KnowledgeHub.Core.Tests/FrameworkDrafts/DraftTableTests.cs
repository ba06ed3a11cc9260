using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.FrameworkDrafts;

public sealed class DraftTableTests
{
    private static readonly FrameworkDraft _draft = new()
    {
        Number = "1.1",
        BasedOn = "1.0",
        Status = DraftStatus.Open,
        Version = 3,
        Document = AFramework().WithStatements().WithVersion("1.1").Build().Document,
        UpdatedBy = Actors.Editor.Id,
        UpdatedUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
    };

    [Fact]
    public void Rows_Version_HasARowForEachTextAndLevel()
    {
        var rows = DraftTable.Rows(_draft.Document).ToList();

        Assert.Equal(1 + (54 * 14), rows.Count);
        Assert.All(rows, row => Assert.Equal(DraftTable.Heads.Length, row.Count));
        Assert.Equal(
            ["LEG.S.1", "statement-2", "What can be seen of LEG.S.1 at level 2"],
            rows[7].Take(3)
        );
    }

    [Fact]
    public void Plan_ExportAsItIs_ChangesNothing()
    {
        var plan = DraftTable.Plan(_draft, Table());

        Assert.True(plan.IsClean);
        Assert.Empty(plan.Indicators);
        Assert.Empty(plan.Comments);
    }

    [Fact]
    public void Plan_TextsAndComments_ChangeTheirIndicatorAndAreKept()
    {
        var plan = DraftTable.Plan(
            _draft,
            Table(Set(2, 3, "Un autre titre"), Set(8, 5, "مستوى"), Set(8, 6, "Too vague?"))
        );

        var changed = Assert.Single(plan.Indicators);
        Assert.Equal("Un autre titre", changed.Title[Language.French]);
        Assert.Equal(
            [("title", Language.French), ("statement-2", Language.Russian)],
            plan.Differences.Single()
                .Fields((_, code) => code)
                .Select(field => (field.Name, field.Language ?? default))
        );
        Assert.Equal([new("LEG.S.1 statement-2", "Too vague?")], plan.Comments.AsEnumerable());
    }

    [Theory]
    [InlineData(1, 2, "1.0", DraftTable.VersionDiffers, "C2")]
    [InlineData(0, 3, "français", DraftTable.HeadIsUnknown, "D1")]
    [InlineData(2, 0, "XXX.S.1", DraftTable.IndicatorIsUnknown, "A3")]
    [InlineData(2, 1, "remark", DraftTable.PartIsUnknown, "B3")]
    [InlineData(3, 1, "title", DraftTable.PartIsRepeated, "B4")]
    [InlineData(2, 2, "", DraftTable.EnglishIsRequired, "C3")]
    [InlineData(2, 5, "LONG", IndicatorRules.TextIsTooLong, "F3")]
    public void Plan_CellIsWrong_IsRefusedWithItsReference(
        int row,
        int column,
        string value,
        string rule,
        string reference
    )
    {
        var cell = value == "LONG" ? new string('x', 121) : value;

        var plan = DraftTable.Plan(_draft, Table(Set(row, column, cell)));

        Assert.False(plan.IsClean);
        var refused = plan.Refused[0];
        Assert.Equal((rule, reference), (refused.Violation.Rule, refused.Reference));
    }

    [Fact]
    public void Plan_OtherLanguageIsEmptied_TakesTheTextAway()
    {
        var plan = DraftTable.Plan(_draft, Table(Set(2, 4, " ")));

        Assert.Null(Assert.Single(plan.Indicators).Title[Language.Arabic]);
    }

    private static Action<List<List<string>>> Set(int row, int column, string value) =>
        cells => cells[row][column] = value;

    private static ImportTable Table(params Action<List<List<string>>>[] changes)
    {
        var cells = DraftTable
            .Rows(_draft.Document)
            .Prepend(DraftTable.Heads)
            .Select(row => row.ToList())
            .ToList();
        foreach (var change in changes)
        {
            change(cells);
        }

        return new(
            cells[0],
            [.. cells.Skip(1).Select((row, index) => new ImportTableRow(index + 2, row))]
        );
    }
}
