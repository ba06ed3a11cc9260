using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.Partnerships;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Partnerships;

public sealed class EfLastLooksTests
{
    private static readonly Assessment _assessment = AnAssessment();
    private static readonly Assessment _other = AnAssessment().WithId("A-0002").OfCountry("XB");
    private static readonly DateTime _noon = new(2025, 3, 1, 12, 5, 0, DateTimeKind.Utc);

    [Theory, EachDatabase]
    public async Task ReadAsync_SeveralLooks_GivesThePersonsLastOfEach(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_assessment);
        await hub.StartAsync(_other);
        await new EfConsentStore(hub.Access(), hub.Writer).LogLooksAsync(
            [ALook(Actors.Advisor, 0), ALook(Actors.Advisor, 2), ALook(Actors.Coordinator, 5)],
            default
        );

        var last = await new EfLastLooks(hub.Access()).ReadAsync(
            Actors.Advisor.Id,
            [_assessment.Id, _other.Id],
            default
        );

        Assert.Equal((_assessment.Id, _noon.AddHours(2)), Assert.Single(last.Select(Pair)));
    }

    [Theory, EachDatabase]
    public async Task ReadAsync_NoAssessments_AsksNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);

        Assert.Empty(await new EfLastLooks(hub.Access()).ReadAsync("advisor", [], default));
    }

    private static Look ALook(Actor actor, int hours) =>
        Look.Of(actor, _assessment, LookSubject.Result, _noon.AddHours(hours));

    private static (AssessmentId, DateTime) Pair(KeyValuePair<AssessmentId, DateTime> look) =>
        (look.Key, look.Value);
}
