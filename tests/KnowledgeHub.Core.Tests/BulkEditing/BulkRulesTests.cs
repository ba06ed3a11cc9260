using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.BulkEditing;

public sealed class BulkRulesTests
{
    private static readonly Author[] _authors = [new("editor", "The editor")];

    [Theory]
    [InlineData(BulkField.Areas, BulkMode.Add, "LEG", null)]
    [InlineData(BulkField.Areas, BulkMode.Add, "", BulkRules.ValuesAreRequired)]
    [InlineData(BulkField.Areas, BulkMode.Replace, "LEG S", PracticeRules.TermIsUnknown)]
    [InlineData(BulkField.Axes, BulkMode.Remove, "policy", null)]
    [InlineData(BulkField.BorderTypes, BulkMode.Add, "land river", PracticeRules.TermIsUnknown)]
    [InlineData(BulkField.Indicators, BulkMode.Add, "LEG.S.1 INS.A.2", null)]
    [InlineData(BulkField.Indicators, BulkMode.Add, "LEG.1", PracticeRules.IndicatorIsMalformed)]
    [InlineData(BulkField.ReviewBy, BulkMode.Replace, "2027-05-01", null)]
    [InlineData(BulkField.ReviewBy, BulkMode.Replace, "2027-13-01", BulkRules.DayIsUnreadable)]
    [InlineData(BulkField.ReviewBy, BulkMode.Replace, "", BulkRules.ValuesAreRequired)]
    [InlineData(BulkField.ReviewBy, BulkMode.Remove, "", null)]
    [InlineData(BulkField.ReviewBy, BulkMode.Add, "2027-05-01", BulkRules.ModeIsNotOffered)]
    [InlineData(BulkField.Owner, BulkMode.Replace, "editor", null)]
    [InlineData(BulkField.Owner, BulkMode.Replace, "nobody", AssignOwner.OwnerIsUnknown)]
    [InlineData(BulkField.Owner, BulkMode.Remove, "editor", BulkRules.ModeIsNotOffered)]
    public void Check_Change_BreaksTheRule(
        BulkField field,
        BulkMode mode,
        string values,
        string? expected
    )
    {
        var change = new BulkChange(
            field,
            mode,
            values.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

        var violations = BulkRules.Check(change, SampleTaxonomy.Catalogue, _authors);

        Assert.Equal(expected, violations.SingleOrDefault()?.Rule);
    }

    [Fact]
    public void Check_MoreValuesThanAllowed_SaysHowMany()
    {
        var change = new BulkChange(
            BulkField.Indicators,
            BulkMode.Add,
            [.. Enumerable.Range(1, BulkRules.MaxValues + 1).Select(number => $"LEG.S.{number}")]
        );

        var violation = Assert.Single(BulkRules.Check(change, SampleTaxonomy.Catalogue, []));

        Assert.Equal((BulkRules.TooManyValues, "50"), (violation.Rule, violation.Detail));
    }
}
