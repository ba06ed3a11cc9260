using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Core.Tests.Comparison.ComparedCountries;

namespace KnowledgeHub.Core.Tests.Comparison;

/// <summary>Invented countries with sheets and answers, and the use cases on them.</summary>
internal sealed class SharedPool
{
    /// <summary>Everything to the anonymous pool.</summary>
    public const string Pooled = "scores@anonymous-pool answers@anonymous-pool";

    private readonly FakeFrameworkSource _frameworks = new();

    public SharedPool(TaxonomyCatalogue? taxonomy = null, ComparisonSettings? settings = null)
    {
        var source = new FakeTaxonomySource();
        source.Current = taxonomy ?? source.Current;
        var groups = new CountryGroups(source, settings ?? new());
        Releasing = new(Shared, _frameworks, groups, Releases, Clock);
        Reading = new(Shared, _frameworks, groups, Releases, new(), Clock);
    }

    public FakeClock Clock { get; } = new();

    public FakeSharedAssessments Shared { get; } = new();

    public FakeGroupReleases Releases { get; } = new();

    public ReleaseGroups Releasing { get; }

    public ReadOverview Reading { get; }

    /// <summary>Puts a country in, with its indicators at the level of the rule.</summary>
    public SharedPool With(
        string country,
        string grants,
        Func<int, int>? level = null,
        int year = 2024,
        Func<ConsentSheet, ConsentSheet>? change = null
    )
    {
        var cycle = Cycle(country, year);
        var sheet = SampleConsent.AConsent(cycle, [.. SampleConsent.Grants(grants)]);
        Shared.With(cycle, change is null ? sheet : change(sheet), Leveled(cycle, level));
        return this;
    }

    /// <summary>Puts a country in that has signed nothing.</summary>
    public SharedPool WithoutSheet(string country, int year = 2024)
    {
        var cycle = Cycle(country, year);
        Shared.With(cycle, null, Leveled(cycle, null));
        return this;
    }

    /// <summary>Puts so many countries into the pool, XA and on, each at levels of its own.</summary>
    public SharedPool WithPool(int count)
    {
        for (var place = 0; place < count; place++)
        {
            With(Code(place), Pooled, Levels(place));
        }

        return this;
    }

    /// <summary>Codes XA and on; XK is left out because it is no invented country.</summary>
    public static string Code(int place) => $"X{"ABCDEFGHIJLMNOPQRSTUVW"[place]}";

    public async Task<CountryOverview> ReadAsync(Actor actor, OverviewRequest? request = null) =>
        Assert
            .IsType<Outcome<CountryOverview>.Done>(
                await Reading.ReadAsync(actor, request ?? new(), default)
            )
            .Value;

    public Task<int> ReleaseAsync() => Releasing.RunAsync(default);

    /// <summary>Countries of one value each differ from one to the next.</summary>
    public static Func<int, int> Levels(int place) => indicator => 1 + ((place + indicator) % 5);

    private static IEnumerable<Answer> Leveled(Assessment cycle, Func<int, int>? level) =>
        SampleFramework.Document.Indicators.Select(
            (indicator, place) =>
                AssessmentBuilder.AnAnswer(cycle, indicator.Id.Value, level?.Invoke(place) ?? 3)
        );
}
