using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Portal.Features.Comparing;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;

namespace KnowledgeHub.Portal.Tests.Features.Comparing;

/// <summary>Overviews of invented countries, read by the use case.</summary>
internal static class Overviews
{
    /// <summary>XA at 2, XB at 3, XC at 4 and XD with too few answers, as an advisor reads them.</summary>
    public static Task<OverviewView> ForAdvisorAsync(OverviewQuery query, Guid? slides = null) =>
        ReadAsync(Actors.Advisor, query, "scores@advisor answers@advisor", slides);

    /// <summary>The same countries in the pool with four more, as the coordinator of XA reads them.</summary>
    public static Task<OverviewView> ForCoordinatorAsync(OverviewQuery query) =>
        ReadAsync(
            Actors.Coordinator.In("XA"),
            query,
            "scores@anonymous-pool answers@anonymous-pool",
            null
        );

    private static async Task<OverviewView> ReadAsync(
        Actor actor,
        OverviewQuery query,
        string grants,
        Guid? slides
    )
    {
        var taxonomy = new FakeTaxonomySource { Current = Comparisons.Taxonomy };
        var groups = new CountryGroups(taxonomy, new());
        var shared = new FakeSharedAssessments();
        var releases = new FakeGroupReleases();
        Fill(shared, grants);
        await new ReleaseGroups(
            shared,
            Comparisons.Frameworks(),
            groups,
            releases,
            new FakeClock()
        ).RunAsync(default);
        var outcome = await new ReadOverview(
            shared,
            Comparisons.Frameworks(),
            groups,
            releases,
            new(),
            new FakeClock()
        ).ReadAsync(actor, query.Request, default);
        var overview = Assert.IsType<Outcome<CountryOverview>.Done>(outcome).Value;
        return new(overview, query, taxonomy.Current, groups, slides);
    }

    private static void Fill(FakeSharedAssessments shared, string grants)
    {
        Put("XA", 2022, 1);
        Put("XA", 2024, 2);
        Put("XB", 2024, 3);
        Put("XC", 2024, 4);
        Put("XD", 2024, 4, scored: 3);
        foreach (var (country, level) in new[] { ("XE", 1), ("XF", 2), ("XG", 3), ("XH", 5) })
        {
            if (!grants.Contains("advisor", StringComparison.Ordinal))
            {
                Put(country, 2024, level);
            }
        }

        void Put(string country, int year, int level, int scored = 54)
        {
            var cycle = Comparisons.Cycle(country, year);
            shared.With(
                cycle,
                SampleConsent.AConsent(cycle, [.. SampleConsent.Grants(grants)]),
                Comparisons.Answers(cycle, level, scored)
            );
        }
    }
}
