using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Core.Tests.Evidence;

public sealed class EvidenceFilterTests
{
    private static readonly DateOnly _today = new(2026, 3, 1);

    [Theory]
    [InlineData("", true)]
    [InlineData("procedure", true)]
    [InlineData("POLICE 14", true)]
    [InlineData("police navy", false)]
    public void Takes_Words_NeedsAllOfThemSomewhere(string text, bool expected) =>
        Assert.Equal(expected, Takes(new() { Text = text }, SampleEvidence.Item()));

    [Theory]
    [InlineData(EvidenceType.Sop, true)]
    [InlineData(EvidenceType.Law, false)]
    public void Takes_Type_IsThatOfTheItem(EvidenceType type, bool expected) =>
        Assert.Equal(expected, Takes(new() { Type = type }, SampleEvidence.Item()));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(89, true)]
    [InlineData(90, false)]
    [InlineData(null, false)]
    public void Takes_Expiring_LooksNinetyDaysAhead(int? days, bool expected)
    {
        var item = SampleEvidence.Item();
        item = days is { } some ? item.Until(_today.AddDays(some)) : item;

        Assert.Equal(expected, Takes(new() { IsExpiring = true }, item));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Takes_Unused_MeansLinkedNowhere(int uses, bool expected) =>
        Assert.Equal(
            expected,
            new EvidenceFilter { IsUnused = true }.Takes(new(SampleEvidence.Item(), uses), _today)
        );

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, true, true)]
    public void Takes_Archived_IsOneOrTheOther(bool item, bool filter, bool expected) =>
        Assert.Equal(
            expected,
            Takes(new() { IsArchived = filter }, SampleEvidence.Item() with { IsArchived = item })
        );

    private static bool Takes(EvidenceFilter filter, EvidenceItem item) =>
        filter.Takes(
            new(item with { Content = item.Content with { Title = "Procedure" } }, 1),
            _today
        );
}
