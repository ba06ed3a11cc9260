using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Assessments;

public sealed class CountryCyclesTests
{
    private static readonly AssessmentListing[] _listings =
    [
        new(AnAssessment().WithId("A-0001"), 3),
        new(AnAssessment().WithId("A-0002").ReferringTo(new(2026, 1, 1)).Closed(), 54),
        new(AnAssessment().WithId("A-0003").OfCountry("TN"), 0),
    ];

    [Fact]
    public void Of_Listings_OwnCountriesFirstAndNewestCycleFirst()
    {
        var cycles = Of(Actors.Coordinator with { Countries = [new("XA")] });

        Assert.Equal(["XA", "TN"], cycles.Select(country => country.Country.Value));
        Assert.Equal(
            ["A-0002", "A-0001"],
            cycles[0].Lines.Select(line => line.Assessment.Id.Value)
        );
    }

    [Theory]
    [InlineData(Role.Coordinator, true, true)]
    [InlineData(Role.Respondent, true, false)]
    [InlineData(Role.Advisor, false, false)]
    public void Of_OpenCycle_OffersWhatTheRoleMay(Role role, bool mayAnswer, bool mayRun)
    {
        var cycles = Of(Actors.Of(role) with { Countries = [new("TN")] });

        var line = Assert.Single(cycles[0].Lines);
        Assert.Equal((mayAnswer, mayRun, 54), (line.MayAnswer, line.MayRun, line.Total));
    }

    [Fact]
    public void Of_ClosedCycle_CannotBeAnswered()
    {
        var cycles = Of(Actors.Respondent with { Countries = [new("XA")] });

        Assert.False(cycles[0].Lines[0].MayAnswer);
        Assert.True(cycles[0].Lines[1].MayAnswer);
    }

    private static IReadOnlyList<CountryCycles> Of(Actor actor) =>
        CountryCycles.Of(_listings, actor, new FakeFrameworkSource());
}
