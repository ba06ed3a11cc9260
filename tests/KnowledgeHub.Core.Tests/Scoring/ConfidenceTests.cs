using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed class ConfidenceTests
{
    private static readonly DateOnly _reference = new(2026, 6, 30);

    [Theory]
    [InlineData(EvidenceGrade.None, 0.2)]
    [InlineData(EvidenceGrade.Statement, 0.4)]
    [InlineData(EvidenceGrade.Document, 0.6)]
    [InlineData(EvidenceGrade.DocumentAndUse, 0.8)]
    [InlineData(EvidenceGrade.IndependentConfirmation, 1)]
    public void OfEvidence_EachGrade_AddsAFifth(EvidenceGrade grade, double factor) =>
        Assert.Equal(factor, Confidence.OfEvidence(grade), 12);

    [Theory]
    [InlineData(new int[0], 0.8)]
    [InlineData(new[] { 3 }, 0.8)]
    [InlineData(new[] { 3, 3 }, 1)]
    [InlineData(new[] { 3, 4 }, 0.75)]
    [InlineData(new[] { 4, 2, 3 }, 0.5)]
    [InlineData(new[] { 1, 4 }, 0.25)]
    [InlineData(new[] { 1, 3, 5 }, 0)]
    public void OfAgreement_LevelsOfRaters_FallsByAQuarterAStep(int[] levels, double factor) =>
        Assert.Equal(factor, Confidence.OfAgreement(RaterLevels.SpreadOf(levels)), 12);

    [Theory]
    [InlineData("2026-06-30", 1)]
    [InlineData("2027-01-01", 1)]
    [InlineData("2024-06-30", 1)]
    [InlineData("2024-06-29", 0.85)]
    [InlineData("2022-06-30", 0.85)]
    [InlineData("2022-06-29", 0.7)]
    [InlineData("0001-01-01", 0.7)]
    [InlineData("9999-12-31", 1)]
    [InlineData(null, 0.7)]
    public void OfRecency_DocumentsOfAge_FallsAtTwoAndFourYears(string? from, double factor) =>
        Assert.Equal(factor, Confidence.OfRecency(EvidenceGrade.Document, Day(from), _reference));

    [Theory]
    [InlineData("2024-02-29", "2026-02-28", 1)]
    [InlineData("2024-02-29", "2026-03-01", 0.85)]
    [InlineData("2024-02-29", "2028-02-29", 0.85)]
    [InlineData("2024-02-29", "2028-03-01", 0.7)]
    public void OfRecency_LeapDay_EndsOnTheLastOfFebruary(
        string from,
        string reference,
        double factor
    ) =>
        Assert.Equal(
            factor,
            Confidence.OfRecency(
                EvidenceGrade.DocumentAndUse,
                Day(from),
                DateOnly.Parse(reference, null)
            )
        );

    [Theory]
    [InlineData(EvidenceGrade.None, 1)]
    [InlineData(EvidenceGrade.Statement, 1)]
    [InlineData(EvidenceGrade.Document, 0.7)]
    [InlineData(EvidenceGrade.DocumentAndUse, 0.7)]
    [InlineData(EvidenceGrade.IndependentConfirmation, 0.7)]
    public void OfRecency_OldOrUndated_LowersDocumentsOnly(EvidenceGrade grade, double factor)
    {
        Assert.Equal(factor, Confidence.OfRecency(grade, new(2001, 1, 1), _reference));
        Assert.Equal(factor, Confidence.OfRecency(grade, null, _reference));
    }

    [Theory]
    [InlineData(0, ConfidenceBand.Low)]
    [InlineData(0.4999, ConfidenceBand.Low)]
    [InlineData(0.5, ConfidenceBand.Medium)]
    [InlineData(0.49999999999999994, ConfidenceBand.Medium)]
    [InlineData(0.7499, ConfidenceBand.Medium)]
    [InlineData(0.75, ConfidenceBand.High)]
    [InlineData(0.7499999999999999, ConfidenceBand.High)]
    [InlineData(1, ConfidenceBand.High)]
    public void Band_AtTheEdges_BeginsAtAHalfAndThreeQuarters(
        double confidence,
        ConfidenceBand band
    ) => Assert.Equal(band, Confidence.Band(confidence));

    [Theory]
    [InlineData(1, EvidenceGrade.None)]
    [InlineData(2, EvidenceGrade.None)]
    [InlineData(3, EvidenceGrade.Document)]
    [InlineData(4, EvidenceGrade.DocumentAndUse)]
    [InlineData(5, EvidenceGrade.IndependentConfirmation)]
    public void Expected_OfALevel_IsTheGradeItNeeds(int level, EvidenceGrade grade) =>
        Assert.Equal(grade, Confidence.Expected(level));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, null);
}
