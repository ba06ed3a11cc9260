using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Evidence;

public sealed class EvidenceSuggestionTests
{
    private static readonly DateOnly _reference = new(2025, 1, 31);

    [Theory]
    [InlineData("", EvidenceGrade.None, EvidenceReason.NothingLinked)]
    [InlineData("Testimony", EvidenceGrade.Statement, EvidenceReason.StatementsOnly)]
    [InlineData("Other", EvidenceGrade.Statement, EvidenceReason.StatementsOnly)]
    [InlineData("Law", EvidenceGrade.Document, EvidenceReason.DocumentOnly)]
    [InlineData("Sop", EvidenceGrade.Document, EvidenceReason.DocumentOnly)]
    [InlineData("Budget", EvidenceGrade.Document, EvidenceReason.DocumentOnly)]
    [InlineData("Website", EvidenceGrade.Document, EvidenceReason.DocumentOnly)]
    [InlineData("Testimony Law", EvidenceGrade.Document, EvidenceReason.DocumentOnly)]
    [InlineData("TrainingRecord", EvidenceGrade.Document, EvidenceReason.RecordOnly)]
    [InlineData("Statistics", EvidenceGrade.Document, EvidenceReason.RecordOnly)]
    [InlineData("Minutes", EvidenceGrade.Document, EvidenceReason.RecordOnly)]
    [InlineData("Sop Minutes", EvidenceGrade.DocumentAndUse, EvidenceReason.DocumentAndRecord)]
    [InlineData("Audit", EvidenceGrade.IndependentConfirmation, EvidenceReason.Confirmed)]
    [InlineData("Sop Audit", EvidenceGrade.IndependentConfirmation, EvidenceReason.Confirmed)]
    public void Of_LinkedTypes_SuggestsGradeAndReason(
        string types,
        EvidenceGrade grade,
        EvidenceReason reason
    )
    {
        var links = types
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(Enum.Parse<EvidenceType>)
            .Select((type, place) => SampleEvidence.Item(type, $"EV-000{place}"))
            .Select(item => SampleEvidence.Linked(AnAssessment(), item));

        var suggestion = EvidenceSuggestion.Of([.. links], _reference);

        Assert.Equal(new(grade, reason), suggestion);
    }

    [Theory]
    [InlineData("2025-01-30", EvidenceReason.NothingValid)]
    [InlineData("2025-01-31", EvidenceReason.DocumentOnly)]
    public void Of_ItemWithALastDay_CountsUpToTheDayOfReference(string last, EvidenceReason reason)
    {
        var item = SampleEvidence
            .Item()
            .Until(DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));

        var suggestion = EvidenceSuggestion.Of(
            [SampleEvidence.Linked(AnAssessment(), item)],
            _reference
        );

        Assert.Equal(reason, suggestion.Reason);
    }

    [Fact]
    public void Of_ArchivedItem_DoesNotCount()
    {
        var item = SampleEvidence.Item(EvidenceType.Audit) with { IsArchived = true };

        var suggestion = EvidenceSuggestion.Of(
            [SampleEvidence.Linked(AnAssessment(), item)],
            _reference
        );

        Assert.Equal(new(EvidenceGrade.None, EvidenceReason.NothingValid), suggestion);
    }

    [Fact]
    public void Of_ContradictingItem_SupportsNothing()
    {
        var linked = SampleEvidence.Linked(
            AnAssessment(),
            SampleEvidence.Item(EvidenceType.Audit),
            relation: EvidenceRelation.Contradicts
        );

        var suggestion = EvidenceSuggestion.Of([linked], _reference);

        Assert.Equal(new(EvidenceGrade.None, EvidenceReason.NothingLinked), suggestion);
    }
}
