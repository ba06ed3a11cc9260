using KnowledgeHub.Core;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Data.Scenarios;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Scenarios;

public sealed class EfScenarioStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Scenario _reform = AScenario("Reform");

    [Theory, EachDatabase]
    public async Task SaveAsync_WholeScenario_IsReadBackUnchanged(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        await SaveAsync(hub, _reform);

        var (read, author) = Assert.Single(await Store(hub).ListAsync(_reform.Assessment, _none));
        Assert.Equal(_reform.Levels.AsEnumerable(), read.Levels);
        Assert.Equal(_reform, read with { Levels = _reform.Levels });
        Assert.Null(author);
        await hub.AssertHistoryIsWholeAsync("Scenarios");
    }

    [Theory, EachDatabase]
    public async Task ListAsync_Several_AreByNameWithoutDeletedOnesAndThoseOfOthers(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment().WithId("A-0002").WithName("2027"));
        await SaveAsync(hub, _reform);
        await SaveAsync(hub, AScenario("Budget"));
        await SaveAsync(hub, AScenario("Other") with { Assessment = new("A-0002") });
        var gone = AScenario("Gone");
        await SaveAsync(hub, gone);
        await SaveAsync(hub, gone with { Version = 2, IsRemoved = true });

        var listed = await Store(hub).ListAsync(_reform.Assessment, _none);

        Assert.Equal(["Budget", "Reform"], listed.Select(one => one.Scenario.Name));
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_StaleVersion_KeepsTheFirst(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await SaveAsync(hub, _reform);
        await SaveAsync(hub, _reform with { Version = 2, Name = "First" });

        var result = await TrySaveAsync(hub, _reform with { Version = 2, Name = "Second" });

        var (read, _) = Assert.Single(await Store(hub).ListAsync(_reform.Assessment, _none));
        Assert.Equal((SaveResult.Stale, "First"), (result, read.Name));
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_UnderAnotherCountry_IsRefusedByTheDatabase(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            TrySaveAsync(hub, _reform with { Country = new("XB") })
        );
    }

    private static Scenario AScenario(string name) =>
        new()
        {
            Id = Guid.NewGuid(),
            Assessment = AnAssessment().Build().Id,
            Country = new("XA"),
            Version = 1,
            Name = name,
            Levels = [new(new("LEG.S.1"), 5), new(new("PRC.A.2"), 4)],
            CreatedBy = "respondent",
            UpdatedUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
        };

    private static EfScenarioStore Store(TestHub hub) =>
        new(new(hub.Contexts, hub.Engine), hub.Writer);

    private static Task<SaveResult> TrySaveAsync(TestHub hub, Scenario scenario) =>
        Store(hub)
            .SaveAsync(
                scenario,
                scenario.Version == 1 ? ScenarioChange.Added : ScenarioChange.Renamed,
                Actors.Respondent,
                _none
            );

    private static async Task SaveAsync(TestHub hub, Scenario scenario) =>
        Assert.Equal(SaveResult.Saved, await TrySaveAsync(hub, scenario));

    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(AnAssessment());
        return hub;
    }
}
