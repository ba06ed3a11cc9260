using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Portal.Features.Partnerships;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Features.Partnerships;

public sealed class PortfolioFilterTests
{
    private static readonly PortfolioEntry _stalled = new()
    {
        Country = new("XA"),
        Consent = PortfolioConsent.InForce,
        Assessment = AssessmentBuilder.AnAssessment(),
        MissedDeadline = new(2025, 2, 1),
    };

    private static readonly PortfolioEntry _waiting = new()
    {
        Country = new("XB"),
        Consent = PortfolioConsent.InForce,
        Assessment = AssessmentBuilder.AnAssessment().AtStage(AssessmentStatus.Submitted),
    };

    private static readonly PortfolioEntry _closed = new()
    {
        Country = new("XC"),
        Consent = PortfolioConsent.Expired,
    };

    [Theory]
    [InlineData(null, null, null, null, "XA XB XC")]
    [InlineData("nonsense", "nonsense", "yes", "0", "XA XB XC")]
    [InlineData("consensus", null, null, null, "XA")]
    [InlineData("submitted", null, null, null, "XB")]
    [InlineData(null, "in-force", null, null, "XA XB")]
    [InlineData(null, "expired", null, null, "XC")]
    [InlineData(null, null, "1", null, "XA")]
    [InlineData(null, null, null, "1", "XB")]
    [InlineData("submitted", null, "1", null, "")]
    public void Shows_Filter_NarrowsByEachOfItsValues(
        string? stage,
        string? consent,
        string? stalled,
        string? validation,
        string shown
    )
    {
        var filter = PortfolioFilter.Read(stage, consent, stalled, validation);

        PortfolioEntry[] entries = [_stalled, _waiting, _closed];
        Assert.Equal(
            shown,
            string.Join(' ', entries.Where(filter.Shows).Select(entry => entry.Country))
        );
    }
}
