using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.BulkEditing;

public sealed class BulkPlanTests
{
    private static readonly BulkChange _addTheme = new(BulkField.Themes, BulkMode.Add, ["FR"]);

    private readonly BulkPlan _plan = new(Actors.Editor, SampleTaxonomy.Catalogue);

    [Theory]
    [InlineData(BulkMode.Add, "FR", "FR,TF,CY")]
    [InlineData(BulkMode.Add, "CY", null)]
    [InlineData(BulkMode.Remove, "TF", "CY")]
    [InlineData(BulkMode.Remove, "FR", null)]
    [InlineData(BulkMode.Replace, "BC", "BC")]
    [InlineData(BulkMode.Replace, "CY,TF", null)]
    public void Of_Terms_AreInTheOrderOfTheirVocabulary(
        BulkMode mode,
        string values,
        string? expected
    )
    {
        Practice entry = APractice().WithContent(AContent().WithThemes("TF", "CY"));

        var line = _plan.Of(entry, new(BulkField.Themes, mode, values.Split(',')));

        var next = line.Next?.Content.Classification.Themes;
        Assert.Equal(expected, next is null ? null : string.Join(',', next));
        Assert.Null(line.Refusal);
    }

    [Theory]
    [InlineData(BulkMode.Add, "TF")]
    [InlineData(BulkMode.Replace, "TF,CY")]
    public void Of_SameTermsInAnotherOrder_IsNoChange(BulkMode mode, string values)
    {
        Practice entry = APractice().WithContent(AContent().WithThemes("CY", "TF"));

        Assert.Null(_plan.Of(entry, new(BulkField.Themes, mode, values.Split(','))).Next);
    }

    [Theory]
    [InlineData(BulkField.ReviewBy, BulkMode.Replace, "2027-05-01")]
    [InlineData(BulkField.Indicators, BulkMode.Add, "LEG.S.1")]
    [InlineData(BulkField.Areas, BulkMode.Replace, "LEG")]
    [InlineData(BulkField.Pillars, BulkMode.Replace, "N")]
    [InlineData(BulkField.Drivers, BulkMode.Add, "MO")]
    [InlineData(BulkField.Axes, BulkMode.Add, "policy")]
    [InlineData(BulkField.BorderTypes, BulkMode.Add, "sea")]
    [InlineData(BulkField.Agencies, BulkMode.Add, "border-police")]
    [InlineData(BulkField.Owner, BulkMode.Replace, "editor")]
    public void Of_EachField_IsChangedAndUndone(BulkField field, BulkMode mode, string value)
    {
        Practice entry = APractice();
        var line = _plan.Of(entry, new(field, mode, [value]));
        Assert.Equal([value], BulkPlan.Read(field, line.Next!)); // not null: it changes

        var undone = _plan.Undo(line.Next!, field, new(entry.Id, 3, line.Before)).Next; // not null: it changes

        Assert.Equal(BulkPlan.Read(field, entry), BulkPlan.Read(field, undone!)); // not null: it changes back
    }

    [Theory]
    [InlineData(PracticeStatus.Draft, null)]
    [InlineData(PracticeStatus.ChangesRequested, null)]
    [InlineData(PracticeStatus.Published, null)]
    [InlineData(PracticeStatus.InReview, BulkRefusal.InReview)]
    [InlineData(PracticeStatus.Archived, BulkRefusal.Archived)]
    public void Of_Status_DecidesWhetherTheEntryChanges(
        PracticeStatus status,
        BulkRefusal? expected
    )
    {
        var line = _plan.Of(APractice().InStatus(status), _addTheme);

        Assert.Equal((expected, expected is null), (line.Refusal, line.Next is not null));
    }

    [Fact]
    public void Of_SomebodyElse_IsRefused()
    {
        var plan = new BulkPlan(Actors.Contributor, SampleTaxonomy.Catalogue);

        Assert.Equal(BulkRefusal.NotAllowed, plan.Of(APractice(), _addTheme).Refusal);
    }

    [Fact]
    public void Of_PublishedEntryLeftWithoutAnArea_IsRefusedWithTheRule()
    {
        var line = _plan.Of(APractice(), new(BulkField.Areas, BulkMode.Remove, ["PRC"]));

        Assert.Equal(BulkRefusal.BreaksRules, line.Refusal);
        Assert.Equal(PracticeRules.AreaIsRequired, Assert.Single(line.Violations).Rule);
    }

    [Fact]
    public void Of_WorkingCopy_ChangesWithThePublicText()
    {
        var entry = APractice().Build() with
        {
            Working = new(AContent().WithThemes("BC"), PracticeStatus.Draft),
        };

        var next = _plan.Of(entry, _addTheme).Next;

        Assert.Equal(["FR"], next?.Content.Classification.Themes);
        Assert.Equal(["FR", "BC"], next?.Working?.Content.Classification.Themes);
    }

    [Fact]
    public void Of_WorkingCopyInReview_IsRefused()
    {
        var entry = APractice().Build() with { Working = new(AContent(), PracticeStatus.InReview) };

        Assert.Equal(BulkRefusal.InReview, _plan.Of(entry, _addTheme).Refusal);
    }
}
