using KnowledgeHub.Core;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Data.Targets;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Targets;

public sealed class EfTargetStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly TargetProfile _profile = TargetProfile.Blank(AnAssessment()) with
    {
        Version = 1,
        Decisions = [new(new("LEG.S.1"), 5, "بمرسوم"), new(new("LEG.S.2"), null, "Not now")],
        UpdatedBy = "coordinator",
        UpdatedUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
    };

    [Theory, EachDatabase]
    public async Task SaveAsync_WholeProfile_IsReadBackUnchanged(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        await SaveAsync(hub, _profile);

        var read = await Store(hub).FindAsync(_profile.Assessment, _none);
        Assert.Equal(_profile.Decisions.AsEnumerable(), read?.Decisions ?? []);
        Assert.Equal(_profile, read is null ? null : read with { Decisions = _profile.Decisions });
        await hub.AssertHistoryIsWholeAsync("TargetProfiles");
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_StaleVersion_KeepsTheFirst(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await SaveAsync(hub, _profile);
        await SaveAsync(hub, _profile with { Version = 2, UpdatedBy = "first" });

        var result = await TrySaveAsync(hub, _profile with { Version = 2, UpdatedBy = "second" });

        var read = await Store(hub).FindAsync(_profile.Assessment, _none);
        Assert.Equal((SaveResult.Stale, "first"), (result, read?.UpdatedBy));
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_UnderAnotherCountry_IsRefusedByTheDatabase(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            TrySaveAsync(hub, _profile with { Country = new("XB") })
        );
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_Profile_LeavesHistoryWithTheCountry(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var before = await hub.CountHistoryAsync();

        await SaveAsync(hub, _profile);

        await using var context = await hub.Contexts.CreateDbContextAsync();
        var last = await context.AuditEvents.OrderByDescending(audit => audit.Id).FirstAsync();
        Assert.Equal(
            new(before.Revisions + 1, before.AuditEvents + 1, before.FeedEntries + 1),
            await hub.CountHistoryAsync()
        );
        Assert.Equal(("target-profile.set", "XA"), (last.Action, last.Country?.Value));
    }

    private static EfTargetStore Store(TestHub hub) =>
        new(new(hub.Contexts, hub.Engine), hub.Writer);

    private static Task<SaveResult> TrySaveAsync(TestHub hub, TargetProfile profile) =>
        Store(hub).SaveAsync(profile, Actors.Coordinator, _none);

    private static async Task SaveAsync(TestHub hub, TargetProfile profile) =>
        Assert.Equal(SaveResult.Saved, await TrySaveAsync(hub, profile));

    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(AnAssessment());
        return hub;
    }
}
