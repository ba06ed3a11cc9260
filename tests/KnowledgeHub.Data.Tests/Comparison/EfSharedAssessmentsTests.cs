using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Data.Comparison;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Comparison;

public sealed class EfSharedAssessmentsTests
{
    [Theory, EachDatabase]
    public async Task ListAsync_Assessments_ComeWithTheirSheetsAndThoseOfOwnCountries(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await SaveAsync(hub, Cycle("XA"), isSigned: true);
        await SaveAsync(hub, Cycle("XB"), isSigned: false);
        await SaveAsync(hub, Cycle("XC"), isSigned: false);

        var shared = await Shared(hub).ListAsync([new("XB")], default);

        Assert.Equal(
            [("XA", true), ("XB", false)],
            shared.Select(one => (one.Assessment.Country.Value, one.Sheet is not null)).Order()
        );
    }

    private static EfConsentStore Consents(TestHub hub) => new(hub.Access(), hub.Writer);

    private static EfSharedAssessments Shared(TestHub hub) =>
        new(hub.Access(), Consents(hub), hub.Assessments);

    private static Assessment Cycle(string country) =>
        AnAssessment().WithId($"A-{country}2024").OfCountry(country).WithName("2024");

    private static async Task SaveAsync(TestHub hub, Assessment cycle, bool isSigned)
    {
        await hub.StartAsync(cycle);
        if (isSigned)
        {
            await Consents(hub)
                .SaveAsync(
                    SampleConsent.ForAdvisors(cycle),
                    ConsentChange.Given,
                    Actors.Coordinator,
                    default
                );
        }
    }
}
